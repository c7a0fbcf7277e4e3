import { splitWords, wordsIn } from '@/lib/text/word-list';
import type { Concept, WordList } from './concept';
import { isUnspaced } from './split';
import { conceptWords } from './words';
import { bareWords } from './words/bare';
import { confirmWords } from './words/confirm';
import { fillerWords } from './words/fillers';
import { headWords, turnWords } from './words/heads';
import { purposeWords } from './words/purpose';

export interface Hit<C extends string> {
  concept: C;
  /** Where in the text the phrase starts, in words; for scripts without blanks, in characters. */
  at: number;
  /** How many words it takes. */
  length: number;
  /** The phrase means this only when nothing else is said: see `bareWords`. */
  bare: boolean;
}

/** Languages written without blanks between words, or (Korean) with endings stuck to them. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'km', 'ko', 'th', 'zh']);

/** Finds whole phrases in texts, the longest first, so that "company name" is no name and "card number" no number. */
export class Lexicon<C extends string> {
  readonly #phrases = new Map<string, C>();
  /** First word of a phrase → how many words the longest such phrase has: most words of a page start none. */
  readonly #heads = new Map<string, number>();
  readonly #unspaced: [string, C][] = [];

  #words: Partial<Record<C, WordList>> | undefined;

  constructor(words: Partial<Record<C, WordList>>) {
    this.#words = words;
  }

  /** Takes the lists in when the first text is read: a portal's page loads this long before anybody looks at its fields. */
  #fill(): void {
    const words = this.#words;
    if (!words) return;
    this.#words = undefined;
    for (const [concept, byLanguage] of Object.entries(words) as [C, WordList][]) {
      for (const language in byLanguage) {
        const unspaced = UNSPACED_LANGUAGES.has(language);
        for (const phrase of splitWords(byLanguage[language] as string)) {
          if (unspaced) this.#unspaced.push([phrase, concept]);
          else this.#add(phrase, concept);
        }
      }
    }
    this.#unspaced.sort(([a], [b]) => b.length - a.length);
  }

  #add(phrase: string, concept: C): void {
    this.#phrases.set(phrase, concept);
    const words = phrase.split(' ');
    const head = words[0] as string;
    this.#heads.set(head, Math.max(this.#heads.get(head) ?? 0, words.length));
    if (words.length === 1) return;
    // Programmers run words together: "firstname", "phonenumber".
    const joined = words.join('');
    if (joined.length < 5 || this.#phrases.has(joined)) return;
    this.#phrases.set(joined, concept);
    if (!this.#heads.has(joined)) this.#heads.set(joined, 1);
  }

  /** Whether a word starts any phrase. */
  starts(word: string): boolean {
    this.#fill();
    return this.#heads.has(word);
  }

  /** All phrases of a text given as words, left to right, none overlapping. */
  find(words: readonly string[]): Hit<C>[] {
    this.#fill();
    const hits: Hit<C>[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = this.#longestAt(words, at);
      if (hit) hits.push(hit);
      at += hit?.length ?? 1;
    }
    return hits;
  }

  #longestAt(words: readonly string[], at: number): Hit<C> | undefined {
    const longest = this.#heads.get(words[at] as string) ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const phrase = length === 1 ? (words[at] as string) : words.slice(at, at + length).join(' ');
      const concept = this.#phrases.get(phrase);
      if (concept) return { concept, at, length, bare: isBare(phrase) };
    }
    return undefined;
  }

  /** The phrases of a text in a script without blanks; a longer phrase hides the shorter ones inside it. */
  findUnspaced(folded: string): Hit<C>[] {
    this.#fill();
    const hits: Hit<C>[] = [];
    let rest = folded;
    for (const [phrase, concept] of this.#unspaced) {
      const at = rest.indexOf(phrase);
      // A single sign is a word only by itself: 名 is a given name, the last sign of 会社名 is not.
      if (
        at < 0 ||
        (phrase.length === 1 && isUnspaced(folded.slice(Math.max(0, at - 1), at) + (folded[at + 1] ?? '')))
      )
        continue;
      hits.push({ concept, at, length: 1, bare: false });
      rest = rest.replaceAll(phrase, '\u0001'.repeat(phrase.length));
    }
    return hits.sort((a, b) => a.at - b.at);
  }
}

export const fieldLexicon = new Lexicon<Concept>(conceptWords);
export const confirmLexicon = new Lexicon<'confirm'>({ confirm: confirmWords });
export const purposeLexicon = new Lexicon<keyof typeof purposeWords>(purposeWords);

let bare: ReadonlySet<string> | undefined;
function isBare(phrase: string): boolean {
  bare ??= new Set(splitWords(bareWords));
  return bare.has(phrase);
}

let fillers: ReadonlySet<string> | undefined;
/** Whether a word may stand around another without changing whose detail it is. */
export function isFiller(word: string): boolean {
  fillers ??= new Set(wordsIn(fillerWords));
  return fillers.has(word) || /^\d+$/.test(word);
}

let unspacedFillers: readonly string[] | undefined;
/** A text of a script without blanks, less what may stand around a word. */
export function withoutFillers(folded: string): string {
  unspacedFillers ??= wordsIn(fillerWords).filter(isUnspaced);
  return unspacedFillers.reduce((rest, filler) => rest.replaceAll(filler, ''), folded);
}

let heads: { words: ReadonlySet<string>; ends: readonly string[]; unspaced: readonly string[] } | undefined;
function headsOnce() {
  if (heads) return heads;
  const all = wordsIn(headWords);
  const ends = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  heads = { words: new Set(all), ends, unspaced: all.filter(isUnspaced) };
  return heads;
}
/** Whether a word names the sort of thing that a value is: "number", "Vertragsnummer". */
export const isHead = (word: string): boolean =>
  headsOnce().words.has(word) ||
  headsOnce().ends.some((end) => word.length > end.length && word.endsWith(end));
/** The same for texts of scripts without blanks. */
export const namesHead = (folded: string): boolean =>
  headsOnce().unspaced.some((word) => folded.includes(word));

let turning: ReadonlySet<string> | undefined;
/** "E-mail subject", "phone model": the word behind a detail makes another thing of it. */
export function turns({ concept, at, length }: Hit<Concept>, words: readonly string[]): boolean {
  if (concept !== 'email' && concept !== 'tel') return false;
  turning ??= new Set(wordsIn(turnWords));
  return turning.has(words[at + length] ?? '');
}

/** Shorter parts are letters by chance. */
const SHORTEST_PART = 4;
let parts: ReadonlySet<string> | undefined;
/** Words that programmers run together; the short ones are those that nothing else begins or ends with by chance. */
function partsOnce(): ReadonlySet<string> {
  if (parts) return parts;
  const english = [
    ...Object.values(conceptWords).map((byLanguage) => byLanguage?.en ?? ''),
    fillerWords.en ?? '',
  ];
  const words = english.flatMap(splitWords).flatMap((phrase) => phrase.split(' '));
  parts = new Set([
    ...words.filter((word) => word.length >= SHORTEST_PART),
    'new',
    'reg',
    'tel',
    'txt',
    'usr',
  ]);
  return parts;
}

/** Takes `custfirstname` apart into words that we know; anything that leaves a rest stays whole. */
export function takeApart(word: string): string[] {
  if (word.length < 2 * SHORTEST_PART - 1 || fieldLexicon.starts(word)) return [word];
  const known = partsOnce();
  for (let cut = word.length - 3; cut >= 3; cut--) {
    if (!known.has(word.slice(0, cut))) continue;
    const rest = word.slice(cut);
    const whole = known.has(rest) || (rest.length >= SHORTEST_PART && fieldLexicon.starts(rest));
    const after = whole ? [rest] : takeApart(rest);
    if (whole || after.length > 1) return [word.slice(0, cut), ...after];
  }
  return [word];
}
