import type { Text } from '../text';

/** Tables of SIMs, out and in. */
export const csv = {
  binary: {
    'zh-CN': '这不是文本表格，没有导入。请在表格软件里“另存为 CSV（UTF-8）”。',
    km: 'នេះមិនមែនជាតារាងអក្សរទេ មិនបាននាំចូលទេ។ សូមរក្សាទុកជា CSV (UTF-8)។',
    en: 'This is no text table. Nothing was imported: save it as “CSV (UTF-8)” first.',
  },
  cell: { 'zh-CN': '内容', km: 'ខ្លឹមសារ', en: 'Cell' },
  column: { 'zh-CN': '列', km: 'ជួរឈរ', en: 'Column' },
  columns: { 'zh-CN': '表格里有哪些列', km: 'ជួរឈរក្នុងតារាង', en: 'What the columns are' },
  'column-auto_renewal': {
    'zh-CN': '自动续费：on、off 或 unknown',
    km: 'ការបន្តស្វ័យប្រវត្តិ៖ on, off ឬ unknown',
    en: 'on, off or unknown',
  },
  'column-balance': { 'zh-CN': '余额，例如 2.40', km: 'សមតុល្យ ឧ. 2.40', en: 'The balance, such as 2.40' },
  'column-balance_currency': {
    'zh-CN': '余额币种：USD 或 KHR',
    km: 'រូបិយប័ណ្ណសមតុល្យ៖ USD ឬ KHR',
    en: 'USD or KHR',
  },
  'column-carrier': {
    'zh-CN': '运营商：smart、metfone、cellcard、cpm 或 other；留空时按号段判断',
    km: 'ប្រតិបត្តិករ៖ smart, metfone, cellcard, cpm ឬ other; ទុកទទេ = តាមលេខដើម',
    en: 'smart, metfone, cellcard, cpm or other; empty: by the number’s prefix',
  },
  'column-currency': {
    'zh-CN': '价格币种：USD 或 KHR，留空为 USD',
    km: 'រូបិយប័ណ្ណតម្លៃ៖ USD ឬ KHR ទុកទទេ = USD',
    en: 'USD or KHR; empty: USD',
  },
  'column-group': { 'zh-CN': '分组', km: 'ក្រុម', en: 'A group' },
  'column-id': {
    'zh-CN': '内部编号，用来认出已有的卡；新卡留空',
    km: 'លេខសម្គាល់ សម្រាប់ស្គាល់ស៊ីមដែលមានស្រាប់; ស៊ីមថ្មីទុកទទេ',
    en: 'Tells which SIM a row is; empty for a new one',
  },
  'column-label': { 'zh-CN': '名称', km: 'ឈ្មោះ', en: 'What you call it' },
  'column-note': { 'zh-CN': '备注', km: 'កំណត់ចំណាំ', en: 'A note' },
  'column-number': {
    'zh-CN': '号码，例如 096 123 4567',
    km: 'លេខ ឧ. 096 123 4567',
    en: 'The number, such as 096 123 4567',
  },
  'column-number_ends': {
    'zh-CN': '号码（主余额）有效至，2026-12-31',
    km: 'លេខមានសុពលភាពដល់ 2026-12-31',
    en: 'The number is valid until, 2026-12-31',
  },
  'column-plan': { 'zh-CN': '套餐名称', km: 'ឈ្មោះកញ្ចប់', en: 'The plan’s name' },
  'column-plan_ends': {
    'zh-CN': '套餐到期日，2026-12-31',
    km: 'ថ្ងៃផុតកំណត់កញ្ចប់ 2026-12-31',
    en: 'The plan’s last day, 2026-12-31',
  },
  'column-plan_ends_at': {
    'zh-CN': '到期时间，23:59，可留空',
    km: 'ម៉ោងផុតកំណត់ 23:59 អាចទុកទទេ',
    en: 'Its minute, 23:59; may be empty',
  },
  'column-price': { 'zh-CN': '套餐价格，例如 6', km: 'តម្លៃកញ្ចប់ ឧ. 6', en: 'The plan’s price, such as 6' },
  'column-valid_for': {
    'zh-CN': '有效期，1 到 366',
    km: 'រយៈពេល 1 ដល់ 366',
    en: 'How long the plan lasts, 1 to 366',
  },
  'column-valid_unit': {
    'zh-CN': '有效期单位：day 或 month',
    km: 'ឯកតារយៈពេល៖ day ឬ month',
    en: 'day or month',
  },
  empty: {
    'zh-CN': '表格里没有内容，没有导入。',
    km: 'តារាងទទេ មិនបាននាំចូលទេ។',
    en: 'The table is empty. Nothing was imported.',
  },
  export: {
    'zh-CN': '导出 CSV（{n} 张）',
    km: 'នាំចេញ CSV ({n})',
    en: { one: 'Export CSV (1 SIM)', other: 'Export CSV ({n} SIMs)' },
  },
  faults: {
    'zh-CN': '{n} 行有问题，不会导入：',
    km: '{n} ជួរមានបញ្ហា នឹងមិននាំចូលទេ៖',
    en: {
      one: '1 row is not right and will be left out:',
      other: '{n} rows are not right and will be left out:',
    },
  },
  how: {
    'zh-CN':
      '用表格软件一次添加或修改很多卡。导入前会先列出要发生的改动；表格里没有的列不会动，留空的格子会清除该项。',
    km: 'បន្ថែម ឬកែស៊ីមច្រើនក្នុងកម្មវិធីតារាង។ អ្នកឃើញការប្ដូរមុននាំចូល។ ជួរឈរដែលគ្មានក្នុងតារាងមិនប៉ះពាល់ទេ ប្រអប់ទទេលុបតម្លៃនោះ។',
    en: 'Add or change many SIMs in a spreadsheet. You see what would happen before it does. Columns that the table lacks are left alone; an empty cell clears its field.',
  },
  import: {
    'zh-CN': '导入这 {n} 行',
    km: 'នាំចូល {n} ជួរ',
    en: { one: 'Import the 1 row', other: 'Import the {n} rows' },
  },
  imported: {
    'zh-CN': '已导入 {n} 张卡',
    km: 'បាននាំចូលស៊ីម {n}',
    en: { one: 'Imported 1 SIM', other: 'Imported {n} SIMs' },
  },
  line: { 'zh-CN': '行', km: 'បន្ទាត់', en: 'Line' },
  more: { 'zh-CN': '……还有 {n} 行', km: '… {n} ជួរទៀត', en: { one: '… and 1 more', other: '… and {n} more' } },
  'no-heading': {
    'zh-CN': '第一行要写列名，至少有 number、label 或 carrier。没有导入。',
    km: 'បន្ទាត់ទីមួយត្រូវមានឈ្មោះជួរឈរ យ៉ាងតិច number, label ឬ carrier។ មិនបាននាំចូលទេ។',
    en: 'The first line must name the columns: at least number, label or carrier. Nothing was imported.',
  },
  nothing: { 'zh-CN': '没有要改动的内容。', km: 'គ្មានអ្វីត្រូវប្ដូរទេ។', en: 'There is nothing to change.' },
  pick: { 'zh-CN': '选择 CSV 文件', km: 'ជ្រើសឯកសារ CSV', en: 'Choose a CSV file' },
  reason: { 'zh-CN': '原因', km: 'មូលហេតុ', en: 'Reason' },
  'reason-amount': {
    'zh-CN': '金额不对或太大',
    km: 'ចំនួនទឹកប្រាក់មិនត្រឹមត្រូវ ឬធំពេក',
    en: 'No amount, or too large',
  },
  'reason-carrier': {
    'zh-CN': '不认识的运营商，或无法从号码判断',
    km: 'មិនស្គាល់ប្រតិបត្តិករ',
    en: 'Carrier not known, nor told by the number',
  },
  'reason-choice': { 'zh-CN': '不是可选的值', km: 'មិនមែនតម្លៃដែលអាចជ្រើស', en: 'Not one of the choices' },
  'reason-currency': { 'zh-CN': '币种要写 USD 或 KHR', km: 'រូបិយប័ណ្ណត្រូវជា USD ឬ KHR', en: 'Write USD or KHR' },
  'reason-date': {
    'zh-CN': '没有这一天，请写 2026-12-31',
    km: 'គ្មានថ្ងៃនេះទេ សូមសរសេរ 2026-12-31',
    en: 'No such day: write 2026-12-31',
  },
  'reason-date-two-ways': {
    'zh-CN': '日期有两种读法，请写 2026-12-31',
    km: 'ថ្ងៃអាចអានពីរយ៉ាង សូមសរសេរ 2026-12-31',
    en: 'Can be read two ways: write 2026-12-31',
  },
  'reason-duplicate': {
    'zh-CN': '同一张卡在表里出现了两次',
    km: 'ស៊ីមនេះមានពីរដងក្នុងតារាង',
    en: 'This SIM is in the table twice',
  },
  'reason-length': {
    'zh-CN': '有效期要写 1 到 366 的整数',
    km: 'រយៈពេលត្រូវជាលេខ 1 ដល់ 366',
    en: 'A whole number from 1 to 366',
  },
  'reason-number': {
    'zh-CN': '不是柬埔寨手机号',
    km: 'មិនមែនលេខទូរស័ព្ទកម្ពុជា',
    en: 'Not a Cambodian mobile number',
  },
  'reason-quotes': {
    'zh-CN': '引号不成对，这一行读不出来',
    km: 'សញ្ញាសម្រង់មិនគ្រប់គូ អានជួរនេះមិនបាន',
    en: 'Quotes don’t match: the row can’t be read',
  },
  'reason-time': { 'zh-CN': '时间请写 23:59', km: 'សូមសរសេរម៉ោង 23:59', en: 'Write the time as 23:59' },
  'reason-too-long': { 'zh-CN': '文字太长', km: 'អត្ថបទវែងពេក', en: 'The text is too long' },
  summary: {
    'zh-CN': '新增 {added} 张，修改 {changed} 张，{same} 张没有变化。',
    km: 'ថ្មី {added} កែ {changed} មិនប្ដូរ {same}។',
    en: '{added} new, {changed} changed, {same} as they are.',
  },
  title: { 'zh-CN': '表格（CSV）', km: 'តារាង (CSV)', en: 'Table (CSV)' },
  'too-large': {
    'zh-CN': '文件太大，没有导入。',
    km: 'ឯកសារធំពេក មិនបាននាំចូលទេ។',
    en: 'The file is too large. Nothing was imported.',
  },
  'too-many': {
    'zh-CN': '行数太多（最多 {n} 行），没有导入。',
    km: 'ជួរច្រើនពេក (ច្រើនបំផុត {n}) មិនបាននាំចូលទេ។',
    en: 'Too many rows (at most {n}). Nothing was imported.',
  },
  unknown: {
    'zh-CN': '不认识的列，已跳过：{names}',
    km: 'ជួរឈរដែលមិនស្គាល់ ត្រូវរំលង៖ {names}',
    en: 'Columns that are not known, passed over: {names}',
  },
  what: { 'zh-CN': '改动', km: 'ការប្ដូរ', en: 'Change' },
  'what-changed': { 'zh-CN': '修改', km: 'កែ', en: 'changed' },
  'what-new': { 'zh-CN': '新增', km: 'ថ្មី', en: 'new' },
} satisfies Record<string, Text>;
