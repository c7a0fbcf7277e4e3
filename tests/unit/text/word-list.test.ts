import { expect, test } from 'vitest';
import { splitWords, wordsIn } from '../../../lib/text/word-list';

test('the words of a text are what stands between its commas, over several lines too', () => {
  expect(splitWords('a, b b, c')).toEqual(['a', 'b b', 'c']);
  expect(splitWords('\n      បន្ត, 自动 续订,\n      vence el')).toEqual(['បន្ត', '自动 续订', 'vence el']);
  expect(splitWords('one')).toEqual(['one']);
  expect(splitWords('')).toEqual([]);
});

test('the words of several lists come in the order of lists and languages', () => {
  expect(wordsIn({ en: 'on, off', zh: '开' }, { km: 'បើក' })).toEqual(['on', 'off', '开', 'បើក']);
});
