import type { Eager } from '@/lib/text/eager';
import { eachWord } from '@/lib/text/word-list';
import type { WordList } from './concept';
import { isUnspaced } from './split';

export interface Hit<C extends string> {
  concept: C;
  /** Where in the text the phrase starts, in words; for scripts without blanks, in characters. */
  at: number;
  /** How many words it takes; for scripts without blanks, how many characters. */
  length: number;
}

/** Longest phrases, in words and (scripts without blanks) in characters; a test holds the lists to them. */
export const MOST_WORDS = 7;
export const MOST_CHARACTERS = 20;
/** Shorter run-together phrases are other words by chance. */
const SHORTEST_JOINED = 5;

/** Finds whole phrases in texts, the longest first, so that "company name" is no name and "card number" no number. */
export class Phrases<C extends string> {
  readonly #concepts = new Map<string, C>();
  /** Phrases as programmers run them together: "firstname", "phonenumber". */
  readonly #joined = new Map<string, C>();
  /** Words that begin a phrase of several: most words of a page begin none. */
  readonly #heads = new Set<string>();

  constructor(words: Partial<Record<C, WordList>>) {
    for (const [concept, list] of Object.entries(words) as [C, WordList][])
      for (const language in list) eachWord(list[language] as string, (phrase) => this.#add(phrase, concept));
  }

  #add(phrase: string, concept: C): void {
    this.#concepts.set(phrase, concept);
    const end = phrase.indexOf(' ');
    if (end < 0) return;
    this.#heads.add(phrase.slice(0, end));
    const joined = phrase.replaceAll(' ', '');
    if (joined.length >= SHORTEST_JOINED) this.#joined.set(joined, concept);
  }

  /** What one word, or a phrase run together, stands for. */
  readonly ofWord = ((word: string): C | undefined =>
    this.#concepts.get(word) ?? this.#joined.get(word)) satisfies Eager;

  /** All phrases of a text given as words, left to right, none overlapping. */
  readonly find = ((words: readonly string[]): Hit<C>[] => {
    const hits: Hit<C>[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = this.#longestAt(words, at);
      if (hit) hits.push(hit);
      at += hit?.length ?? 1;
    }
    return hits;
  }) satisfies Eager;

  readonly #longestAt = ((words: readonly string[], at: number): Hit<C> | undefined => {
    const word = words[at] as string;
    if (this.#heads.has(word)) {
      for (let length = Math.min(MOST_WORDS, words.length - at); length > 1; length--) {
        const concept = this.#concepts.get(words.slice(at, at + length).join(' '));
        if (concept) return { concept, at, length };
      }
    }
    const concept = this.ofWord(word);
    return concept && { concept, at, length: 1 };
  }) satisfies Eager;

  /** The phrases of a text in a script without blanks; a longer phrase hides the shorter ones inside it. */
  findUnspaced(folded: string): Hit<C>[] {
    const hits: Hit<C>[] = [];
    for (let at = 0; at < folded.length; ) {
      const hit = isUnspaced(folded[at] as string) ? this.#longestIn(folded, at) : undefined;
      if (hit) hits.push(hit);
      at += hit?.length ?? 1;
    }
    return hits;
  }

  #longestIn(text: string, at: number): Hit<C> | undefined {
    for (let length = Math.min(MOST_CHARACTERS, text.length - at); length > 0; length--) {
      const concept = this.#concepts.get(text.slice(at, at + length));
      // A single sign is a word only by itself: 名 is a given name, the last sign of 会社名 is not.
      if (!concept || (length === 1 && isUnspaced((text[at - 1] ?? '') + (text[at + 1] ?? '')))) continue;
      return { concept, at, length };
    }
    return undefined;
  }
}
