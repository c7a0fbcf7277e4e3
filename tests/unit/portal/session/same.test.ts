// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { ownLikeness, successor } from '@/lib/portal/session/same';
import type { Match } from '@/lib/portal/session/types';

const show = (...rows: string[]) => {
  document.body.innerHTML = rows
    .map((words) => `<li><span>${words}</span><button role="switch"></button></li>`)
    .join('');
};
const matches = (): Match[] =>
  [...document.querySelectorAll('button')].map((element) => ({ element, kind: 'switch', state: 'off' }));
const write = (row: number, words: string) => {
  (document.querySelectorAll('span')[row] as Element).textContent = words;
};
/** Where the find at a place is, after `change`. */
function goesTo(place: number, change: () => void): number {
  const before = matches();
  const shown = before[place] as Match;
  const like = ownLikeness(before, shown);
  change();
  return successor(matches(), shown, like, place);
}

beforeEach(() => show('KADO 6', 'KADO 30'));

it('stays with its element whose words have changed', () => {
  expect(goesTo(1, () => write(1, 'KADO 30, on'))).toBe(1);
});

it('goes with the plan where a list uses its rows again for others', () => {
  expect(
    goesTo(1, () => {
      write(0, 'KADO 30');
      write(1, 'KADO 90');
    }),
  ).toBe(0);
});

it('goes with the plan where the list is built anew in another order', () => {
  expect(goesTo(1, () => show('KADO 90', 'KADO 30', 'KADO 6'))).toBe(1);
  show('KADO 6', 'KADO 30');
  expect(goesTo(0, () => show('KADO 90', 'KADO 30', 'KADO 6'))).toBe(2);
});

it('does not leave its element for another that looks as it did, where both looked the same', () => {
  show('Auto-renew: on', 'Auto-renew: on');
  expect(goesTo(1, () => write(1, 'Auto-renew: off'))).toBe(1);
  show('Auto-renew: on', 'Auto-renew: on');
  expect(goesTo(0, () => write(0, 'Auto-renew: off'))).toBe(0);
});

it('falls back on the place, and says when even that is gone', () => {
  expect(goesTo(1, () => show('A', 'B'))).toBe(1);
  expect(goesTo(1, () => show('A'))).toBe(-1);
});
