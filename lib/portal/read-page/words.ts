/** Words beside a fact on a carrier's page, in the three languages, folded (see `foldText`); sorted within each list. */
export const WORDS = {
  balance: ['balance', '余额', '结余', 'សមតុល្យ'],
  /** The main balance's own words: other balances (bonus, data) are not what renewals are taken from. */
  mainBalance: ['account balance', 'main balance', '主余额', '账户余额', 'គណនីគោល', 'គណនីចម្បង'],
  expiry: [
    'due date',
    'expire',
    'expiry',
    'next renewal',
    'renews on',
    'valid till',
    'valid to',
    'valid until',
    '到期',
    '截止',
    '有效期',
    'ផុត',
    'សុពលភាព',
  ],
  /** How much of something is left: a length beside it is no plan's. */
  left: ['left', 'remain', '余', '剩', '还有', 'នៅសល់', 'សល់'],
  /** Money that is no plan's price. */
  notPrice: ['bonus', 'discount', 'fee', 'paid', 'total', '手续费', '赠', 'បង់រួច'],
  /** The whole of a label whose value is the user's own plan. */
  planLabel: [
    'active plan',
    'current package',
    'current plan',
    'data plan',
    'my package',
    'my plan',
    'package',
    'package name',
    'plan',
    'plan name',
    'plans',
    'your plan',
    '套餐',
    '套餐名称',
    '当前套餐',
    '我的套餐',
    'កញ្ចប់',
    'កញ្ចប់បច្ចុប្បន្ន',
    'កញ្ចប់របស់ខ្ញុំ',
    'គម្រោង',
    'គម្រោងបច្ចុប្បន្ន',
    'គម្រោងរបស់ខ្ញុំ',
  ],
} as const;

/** Lengths in words: days for one of the unit. */
export const UNITS: readonly (readonly [pattern: string, days: number])[] = [
  ['days?|ថ្ងៃ|天|日', 1],
  ['months?|ខែ|个月|月', 30],
  ['weeks?|សប្តាហ៍|周', 7],
];
