/** A hundredth of the dollar or yuan. */
export const CENTS: Record<string, string> = {
  cent: 'USD',
  cents: 'USD',
  សេន: 'USD',
  '¢': 'USD',
  美分: 'USD',
};

/** Countries that call their money Rs, by words of their operators. */
export const RUPEES: readonly (readonly [RegExp, string])[] = [
  [/jazz|telenor|ufone|zong|easypaisa|\bpkr\b|pakistan/i, 'PKR'],
  [/dialog|mobitel|hutch|\blkr\b/i, 'LKR'],
  [/ncell|\bntc\b|nepal|\bnpr\b/i, 'NPR'],
];

/** Codes that stand before or behind the number and have no sign here; those that are also words (ALL, TOP) are left out. */
export const OTHER_CODES =
  'AFN AMD AOA AZN BBD BHD BIF BSD BTN BZD CDF CLP DJF DZD GNF GYD HTG IQD IRR ISK JMD JOD KGS KWD KZT LBP LRD LSL LYD MAD MGA MNT MRU NIO OMR PYG RUB SCR SDG SLE SLL SRD SSP SYP TJS TND TTD UAH UZS XCD XPF YER ZWG ZWL';

/** Currencies with a thousandth as their minor unit. */
export const THOUSANDTHS: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Currencies without a minor unit in ISO 4217, and the riel, whose minor unit is out of use. */
export const WHOLE: ReadonlySet<string> = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KHR',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'XAF',
  'XOF',
  'XPF',
]);

/** Has cents by ISO 4217 that nobody prints: "Rp 12.500" is twelve thousand five hundred. */
export const POINT_PARTS: ReadonlySet<string> = new Set(['IDR']);
