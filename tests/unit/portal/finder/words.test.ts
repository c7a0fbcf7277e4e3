import { describe, expect, it } from 'vitest';
import * as words from '@/lib/portal/finder/words';
import { foldText } from '@/lib/text/normalize';

describe.each(Object.entries(words))('the word list %s', (_, list) => {
  it('is sorted by code point, without doubles', () =>
    expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1))));
  it('is folded, so that it can match folded text', () =>
    expect(list.filter((word) => foldText(word) !== word)).toEqual([]));
  it('has `*` only at the end of a word of letters', () =>
    expect(list.filter((word) => /\*(?!$)/.test(word) || /^.?\*$/.test(word))).toEqual([]));
});
