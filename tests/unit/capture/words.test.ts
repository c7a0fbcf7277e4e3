import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CueWords } from '@/lib/capture/cue-words';
import { MONTHS } from '@/lib/capture/words/calendar';
import { OTHER_CODES } from '@/lib/capture/words/currencies';
import { AFTER } from '@/lib/capture/words/currencies-after';
import { BEFORE } from '@/lib/capture/words/currencies-before';
import { ENGLISH } from '@/lib/capture/words/en';
import { KHMER } from '@/lib/capture/words/km';
import { NOT_A_NAME } from '@/lib/capture/words/plan-names';
import { CHINESE } from '@/lib/capture/words/zh';
import { normalizeText } from '@/lib/text/normalize';

const LANGUAGES = { en: ENGLISH, km: KHMER, zh: CHINESE };
const SUBJECTS = import.meta.glob<Record<string, CueWords>>('/lib/capture/words/*/*.ts', { eager: true });
const LISTS = Object.entries(SUBJECTS)
  .filter(([path]) => !path.endsWith('/index.ts'))
  .map(
    ([path, module]) => [path.replace('/lib/capture/words/', ''), Object.values(module)[0] ?? {}] as const,
  );

describe('cue words', () => {
  it('are in as many lists as there are files of words', () => {
    const files = Object.keys(LANGUAGES).flatMap((id) => readdirSync(`lib/capture/words/${id}`));
    expect(LISTS.length).toBe(files.filter((file) => file !== 'index.ts').length);
  });
  it.each(LISTS)('%s: names and phrases are sorted, no phrase twice in a list', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(words).sort());
    for (const phrases of Object.values(words)) expect(phrases).toEqual([...new Set(phrases)].sort());
  });
  it.each(LISTS)('%s: spelled as the text is when it is read', (_, words) => {
    for (const phrase of Object.values(words).flat()) {
      expect(normalizeText(phrase).toLowerCase().trim()).toBe(phrase);
    }
  });
  it.each(Object.entries(LANGUAGES))('%s: each cue stands in one file, and none is left out', (id, all) => {
    const names = LISTS.filter(([path]) => path.startsWith(`${id}/`)).flatMap(([, words]) =>
      Object.keys(words),
    );
    expect(names.sort()).toEqual(Object.keys(all).sort());
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
    for (const code of [...Object.values(AFTER), ...Object.values(BEFORE), ...OTHER_CODES.split(' ')])
      expect(code).toMatch(/^[A-Z]{3}$/);
    expect(OTHER_CODES.split(' ')).toEqual([...new Set(OTHER_CODES.split(' '))].sort());
  });
  it('keeps words that are no names in lower case', () => {
    for (const word of NOT_A_NAME) expect(word).toBe(word.toLowerCase());
  });
});
