// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPlainSelector } from '@/lib/portal/pick/selector';

describe('a plain selector', () => {
  it.each([
    '#renew',
    'button',
    '[name="renew"]',
    '[data-action="a:has(b), c"]',
    "[for='x\\'y:z']",
    '#a\\:b',
    'main > div:nth-of-type(2) > button:nth-child(1)',
    '[role="switch"][data-testid="renew"]',
    'body div span > i',
  ])('is what pointing makes: %s', (selector) => expect(isPlainSelector(selector)).toBe(true));

  it.each([
    'div:has(div:has(div))',
    ':is(a, b) c',
    'a, b',
    '* * * b',
    'a ~ b',
    'a + b',
    ':root',
    'div:nth-child(2n + 1)',
    `${'div '.repeat(8)}b`,
    Array.from({ length: 60 }, () => 'div').join(' > '),
    'svg|a',
  ])('is nothing else: %s', (selector) => expect(isPlainSelector(selector)).toBe(false));
});
