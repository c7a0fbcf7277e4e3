import { expect, test } from 'vitest';
import { makeToken, withOwnNames } from '@/components/page/own-names';

test('what a sheet declares gets names of its own, wherever it is used; the rest keeps its own', () => {
  expect(withOwnNames('.a{--text:red;--text-l:1px}.b--text{color:var(--text);top:var(--arrow)}', 'x')).toBe(
    '.a{--x-text:red;--x-text-l:1px}.b--text{color:var(--x-text);top:var(--arrow)}',
  );
});

test('names are used before they are declared', () => {
  expect(withOwnNames('.a{color:var(--ink,#000)}.b{--ink : #111}', 'x')).toBe(
    '.a{color:var(--x-ink,#000)}.b{--x-ink : #111}',
  );
});

test('a token is a part of a name, and another each time', () => {
  expect(makeToken()).toMatch(/^b\d+-\d+$/);
  expect(makeToken()).not.toBe(makeToken());
});
