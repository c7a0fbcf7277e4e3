import { CAUTIONS, call, dial, planRow, STEPS, say, sendSms } from './phrases';
import { ADVISED_LIFE, COMMON_CODES, GUIDE, OTHERS, READ_ON } from './sources';
import type { Carrier, CarrierGuide, Source } from './types';

const AT_HOME: Source = {
  title: say('Smart @Home 页面', 'ទំព័រ Smart @Home', 'Smart @Home page'),
  url: 'https://www.smart.com.kh/km/get-smart/plans/smart-at-home/',
};
const reported = { evidence: 'third-party', sources: [OTHERS], asOf: READ_ON } as const;
const plan = planRow({ ...reported, caution: CAUTIONS.price });

export const carrier: Carrier = {
  id: 'smart',
  name: say('Smart', 'Smart', 'Smart'),
  mark: { letters: 'S', color: '#007a3d' },
  listed: true,
  prefixes: [
    ...['010', '015', '016', '069', '070', '081', '086', '087', '093', '098'].map((prefix) => ({
      prefix,
      digits: [6],
    })),
    { prefix: '096', digits: [7] },
  ],
  hosts: ['smart.com.kh'],
  home: 'https://www.smart.com.kh/',
  helpNumber: '1204',
  balanceCode: '*1201#',
  plans: [
    plan('smart-laor-150', 'Laor! $1.5', 150, 15, 7, '*1710*150*1#'),
    plan('smart-laor-600', 'Laor! $6', 600, 60, 30, '*1710*600*1#'),
    plan('smart-laor-1000', 'Laor! $10', 1000, 100, 30, '*1710*1000*1#'),
    plan('smart-5g-150', '5G Data $1.5', 150, undefined, undefined, '*1725*150#'),
    plan('smart-5g-200', '5G Data $2', 200, 30, 7, '*1725*200#'),
    plan('smart-5g-600', '5G Data $6', 600, 90, 30, '*1725*600#'),
    plan('smart-5g-1000', '5G Data $10', 1000, undefined, undefined, '*1725*1000#'),
    plan('smart-thommorng-500', 'ThomMorng! $5', 500, 41, 30, '*1333*5#'),
  ],
  numberLife: ADVISED_LIFE,
};

export const guide: CarrierGuide = {
  channels: [
    {
      id: 'smart-1204',
      kind: 'hotline',
      purpose: 'help',
      title: say('打 Smart 客服', 'ហៅទៅ Smart', 'Call Smart'),
      action: { kind: 'call', number: '1204' },
      steps: [call('1204'), STEPS.askAgent, STEPS.askToSwitch],
      evidence: 'official',
      sources: [AT_HOME, COMMON_CODES],
      asOf: READ_ON,
    },
    {
      id: 'smart-app',
      kind: 'app',
      purpose: 'auto-renewal',
      title: say('SmartNas 应用', 'កម្មវិធី SmartNas (ស្មាតណាស់)', 'SmartNas app'),
      action: { kind: 'app', name: 'SmartNas', ios: 'id1205849979', android: 'net.omobio.smartsc' },
      steps: [
        STEPS.openApp,
        say(
          '打开当前套餐，找自动续费的选项。',
          'បើកគម្រោងបច្ចុប្បន្ន រកជម្រើសបន្តស្វ័យប្រវត្តិ។',
          'Open your current plan and look for the auto-renewal option.',
        ),
        say('找不到就打 1204 问。', 'បើរកមិនឃើញ សូមហៅ 1204។', 'If it is not there, ask 1204.'),
      ],
      evidence: 'official',
      sources: [AT_HOME],
      asOf: READ_ON,
      caution: say(
        'Smart 只写明 Smart @Home 在这里管理；流量套餐的开关在哪里没找到官方说明。',
        'Smart សរសេរតែ Smart @Home ដែលគ្រប់គ្រងនៅទីនេះ។ សម្រាប់គម្រោងទិន្នន័យ រកមិនឃើញឯកសារផ្លូវការទេ។',
        'Smart documents this for Smart @Home; where the option is for data plans was not found.',
      ),
    },
    {
      id: 'smart-sms-808',
      kind: 'sms',
      purpose: 'auto-renewal',
      title: say('短信开通自动续费', 'បើកការបន្តស្វ័យប្រវត្តិតាមសារ', 'Turn on auto-renewal by SMS'),
      action: { kind: 'sms', to: '808', body: 'ON' },
      steps: [sendSms('ON', '808'), STEPS.readReply],
      evidence: 'guide',
      sources: [GUIDE],
      asOf: READ_ON,
      caution: say(
        '只有一篇教程这么写，没找到柬埔寨 Smart 用 808 的记录；能找到的“Smart 808”是菲律宾的另一家公司。先打 1204 问。',
        'មានតែមគ្គុទ្ទេសក៍មួយសរសេរដូច្នេះ។ រកមិនឃើញថា Smart កម្ពុជាប្រើ 808 ទេ «Smart 808» ជាក្រុមហ៊ុនផ្សេងនៅហ្វីលីពីន។ សូមហៅ 1204 មុន។',
        "Only one guide says so. No trace of 808 was found for Cambodia's Smart; the “Smart 808” found is another company in the Philippines. Ask 1204 first.",
      ),
      instead: ['smart-1204', 'trc-1200'],
    },
    {
      id: 'smart-website',
      kind: 'website',
      purpose: 'auto-renewal',
      title: say('Smart 网站', 'គេហទំព័រ Smart', 'Smart website'),
      action: { kind: 'web', url: 'https://www.smart.com.kh/' },
      steps: [
        say('打开 Smart 网站并登录。', 'បើកគេហទំព័រ Smart ហើយចូលគណនី។', "Open Smart's site and sign in."),
        say('进个人中心。', 'ចូលទៅទំព័រគណនីផ្ទាល់ខ្លួន។', 'Go to your account page.'),
        say(
          '找自动续费选项，按提示开通。',
          'រកជម្រើសបន្តស្វ័យប្រវត្តិ រួចធ្វើតាមការណែនាំ។',
          'Find the auto-renewal option and follow its prompts.',
        ),
      ],
      evidence: 'guide',
      sources: [GUIDE],
      asOf: READ_ON,
      caution: say(
        '教程这么写，但没找到 Smart 网站的登录入口。用 SmartNas 应用或打 1204。',
        'មគ្គុទ្ទេសក៍សរសេរដូច្នេះ តែរកមិនឃើញកន្លែងចូលគណនីលើគេហទំព័រ Smart ទេ។ សូមប្រើ SmartNas ឬហៅ 1204។',
        "The guide says so, but no sign-in was found on Smart's site. Use SmartNas or call 1204.",
      ),
      instead: ['smart-app', 'smart-1204'],
    },
    {
      ...reported,
      id: 'smart-888',
      kind: 'ussd',
      purpose: 'check',
      title: say('Smart 查余额代码', 'កូដពិនិត្យសមតុល្យ Smart', "Smart's balance code"),
      action: { kind: 'ussd', code: '*888#' },
      steps: [dial('*888#'), STEPS.readScreen],
      caution: CAUTIONS.reported,
      instead: ['trc-1201'],
    },
    {
      ...reported,
      id: 'smart-call-888',
      kind: 'hotline',
      purpose: 'help',
      title: say('Smart 另一个客服号', 'លេខសេវាអតិថិជនផ្សេងរបស់ Smart', "Smart's other hotline"),
      action: { kind: 'call', number: '888' },
      steps: [call('888'), STEPS.askAgent],
      caution: CAUTIONS.reported,
      instead: ['smart-1204'],
    },
    {
      ...reported,
      id: 'smart-887',
      kind: 'ussd',
      purpose: 'check',
      title: say('查本机号码', 'មើលលេខខ្លួនឯង', 'See your own number'),
      action: { kind: 'ussd', code: '*887#' },
      steps: [dial('*887#'), STEPS.readScreen],
      caution: CAUTIONS.reported,
      instead: ['trc-1202'],
    },
  ],
  facts: [
    {
      evidence: 'official',
      sources: [AT_HOME],
      asOf: READ_ON,
      text: say(
        'Smart @Home：账户里留够钱，套餐自己续下去。',
        'Smart @Home៖ ទុកលុយក្នុងគណនីឱ្យគ្រប់ គម្រោងនឹងបន្តដោយខ្លួនឯង។',
        'Smart @Home goes on by itself while the account holds enough money; the main balance is charged.',
      ),
    },
    {
      ...reported,
      text: say(
        '流量套餐默认是否自动续费，没找到说明。',
        'រកមិនឃើញថាគម្រោងទិន្នន័យបន្តស្វ័យប្រវត្តិជាលំនាំដើមឬទេ។',
        'Whether data plans renew by default was not found.',
      ),
      caution: CAUTIONS.reported,
    },
  ],
};
