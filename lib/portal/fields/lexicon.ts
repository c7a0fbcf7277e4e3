import type { Eager } from '@/lib/text/eager';
import { splitWords, wordsIn } from '@/lib/text/word-list';
import type { Concept } from './concept';
import { type Hit, Phrases } from './phrases';
import { isUnspaced } from './split';
import { conceptWords } from './words';
import { bareWords, thingNameWords } from './words/bare';
import { confirmWords } from './words/confirm';
import { fillerWords } from './words/fillers';
import { headWords, turnWords } from './words/heads';
import { purposeWords } from './words/purpose';

/** The word lists as the engine asks them. Taken in when this loads, which is only once a page's fields are wanted. */

/** Languages written without blanks between words, or (Korean) with endings stuck to them. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'km', 'ko', 'th', 'zh']);

export const fieldPhrases = new Phrases<Concept>(conceptWords);
export const confirmPhrases = new Phrases<'confirm'>({ confirm: confirmWords });
export const purposePhrases = new Phrases<keyof typeof purposeWords>(purposeWords);

const bare = new Set(splitWords(bareWords));
/** The phrase means this only when nothing else is said: every word for "name", and those of `bareWords`. */
export const isBare = (({ concept, at, length }: Hit<Concept>, words: readonly string[]): boolean =>
  length === 1
    ? concept === 'bare-name' || bare.has(words[at] as string)
    : bare.has(words.slice(at, at + length).join(' '))) satisfies Eager;

const fillers = new Set(wordsIn(fillerWords));
/** Whether a word may stand around another without changing whose detail it is. */
export const isFiller = ((word: string): boolean => fillers.has(word) || /^\d+$/.test(word)) satisfies Eager;

/** The longest first: お客様 is more than お. */
const unspacedFillers = [...fillers].filter(isUnspaced).sort((a, b) => b.length - a.length);
/** A text of a script without blanks, less what may stand around a word. */
export const withoutFillers = (folded: string): string =>
  unspacedFillers.reduce((rest, filler) => rest.replaceAll(filler, ''), folded);

/** Thai, Lao and Khmer say whose behind the noun; Chinese, Japanese and Korean before it. */
const OWNER_BEHIND = /[\u0e00-\u0eff\u1780-\u17ff]/;
const thingNames = new Set(splitWords(thingNameWords));
/** Whether a name is the name of something: 项目名字, 조직 이름, ชื่อบริษัท. */
export function isOwned(folded: string, { at, length }: Hit<Concept>): boolean {
  if (!thingNames.has(folded.slice(at, at + length))) return false;
  const behind = OWNER_BEHIND.test(folded[at] as string);
  return isUnspaced(withoutFillers(behind ? folded.slice(at + length) : folded.slice(0, at)));
}

/** Whether a person is named only to say whose the next thing is: 联系人 in 联系人邮箱, but not in 联系人姓名. */
export const owns = (folded: string, { concept, at, length }: Hit<Concept>, next?: Hit<Concept>): boolean =>
  concept === 'name' &&
  next !== undefined &&
  next.concept !== 'bare-name' &&
  next.at - at - length <= 1 &&
  /^[ 的の]?$/.test(folded.slice(at + length, next.at)) &&
  !OWNER_BEHIND.test(folded[at] as string);

const heads = new Set(wordsIn(headWords));
const headEnds = [...heads].filter((word) => word.startsWith('*')).map((word) => word.slice(1));
const unspacedHeads = [...heads].filter(isUnspaced);
/** Whether a word names the sort of thing that a value is: "number", "Vertragsnummer". */
export const isHead = (word: string): boolean =>
  heads.has(word) || headEnds.some((end) => word.length > end.length && word.endsWith(end));
/** The same for texts of scripts without blanks. */
export const namesHead = (folded: string): boolean => unspacedHeads.some((word) => folded.includes(word));

const turning = new Set(wordsIn(turnWords));
/** "E-mail subject", "phone model": the word behind a detail makes another thing of it. */
export const turns = (({ concept, at, length }: Hit<Concept>, words: readonly string[]): boolean =>
  (concept === 'email' || concept === 'tel') && turning.has(words[at + length] ?? '')) satisfies Eager;

/** Shorter parts are letters by chance, but for these. */
const SHORTEST_PART = 4;
const SHORT_PARTS = new Set(['new', 'reg', 'tel', 'txt', 'usr']);
/** English words that programmers run together. */
const english = [...Object.values(conceptWords), fillerWords].map((list) => list?.en ?? '');
const parts = new Set(english.join(' ').split(/[,\s]+/));
const isPart = (word: string): boolean => (word.length < SHORTEST_PART ? SHORT_PARTS : parts).has(word);

/** Programmers' own prefixes before what no other word ends in: `oxfname`, `pemail`. */
const PREFIXED = /^([a-z]{1,4})(email|firstname|fullname|lastname)$|^([a-z]{1,2})([fl]name)$/;

/** Takes `custfirstname` apart into words that we know; anything that leaves a rest stays whole. */
export const takeApart = ((word: string): string[] => {
  if (word.length < SHORTEST_PART + 2 || fieldPhrases.ofWord(word)) return [word];
  for (let cut = word.length - 3; cut >= 3; cut--) {
    if (!isPart(word.slice(0, cut))) continue;
    const rest = word.slice(cut);
    const whole = isPart(rest) || (rest.length >= SHORTEST_PART && fieldPhrases.ofWord(rest) !== undefined);
    const after = whole ? [rest] : takeApart(rest);
    if (whole || after.length > 1) return [word.slice(0, cut), ...after];
  }
  const prefixed = PREFIXED.exec(word);
  if (prefixed) return prefixed.slice(1).filter(Boolean);
  return [word];
}) satisfies Eager;
