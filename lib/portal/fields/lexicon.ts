import type { Concept, WordList } from './concept';
import { isUnspaced } from './split';
import { conceptWords } from './words';
import { bareWords } from './words/bare';
import { confirmWords } from './words/confirm';
import { fillerWords } from './words/fillers';
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

/** Longest phrase, in words, that is looked up. */
const LONGEST = 7;

/** Finds whole phrases in texts, the longest first, so that "company name" is no name and "card number" no number. */
export class Lexicon<C extends string> {
  readonly #phrases = new Map<string, C>();
  readonly #unspaced: [string, C][] = [];

  constructor(words: Partial<Record<C, WordList>>) {
    for (const [concept, byLanguage] of Object.entries(words) as [C, WordList][]) {
      for (const phrase of Object.values(byLanguage).flat()) {
        if (isUnspaced(phrase)) this.#unspaced.push([phrase, concept]);
        else this.#add(phrase, concept);
      }
    }
    this.#unspaced.sort(([a], [b]) => b.length - a.length);
  }

  #add(phrase: string, concept: C): void {
    this.#phrases.set(phrase, concept);
    // Programmers run words together: "firstname", "phonenumber".
    const joined = phrase.replaceAll(' ', '');
    if (joined !== phrase && joined.length > 4 && !this.#phrases.has(joined))
      this.#phrases.set(joined, concept);
  }

  /** All phrases of a text given as words, left to right, none overlapping. */
  find(words: readonly string[]): Hit<C>[] {
    const hits: Hit<C>[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = this.#longestAt(words, at);
      if (hit) hits.push(hit);
      at += hit?.length ?? 1;
    }
    return hits;
  }

  #longestAt(words: readonly string[], at: number): Hit<C> | undefined {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const phrase = length === 1 ? (words[at] as string) : words.slice(at, at + length).join(' ');
      const concept = this.#phrases.get(phrase);
      if (concept) return { concept, at, length, bare: bareWords.has(phrase) };
    }
    return undefined;
  }

  /** The phrases of a text in a script without blanks; a longer phrase hides the shorter ones inside it. */
  findUnspaced(folded: string): Hit<C>[] {
    const hits: Hit<C>[] = [];
    let rest = folded;
    for (const [phrase, concept] of this.#unspaced) {
      const at = rest.indexOf(phrase);
      if (at < 0) continue;
      hits.push({ concept, at, length: 1, bare: false });
      rest = rest.replaceAll(phrase, '\u0001'.repeat(phrase.length));
    }
    return hits.sort((a, b) => a.at - b.at);
  }
}

export const fieldLexicon = new Lexicon<Concept>(conceptWords);
export const confirmLexicon = new Lexicon<'confirm'>({ confirm: confirmWords });
export const purposeLexicon = new Lexicon<keyof typeof purposeWords>(purposeWords);

const fillers = new Set(Object.values(fillerWords).flat());
export const isFiller = (word: string): boolean => fillers.has(word) || /^\d+$/.test(word);
