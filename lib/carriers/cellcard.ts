import { CAUTIONS, call, dial, GB, planRow, STEPS, say } from './phrases';
import { ADVISED_LIFE, OTHERS, READ_ON } from './sources';
import type { Carrier, CarrierGuide, Source } from './types';

const TERMS: Source = {
  title: say('Cellcard 条款', 'លក្ខខណ្ឌ Cellcard', 'Cellcard terms and conditions'),
  url: 'https://www.cellcard.com.kh/en/terms-conditions/',
};
const SOCIAL: Source = {
  title: say('Cellcard Social Pack 问答', 'សំណួរ-ចម្លើយ Social Pack', 'Cellcard Social Pack FAQ'),
  url: 'https://www.cellcard.com.kh/en/faqs/social-pack/',
};
const SEREY: Source = {
  title: say('Cellcard Serey+ 问答', 'សំណួរ-ចម្លើយ សេរី+', 'Cellcard Serey+ FAQ'),
  url: 'https://www.cellcard.com.kh/kh/faqs/cellcard-serey/',
};
const NETWORK: Source = {
  title: say('Cellcard 网络问答', 'សំណួរ-ចម្លើយបណ្តាញ Cellcard', 'Cellcard network FAQ'),
  url: 'https://www.cellcard.com.kh/en/faqs/network-guarantee/',
};
const SITE: Source = {
  title: say('Cellcard 官网', 'គេហទំព័រ Cellcard', "Cellcard's site"),
  url: 'https://www.cellcard.com.kh/',
};
const official = (source: Source) => ({ evidence: 'official', sources: [source], asOf: READ_ON }) as const;
const reported = { evidence: 'third-party', sources: [OTHERS], asOf: READ_ON } as const;
const undated = say(
  '官网页面没写日期，价格可能已变。',
  'ទំព័រផ្លូវការគ្មានកាលបរិច្ឆេទ តម្លៃអាចបានប្តូរ។',
  'The official page bears no date; prices may have changed.',
);
const inet = planRow({ ...official(SITE), caution: undated });
const serey = planRow({
  ...official(SEREY),
  caution: say(
    '代码来自官网；有效天数来自第三方。',
    'កូដពីគេហទំព័រផ្លូវការ រយៈពេលពីភាគីទីបី។',
    'The code is official; the number of days is reported by others.',
  ),
});
const ao = planRow({ ...reported, caution: CAUTIONS.price });

export const carrier: Carrier = {
  id: 'cellcard',
  name: say('Cellcard', 'Cellcard', 'Cellcard'),
  mark: { letters: 'C', color: '#b45309' },
  listed: true,
  prefixes: [
    ...['011', '014', '017', '061', '077', '078', '085', '089', '092', '095', '099'].map((prefix) => ({
      prefix,
      digits: [6],
    })),
    { prefix: '012', digits: [6, 7] },
    { prefix: '076', digits: [7] },
  ],
  hosts: ['cellcard.com.kh'],
  home: 'https://www.cellcard.com.kh/',
  helpNumber: '812',
  balanceCode: '#124#',
  plans: [
    {
      ...official(SITE),
      caution: undated,
      id: 'cellcard-inet-1000r',
      name: 'iNET 1000៛',
      price: { minor: 1000, currency: 'KHR' },
      dataBytes: GB,
      validity: { count: 1, unit: 'day' },
      dialCode: '#1000#',
    },
    inet('cellcard-inet-200', 'iNET $2', 200, 4, 7, '#6767#200#'),
    inet('cellcard-inet-500', 'iNET $5', 500, 8, 30, '#6767#500#'),
    inet('cellcard-inet-1000', 'iNET $10', 1000, 18, 30),
    inet('cellcard-inet-2000', 'iNET $20', 2000, 40, 30),
    serey('cellcard-serey-150', 'Serey+ $1.5', 150, undefined, 7, '*1615*150#'),
    serey('cellcard-serey-400', 'Serey+ $4', 400, undefined, 28, '*1615*400#'),
    serey('cellcard-serey-600', 'Serey+ $6', 600, undefined, 30, '*1615*600#'),
    serey('cellcard-serey-1000', 'Serey+ $10', 1000, undefined, 30, '*1615*1000#'),
    ao('cellcard-ao-150', 'AO 5G $1.5', 150, 20, 7, '*1618*150#'),
    ao('cellcard-ao-200', 'AO 5G $2', 200, 30, 7, '*1618*200#'),
    ao('cellcard-ao-600', 'AO 5G $6', 600, 90, 30, '*1618*600#'),
  ],
  numberLife: {
    ...ADVISED_LIFE,
    sources: [...ADVISED_LIFE.sources, TERMS],
    caution: say(
      'Cellcard 条款：钱用完且套餐到期后 90 天没充值，就可能删号。按 90 天算最保险。',
      'លក្ខខណ្ឌ Cellcard៖ បើមិនបញ្ចូលលុយ 90 ថ្ងៃក្រោយអស់លុយ និងផុតគម្រោង លេខអាចត្រូវលុប។ គួរគិតតែ 90 ថ្ងៃ។',
      "Cellcard's terms let it delete a number 90 days after money and plan ran out: count on 90 days.",
    ),
  },
};

export const guide: CarrierGuide = {
  channels: [
    {
      ...official(NETWORK),
      id: 'cellcard-812',
      kind: 'hotline',
      purpose: 'help',
      title: say('打 Cellcard 客服', 'ហៅទៅ Cellcard', 'Call Cellcard'),
      action: { kind: 'call', number: '812' },
      steps: [call('812'), STEPS.askAgent, STEPS.askToSwitch],
    },
    {
      ...official(NETWORK),
      id: 'cellcard-app',
      kind: 'app',
      purpose: 'auto-renewal',
      title: say('Cellcard 应用', 'កម្មវិធី Cellcard', 'Cellcard app'),
      action: {
        kind: 'app',
        name: 'Cellcard App',
        ios: 'https://bit.ly/ccappdl',
        android: 'https://bit.ly/ccappdl',
      },
      steps: [
        STEPS.openApp,
        say(
          '看正在用的套餐和余额。',
          'មើលគម្រោងកំពុងប្រើ និងសមតុល្យ។',
          'Look at your running plans and the balance.',
        ),
        say('在这里订购或续订套餐。', 'ភ្ជាប់ ឬបន្តគម្រោងនៅទីនេះ។', 'Subscribe or renew a plan there.'),
      ],
    },
    {
      ...official(TERMS),
      id: 'cellcard-124',
      kind: 'ussd',
      purpose: 'check',
      title: say('查余额和用量', 'ពិនិត្យសមតុល្យ និងការប្រើប្រាស់', 'Check balance and usage'),
      action: { kind: 'ussd', code: '#124#' },
      steps: [dial('#124#'), STEPS.readScreen, STEPS.compareBalance],
    },
    {
      ...official(TERMS),
      id: 'cellcard-823',
      kind: 'ussd',
      purpose: 'check',
      title: say('查余额（另一个代码）', 'ពិនិត្យសមតុល្យ (កូដផ្សេង)', 'Check the balance (other code)'),
      action: { kind: 'ussd', code: '#823#' },
      steps: [dial('#823#'), STEPS.readScreen],
    },
    {
      ...official(SITE),
      id: 'cellcard-website',
      kind: 'website',
      purpose: 'top-up',
      title: say('在网站充值', 'បញ្ចូលលុយលើគេហទំព័រ', 'Top up on the website'),
      action: { kind: 'web', url: 'https://www.cellcard.com.kh/' },
      steps: [
        say(
          '打开 Cellcard 网站的充值页。',
          'បើកទំព័របញ្ចូលលុយរបស់ Cellcard។',
          "Open the top-up page on Cellcard's site.",
        ),
        say(
          '填号码和金额，选银行。',
          'បំពេញលេខ និងចំនួនលុយ រួចជ្រើសធនាគារ។',
          'Enter number and amount, and choose a bank.',
        ),
        say('付款后再查一次余额。', 'បង់រួច ពិនិត្យសមតុល្យម្តងទៀត។', 'After paying, check the balance again.'),
      ],
    },
    {
      ...reported,
      id: 'cellcard-own-number',
      kind: 'ussd',
      purpose: 'check',
      title: say('查本机号码', 'មើលលេខខ្លួនឯង', 'See your own number'),
      action: { kind: 'ussd', code: '#1#' },
      steps: [dial('#1#'), STEPS.readScreen],
      caution: CAUTIONS.reported,
      instead: ['trc-1202'],
    },
    {
      evidence: 'contradicted',
      sources: [{ title: say('一个中文网页', 'គេហទំព័រភាសាចិនមួយ', 'A page in Chinese') }],
      asOf: READ_ON,
      id: 'cellcard-777',
      kind: 'ussd',
      purpose: 'stop',
      title: say('网传的退订代码', 'កូដផ្តាច់ដែលគេនិយាយតៗគ្នា', 'A stop code that goes around'),
      action: { kind: 'ussd', code: '*777#' },
      steps: [
        say(
          '不建议拨；请打 812 退订。',
          'មិនណែនាំឱ្យចុចទេ សូមហៅ 812 ដើម្បីផ្តាច់។',
          'Better not dialled: call 812 to unsubscribe.',
        ),
      ],
      caution: say(
        '有中文网页说它能退订，Cellcard 的页面上找不到。流量套餐没有找到官方退订代码。',
        'គេហទំព័រចិនមួយថាវាផ្តាច់បាន តែរកមិនឃើញលើទំព័រ Cellcard ទេ។ រកមិនឃើញកូដផ្តាច់ផ្លូវការសម្រាប់គម្រោងទិន្នន័យ។',
        "A page in Chinese says it stops plans; none of Cellcard's pages does. No official stop code for data plans was found.",
      ),
      instead: ['cellcard-812', 'trc-1200'],
    },
  ],
  facts: [
    {
      ...official(SOCIAL),
      text: say(
        'Social Pack 会一直自动续，退订才停；重新订会覆盖旧套餐。',
        'Social Pack បន្តស្វ័យប្រវត្តិរហូតដល់ផ្តាច់។ ភ្ជាប់ថ្មីនឹងលុបគម្រោងចាស់។',
        'Social Packs renew until you unsubscribe; subscribing again wipes out the old bundle.',
      ),
    },
    {
      ...official(SEREY),
      text: say(
        '到期前续，剩余流量才会结转。',
        'ទិន្នន័យសល់បូកបន្តតែពេលបន្តមុនផុតកំណត់។',
        'Leftover data rolls over only when the plan is renewed before it expires.',
      ),
    },
    {
      ...official(TERMS),
      text: say(
        '先扣赠送，再扣套餐，最后扣主余额；套餐断了就按零售价扣主余额。',
        'កាត់ពីប្រាក់បន្ថែម បន្ទាប់គម្រោង ចុងក្រោយសមតុល្យគោល។ ពេលអស់គម្រោង គេគិតតម្លៃរាយពីសមតុល្យគោល។',
        'Bonus is used first, then bundles, then the main balance; once a plan has lapsed, pay-as-you-go rates eat the balance.',
      ),
    },
  ],
};
