import { foldText } from '@/lib/text/normalize';
import { type WordList, wordsIn } from '@/lib/text/word-list';
import * as words from './words';

/**
 * Turns the word lists into expressions, each when it is first asked: a portal's page loads this long before anybody
 * searches it. A word of letters is whole (`plan` is not in `planet`); a word of a script without spaces is found
 * anywhere.
 */

/** Scripts whose words are written without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isUnspaced = (word: string) => UNSPACED.test(word);
const quote = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

function source(word: string): string {
  if (isUnspaced(word)) return quote(word);
  const stem = quote(word.replace(/\*$/, '')).replaceAll(' ', "[-_ ']{0,2}");
  return `(?<![\\p{L}\\d])${stem}${word.endsWith('*') ? '\\p{L}*' : ''}(?![\\p{L}\\d])`;
}

/** The longest first, so that `turn off` is not read as `turn`. */
const anyOf = (list: readonly string[]) =>
  `(?:${[...list]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|')})`;

/** An expression that is built when it is first needed. */
class Pattern {
  #compiled: RegExp | undefined;
  readonly #source: () => string;
  readonly #flags: string;

  constructor(source: () => string, flags = 'u') {
    this.#source = source;
    this.#flags = flags;
  }

  get #regExp(): RegExp {
    this.#compiled ??= new RegExp(this.#source(), this.#flags);
    return this.#compiled;
  }

  test = (text: string): boolean => this.#regExp.test(text);
  exec = (text: string): RegExpExecArray | null => this.#regExp.exec(text);
}

const START = [words.START, words.RESUME];
const has = (...lists: WordList[]) => new Pattern(() => anyOf(wordsIn(...lists))).test;
const opens = (...lists: WordList[]) => new Pattern(() => `^${anyOf(wordsIn(...lists))}`).test;
const whole = (...lists: WordList[]) => new Pattern(() => `^${anyOf(wordsIn(...lists))}$`).test;

/** "auto-pay", "autobilling": the bare `auto` counts only glued to its noun ("Auto loan payment" is no automatic payment). */
const glued = () =>
  `(?<![\\p{L}\\d])auto[-_ ]?(?:matic(?:ally)?[-_ ]?)?(?:${wordsIn(words.BILLING)
    .filter((w) => /^[a-z]/.test(w))
    .map((w) => quote(w.replace(/\*$/, '')).replaceAll(' ', '[-_ ]?') + (w.endsWith('*') ? '\\p{L}*' : ''))
    .join('|')})(?![\\p{L}\\d])`;

export const AUTOMATIC_RENEWAL = new Pattern(() => {
  const automatic = anyOf(wordsIn(words.AUTOMATIC).filter((w) => w !== 'auto' && w !== 'авто'));
  const billing = anyOf(wordsIn(words.BILLING));
  return [
    anyOf(wordsIn(words.AUTOMATIC_RENEWAL)),
    glued(),
    `${automatic}.{0,30}?${billing}`,
    `${billing}.{0,40}?${automatic}`,
  ].join('|');
});

/** Verb before noun or after it, no more than 40 characters between them. */
const pair = (verbs: WordList) =>
  new Pattern(() => {
    const [verb, plan] = [anyOf(wordsIn(verbs)), anyOf(wordsIn(words.PLAN))];
    return `${verb}.{0,40}?${plan}|${plan}.{0,24}?${verb}`;
  });
export const STOP_PLAN = pair(words.STOP);
export const RESUME_PLAN = pair(words.RESUME);

export const says = {
  renewal: has(words.RENEWAL),
  stop: has(words.STOP),
  start: has(...START),
  manage: has(words.MANAGE),
  plan: has(words.PLAN),
  requestToEnd: has(words.REQUEST_TO_END),
  recurs: has(words.RECURS),
  on: has(words.ON),
  off: has(words.OFF),
  negation: has(words.NEGATION),
  consent: has(words.CONSENT),
  message: has(words.MESSAGE),
  otherMatter: has(words.OTHER_MATTER),
};
export const opensWith = {
  stop: opens(words.STOP),
  start: opens(...START),
  resume: opens(words.RESUME),
};
export const isWhole = {
  stop: whole(words.STOP),
  start: whole(...START),
  manage: whole(words.MANAGE),
  on: whole(words.ON),
  off: whole(words.OFF),
  confirm: whole(words.CONFIRM),
  resumePlan: whole(words.RESUME_WHOLE),
};

/** Letters: a question word opens the text. Scripts without spaces: it may stand anywhere. */
const opening = (list: WordList) =>
  new Pattern(() => {
    const all = wordsIn(list);
    return `^${anyOf(all.filter((word) => !isUnspaced(word)))}|${anyOf(all.filter(isUnspaced))}`;
  });
export const QUESTION = opening(words.QUESTION);
/** So does what a button that buys, or a link to reading, says. */
export const BUYING = opening(words.BUYING);

/** Cheap sieve over the text of every button and link: what passes none of these words can't be a find. */
const sifted = () =>
  wordsIn(
    words.AUTOMATIC,
    words.AUTOMATIC_RENEWAL,
    words.STOP,
    ...START,
    words.REQUEST_TO_END,
    words.RESUME_WHOLE,
  ).filter((word) => word !== 'auto');
const isAscii = (word: string) => /^[a-z *]+$/.test(word);
const SIEVE_ASCII = new Pattern(
  () =>
    `\\b(?:auto|(?:${sifted()
      .filter(isAscii)
      .map((word) => word.replace(/\*$/, '[a-z]*').replaceAll(' ', "[-_ ']{0,2}"))
      .join('|')})\\b)`,
  'i',
);
const SIEVE_OTHER = new Pattern(
  () =>
    sifted()
      .filter((word) => !isAscii(word))
      .map((word) => quote(word.replace(/\*$/, '')))
      .join('|'),
  'iu',
);
const NON_ASCII = /[^\0-\x7f]/;
export const passesSieve = (text: string): boolean =>
  SIEVE_ASCII.test(text) || (NON_ASCII.test(text) && SIEVE_OTHER.test(foldText(text)));

let bare: ReadonlySet<string> | undefined;
/** Words that a control may show alone, while what it is about stands beside it; a look-up is cheaper than a search. */
export const isBareWord = (folded: string): boolean => {
  bare ??= new Set(wordsIn(words.MANAGE, words.ON, words.OFF));
  return bare.has(folded);
};
