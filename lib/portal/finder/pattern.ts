import { type WordList, wordsIn } from '@/lib/text/word-list';

/**
 * Turns word lists into expressions. A word of letters is whole (`plan` is not in `planet`); a word of a script without
 * spaces is found anywhere. Scripts are told by ranges: Unicode's own classes, written into each of some hundred words,
 * took half a second to compile.
 */

/** Scripts whose words are written without spaces between them: Thai, Khmer, kana, Han, Hangul. */
const UNSPACED = /[\u0e00-\u0e7f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);
export const quote = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Letters of the scripts that write spaces: Latin, Greek, Cyrillic, Arabic. */
export const LETTER = 'a-zA-Zª-\\u024f\\u0370-\\u052f\\u0600-\\u06ff\\u1e00-\\u1fff';
const BEGINS = `(?<![${LETTER}\\d])`;
const ENDS = `(?![${LETTER}\\d])`;

/** Between the parts of a verb that stands around its noun ("turn … off"). */
const GAP = ' … ';
export const hasGap = (word: string): boolean => word.includes(GAP);

/** A blank of a word stands also for a hyphen or for nothing. */
const spelled = (word: string): string =>
  word
    .split(GAP)
    .map((part) => quote(part.replace(/\*$/, '')).replaceAll(' ', "[-_ ']{0,2}"))
    .join(`${ENDS}.{1,40}?${BEGINS}`);

/** Source of an expression for any of the words, the longest first, so that `turn off` is not read as `turn`. */
export function anyOf(list: readonly string[]): string {
  const words = [...list].sort((a, b) => b.length - a.length);
  const choice = (some: string[], write: (word: string) => string): string =>
    `(?:${some.map(write).join('|')})`;
  const unspaced = words.filter(isUnspaced);
  const whole = words.filter((word) => !isUnspaced(word) && !word.endsWith('*'));
  const open = words.filter((word) => !isUnspaced(word) && word.endsWith('*'));
  // What begins and ends a word is written once for all of a kind, not with each: it is most of what is compiled.
  const spaced = [
    ...(whole.length ? [`${choice(whole, spelled)}${ENDS}`] : []),
    ...(open.length ? [`${choice(open, spelled)}[${LETTER}]*${ENDS}`] : []),
  ];
  return choice(
    [...(spaced.length ? [`${BEGINS}(?:${spaced.join('|')})`] : []), ...unspaced.map(quote)],
    (source) => source,
  );
}

/** An expression that is made when it is first asked: a page needs few of them, and each takes a while to make. */
export class Pattern {
  #made: RegExp | undefined;
  constructor(readonly source: () => string) {}

  test(text: string): boolean {
    return this.#expression.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#expression.exec(text);
  }

  get #expression(): RegExp {
    this.#made ??= new RegExp(this.source());
    return this.#made;
  }
}

export type Matcher = (text: string) => boolean;
const matcher = (source: () => string): Matcher => {
  const pattern = new Pattern(source);
  return (text) => pattern.test(text);
};

/** Is one of the words in the text? */
export const has = (...lists: WordList[]): Matcher => matcher(() => anyOf(wordsIn(...lists)));
/** Does the text begin with one of the words? */
export const opens = (...lists: WordList[]): Matcher => matcher(() => `^${anyOf(wordsIn(...lists))}`);
/** Is the text one of the words? A verb around its noun never is: something between names what it turns off. */
export const whole = (...lists: WordList[]): Matcher =>
  matcher(() => `^${anyOf(wordsIn(...lists).filter((word) => !hasGap(word)))}$`);

const sorted = (list: WordList, spaced: (some: string) => string, unspaced: (some: string) => string) => {
  const all = wordsIn(list);
  const parts = [
    spaced(anyOf(all.filter((word) => !isUnspaced(word)))),
    ...(all.some(isUnspaced) ? [unspaced(anyOf(all.filter(isUnspaced)))] : []),
  ];
  return parts.join('|');
};
/** Begins with a word of letters, or is one of a script without spaces, in which other words begin alike. */
export const begins = (list: WordList): Matcher =>
  matcher(() =>
    sorted(
      list,
      (some) => `^${some}`,
      (some) => `^${some}$`,
    ),
  );
/** Begins with a word of letters; in a script without spaces the word may stand anywhere, as question words do. */
export const opening = (list: WordList): Pattern =>
  new Pattern(() =>
    sorted(
      list,
      (some) => `^${some}`,
      (some) => some,
    ),
  );

const CURRENCY = '(?:kr|khr|usd|eur|gbp|rp|zł|đ|元|円|块|塊|圆|원|บาท|រៀល|ដុល្លារ)';
/**
 * "€6.00 / month", "15元/月": a price for each of some units of time. Letters may stand right behind the amount; of other
 * scripts that would be a date (`2026年`).
 */
export const pricedBy = (list: WordList): Matcher =>
  matcher(() => {
    const units = wordsIn(list);
    const spaced = units.filter((unit) => !isUnspaced(unit)).join('|');
    const unspaced = units.filter(isUnspaced).join('|');
    const each = '(?:(?:per|por|par|pro|al?|an|each|every|om|pr|i|в)[. ]+)?';
    return (
      `\\d[^${LETTER}\\n]{0,4}(?:${CURRENCY}[^${LETTER}\\n]{0,5})?${each}(?:${spaced})${ENDS}|` +
      `\\d *${CURRENCY}? *[$៛]? ?(?:[/每]|ក្នុងមួយ|រាល់) *\\d*个?(?:${unspaced})`
    );
  });
