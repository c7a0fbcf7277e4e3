import { foldText } from '@/lib/text/normalize';
import { type WordList, wordsIn } from '@/lib/text/word-list';
import * as words from './words';

/**
 * Turns the word lists into expressions, once: this loads only when a page is to be searched. A word of letters is whole (`plan` is not in `planet`); a word of a script without spaces is found
 * anywhere.
 */

/** Scripts whose words are written without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isUnspaced = (word: string) => UNSPACED.test(word);
const quote = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Between the parts of a verb that stands around its noun ("turn … off"). */
const GAP = ' … ';

function source(word: string): string {
  if (word.includes(GAP)) return word.split(GAP).map(source).join('.{1,40}?');
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

const START = [words.START, words.RESUME];
const matcher = (source: string) => {
  const re = new RegExp(source, 'u');
  return (text: string): boolean => re.test(text);
};
const has = (...lists: WordList[]) => matcher(anyOf(wordsIn(...lists)));
const opens = (...lists: WordList[]) => matcher(`^${anyOf(wordsIn(...lists))}`);
/** A verb around its noun is never the whole: "turn … off" with something between names what it turns off. */
const whole = (...lists: WordList[]) =>
  matcher(`^${anyOf(wordsIn(...lists).filter((word) => !word.includes(GAP)))}$`);
/** Opens with a word of letters, or is one of a script without spaces, in which other words begin alike. */
const begins = (list: WordList) => {
  const all = wordsIn(list);
  return matcher(`^${anyOf(all.filter((word) => !isUnspaced(word)))}|^${anyOf(all.filter(isUnspaced))}$`);
};

/** "auto-pay", "autobilling": the bare `auto` counts only glued to its noun ("Auto loan payment" is no automatic payment). */
const glued = `(?<![\\p{L}\\d])auto[-_ ]?(?:matic(?:ally)?[-_ ]?)?(?:${wordsIn(words.BILLING)
  .filter((w) => /^[a-z]/.test(w))
  .map((w) => quote(w.replace(/\*$/, '')).replaceAll(' ', '[-_ ]?') + (w.endsWith('*') ? '\\p{L}*' : ''))
  .join('|')})(?![\\p{L}\\d])`;

const automatic = anyOf(wordsIn(words.AUTOMATIC).filter((w) => w !== 'auto' && w !== 'авто'));
const billing = anyOf(wordsIn(words.BILLING));

export const AUTOMATIC_RENEWAL = new RegExp(
  [
    anyOf(wordsIn(words.AUTOMATIC_RENEWAL)),
    glued,
    `${automatic}.{0,30}?${billing}`,
    `${billing}.{0,40}?${automatic}`,
  ].join('|'),
  'u',
);

const plan = anyOf(wordsIn(words.PLAN));
/** Verb before noun or after it, no more than 40 characters between them. */
function pair(verbs: WordList): RegExp {
  const verb = anyOf(wordsIn(verbs));
  return new RegExp(`${verb}.{0,40}?${plan}|${plan}.{0,24}?${verb}`, 'u');
}
export const STOP_PLAN = pair(words.STOP);
export const RESUME_PLAN = pair(words.RESUME);

/** Letters may stand right behind the amount; of other scripts that would be a date (`2026年`). */
function pricedAgain(list: WordList): (text: string) => boolean {
  const units = wordsIn(list);
  const currency = '(?:kr|khr|usd|eur|gbp|rp|zł|đ|元|円|块|塊|圆|원|บาท|រៀល|ដុល្លារ)';
  const spelled = anyOf(units.filter((unit) => !isUnspaced(unit))).replaceAll('(?<![\\p{L}\\d])', '');
  const joined = anyOf(units.filter(isUnspaced));
  return matcher(
    `\\d[^\\p{L}\\n]{0,4}(?:${currency}[^\\p{L}\\n]{0,5})?(?:(?:per|por|par|pro|al?|an|each|every|om|pr|i|в)[. ]+)?${spelled}|` +
      `\\d *(?:${currency})? *[$៛]? ?(?:[/每]|ក្នុងមួយ|រាល់) *\\d*个?${joined}`,
  );
}

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
  nextPayment: has(words.NEXT_PAYMENT),
  salesTalk: has(words.SALES_TALK),
  followed: has(words.FOLLOWED),
  paid: has(words.PAID),
  help: has(words.HELP),
  gift: has(words.GIFT),
  /** "€6.00 / month", "15元/月": what is paid again and again, whatever it is called. */
  priceAgain: pricedAgain(words.PERIOD),
};
export const opensWith = {
  stop: opens(words.STOP),
  start: opens(...START),
  resume: opens(words.RESUME),
  confirm: begins(words.CONFIRM),
};
export const beginsOffer = begins(words.OFFER);
export const isWhole = {
  stop: whole(words.STOP),
  start: whole(...START),
  manage: whole(words.MANAGE),
  on: whole(words.ON),
  off: whole(words.OFF),
  confirm: whole(words.CONFIRM),
  leavesList: whole(words.LEAVES_LIST),
  resumePlan: whole(words.RESUME_WHOLE),
  stopPlan: whole(words.STOP_WHOLE),
};

/** Letters: a question word opens the text. Scripts without spaces: it may stand anywhere. */
function opening(list: WordList): RegExp {
  const all = wordsIn(list);
  return new RegExp(
    `^${anyOf(all.filter((word) => !isUnspaced(word)))}|${anyOf(all.filter(isUnspaced))}`,
    'u',
  );
}
export const QUESTION = opening(words.QUESTION);
/** So does what a button that buys, or a link to reading, says. */
export const BUYING = opening(words.BUYING);
/** And so does the other answer of a question whether to stop. */
export const DECLINE = opening(words.DECLINE);

/** Cheap sieve over the text of every button and link: what passes none of these words can't be a find. */
const sifted = wordsIn(
  words.AUTOMATIC,
  words.AUTOMATIC_RENEWAL,
  words.STOP,
  ...START,
  words.REQUEST_TO_END,
  words.RESUME_WHOLE,
  words.STOP_WHOLE,
).filter((word) => word !== 'auto' && !word.includes(GAP));
const isAscii = (word: string) => /^[a-z *]+$/.test(word);
const SIEVE_ASCII = new RegExp(
  `\\b(?:auto|(?:${sifted
    .filter(isAscii)
    .map((word) => word.replace(/\*$/, '[a-z]*').replaceAll(' ', "[-_ ']{0,2}"))
    .join('|')})\\b)`,
  'i',
);
const SIEVE_OTHER = new RegExp(
  sifted
    .filter((word) => !isAscii(word))
    .map((word) => quote(word.replace(/\*$/, '')))
    .join('|'),
  'iu',
);
const NON_ASCII = /[^\0-\x7f]/;
export const passesSieve = (text: string): boolean =>
  SIEVE_ASCII.test(text) || (NON_ASCII.test(text) && SIEVE_OTHER.test(foldText(text)));

/** Words that a control may show alone, while what it is about stands beside it; a look-up is cheaper than a search. */
const BARE = new Set(wordsIn(words.MANAGE, words.ON, words.OFF, words.CONFIRM));
export const isBareWord = (folded: string): boolean => BARE.has(folded);
