import { call, dial, STEPS, say } from './phrases';
import { COMMON_CODES, READ_ON, REGULATOR, SMS_RULES } from './sources';
import type { CarrierGuide } from './types';

const official = { evidence: 'official', sources: [COMMON_CODES], asOf: READ_ON } as const;

/** What holds on every network: the regulator's common codes, free of charge since 2022, and its own hotline. */
export const regulator: CarrierGuide = {
  channels: [
    {
      ...official,
      id: 'trc-1204',
      kind: 'hotline',
      purpose: 'help',
      title: say('打客服', 'ហៅទៅសេវាអតិថិជន', 'Call customer service'),
      action: { kind: 'call', number: '1204' },
      steps: [call('1204'), STEPS.askAgent, STEPS.askToSwitch],
    },
    {
      ...official,
      id: 'trc-1201',
      kind: 'ussd',
      purpose: 'check',
      title: say('查余额', 'ពិនិត្យសមតុល្យ', 'Check the balance'),
      action: { kind: 'ussd', code: '*1201#' },
      steps: [dial('*1201#'), STEPS.readScreen, STEPS.compareBalance],
    },
    {
      ...official,
      id: 'trc-1200',
      kind: 'ussd',
      purpose: 'stop',
      title: say('退订不要的增值服务', 'ផ្តាច់សេវាបន្ថែមដែលមិនត្រូវការ', 'Stop unwanted extra services'),
      action: { kind: 'ussd', code: '*1200#' },
      caution: say(
        '官方只说用于增值服务；菜单里有没有流量套餐，没有文件说明。',
        'ផ្លូវការនិយាយតែពីសេវាបន្ថែម (VAS) ប៉ុណ្ណោះ។ គ្មានឯកសារបញ្ជាក់ថាវាបង្ហាញគម្រោងអ៊ីនធឺណិតដែរឬទេ។',
        'Documented for value-added services; whether *1200# also lists data plans is not documented.',
      ),
      steps: [
        dial('*1200#'),
        say(
          '在列表里找到不要的服务。',
          'រកសេវាដែលមិនត្រូវការក្នុងបញ្ជី។',
          'Find the service you do not want in the list.',
        ),
        say(
          '按提示退订，留好确认短信。',
          'ធ្វើតាមការណែនាំដើម្បីផ្តាច់ ហើយទុកសារបញ្ជាក់។',
          'Follow the prompts to stop it; keep the confirmation SMS.',
        ),
      ],
    },
    {
      ...official,
      id: 'trc-1202',
      kind: 'ussd',
      purpose: 'check',
      title: say('查登记身份', 'ពិនិត្យអត្តសញ្ញាណចុះឈ្មោះ', 'Check the registered identity'),
      action: { kind: 'ussd', code: '*1202#' },
      steps: [dial('*1202#'), STEPS.readScreen],
    },
    {
      ...official,
      id: 'trc-1203',
      kind: 'ussd',
      purpose: 'top-up',
      title: say('用充值卡充值', 'បញ្ចូលទឹកប្រាក់ដោយកាត', 'Top up with a voucher'),
      action: { kind: 'ussd', code: '*1203*PIN#' },
      steps: [
        say('刮开充值卡，找到密码。', 'កោសកាតបញ្ចូលលុយ ដើម្បីមើលលេខកូដ។', 'Scratch the voucher to see its PIN.'),
        say(
          '拨 *1203*，输入密码，再按 # 和拨号键。',
          'ចុច *1203* បញ្ចូលលេខកូដ រួចចុច # និងហៅចេញ។',
          'Dial *1203*, the PIN, then # and press call.',
        ),
      ],
    },
    {
      evidence: 'official',
      sources: [REGULATOR],
      asOf: READ_ON,
      id: 'trc-6789',
      kind: 'hotline',
      purpose: 'help',
      title: say('向监管局投诉', 'ប្តឹងទៅ TRC', 'Complain to the regulator (TRC)'),
      action: { kind: 'call', number: '6789' },
      steps: [
        say(
          '先向运营商投诉，记下日期和答复。',
          'ប្តឹងទៅប្រតិបត្តិករមុន ហើយកត់ថ្ងៃ និងចម្លើយ។',
          'Complain to the carrier first; note the day and the answer.',
        ),
        say('工作时间拨打 6789。', 'ហៅ 6789 ក្នុងម៉ោងធ្វើការ។', 'Call 6789 in business hours.'),
        say(
          '没同意就被订阅、被扣钱的，监管局受理。',
          'TRC ទទួលពាក្យបណ្តឹងអំពីការភ្ជាប់ និងកាត់លុយដោយគ្មានការយល់ព្រម។',
          'The regulator takes complaints about subscriptions charged without your consent.',
        ),
      ],
    },
  ],
  facts: [
    {
      evidence: 'official',
      sources: [SMS_RULES],
      asOf: READ_ON,
      text: say(
        '监管局要求：每次续费成功或失败、到期之前、用到 90% 和 100%，运营商都要发短信。留着短信，贴进来就能读出日期。',
        'TRC តម្រូវឱ្យប្រតិបត្តិករផ្ញើសារ ពេលបន្តបាន ឬមិនបាន មុនផុតកំណត់ និងពេលប្រើដល់ 90% និង 100%។ សូមទុកសារនោះ។',
        'The regulator requires an SMS at each renewal, done or failed, before expiry, and at 90 % and 100 % of use. Keep it: pasting it here gives the date.',
      ),
    },
  ],
};
