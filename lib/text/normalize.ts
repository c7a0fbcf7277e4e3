/**
 * One normal form for text in Khmer, Chinese and English before it is compared with our words.
 * Carriers print the same word several ways: Khmer digits in codes (`*១១៥*១#`), U+200B between words, and the
 * look-alikes U+178F/U+178A in ផ្តាច់ / ផ្ដាច់.
 */

/** Most text of a page is plain ASCII, in which there is nothing to fold. */
const NON_ASCII = /[^\0-\x7f]/;
const KHMER_DIGITS = /[\u17E0-\u17E9]+/g;
/**
 * What is folded, in one pass: Khmer digits; invisible characters that carry no meaning here (zero-width, soft hyphen,
 * bidi marks, BOM); exotic spaces; full-width forms.
 */
const FOLDED =
  /[\u17E0-\u17E9]+|[\uFF01-\uFF5E]|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Looks like coeng + TA below a consonant, and becomes that. */
const COENG_DA = /\u17D2\u178A/g;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

function fold(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x17e0 || code > 0x17e9) return SPACE.test(found) ? ' ' : '';
  let digits = '';
  for (let i = 0; i < found.length; i++) digits += found.charCodeAt(i) - 0x17e0;
  return digits;
}

/** Khmer digits to ASCII, one for one: positions in the text stay the same. */
export const foldKhmerDigits = (text: string): string => text.replace(KHMER_DIGITS, fold);

/**
 * Folds text for reading: NFC, full-width forms to ASCII, Khmer digits to ASCII, invisible characters dropped, exotic
 * spaces to U+0020, coeng DA to coeng TA. Case and line breaks stay.
 */
export function normalizeText(text: string): string {
  if (!NON_ASCII.test(text)) return text;
  return text.normalize('NFC').replace(FOLDED, fold).replace(COENG_DA, '\u17D2\u178F');
}

/** `normalizeText`, then lower case, runs of white space to one blank, trimmed: for matching words. */
export const foldText = (text: string): string =>
  normalizeText(text).toLowerCase().replace(/\s+/g, ' ').trim();
