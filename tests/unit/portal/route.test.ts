import { expect, it } from 'vitest';
import { isSameRoute } from '@/lib/portal/route';

const same = (a: string, b: string) =>
  isSameRoute(new URL(a, 'https://carrier.test/account'), new URL(b, 'https://carrier.test/account'));

it('takes a place within a page for the same page, and a path in the hash for another', () => {
  expect(same('#plan', '#balance')).toBe(true);
  expect(same('', '#balance')).toBe(true);
  expect(same('#/plan', '#/balance')).toBe(false);
  expect(same('#!plan', '')).toBe(false);
  expect(same('?tab=plan', '?tab=balance')).toBe(false);
  expect(same('/plan', '/balance')).toBe(false);
});
