import { describe, expect, it } from 'vitest';
import { MONTHS } from '@/lib/capture/words/calendar';
import { ENGLISH } from '@/lib/capture/words/cues-en';
import { KHMER } from '@/lib/capture/words/cues-km';
import { CHINESE } from '@/lib/capture/words/cues-zh';
import { AFTER, BEFORE } from '@/lib/capture/words/currencies';
import { NOT_A_NAME } from '@/lib/capture/words/plan-names';
import { normalizeText } from '@/lib/text/normalize';

const LISTS = Object.entries({ ENGLISH, KHMER, CHINESE });

describe('cue words', () => {
  it.each(LISTS)('%s: names and phrases are sorted, no phrase twice in a list', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(words).sort());
    for (const phrases of Object.values(words)) expect(phrases).toEqual([...new Set(phrases)].sort());
  });
  it.each(LISTS)('%s: spelled as the text is when it is read', (_, words) => {
    for (const phrase of Object.values(words).flat()) {
      expect(normalizeText(phrase).toLowerCase().trim()).toBe(phrase);
    }
  });
});

describe('the other word lists', () => {
  it('has twelve months in each language', () => {
    const inScript = (latin: boolean) =>
      Object.entries(MONTHS).filter(([name]) => /^[a-z]/.test(name) === latin);
    for (const latin of [true, false])
      expect(new Set(inScript(latin).map(([, month]) => month)).size).toBe(12);
  });
  it('names currencies by ISO 4217 codes', () => {
    for (const code of [...Object.values(AFTER), ...Object.values(BEFORE)])
      expect(code).toMatch(/^[A-Z]{3}$/);
  });
  it('keeps words that are no names in lower case', () => {
    for (const word of NOT_A_NAME) expect(word).toBe(word.toLowerCase());
  });
});
