import { isDigit, isLatin } from './letters';
import { CENTS, OTHER_CODES } from './words/currencies';
import { AFTER } from './words/currencies-after';
import { BEFORE } from './words/currencies-before';

/** A sign or word for a currency where the text has one. */
export interface CurrencyWord {
  currency: string;
  length: number;
}

/** Longer words first: `US$` before `$`, `美元` before `元`. */
type Index = ReadonlyMap<number, readonly (readonly [word: string, currency: string])[]>;

function indexBy(letter: (word: string) => number, words: Record<string, string>): Index {
  const index = new Map<number, (readonly [string, string])[]>();
  for (const entry of Object.entries(words).sort(([a], [b]) => b.length - a.length)) {
    const key = letter(entry[0]);
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

const lowered = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([word, code]) => [word.toLowerCase(), code]));
const CODES = Object.fromEntries(OTHER_CODES.split(' ').map((code) => [code, code]));
const AFTER_BY_FIRST = indexBy((word) => word.charCodeAt(0), lowered({ ...CODES, ...AFTER }));
const CENTS_BY_FIRST = indexBy((word) => word.charCodeAt(0), lowered(CENTS));
const BEFORE_BY_LAST = indexBy((word) => word.charCodeAt(word.length - 1), { ...CODES, ...BEFORE });

const isWordOrDollar = (c: number) => isLatin(c) || isDigit(c) || c === 95 || c === 36;

const lower = (c: number) => (c >= 65 && c <= 90 ? c + 32 : c);

function startsWith(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (lower(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The word that starts at `at`, in any case; a Latin letter right behind makes it another word. */
function startingAt(index: Index, text: string, at: number): CurrencyWord | undefined {
  const words = index.get(lower(text.charCodeAt(at)));
  if (!words) return undefined;
  for (const [word, currency] of words) {
    if (startsWith(text, at, word) && !isLatin(text.charCodeAt(at + word.length)))
      return { currency, length: word.length };
  }
  return undefined;
}

/** `USD` of "1.5 USD". */
export const currencyAfter = (text: string, at: number): CurrencyWord | undefined =>
  startingAt(AFTER_BY_FIRST, text, at);

/** `cents` of "50 cents". */
export const centsAfter = (text: string, at: number): CurrencyWord | undefined =>
  startingAt(CENTS_BY_FIRST, text, at);

/** The same as `startsWith`, without a call for each of the many words that end in `$`. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** `USD` of "USD 1.5": the word that ends before `end`, case as listed. Nothing that is the end of another word. */
export function currencyBefore(text: string, end: number): CurrencyWord | undefined {
  const words = BEFORE_BY_LAST.get(text.charCodeAt(end - 1));
  if (!words) return undefined;
  for (const [word, currency] of words) {
    const start = end - word.length;
    if (standsAt(text, start, word) && !isWordOrDollar(text.charCodeAt(start - 1)))
      return { currency, length: word.length };
  }
  return undefined;
}
