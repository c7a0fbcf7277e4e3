import type { Text } from '@/lib/i18n/text';

/** What notifications say. `{sim}` is the SIM's label or number; codes are the regulator's, which hold on every network. */
export const reminders = {
  bill: {
    'zh-CN': '本月账单检查',
    km: 'ពិនិត្យវិក្កយបត្រប្រចាំខែ',
    en: 'Monthly bill review',
  },
  billHow: {
    'zh-CN': '看看各号码的扣费记录，有没有不需要的服务。停用增值服务：*1200#',
    km: 'មើលការកាត់លុយរបស់លេខនីមួយៗ មានសេវាដែលមិនត្រូវការឬទេ។ ផ្តាច់សេវាបន្ថែម៖ *1200#',
    en: 'Look at what each number was charged for. To stop unwanted value-added services: *1200#',
  },
  balance: {
    'zh-CN': '{sim}：{when}自动续费，余额够吗？',
    km: '{sim}៖ បន្តដោយស្វ័យប្រវត្តិ{when} សមតុល្យគ្រប់ឬទេ?',
    en: '{sim}: renews itself {when}. Is there enough balance?',
  },
  balanceHow: {
    'zh-CN': '查余额：{code}。{price}{known}',
    km: 'ពិនិត្យសមតុល្យ៖ {code}។ {price}{known}',
    en: 'Check the balance: {code}. {price}{known}',
  },
  price: { 'zh-CN': '需要 {amount}。', km: 'ត្រូវការ {amount}។ ', en: 'It needs {amount}. ' },
  known: {
    'zh-CN': '上次看到 {amount}（{date}）。',
    km: 'ឃើញចុងក្រោយ {amount} ({date})។',
    en: 'Last seen: {amount} on {date}.',
  },
  didItRenew: {
    'zh-CN': '{sim}：自动续费成功了吗？',
    km: '{sim}៖ តើបានបន្តដោយស្វ័យប្រវត្តិហើយឬនៅ?',
    en: '{sim}: did it renew itself?',
  },
  didItRenewHow: {
    'zh-CN': '套餐到期日是 {date}。看短信，或拨 {code} 查余额，或拨 1204 询问。',
    km: 'គម្រោងផុតកំណត់ {date}។ មើលសារ SMS ឬចុច {code} ពិនិត្យសមតុល្យ ឬហៅ 1204។',
    en: 'The plan was due on {date}. Look for the SMS, check the balance with {code}, or call 1204.',
  },
  planEnds: {
    'zh-CN': '{sim}：套餐{when}到期',
    km: '{sim}៖ គម្រោងផុតកំណត់{when}',
    en: '{sim}: your plan ends {when}',
  },
  planEnded: {
    'zh-CN': '{sim}：套餐已到期（{date}）',
    km: '{sim}៖ គម្រោងបានផុតកំណត់ ({date})',
    en: '{sim}: your plan ended on {date}',
  },
  renewHow: {
    'zh-CN': '在运营商 App 里续订，或拨 1204（各网通用，免费）。先查余额：{code}',
    km: 'បន្តក្នុងកម្មវិធីរបស់ក្រុមហ៊ុន ឬហៅ 1204 (គ្រប់បណ្តាញ ឥតគិតថ្លៃ)។ ពិនិត្យសមតុល្យមុន៖ {code}',
    en: 'Renew in the carrier’s app, or call 1204 (every network, free). Balance first: {code}',
  },
  endsHow: {
    'zh-CN': '这是一次性套餐，到期后不再续订。',
    km: 'នេះជាគម្រោងប្រើតែម្តង វានឹងមិនបន្តទេ។',
    en: 'It is a one-off plan and will not be renewed.',
  },
  numberEnds: {
    'zh-CN': '{sim}：主余额有效期{when}到期，号码可能会丢',
    km: '{sim}៖ សុពលភាពគណនីគោលផុត{when} អ្នកអាចបាត់លេខនេះ',
    en: '{sim}: main balance expires {when}; you could lose this number',
  },
  numberBlocked: {
    'zh-CN': '{sim}：主余额已过期，你会失去这个号码（最早 {gone}）',
    km: '{sim}៖ គណនីគោលផុតសុពលភាព អ្នកនឹងបាត់លេខនេះ (ឆាប់បំផុត {gone})',
    en: '{sim}: main balance expired; you will lose this number (from {gone})',
  },
  topUpHow: {
    'zh-CN': '充值可延长有效期：*1203*充值卡密码#。不清楚就拨 1204。',
    km: 'បញ្ចូលទឹកប្រាក់ដើម្បីបន្តសុពលភាព៖ *1203*លេខកូដ#។ មិនច្បាស់ ហៅ 1204។',
    en: 'A top-up extends it: *1203*PIN#. If unsure, call 1204.',
  },
  recheck: {
    'zh-CN': '{sim}：请再看一下自动续费的状态',
    km: '{sim}៖ សូមពិនិត្យការបន្តដោយស្វ័យប្រវត្តិម្តងទៀត',
    en: '{sim}: look at its auto-renewal again',
  },
  recheckHow: {
    'zh-CN': '已经很久没有查看。打开运营商页面或 App 看开关，或拨 1204。',
    km: 'មិនបានពិនិត្យយូរហើយ។ បើកទំព័រ ឬកម្មវិធីរបស់ក្រុមហ៊ុន ឬហៅ 1204។',
    en: 'It has not been seen for a long time. Open the carrier’s page or app, or call 1204.',
  },
  item: { 'zh-CN': '{sim}：{title}', km: '{sim}៖ {title}', en: '{sim}: {title}' },
  promotionHow: {
    'zh-CN': '优惠 {date} 结束，之后可能按原价扣费。',
    km: 'ការផ្តល់ជូនពិសេសបញ្ចប់ {date} បន្ទាប់មកអាចគិតតម្លៃធម្មតា។',
    en: 'The promotion ends on {date}; the usual price may follow.',
  },
  itemHow: { 'zh-CN': '提醒日期：{date}', km: 'ថ្ងៃរំលឹក៖ {date}', en: 'You asked to be reminded on {date}.' },
  group: {
    'zh-CN': '{n} 件事需要处理',
    km: 'មាន {n} រឿងត្រូវធ្វើ',
    en: { one: '{n} reminder', other: '{n} reminders' },
  },
  more: { 'zh-CN': '还有 {n} 件', km: 'និង {n} ទៀត', en: 'and {n} more' },
  unsaved: {
    'zh-CN': '提醒无法保存',
    km: 'មិនអាចរក្សាទុកការរំលឹក',
    en: 'Reminders can’t be saved',
  },
  unsavedHow: {
    'zh-CN': '浏览器的存储已满或出错。请打开 Bantor 查看哪些号码需要处理。',
    km: 'កន្លែងផ្ទុករបស់កម្មវិធីរុករកពេញ ឬមានបញ្ហា។ សូមបើក Bantor ដើម្បីមើលលេខដែលត្រូវធ្វើ។',
    en: 'The browser’s storage is full or failing. Open Bantor to see which SIMs need you.',
  },
  test: { 'zh-CN': '测试提醒', km: 'ការរំលឹកសាកល្បង', en: 'Test reminder' },
  testHow: {
    'zh-CN': '能看到这条，提醒就能送达。',
    km: 'បើឃើញសារនេះ ការរំលឹកអាចមកដល់។',
    en: 'If you can see this, reminders reach you.',
  },
  renewedButton: { 'zh-CN': '已续费', km: 'បានបន្តហើយ', en: 'Renewed' },
  snoozeButton: { 'zh-CN': '1 小时后再说', km: 'រំលឹកក្រោយ 1 ម៉ោង', en: 'Snooze 1 hour' },
  calendarPlan: {
    'zh-CN': '{sim}：套餐到期',
    km: '{sim}៖ គម្រោងផុតកំណត់',
    en: '{sim}: your plan ends',
  },
  calendarRenews: {
    'zh-CN': '{sim}：自动续费日，余额够吗？',
    km: '{sim}៖ ថ្ងៃបន្តដោយស្វ័យប្រវត្តិ សមតុល្យគ្រប់ឬទេ?',
    en: '{sim}: renews itself. Is there enough balance?',
  },
  calendarNumber: {
    'zh-CN': '{sim}：主余额到期，号码可能会丢',
    km: '{sim}៖ គណនីគោលផុតសុពលភាព អ្នកអាចបាត់លេខនេះ',
    en: '{sim}: main balance expires; you could lose this number',
  },
  today: { 'zh-CN': '今天', km: 'ថ្ងៃនេះ', en: 'today' },
  tomorrow: { 'zh-CN': '明天', km: 'ថ្ងៃស្អែក', en: 'tomorrow' },
  inDays: { 'zh-CN': ' {n} 天后', km: 'ក្នុង {n} ថ្ងៃទៀត', en: { one: 'in {n} day', other: 'in {n} days' } },
} satisfies Record<string, Text>;
