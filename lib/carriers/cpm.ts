import { STEPS, say } from './phrases';
import { ADVISED_LIFE, GUIDE, READ_ON, REGULATOR } from './sources';
import type { Carrier, CarrierGuide } from './types';

const contradicted = { evidence: 'contradicted', sources: [GUIDE, REGULATOR], asOf: READ_ON } as const;

export const carrier: Carrier = {
  id: 'cpm',
  name: say('CPM', 'CPM', 'CPM'),
  mark: { letters: 'P', color: '#3b5b92' },
  listed: false,
  prefixes: [],
  hosts: [],
  helpNumber: '1204',
  balanceCode: '*1201#',
  plans: [],
  numberLife: ADVISED_LIFE,
};

export const guide: CarrierGuide = {
  notice: say(
    '监管局的号段表、国际网络代码 456 和号码库里都没有 CPM（Cambodia Post Mobile）这家运营商。下面只是教程的说法。',
    'រកមិនឃើញប្រតិបត្តិករ CPM (Cambodia Post Mobile) ក្នុងបញ្ជីលេខរបស់ TRC ក្នុងកូដបណ្តាញ 456 និងក្នុងបណ្ណាល័យលេខទេ។ ខាងក្រោមជាសម្តីរបស់មគ្គុទ្ទេសក៍ប៉ុណ្ណោះ។',
    "No operator CPM (Cambodia Post Mobile) was found in the regulator's prefix list, under network code 456 or in the numbering library. What follows is only what the guide says.",
  ),
  channels: [
    {
      ...contradicted,
      id: 'cpm-ussd',
      kind: 'ussd',
      purpose: 'auto-renewal',
      title: say('USSD 菜单', 'ម៉ឺនុយ USSD', 'USSD menu'),
      action: { kind: 'none' },
      steps: [
        say(
          '拨运营商的菜单代码（教程没写是哪个）。',
          'ចុចកូដម៉ឺនុយរបស់ប្រតិបត្តិករ (មគ្គុទ្ទេសក៍មិនបានសរសេរកូដទេ)។',
          "Dial the carrier's menu code (the guide does not give one).",
        ),
        say('按菜单选自动续费。', 'តាមម៉ឺនុយ ជ្រើសការបន្តស្វ័យប្រវត្តិ។', 'Follow the menu to auto-renewal.'),
        STEPS.readReply,
      ],
      caution: say(
        '没有找到任何代码。网上谁给你代码，先打 1204 核实再拨。',
        'រកមិនឃើញកូដណាមួយទេ។ បើមានគេឱ្យកូដ សូមហៅ 1204 សួរមុនចុច។',
        'No code is known. If someone gives you one, check with 1204 before you dial it.',
      ),
      instead: ['trc-1204', 'trc-1200'],
    },
    {
      ...contradicted,
      id: 'cpm-website',
      kind: 'website',
      purpose: 'auto-renewal',
      title: say('网站', 'គេហទំព័រ', 'Website'),
      action: { kind: 'none' },
      steps: [
        say(
          '在运营商网站注册并激活。',
          'ចុះឈ្មោះ និងបើកដំណើរការលើគេហទំព័រប្រតិបត្តិករ។',
          "Register and activate on the carrier's site.",
        ),
        say(
          '知道网址的话，用“添加我的门户网址”加进来。',
          'បើដឹងអាសយដ្ឋាន សូមបន្ថែមវាជាគេហទំព័ររបស់ខ្ញុំ។',
          'If you know the address, add it as your portal.',
        ),
        say(
          '助手会在那个页面帮你找自动续费。',
          'ជំនួយការនឹងរកការបន្តស្វ័យប្រវត្តិលើទំព័រនោះ។',
          'The helper then looks for auto-renewal on that page.',
        ),
      ],
      caution: say(
        '没有找到 CPM 的网站。只添加你自己在用、确认过的网址。',
        'រកមិនឃើញគេហទំព័រ CPM ទេ។ បន្ថែមតែអាសយដ្ឋានដែលអ្នកប្រើ និងបានផ្ទៀងផ្ទាត់។',
        'No site of CPM was found. Add only an address that you use yourself and have checked.',
      ),
      instead: ['trc-1204'],
    },
  ],
  facts: [],
};
