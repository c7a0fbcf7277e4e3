import { AFTER, BEFORE, CENTS } from './words/currencies';

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
const AFTER_BY_FIRST = indexBy((word) => word.charCodeAt(0), lowered(AFTER));
const CENTS_BY_FIRST = indexBy((word) => word.charCodeAt(0), lowered(CENTS));
const BEFORE_BY_LAST = indexBy((word) => word.charCodeAt(word.length - 1), BEFORE);

const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

const isDigit = (c: number) => c >= 48 && c <= 57;
const isWordOrDollar = (c: number) => isLatin(c) || isDigit(c) || c === 95 || c === 36;

/** The word that starts at `at`; a Latin letter right behind makes it another word. */
function startingAt(index: Index, lowered: string, at: number): CurrencyWord | undefined {
  const words = index.get(lowered.charCodeAt(at));
  if (!words) return undefined;
  for (const [word, currency] of words) {
    if (lowered.startsWith(word, at) && !isLatin(lowered.charCodeAt(at + word.length)))
      return { currency, length: word.length };
  }
  return undefined;
}

/** `USD` of "1.5 USD", in the text in lower case. */
export const currencyAfter = (lowered: string, at: number): CurrencyWord | undefined =>
  startingAt(AFTER_BY_FIRST, lowered, at);

/** `cents` of "50 cents", in the text in lower case. */
export const centsAfter = (lowered: string, at: number): CurrencyWord | undefined =>
  startingAt(CENTS_BY_FIRST, lowered, at);

/** `USD` of "USD 1.5": the word that ends before `end`, case as listed. Nothing that is the end of another word. */
export function currencyBefore(text: string, end: number): CurrencyWord | undefined {
  const words = BEFORE_BY_LAST.get(text.charCodeAt(end - 1));
  if (!words) return undefined;
  for (const [word, currency] of words) {
    const start = end - word.length;
    if (text.startsWith(word, start) && !isWordOrDollar(text.charCodeAt(start - 1)))
      return { currency, length: word.length };
  }
  return undefined;
}
