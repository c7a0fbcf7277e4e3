import type { Text } from '../text';

/** The words of one SIM's card: its questions, its number's own clock, and what can be answered on the spot. */
export const simCard = {
  addToCalendar: { 'zh-CN': '加入手机日历', km: 'បញ្ចូលក្នុងប្រតិទិនទូរស័ព្ទ', en: 'Add to phone calendar' },
  askAuto: {
    'zh-CN': '自动续费很久没看了，现在是开着还是关着？',
    km: 'មិនបានមើលការបន្តស្វ័យប្រវត្តិយូរហើយ។ ឥឡូវបើក ឬបិទ?',
    en: 'Its auto-renewal has not been looked at for long. Is it on or off?',
  },
  askBalance: {
    'zh-CN': '{when}自动续费，余额够吗？',
    km: 'បន្តស្វ័យប្រវត្តិ{when} តើសមតុល្យគ្រប់ទេ?',
    en: 'It renews itself {when}. Is there enough balance?',
  },
  askBalanceNoPrice: {
    'zh-CN': '没有记录价格，无法判断够不够。',
    km: 'មិនបានកត់តម្លៃ ដូច្នេះមិនអាចដឹងថាគ្រប់ឬអត់។',
    en: 'Its price is not recorded, so this can’t be judged.',
  },
  askRenewed: { 'zh-CN': '自动续上了吗？', km: 'តើវាបានបន្តហើយឬនៅ?', en: 'Did it renew itself?' },
  askRenewedHow: {
    'zh-CN': '到期日是 {date}。看看运营商的短信，或拨 {code} 查余额。',
    km: 'ផុតកំណត់ {date}។ មើលសារ SMS ឬចុច {code} ពិនិត្យសមតុល្យ។',
    en: 'It was due on {date}. Look for the carrier’s SMS, or dial {code} for the balance.',
  },
  autoSeen: {
    'zh-CN': '已记下：自动续费{state}',
    km: 'បានកត់៖ ការបន្តស្វ័យប្រវត្តិ {state}',
    en: 'Noted: auto-renewal is {state}',
  },
  balanceNow: { 'zh-CN': '现在的余额', km: 'សមតុល្យឥឡូវ', en: 'Balance now' },
  balanceSeen: {
    'zh-CN': '上次看到 {amount}，{ago}',
    km: 'ឃើញចុងក្រោយ {amount} {ago}',
    en: 'Last seen {amount}, {ago}',
  },
  dialOnPhone: { 'zh-CN': '请在手机上拨 {code}', km: 'សូមចុច {code} លើទូរស័ព្ទ', en: 'Dial {code} on the phone' },
  didNotRenew: { 'zh-CN': '没有', km: 'មិនទាន់', en: 'No' },
  didNotRenewNoted: {
    'zh-CN': '已记下没续上。自动续费改为“未确认”，请手动续费。',
    km: 'បានកត់ថាមិនទាន់បន្ត។ ការបន្តស្វ័យប្រវត្តិ «មិនទាន់បញ្ជាក់» សូមបន្តដោយដៃ។',
    en: 'Noted. Its auto-renewal now counts as not confirmed: renew it by hand.',
  },
  didRenew: { 'zh-CN': '续上了', km: 'បានបន្តហើយ', en: 'Yes, it did' },
  keepNumber: { 'zh-CN': '看怎么充值保号', km: 'មើលរបៀបរក្សាលេខ', en: 'See how to keep the number' },
  needs: { 'zh-CN': '续费需要 {price}', km: 'ការបន្តត្រូវការ {price}', en: 'Renewal needs {price}' },
  noteBalance: { 'zh-CN': '记下余额', km: 'កត់សមតុល្យ', en: 'Note the balance' },
  notedBalance: { 'zh-CN': '已记下余额 {amount}', km: 'បានកត់សមតុល្យ {amount}', en: 'Balance noted: {amount}' },
  notedNumber: {
    'zh-CN': '已记下：号码有效至 {date}',
    km: 'បានកត់៖ លេខមានសុពលភាពដល់ {date}',
    en: 'Noted: the number is valid until {date}',
  },
  numberBlockedIn: {
    'zh-CN': '主余额已过期，不能打出也不能接入。',
    km: 'គណនីគោលផុតសុពលភាព ហៅចេញ និងទទួលមិនបាន។',
    en: 'Main balance expired: no calls out or in.',
  },
  numberBlockedOut: {
    'zh-CN': '主余额已过期，不能打出。',
    km: 'គណនីគោលផុតសុពលភាព ហៅចេញមិនបាន។',
    en: 'Main balance expired: no calls out.',
  },
  numberEndsOn: {
    'zh-CN': '主余额 {date} 到期，之后会停止打出。',
    km: 'គណនីគោលផុតសុពលភាព {date} បន្ទាប់មកហៅចេញមិនបាន។',
    en: 'Main balance valid until {date}; then calls out stop.',
  },
  numberGone: {
    'zh-CN': '这个号码可能已被收回（{date} 起）。请向运营商确认。',
    km: 'លេខនេះអាចត្រូវបានដកហូតហើយ (ចាប់ពី {date})។ សូមសួរប្រតិបត្តិករ។',
    en: 'This number may have been taken back (from {date}). Ask the carrier.',
  },
  numberKept: {
    'zh-CN': '号码已停用，只是暂时保留。',
    km: 'លេខត្រូវបានផ្អាក គ្រាន់តែរក្សាទុកបណ្ដោះអាសន្ន។',
    en: 'The number is off and only being kept.',
  },
  numberLoss: {
    'zh-CN': '不充值，最早 {date} 会失去这个号码（还有 {n} 天）。',
    km: 'បើមិនបញ្ចូលលុយ អ្នកនឹងបាត់លេខនេះឆាប់បំផុត {date} (នៅ {n} ថ្ងៃ)។',
    en: {
      one: 'Without a top-up you will lose this number on {date} at the earliest ({n} day left).',
      other: 'Without a top-up you will lose this number on {date} at the earliest ({n} days left).',
    },
  },
  numberUntil: { 'zh-CN': '新的号码有效期', km: 'សុពលភាពលេខថ្មី', en: 'New number validity' },
  renewsOn: { 'zh-CN': '续费日', km: 'ថ្ងៃបន្ត', en: 'Renews' },
  resume: { 'zh-CN': '取消推迟', km: 'លុបការពន្យារ', en: 'End snooze' },
  resumed: { 'zh-CN': '已取消推迟', km: 'បានលុបការពន្យារ', en: 'Snooze ended' },
  snoozedUntil: { 'zh-CN': '已推迟到 {when}', km: 'បានពន្យារដល់ {when}', en: 'Snoozed until {when}' },
  toConfirm: { 'zh-CN': '待确认', km: 'រង់ចាំបញ្ជាក់', en: 'To confirm' },
  toppedUp: { 'zh-CN': '已充值', km: 'បានបញ្ចូលលុយ', en: 'Topped up' },
} satisfies Record<string, Text>;
