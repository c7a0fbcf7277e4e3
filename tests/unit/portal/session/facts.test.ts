// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/lib/portal/read-page';
import { factsOf, showsNumber } from '@/lib/portal/session/facts';
import { likeness, successor } from '@/lib/portal/session/same';

const element = document.createElement('p');
const reading = (parts: Partial<PageReading>): PageReading => ({
  expiries: [],
  balances: [],
  plans: [],
  ...parts,
});
const balance = (minor: number, main: boolean, currency = 'USD') => ({
  amount: { minor, currency },
  main,
  element,
});

describe('factsOf', () => {
  it('takes the main balance, or the only one; of several unnamed ones none', () => {
    expect(factsOf(reading({ balances: [balance(5, false), balance(720, true)] })).balance?.minor).toBe(720);
    expect(factsOf(reading({ balances: [balance(5, false)] })).balance?.minor).toBe(5);
    expect(factsOf(reading({ balances: [balance(5, false), balance(7, false)] })).balance).toBeUndefined();
  });

  it('keeps both readings of a date that has two', () => {
    const readings = ['2026-12-05', '2026-05-12'];
    expect(factsOf(reading({ expiries: [{ on: '2026-12-05', readings, element }] })).expiries).toEqual(
      readings,
    );
  });

  it('leaves money alone that no SIM is charged in', () => {
    expect(factsOf(reading({ balances: [balance(5, true, 'PHP')] })).balance).toBeUndefined();
  });
});

describe('showsNumber', () => {
  it.each(['097 123 4567', '+855 97-123-4567', '(855) 971234567'])('knows %s', (text) =>
    expect(showsNumber(`My number: ${text}`, '+855971234567')).toBe(true),
  );
  it('is not fooled by another number, or by none', () => {
    expect(showsNumber('097 123 4568', '+855971234567')).toBe(false);
    expect(showsNumber('097 123 4567', undefined)).toBe(false);
  });
});

describe('successor', () => {
  const make = (html: string) => {
    const box = document.createElement('div');
    box.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
    return [...box.querySelectorAll('button')].map((e) => ({
      element: e,
      kind: 'switch' as const,
      state: 'off' as const,
    }));
  };

  it('finds a control that was built anew by its likeness, wherever it stands now', () => {
    const [old] = make('<p>A <button role="switch" aria-label="Auto renew KADO" id="x1"></button></p>');
    const fresh = make(
      '<p><button role="switch" aria-label="Auto renew Seksa"></button></p><p>A <button role="switch" aria-label="Auto renew KADO" id="x2"></button></p>',
    );
    expect(old && successor(fresh, old, likeness(old.element), 0)).toBe(1);
  });

  it('takes the same kind at the same place when the words have changed, else none', () => {
    const [old] = make('<button>Turn off</button>');
    const fresh = make('<button>Turn on</button>');
    expect(old && successor(fresh, old, likeness(old.element), 0)).toBe(0);
    expect(old && successor([], old, likeness(old.element), 0)).toBe(-1);
  });
});
