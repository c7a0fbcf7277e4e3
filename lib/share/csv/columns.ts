/** The table's columns, in the order of a written file, with what else a heading may be called. */
export const COLUMNS = {
  label: ['name', '名称', '备注名', 'ឈ្មោះ'],
  group: ['分组', 'ក្រុម'],
  carrier: ['operator', '运营商', 'ប្រតិបត្តិករ'],
  number: ['phone', 'msisdn', 'tel', '号码', '手机号', 'លេខទូរស័ព្ទ', 'លេខ'],
  plan: ['package', '套餐', 'កញ្ចប់'],
  price: ['价格', 'តម្លៃ'],
  currency: ['币种', 'រូបិយប័ណ្ណ'],
  valid_for: ['validity', '有效期', 'រយៈពេល'],
  valid_unit: ['unit', '有效期单位'],
  plan_ends: ['expires', 'expiry', '套餐到期日', '到期日', 'ថ្ងៃផុតកំណត់'],
  plan_ends_at: ['到期时间'],
  number_ends: ['号码有效至', 'លេខមានសុពលភាពដល់'],
  auto_renewal: ['自动续费', 'ការបន្តស្វ័យប្រវត្តិ'],
  balance: ['余额', 'សមតុល្យ'],
  balance_currency: ['余额币种'],
  note: ['备注', 'កំណត់ចំណាំ'],
  id: [],
} as const satisfies Record<string, readonly string[]>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The column that a heading names: `Plan ends`, `PLAN_ENDS`, `套餐到期日`. */
export function columnOf(heading: string): ColumnName | undefined {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return COLUMN_NAMES.find(
    (name) => name === plain || (COLUMNS[name] as readonly string[]).some((other) => other === plain),
  );
}
