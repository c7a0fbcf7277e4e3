import { foldText } from '@/lib/text/normalize';
import * as words from './words';

/**
 * Turns the word lists into expressions, once. A word of letters is whole (`plan` is not in `planet`); a word of a
 * script without spaces is found anywhere.
 */

/** Scripts whose words are written without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const quote = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

function source(word: string): string {
  if (UNSPACED.test(word)) return quote(word);
  const stem = quote(word.replace(/\*$/, '')).replaceAll(' ', "[-_ ']{0,2}");
  return `(?<![\\p{L}\\d])${stem}${word.endsWith('*') ? '\\p{L}*' : ''}(?![\\p{L}\\d])`;
}

/** The longest first, so that `turn off` is not read as `turn`. */
const anyOf = (list: readonly string[]) =>
  `(?:${[...list]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|')})`;

const has = (list: readonly string[]) => {
  const re = new RegExp(anyOf(list), 'u');
  return (text: string) => re.test(text);
};
const matcher = (re: RegExp) => (text: string) => re.test(text);
const opens = (list: readonly string[]) => matcher(new RegExp(`^${anyOf(list)}`, 'u'));
const whole = (list: readonly string[]) => matcher(new RegExp(`^${anyOf(list)}$`, 'u'));

const glued = `(?<![\\p{L}\\d])auto[-_ ]?(?:matic(?:ally)?[-_ ]?)?(?:${words.BILLING.filter((w) =>
  /^[a-z]/.test(w),
)
  .map((w) => quote(w.replace(/\*$/, '')).replaceAll(' ', '[-_ ]?') + (w.endsWith('*') ? '\\p{L}*' : ''))
  .join('|')})(?![\\p{L}\\d])`;
/** The bare `auto` counts only glued to its noun ("Auto loan payment" is no automatic payment). */
const automatic = anyOf(words.AUTOMATIC.filter((w) => w !== 'auto' && w !== 'авто'));
const billing = anyOf(words.BILLING);

export const AUTOMATIC_RENEWAL = new RegExp(
  [
    anyOf(words.AUTOMATIC_RENEWAL),
    glued,
    `${automatic}.{0,30}?${billing}`,
    `${billing}.{0,40}?${automatic}`,
  ].join('|'),
  'u',
);
const stop = anyOf(words.STOP);
const resume = anyOf(words.RESUME);
const plan = anyOf(words.PLAN);

/** Verb before noun or after it, no more than 40 characters between them. */
const pair = (verb: string) => new RegExp(`${verb}.{0,40}?${plan}|${plan}.{0,24}?${verb}`, 'u');
export const STOP_PLAN = pair(stop);
export const RESUME_PLAN = pair(resume);

export const says = {
  renewal: has(words.RENEWAL),
  stop: has(words.STOP),
  start: has(words.START),
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
  buying: has(words.BUYING),
};
export const opensWith = {
  stop: opens(words.STOP),
  start: opens(words.START),
  resume: opens(words.RESUME),
};
export const isWhole = {
  stop: whole(words.STOP),
  start: whole(words.START),
  manage: whole(words.MANAGE),
  on: whole(words.ON),
  off: whole(words.OFF),
  confirm: whole(words.CONFIRM),
  resumePlan: whole(words.RESUME_WHOLE),
};

const unspacedOf = (list: readonly string[]) => list.filter(isUnspaced);
const spacedOf = (list: readonly string[]) => list.filter((word) => !isUnspaced(word));
const opening = (list: readonly string[]) =>
  new RegExp(`^${anyOf(spacedOf(list))}|${anyOf(unspacedOf(list))}`, 'u');
/** Letters: a question word opens the text. Scripts without spaces: it may stand anywhere. */
const isUnspaced = (word: string) => UNSPACED.test(word);
export const QUESTION = opening(words.QUESTION);
/** So does what a button that buys, or a link to reading, says. */
export const BUYING = opening(words.BUYING);

/** Cheap sieve over the text of every button and link: what passes none of these words can't be a find. */
const sifted = [
  ...words.AUTOMATIC,
  ...words.AUTOMATIC_RENEWAL,
  ...words.STOP,
  ...words.START,
  ...words.REQUEST_TO_END,
  ...words.RESUME_WHOLE,
];
const isAscii = (word: string) => /^[a-z *]+$/.test(word) && word !== 'auto';
const SIEVE_ASCII = new RegExp(
  `\\b(?:auto|(?:${sifted
    .filter(isAscii)
    .map((word) => word.replace(/\*$/, '[a-z]*').replaceAll(' ', "[-_ ']{0,2}"))
    .join('|')})\\b)`,
  'i',
);
const SIEVE_OTHER = new RegExp(
  sifted
    .filter((word) => !isAscii(word) && word !== 'auto')
    .map((word) => quote(word.replace(/\*$/, '')))
    .join('|'),
  'iu',
);
const NON_ASCII = /[^\0-\x7f]/;
export const passesSieve = (text: string): boolean =>
  SIEVE_ASCII.test(text) || (NON_ASCII.test(text) && SIEVE_OTHER.test(foldText(text)));

/** Words that a control may show alone, while what it is about stands beside it; a look-up is cheaper than a search. */
const BARE = new Set([...words.MANAGE, ...words.ON, ...words.OFF]);
export const isBareWord = (folded: string): boolean => BARE.has(folded);
