import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/i18n/text';

const areas = import.meta.glob<Record<string, Record<string, Text>>>('/lib/i18n/messages/*.ts', {
  eager: true,
});

const forms = (text: Text): string[] => {
  const en = typeof text.en === 'string' ? [text.en] : [text.en.one, text.en.other];
  return [text['zh-CN'], text.km, ...en];
};
/** A month stands as a number in Chinese and as a name elsewhere: the same place. */
const places = (form: string) =>
  [...new Set(form.replaceAll('{monthName}', '{month}').match(/\{\w+\}/g) ?? [])].sort().join();

describe.each(Object.entries(areas))('%s', (_path, exported) => {
  const entries = Object.values(exported).flatMap((area) => Object.entries(area));

  it('says something in every language', () => {
    for (const [key, text] of entries) for (const form of forms(text)) expect(form.trim(), key).not.toBe('');
  });

  it('has the same parameters in every language, but for a count that a singular spells out', () => {
    for (const [key, text] of entries) {
      const expected = places(text['zh-CN']);
      expect(places(text.km), key).toBe(expected);
      expect(places(typeof text.en === 'string' ? text.en : text.en.other), key).toBe(expected);
    }
  });

  it('has Khmer letters in Khmer and none elsewhere', () => {
    for (const [key, text] of entries) {
      if (/\p{L}/u.test(text.km.replace(/\{\w+\}|[A-Z]\w*/g, '')))
        expect(text.km, key).toMatch(/\p{Script=Khmer}/u);
      expect(text['zh-CN'], key).not.toMatch(/\p{Script=Khmer}/u);
      expect(forms(text).slice(2).join(), key).not.toMatch(/[\p{Script=Khmer}\p{Script=Han}]/u);
    }
  });
});
