import type { Text } from '../text';

/** Words of the guide pages around a carrier's own texts. */
export const guide = {
  addPortal: { 'zh-CN': '添加我的门户网址', km: 'បន្ថែមគេហទំព័ររបស់ខ្ញុំ', en: "Add my portal's address" },
  androidOnly: {
    'zh-CN': '请用安卓手机扫；iPhone 不能从链接拨带 * 和 # 的代码，要手动输入。',
    km: 'ស្កេនដោយទូរសព្ទ Android។ iPhone មិនអាចហៅកូដដែលមាន * និង # ពីតំណទេ សូមចុចដោយដៃ។',
    en: 'Scan with an Android phone. iPhones will not dial * and # from a link: type the code there.',
  },
  asOf: { 'zh-CN': '查阅于 {date}', km: 'បានអាននៅ {date}', en: 'Read on {date}' },
  call: { 'zh-CN': '拨打', km: 'ហៅ', en: 'Call' },
  carriers: { 'zh-CN': '选你的运营商', km: 'ជ្រើសប្រតិបត្តិករ', en: 'Choose your carrier' },
  confirmedWay: { 'zh-CN': '已确认的办法', km: 'វិធីដែលបានបញ្ជាក់', en: 'The confirmed way' },
  contradicted: { 'zh-CN': '查无实据', km: 'រកមិនឃើញភស្តុតាង', en: 'No trace found' },
  copyCode: { 'zh-CN': '复制 {code}', km: 'ចម្លង {code}', en: 'Copy {code}' },
  copyFailed: {
    'zh-CN': '没能复制，请手动输入。',
    km: 'ចម្លងមិនបាន សូមវាយដោយដៃ។',
    en: 'Could not copy; please type it.',
  },
  dial: { 'zh-CN': '拨号', km: 'ចុចហៅ', en: 'Dial' },
  everyNetwork: {
    'zh-CN': '全网通用的官方代码',
    km: 'កូដផ្លូវការលើគ្រប់បណ្តាញ',
    en: 'Official codes on every network',
  },
  facts: { 'zh-CN': '续费规则', km: 'របៀបបន្ត', en: 'How it renews' },
  fillIn: {
    'zh-CN': '大写部分换成你自己的内容，所以不能直接拨。',
    km: 'ជំនួសពាក្យអក្សរធំដោយលេខរបស់អ្នក ដូច្នេះមិនអាចហៅផ្ទាល់ទេ។',
    en: 'Put your own digits in place of the capitals; it cannot be dialled as it is.',
  },
  guide: { 'zh-CN': '教程说法，未确认', km: 'ពីមគ្គុទ្ទេសក៍ មិនទាន់បញ្ជាក់', en: 'From a guide, not confirmed' },
  hideQr: { 'zh-CN': '收起二维码', km: 'លាក់ QR', en: 'Hide the QR code' },
  intro: {
    'zh-CN': '怎么开、怎么查、怎么停自动续费',
    km: 'របៀបបើក ពិនិត្យ ឬបិទការបន្តស្វ័យប្រវត្តិ',
    en: 'How to turn auto-renewal on, check it and stop it',
  },
  jumpTo: { 'zh-CN': '跳到', km: 'ទៅកាន់', en: 'Jump to' },
  notListed: { 'zh-CN': '监管局名单上没有', km: 'មិនមានក្នុងបញ្ជី TRC', en: 'Not on the regulator’s list' },
  numberLife: { 'zh-CN': '号码多久会丢', km: 'លេខអាចបាត់ពេលណា', en: 'When the number is lost' },
  numberLifeSteps: {
    'zh-CN': '主余额过期后：{out} 天不能打出，再 {in} 天也不能接听，再保留 {kept} 天，然后可能卖给别人。',
    km: 'ក្រោយសមតុល្យគោលផុតកំណត់៖ {out} ថ្ងៃហៅចេញមិនបាន បន្ទាប់ {in} ថ្ងៃទទួលមិនបាន បន្ទាប់ទុក {kept} ថ្ងៃ រួចអាចលក់ឱ្យគេ។',
    en: "After the main balance's validity: {out} days without outgoing calls, {in} more without incoming, {kept} more kept, then it may be sold again.",
  },
  official: { 'zh-CN': '官方', km: 'ផ្លូវការ', en: 'Official' },
  openApp: { 'zh-CN': '打开应用', km: 'បើកកម្មវិធី', en: 'Open the app' },
  openSite: { 'zh-CN': '打开网站', km: 'បើកគេហទំព័រ', en: 'Open the site' },
  plans: {
    'zh-CN': '套餐和开通代码（{n} 个）',
    km: 'គម្រោង និងកូដភ្ជាប់ ({n})',
    en: { one: '{n} plan with its code', other: '{n} plans with their codes' },
  },
  published: { 'zh-CN': '发布于 {date}', km: 'ចុះផ្សាយ {date}', en: 'published {date}' },
  qrLabel: { 'zh-CN': '{code} 的二维码', km: 'កូដ QR សម្រាប់ {code}', en: 'QR code for {code}' },
  scan: {
    'zh-CN': '用手机相机扫一扫。',
    km: 'ស្កេនដោយកាមេរ៉ាទូរសព្ទ។',
    en: "Scan it with the phone's camera.",
  },
  sendSms: { 'zh-CN': '写短信', km: 'សរសេរសារ', en: 'Write the SMS' },
  sendToPhone: { 'zh-CN': '发到手机', km: 'ផ្ញើទៅទូរសព្ទ', en: 'Send to phone' },
  source: { 'zh-CN': '来源：', km: 'ប្រភព៖ ', en: 'Source: ' },
  'third-party': { 'zh-CN': '第三方说法', km: 'ពីភាគីទីបី', en: 'Reported by others' },
  tips: { 'zh-CN': '小贴士', km: 'គន្លឹះ', en: 'Tips' },
  useAnyway: { 'zh-CN': '我已核实，仍要使用', km: 'ខ្ញុំបានសួររួច ចង់ប្រើ', en: 'I have checked: use it anyway' },
} satisfies Record<string, Text>;

/** What each kind of channel is called on a shortcut. */
export const channelKinds = {
  app: { 'zh-CN': '应用', km: 'កម្មវិធី', en: 'App' },
  hotline: { 'zh-CN': '热线', km: 'ខ្សែទូរសព្ទ', en: 'Hotline' },
  sms: { 'zh-CN': '短信', km: 'SMS', en: 'SMS' },
  ussd: { 'zh-CN': '拨代码', km: 'កូដ USSD', en: 'USSD' },
  website: { 'zh-CN': '网站', km: 'គេហទំព័រ', en: 'Website' },
} satisfies Record<string, Text>;
