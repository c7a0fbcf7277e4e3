import type { Text } from '../text';

/** Reading carriers' messages: what is asked, shown and refused before anything is kept. */
export const sms = {
  balanceNow: { 'zh-CN': '现在记的是 {value}', km: 'បច្ចុប្បន្ន៖ {value}', en: 'Now: {value}' },
  binary: {
    'zh-CN': '这不是文字，没有读取，也没有保存。请选文本文件（.txt、.csv、.xml）。',
    km: 'នេះមិនមែនជាអក្សរទេ មិនបានអាន ឬរក្សាទុកអ្វីឡើយ។ សូមជ្រើសឯកសារ .txt, .csv ឬ .xml។',
    en: 'This is not text. Nothing was read or saved. Choose a text file (.txt, .csv, .xml).',
  },
  chooseDay: {
    'zh-CN': '短信里的日期有两种读法，是哪一天？',
    km: 'កាលបរិច្ឆេទអាចអានបានពីរយ៉ាង។ មួយណាត្រូវ?',
    en: 'The date can be read two ways. Which day is it?',
  },
  chooseSim: { 'zh-CN': '请选一张卡', km: 'សូមជ្រើសស៊ីម', en: 'Choose a SIM' },
  clear: { 'zh-CN': '清空', km: 'សម្អាត', en: 'Clear' },
  clockNumber: { 'zh-CN': '号码（主余额）有效至', km: 'លេខមានសុពលភាពដល់', en: 'Number valid until' },
  clockPlan: { 'zh-CN': '套餐到期', km: 'កញ្ចប់ផុតកំណត់', en: 'Plan ends' },
  drop: {
    'zh-CN': '把短信文件拖到这里，或',
    km: 'ទម្លាក់ឯកសារសារនៅទីនេះ ឬ',
    en: 'Drop a file of messages here, or',
  },
  dropHow: {
    'zh-CN': '文本（空行分开）、CSV 或 Android 的“SMS Backup & Restore”备份都可以，文件只在这个浏览器里读。',
    km: 'អក្សរធម្មតា (ញែកដោយបន្ទាត់ទទេ) CSV ឬបម្រុងទុក “SMS Backup & Restore” របស់ Android។ ឯកសារត្រូវបានអានតែក្នុងកម្មវិធីរុករកនេះ។',
    en: 'Plain text (blank lines between messages), CSV, or a backup of “SMS Backup & Restore” for Android. The file is read in this browser only.',
  },
  empty: {
    'zh-CN': '里面没有文字，没有保存任何内容。',
    km: 'គ្មានអក្សរនៅក្នុងនោះទេ មិនបានរក្សាទុកអ្វីឡើយ។',
    en: 'There is no text in it. Nothing was saved.',
  },
  foreign: {
    'zh-CN': '这像是其他国家运营商的短信（例如菲律宾的 Smart）。Bantor 只管柬埔寨的卡，没有保存任何内容。',
    km: 'សារនេះហាក់ដូចជាមកពីប្រតិបត្តិករនៅប្រទេសផ្សេង (ដូចជា Smart ហ្វីលីពីន)។ Bantor ថែតែស៊ីមកម្ពុជា មិនបានរក្សាទុកអ្វីឡើយ។',
    en: 'This looks like a message of another country’s operator (such as Smart of the Philippines). Bantor keeps Cambodian SIMs only; nothing was saved.',
  },
  fromMenu: {
    'zh-CN': '用 Bantor 读这条短信',
    km: 'អានសារនេះដោយ Bantor',
    en: 'Read this message with Bantor',
  },
  how: {
    'zh-CN':
      '粘贴运营商发来的短信，Bantor 会读出到期日、余额和自动续费。请逐项核对，点“保存”之前什么都不会存。',
    km: 'បិទភ្ជាប់សារពីប្រតិបត្តិករ ហើយ Bantor អានថ្ងៃផុតកំណត់ សមតុល្យ និងការបន្តស្វ័យប្រវត្តិ។ សូមពិនិត្យម្ដងមួយៗ គ្មានអ្វីត្រូវរក្សាទុកមុនអ្នកចុចទេ។',
    en: 'Paste what the carrier sent: Bantor reads the end date, the balance and auto-renewal. Check each of them; nothing is kept until you press “Save”.',
  },
  kind: { 'zh-CN': '类型', km: 'ប្រភេទ', en: 'Kind' },
  'kind-balance': { 'zh-CN': '余额', km: 'សមតុល្យ', en: 'Balance' },
  'kind-expired': { 'zh-CN': '已到期', km: 'ផុតកំណត់ហើយ', en: 'Has ended' },
  'kind-expiring': { 'zh-CN': '快到期', km: 'ជិតផុតកំណត់', en: 'Ends soon' },
  'kind-other': { 'zh-CN': '其他', km: 'ផ្សេងៗ', en: 'Other' },
  'kind-renew-failed': { 'zh-CN': '续费失败', km: 'បន្តមិនបានជោគជ័យ', en: 'Renewal failed' },
  'kind-renewed': { 'zh-CN': '已续费', km: 'បានបន្ត', en: 'Renewed' },
  'kind-subscribed': { 'zh-CN': '已开通', km: 'បានចុះឈ្មោះ', en: 'Subscribed' },
  'kind-top-up': { 'zh-CN': '充值', km: 'បញ្ចូលទឹកប្រាក់', en: 'Top-up' },
  'kind-unsubscribed': { 'zh-CN': '已退订', km: 'បានផ្ដាច់', en: 'Unsubscribed' },
  'kind-usage': { 'zh-CN': '用量', km: 'ការប្រើប្រាស់', en: 'Usage' },
  newSim: { 'zh-CN': '新卡：{carrier}', km: 'ស៊ីមថ្មី៖ {carrier}', en: 'New SIM: {carrier}' },
  nothing: {
    'zh-CN': '这条短信里没有到期日、余额或自动续费，没有保存任何内容。',
    km: 'សារនេះគ្មានថ្ងៃផុតកំណត់ សមតុល្យ ឬការបន្តស្វ័យប្រវត្តិទេ មិនបានរក្សាទុកអ្វីឡើយ។',
    en: 'This message states no end date, balance or auto-renewal. Nothing was saved.',
  },
  older: {
    'zh-CN': '比已记的旧，没有选中',
    km: 'ចាស់ជាងអ្វីដែលបានកត់ត្រា មិនបានជ្រើស',
    en: 'older than what is kept, so not chosen',
  },
  passedOver: {
    'zh-CN': '{n} 条没有可用内容',
    km: '{n} គ្មានព័ត៌មានប្រើបាន',
    en: { one: '1 message has nothing to keep', other: '{n} messages have nothing to keep' },
  },
  passedForeign: {
    'zh-CN': '{n} 条像是其他国家运营商的',
    km: '{n} ហាក់មកពីប្រតិបត្តិករប្រទេសផ្សេង',
    en: {
      one: '1 looks like another country’s operator',
      other: '{n} look like another country’s operator',
    },
  },
  paste: { 'zh-CN': '短信内容', km: 'ខ្លឹមសារសារ', en: 'Message' },
  pasteHint: {
    'zh-CN': '多条短信之间空一行',
    km: 'ទុកបន្ទាត់ទទេរវាងសារនីមួយៗ',
    en: 'Leave a blank line between several messages',
  },
  pick: { 'zh-CN': '选择文件', km: 'ជ្រើសឯកសារ', en: 'choose a file' },
  reading: {
    'zh-CN': '已读 {n} / {total} 条',
    km: 'បានអាន {n} / {total}',
    en: 'Read {n} of {total} messages',
  },
  receivedOn: { 'zh-CN': '收到短信的日期', km: 'ថ្ងៃទទួលសារ', en: 'Message came on' },
  receivedWhy: {
    'zh-CN': '短信里的日期（如“明天”“3 天后”）要从收到那天算起。',
    km: 'កាលបរិច្ឆេទក្នុងសារ (ដូចជា “ស្អែក”) ត្រូវរាប់ពីថ្ងៃទទួល។',
    en: 'Its date (“tomorrow”, “in 3 days”, a day without a year) counts from that day.',
  },
  review: {
    'zh-CN': '读到 {n} 条，请核对',
    km: 'អានបាន {n} សូមពិនិត្យ',
    en: { one: 'Read 1 message: check it', other: 'Read {n} messages: check them' },
  },
  saveSelected: {
    'zh-CN': '保存选中的 {n} 条',
    km: 'រក្សាទុក {n} ដែលបានជ្រើស',
    en: { one: 'Save the 1 selected', other: 'Save the {n} selected' },
  },
  saved: {
    'zh-CN': '已保存到 {n} 张卡',
    km: 'បានរក្សាទុកក្នុងស៊ីម {n}',
    en: { one: 'Saved to 1 SIM', other: 'Saved to {n} SIMs' },
  },
  select: { 'zh-CN': '保存这条', km: 'រក្សាទុកសារនេះ', en: 'Save this one' },
  selectAll: { 'zh-CN': '全选可保存的', km: 'ជ្រើសទាំងអស់', en: 'Select all that can be saved' },
  showMore: { 'zh-CN': '再显示 {n} 条', km: 'បង្ហាញ {n} ទៀត', en: 'Show {n} more' },
  sim: { 'zh-CN': '属于哪张卡', km: 'សម្រាប់ស៊ីមណា', en: 'For which SIM' },
  simByCarrier: {
    'zh-CN': '你只有这一张 {carrier} 卡',
    km: 'អ្នកមានស៊ីម {carrier} តែមួយនេះ',
    en: 'Your only SIM of {carrier}',
  },
  simByNumber: {
    'zh-CN': '短信里有这张卡的号码',
    km: 'សារមានលេខរបស់ស៊ីមនេះ',
    en: 'The message has this SIM’s number',
  },
  stop: { 'zh-CN': '停止', km: 'បញ្ឈប់', en: 'Stop' },
  title: { 'zh-CN': '读短信', km: 'អានសារ SMS', en: 'Messages' },
  'too-large': {
    'zh-CN': '内容太大，不像短信，没有读取，也没有保存。',
    km: 'ធំពេក មិនដូចជាសារទេ។ មិនបានអាន ឬរក្សាទុកអ្វីឡើយ។',
    en: 'This is too large to be messages. Nothing was read or saved.',
  },
  'too-many': {
    'zh-CN': '文件里的短信太多，只读了前 {n} 条。',
    km: 'មានសារច្រើនពេក បានអានតែ {n} ដំបូង។',
    en: 'The file has very many messages: only the first {n} were read.',
  },
} satisfies Record<string, Text>;
