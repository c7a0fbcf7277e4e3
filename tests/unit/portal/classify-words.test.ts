import { describe, expect, it } from 'vitest';
import { UNSPACED_LANGUAGES } from '../../../lib/portal/fields/lexicon';
import { MOST_CHARACTERS, MOST_WORDS } from '../../../lib/portal/fields/phrases';
import { foldWord, isUnspaced, wordsOf } from '../../../lib/portal/fields/split';
import { conceptWords } from '../../../lib/portal/fields/words';
import { bareWords } from '../../../lib/portal/fields/words/bare';
import { confirmWords } from '../../../lib/portal/fields/words/confirm';
import { fillerWords } from '../../../lib/portal/fields/words/fillers';
import { turnWords } from '../../../lib/portal/fields/words/heads';
import { purposeWords } from '../../../lib/portal/fields/words/purpose';
import { splitWords, type WordList, wordsIn } from '../../../lib/text/word-list';

const LISTS: [string, WordList][] = [
  ...Object.entries(conceptWords),
  ...Object.entries(purposeWords),
  ['confirm', confirmWords],
  ['filler', fillerWords],
  ['turn', turnWords],
];

const sorted = (words: readonly string[]) => [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe.each(LISTS)('the words of %s', (_, byLanguage) => {
  it('stand by language, in order, each once', () => {
    expect(Object.keys(byLanguage)).toEqual(sorted(Object.keys(byLanguage)));
    for (const words of Object.values(byLanguage).map(splitWords))
      expect(words).toEqual(sorted([...new Set(words)]));
  });

  it('are written as texts are compared: folded, words apart by one blank', () => {
    for (const word of wordsIn(byLanguage))
      expect(word).toBe(isUnspaced(word) ? foldWord(word) : wordsOf(foldWord(word)).join(' '));
  });

  it('of scripts without blanks stand under languages without blanks', () => {
    for (const [language, words] of Object.entries(byLanguage))
      if (splitWords(words).some(isUnspaced)) expect(UNSPACED_LANGUAGES).toContain(language);
  });
});

describe('the words of all concepts', () => {
  it('are no longer than what is looked for', () => {
    const all = wordsIn(...Object.values(conceptWords), ...Object.values(purposeWords), confirmWords);
    expect(Math.max(...all.map((word) => word.split(' ').length))).toBe(MOST_WORDS);
    expect(Math.max(...all.filter(isUnspaced).map((word) => word.length))).toBe(MOST_CHARACTERS);
  });

  it('name one concept each within a language', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [concept, byLanguage] of Object.entries(conceptWords))
      for (const [language, words] of Object.entries(byLanguage))
        for (const word of splitWords(words)) {
          const before = seen.get(`${language}:${word}`);
          if (before && before !== concept) twice.push(`${language}:${word}: ${before}, ${concept}`);
          seen.set(`${language}:${word}`, concept);
        }
    expect(twice).toEqual([]);
  });

  it('hold every bare word', () => {
    const all = new Set(wordsIn(...Object.values(conceptWords)));
    expect(splitWords(bareWords).filter((word) => !all.has(word))).toEqual([]);
  });
});
