import type { Text } from '../text';

/** What it costs and what ends when. */
export const overview = {
  agenda: { 'zh-CN': '这个月', km: 'ក្នុងខែនេះ', en: 'In this month' },
  bill: { 'zh-CN': '账单', km: 'វិក្កយបត្រ', en: 'Bill' },
  calendar: { 'zh-CN': '到期日历', km: 'ប្រតិទិនផុតកំណត់', en: 'What ends when' },
  confirmed: { 'zh-CN': '已记录', km: 'បានកត់ត្រា', en: 'Noted' },
  confirmedHow: {
    'zh-CN': '“已记录”是你点过“已续费”的金额。',
    km: '“បានកត់ត្រា” គឺអ្វីដែលអ្នកបានចុច “បានបន្តហើយ”។',
    en: '“Noted” is what you marked as renewed.',
  },
  day: {
    'zh-CN': '{date}：{n} 项',
    km: '{date}៖ {n}',
    en: { one: '{date}: 1 ends', other: '{date}: {n} end' },
  },
  estimated: { 'zh-CN': '预计', km: 'ប៉ាន់ស្មាន', en: 'Estimated' },
  estimatedHow: {
    'zh-CN': '“预计”假设每个套餐都在到期日按你填的价格续费，不含其他扣费，美元和瑞尔分开算。',
    km: '“ប៉ាន់ស្មាន” សន្មតថាកញ្ចប់នីមួយៗបន្តនៅថ្ងៃផុតកំណត់តាមតម្លៃដែលអ្នកបានកត់ មិនរាប់ការកាត់ផ្សេងទេ ដុល្លារ និងរៀលគិតដាច់គ្នា។',
    en: '“Estimated” supposes that every plan is renewed on its end, at the price you noted; other charges are not in it. Dollars and riel are counted apart.',
  },
  monthly: { 'zh-CN': '平均每月约', km: 'ជាមធ្យមក្នុងមួយខែ', en: 'About, in an average month' },
  nextMonth: { 'zh-CN': '下个月', km: 'ខែបន្ទាប់', en: 'Next month' },
  noPlans: {
    'zh-CN': '填了套餐价格和到期日之后，这里会显示预计花费。',
    km: 'បំពេញតម្លៃ និងថ្ងៃផុតកំណត់កញ្ចប់ ដើម្បីឃើញការចំណាយប៉ាន់ស្មាន។',
    en: 'Once plans have a price and an end, what they cost is estimated here.',
  },
  nothing: { 'zh-CN': '这个月没有到期的。', km: 'គ្មានអ្វីផុតកំណត់ក្នុងខែនេះទេ។', en: 'Nothing ends in this month.' },
  number: { 'zh-CN': '号码', km: 'លេខ', en: 'Number' },
  other: { 'zh-CN': '其他', km: 'ផ្សេងៗ', en: 'Other' },
  plan: { 'zh-CN': '套餐', km: 'កញ្ចប់', en: 'Plan' },
  previousMonth: { 'zh-CN': '上个月', km: 'ខែមុន', en: 'Previous month' },
  promotion: { 'zh-CN': '优惠', km: 'ការផ្សព្វផ្សាយ', en: 'Promotion' },
  spending: { 'zh-CN': '花费', km: 'ការចំណាយ', en: 'Spending' },
  title: { 'zh-CN': '花费与日历', km: 'ចំណាយ និងប្រតិទិន', en: 'Spending and calendar' },
  uncounted: {
    'zh-CN': '{n} 张卡没有价格、时长或到期日，没有算进预计。',
    km: 'ស៊ីម {n} គ្មានតម្លៃ រយៈពេល ឬថ្ងៃផុត មិនបានរាប់ក្នុងការប៉ាន់ស្មានទេ។',
    en: {
      one: '1 SIM has no price, length or end, and is not in the estimate.',
      other: '{n} SIMs have no price, length or end, and are not in the estimate.',
    },
  },
} satisfies Record<string, Text>;
