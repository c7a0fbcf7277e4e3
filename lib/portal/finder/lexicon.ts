import { foldText } from '@/lib/text/normalize';
import { type WordList, wordsIn } from '@/lib/text/word-list';
import {
  anyOf,
  begins,
  has,
  hasGap,
  LETTER,
  opening,
  opens,
  Pattern,
  pricedBy,
  quote,
  whole,
} from './pattern';
import * as words from './words';

/** Which words mean what, as expressions over folded text. Each is made when it is first asked. */

const START = [words.START, words.RESUME];

/** "auto-pay", "autobilling": the bare `auto` counts only glued to its noun ("Auto loan payment" is no automatic payment). */
const glued = (billing: string[]): string =>
  `auto[-_ ]?(?:matic(?:ally)?[-_ ]?)?(?:${billing
    .filter((word) => /^[a-z]/.test(word))
    .map(
      (word) =>
        quote(word.replace(/\*$/, '')).replaceAll(' ', '[-_ ]?') + (word.endsWith('*') ? `[${LETTER}]*` : ''),
    )
    .join('|')})`;

export const AUTOMATIC_RENEWAL = new Pattern(() => {
  const by = wordsIn(words.BILLING);
  const automatic = anyOf(wordsIn(words.AUTOMATIC).filter((word) => word !== 'auto' && word !== 'авто'));
  const billing = anyOf(by);
  return [
    anyOf(wordsIn(words.AUTOMATIC_RENEWAL)),
    `(?<![${LETTER}\\d])${glued(by)}(?![${LETTER}\\d])`,
    `${automatic}.{0,30}?${billing}`,
    `${billing}.{0,40}?${automatic}`,
  ].join('|');
});

/** Verb before noun or after it, no more than 40 characters between them. */
const pair = (verbs: WordList): Pattern =>
  new Pattern(() => {
    const plan = anyOf(wordsIn(words.PLAN));
    const verb = anyOf(wordsIn(verbs));
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
  nextPayment: has(words.NEXT_PAYMENT),
  salesTalk: has(words.SALES_TALK),
  followed: has(words.FOLLOWED),
  noService: has(words.NO_SERVICE),
  paid: has(words.PAID),
  help: has(words.HELP),
  gift: has(words.GIFT),
  /** "€6.00 / month", "15元/月": what is paid again and again, whatever it is called. */
  priceAgain: pricedBy(words.PERIOD),
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
).filter((word) => word !== 'auto' && !hasGap(word));
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
);
const NON_ASCII = /[^\0-\x7f]/;
export const passesSieve = (text: string): boolean =>
  SIEVE_ASCII.test(text) || (NON_ASCII.test(text) && SIEVE_OTHER.test(foldText(text)));

/** Words that a control may show alone, while what it is about stands beside it; a look-up is cheaper than a search. */
const BARE = new Set(wordsIn(words.MANAGE, words.ON, words.OFF, words.CONFIRM));
export const isBareWord = (folded: string): boolean => BARE.has(folded);
