import type { Text } from '../text';

/** The words of the form for one SIM. */
export const simForm = {
  amountBad: {
    'zh-CN': '请写成 6 或 6.00 这样的金额',
    km: 'សូមសរសេរដូចជា 6 ឬ 6.00',
    en: 'Write an amount like 6 or 6.00',
  },
  amountHuge: {
    'zh-CN': '金额太大，预付费套餐不会这么贵',
    km: 'ចំនួនធំពេកសម្រាប់កញ្ចប់បង់មុន',
    en: 'Too large for a prepaid plan',
  },
  asOf: {
    'zh-CN': '价格抄录于 {date}，{source}',
    km: 'តម្លៃកត់ត្រានៅ {date}, {source}',
    en: 'Price as of {date}, {source}',
  },
  autoRenewal: { 'zh-CN': '自动续费', km: 'ការបន្តស្វ័យប្រវត្តិ', en: 'Auto-renewal' },
  carrier: { 'zh-CN': '运营商', km: 'ប្រតិបត្តិករ', en: 'Carrier' },
  carrierGuessed: {
    'zh-CN': '按号段判断，可以改',
    km: 'ទាយតាមលេខដើម អាចប្ដូរបាន',
    en: 'Guessed from the prefix; you can change it',
  },
  currency: { 'zh-CN': '币种', km: 'រូបិយប័ណ្ណ', en: 'Currency' },
  dateAmbiguous: {
    'zh-CN': '短信里的日期有两种读法，请选一个：',
    km: 'កាលបរិច្ឆេទអាចអានបានពីរយ៉ាង សូមជ្រើសមួយ៖',
    en: 'The date can be read two ways. Which is it?',
  },
  datePast: {
    'zh-CN': '这一天已经过去，这张卡会显示为“已过期”。',
    km: 'ថ្ងៃនេះកន្លងហើយ។ ស៊ីមនឹងបង្ហាញថា «ផុតកំណត់»។',
    en: 'This day is past: the SIM will be shown as lapsed.',
  },
  deleted: { 'zh-CN': '已删除 {name}', km: 'បានលុប {name}', en: 'Deleted {name}' },
  edit: { 'zh-CN': '编辑 SIM 卡', km: 'កែប្រែស៊ីម', en: 'Edit SIM' },
  ends: { 'zh-CN': '套餐到期日', km: 'ថ្ងៃផុតកំណត់កញ្ចប់', en: 'Plan ends on' },
  found: {
    'zh-CN': '短信里读到的，核对后再保存：',
    km: 'អានបានពីសារ។ សូមពិនិត្យមុនរក្សាទុក៖',
    en: 'Read from the message. Check before saving:',
  },
  label: { 'zh-CN': '名称', km: 'ឈ្មោះ', en: 'Label' },
  labelHint: { 'zh-CN': '例如：家里路由器', km: 'ឧទាហរណ៍៖ រ៉ោតទ័រផ្ទះ', en: 'For example: home router' },
  leadBad: {
    'zh-CN': '请写 0 到 180 之间的天数，用逗号分开',
    km: 'សូមសរសេរចំនួនថ្ងៃពី 0 ដល់ 180 ញែកដោយក្បៀស',
    en: 'Write days from 0 to 180, with commas',
  },
  leadHint: {
    'zh-CN': '例如 3, 1, 0；留空用通用设置',
    km: 'ឧ. 3, 1, 0; ទុកទទេ = ការកំណត់រួម',
    en: 'Such as 3, 1, 0; empty = the general setting',
  },
  leadTimes: { 'zh-CN': '提前几天提醒', km: 'រំលឹកមុនប៉ុន្មានថ្ងៃ', en: 'Remind so many days before' },
  length: { 'zh-CN': '有效期', km: 'រយៈពេល', en: 'Lasts' },
  lengthBad: {
    'zh-CN': '请写 1 到 366 之间的整数',
    km: 'សូមសរសេរចំនួនពី 1 ដល់ 366',
    en: 'A whole number from 1 to 366',
  },
  more: {
    'zh-CN': '余额、号码有效期、提醒',
    km: 'សមតុល្យ សុពលភាពលេខ និងការរំលឹក',
    en: 'Balance, number validity, reminders',
  },
  nothingFound: {
    'zh-CN': '这条短信里没读到日期、金额或自动续费，请手动填写。',
    km: 'រកមិនឃើញកាលបរិច្ឆេទ ឬទឹកប្រាក់ក្នុងសារទេ។ សូមបំពេញដោយដៃ។',
    en: 'No date, amount or auto-renewal found in it. Please fill in by hand.',
  },
  numberBad: {
    'zh-CN': '这不像柬埔寨手机号，例如 096 123 4567',
    km: 'មិនមែនលេខទូរស័ព្ទកម្ពុជាទេ ឧទាហរណ៍ 096 123 4567',
    en: 'Not a Cambodian mobile number, such as 096 123 4567',
  },
  numberEnds: {
    'zh-CN': '号码（主余额）有效至',
    km: 'លេខមានសុពលភាពដល់',
    en: 'Number (main balance) valid until',
  },
  numberLong: { 'zh-CN': '位数太多', km: 'ខ្ទង់ច្រើនពេក', en: 'Too many digits' },
  numberShort: { 'zh-CN': '位数不够', km: 'ខ្ទង់មិនគ្រប់', en: 'Too few digits' },
  official: { 'zh-CN': '运营商官网', km: 'គេហទំព័រប្រតិបត្តិករ', en: 'carrier’s page' },
  own: { 'zh-CN': '自己填写…', km: 'សរសេរដោយខ្លួនឯង…', en: 'My own…' },
  ownName: { 'zh-CN': '套餐名称', km: 'ឈ្មោះកញ្ចប់', en: 'Plan name' },
  paste: {
    'zh-CN': '粘贴运营商短信，自动读取日期',
    km: 'បិទភ្ជាប់សារ SMS ដើម្បីអានថ្ងៃ',
    en: 'Paste the carrier’s SMS to read the date',
  },
  reported: {
    'zh-CN': '来自第三方，请向运营商确认',
    km: 'ពីភាគីទីបី សូមបញ្ជាក់ជាមួយប្រតិបត្តិករ',
    en: 'reported by others; confirm with the carrier',
  },
  saved: { 'zh-CN': '已保存', km: 'បានរក្សាទុក', en: 'Saved' },
  unitDay: { 'zh-CN': '天', km: 'ថ្ងៃ', en: 'days' },
  unitMonth: { 'zh-CN': '月', km: 'ខែ', en: 'months' },
} satisfies Record<string, Text>;
