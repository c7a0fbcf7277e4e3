import { CAUTIONS, call, dial, planRow, STEPS, say, sendSms } from './phrases';
import { GUIDE, OTHERS, READ_ON } from './sources';
import type { Carrier, CarrierGuide, Source } from './types';

const SITE: Source = {
  title: say('Metfone 官网', 'គេហទំព័រ Metfone', "Metfone's site"),
  url: 'https://www.metfone.com.kh/',
};
const REVOKING: Source = {
  title: say('Metfone 号码收回规定', 'លក្ខខណ្ឌដកលេខរបស់ Metfone', 'Metfone: revoking a prepaid number'),
  url: 'https://www.metfone.com.kh/en/revoking-prepaid-number',
};
const MISSED_CALL: Source = {
  title: say('Metfone 漏接提醒页面', 'ទំព័រ Missed Call Alert', 'Metfone Missed Call Alert page'),
  url: 'https://www.metfone.com.kh/kh/service/vas/utilities/missed-call-alert',
};
const official = { evidence: 'official', sources: [SITE], asOf: READ_ON } as const;
const reported = { evidence: 'third-party', sources: [OTHERS], asOf: READ_ON } as const;
const plan = planRow({ ...reported, caution: CAUTIONS.price });

export const carrier: Carrier = {
  id: 'metfone',
  name: say('Metfone', 'Metfone', 'Metfone'),
  mark: { letters: 'M', color: '#c8102e' },
  listed: true,
  prefixes: [
    ...['060', '066', '067', '068', '090'].map((prefix) => ({ prefix, digits: [6] })),
    ...['031', '071', '088', '097'].map((prefix) => ({ prefix, digits: [7] })),
  ],
  hosts: ['metfone.com.kh'],
  home: 'https://www.metfone.com.kh/',
  helpNumber: '1777',
  balanceCode: '*1201#',
  plans: [
    plan('metfone-5g-150', '5G $1.5', 150, 20, 7, '*1567*1#'),
    plan('metfone-5g-200', '5G $2', 200, 30, 7, '*1567*2#'),
    plan('metfone-5g-600', '5G $6', 600, 90, 30, '*1567*6#'),
    plan('metfone-5g-1000', '5G $10', 1000, 150, 30, '*1567*10#'),
    plan('metfone-5g-1500', '5G $15', 1500, 250, 30, '*1567*15#'),
    plan('metfone-kado-100', 'KADO $1', 100, 5, 7),
    plan('metfone-kado-400', 'KADO $4', 400, 25, 30),
    plan('metfone-kado-600', 'KADO $6', 600, 50, 30),
    plan('metfone-seksa-500', 'Seksa $5', 500, 40, 30),
  ],
  numberLife: {
    outgoingBlockedDays: 60,
    incomingBlockedDays: 30,
    keptDays: 90,
    evidence: 'official',
    sources: [REVOKING],
    asOf: READ_ON,
  },
};

export const guide: CarrierGuide = {
  channels: [
    {
      ...official,
      id: 'metfone-1777',
      kind: 'hotline',
      purpose: 'auto-renewal',
      title: say('打 Metfone 客服', 'ហៅទៅ Metfone', 'Call Metfone'),
      action: { kind: 'call', number: '1777' },
      steps: [call('1777'), STEPS.askAgent, STEPS.askToSwitch],
    },
    {
      ...official,
      id: 'metfone-0979097097',
      kind: 'hotline',
      purpose: 'help',
      title: say('Metfone 另一个客服号', 'លេខផ្សេងរបស់ Metfone', "Metfone's other number"),
      action: { kind: 'call', number: '0979097097' },
      steps: [call('0979097097'), STEPS.askAgent],
    },
    {
      id: 'metfone-voice-menu',
      kind: 'hotline',
      purpose: 'auto-renewal',
      title: say('按语音菜单开通', 'បើកតាមម៉ឺនុយសំឡេង', 'Turn it on in the voice menu'),
      action: { kind: 'call', number: '1777' },
      steps: [
        call('1777'),
        say(
          '听语音提示，选自动续费。',
          'ស្តាប់សំឡេងណែនាំ រួចជ្រើសការបន្តស្វ័យប្រវត្តិ។',
          'Follow the voice prompts to auto-renewal.',
        ),
        say('听到确认再挂。', 'ស្តាប់ការបញ្ជាក់មុនដាក់ទូរសព្ទ។', 'Hang up only after it confirms.'),
      ],
      evidence: 'guide',
      sources: [GUIDE],
      asOf: READ_ON,
      caution: say(
        '号码是官方的，但语音菜单里有没有这一项，只有教程这么写。直接转人工更稳妥。',
        'លេខនេះផ្លូវការ តែជម្រើសក្នុងម៉ឺនុយមានតែក្នុងមគ្គុទ្ទេសក៍ប៉ុណ្ណោះ។ ល្អជាងនិយាយជាមួយបុគ្គលិក។',
        'The number is official, but only the guide says the menu has this. Better ask for a person.',
      ),
      instead: ['metfone-1777', 'trc-1204'],
    },
    {
      ...reported,
      id: 'metfone-camid',
      kind: 'app',
      purpose: 'auto-renewal',
      title: say('CamID 应用', 'កម្មវិធី CamID', 'CamID app'),
      action: { kind: 'app', name: 'CamID' },
      steps: [
        STEPS.openApp,
        say(
          '打开我的服务，每项服务旁有“Auto renew”开关。',
          'បើកសេវារបស់ខ្ញុំ សេវានីមួយៗមានប៊ូតុង “Auto renew”។',
          'Open your services: each has an “Auto renew” switch.',
        ),
        say(
          '重新打开它，可能等于取消旧套餐再办一次：先看清提示。',
          'ការបើកឡើងវិញអាចលុបគម្រោងចាស់ហើយភ្ជាប់ថ្មី៖ សូមអានមុន។',
          'Turning it on may cancel the old plan and buy it again: read the prompt first.',
        ),
      ],
      caution: say(
        '应用里的这些字样来自第三方。没看到就打 1777。',
        'ពាក្យទាំងនេះក្នុងកម្មវិធីបានពីភាគីទីបី។ បើមិនឃើញ សូមហៅ 1777។',
        "The app's wording is reported by others. If you do not see it, call 1777.",
      ),
      instead: ['metfone-1777'],
    },
    {
      id: 'metfone-app-home',
      kind: 'app',
      purpose: 'auto-renewal',
      title: say('应用首页的“自动续费”', '“Auto-renew” លើទំព័រដើមកម្មវិធី', '“Auto-renew” on the app’s home page'),
      action: { kind: 'app', name: 'CamID' },
      steps: [
        STEPS.openApp,
        say('在首页点“自动续费”。', 'លើទំព័រដើម ចុច “Auto-renew”។', 'On the home page, tap “auto-renew”.'),
        say('填好信息，提交。', 'បំពេញព័ត៌មាន ហើយបញ្ជូន។', 'Fill in the form and submit it.'),
      ],
      evidence: 'guide',
      sources: [GUIDE],
      asOf: READ_ON,
      caution: say(
        '只有教程说入口在首页。找不到就到“我的服务”里找，或打 1777。',
        'មានតែមគ្គុទ្ទេសក៍ថានៅទំព័រដើម។ បើរកមិនឃើញ សូមមើលក្នុងសេវារបស់ខ្ញុំ ឬហៅ 1777។',
        'Only the guide puts it on the home page. If it is not there, look in your services or call 1777.',
      ),
      instead: ['metfone-1777'],
    },
    {
      ...reported,
      id: 'metfone-097',
      kind: 'ussd',
      purpose: 'check',
      title: say('Metfone 查余额代码', 'កូដពិនិត្យសមតុល្យ Metfone', "Metfone's balance code"),
      action: { kind: 'ussd', code: '*097#' },
      steps: [dial('*097#'), STEPS.readScreen],
      caution: CAUTIONS.reported,
      instead: ['trc-1201'],
    },
    {
      ...reported,
      id: 'metfone-99',
      kind: 'ussd',
      purpose: 'check',
      title: say('查本机号码', 'មើលលេខខ្លួនឯង', 'See your own number'),
      action: { kind: 'ussd', code: '*99#' },
      steps: [dial('*99#'), STEPS.readScreen],
      caution: CAUTIONS.reported,
      instead: ['trc-1202'],
    },
    {
      id: 'metfone-missed-call-off',
      kind: 'sms',
      purpose: 'stop',
      title: say('退订漏接提醒（每月扣费）', 'បិទ Missed Call Alert', 'Stop Missed Call Alert'),
      action: { kind: 'sms', to: '1521', body: 'OFF' },
      steps: [sendSms('OFF', '1521'), STEPS.readReply],
      evidence: 'official',
      sources: [MISSED_CALL],
      asOf: READ_ON,
      caution: say(
        '开通是发 ON 到 1512；官网把 1512 和 1521 混着写，没收到确认就打 1777。',
        'ការបើកគឺផ្ញើ ON ទៅ 1512។ គេហទំព័រសរសេរ 1512 និង 1521 លាយគ្នា បើគ្មានសារបញ្ជាក់ សូមហៅ 1777។',
        'ON to 1512 subscribes; the page mixes 1512 and 1521, so call 1777 if no confirmation comes.',
      ),
    },
  ],
  facts: [
    {
      ...reported,
      text: say(
        '从主余额扣；应用里还列出用绑定银行卡的续费。',
        'កាត់ពីសមតុល្យគោល កម្មវិធីក៏បង្ហាញការបន្តដោយកាតធនាគារដែរ។',
        'Charged from the main balance; the app also lists renewals by a linked bank card.',
      ),
      caution: CAUTIONS.reported,
    },
  ],
};
