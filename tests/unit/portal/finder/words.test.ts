import { describe, expect, it } from 'vitest';
import * as words from '@/lib/portal/finder/words';
import { foldText } from '@/lib/text/normalize';
import { splitWords } from '@/lib/text/word-list';

const lists = Object.entries(words).flatMap(([name, byLanguage]) =>
  Object.entries(byLanguage).map(([language, text]) => ({
    name: `${name}.${language}`,
    list: splitWords(text),
  })),
);

describe.each(lists)('the word list $name', ({ name, list }) => {
  it('is sorted by code point, without doubles', () =>
    expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1))));
  it('is folded, so that it can match folded text', () =>
    expect(list.filter((word) => foldText(word) !== word)).toEqual([]));
  it('has `*` only at the end of a word of letters, and nothing but words', () =>
    expect(
      list.filter((word) => /\*(?!$)/.test(word) || /^.?\*$/.test(word) || !/\p{L}/u.test(word)),
    ).toEqual([]));
  it('holds the scripts of its language', () => {
    const script = { km: /\p{Script=Khmer}/u, zh: /\p{Script=Han}/u, en: /^[a-z’… *]+$/ }[
      name.split('.')[1] ?? ''
    ];
    expect(list.filter((word) => script && !script.test(word))).toEqual([]);
  });
});

it('no word stands in two languages of a list', () => {
  for (const [name, byLanguage] of Object.entries(words)) {
    const all = Object.values(byLanguage).flatMap(splitWords);
    expect({ name, twice: all.filter((word, i) => all.indexOf(word) !== i) }).toEqual({ name, twice: [] });
  }
});
