// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/portal/read-page';
import { factsOf, hasFacts, simOf } from '@/lib/portal/session/facts';
import { likeness, successor } from '@/lib/portal/session/same';

const now = new Date('2026-11-24T03:00:00Z');

/** What a page's body tells, without the elements; `.on` and `.off` stand for what the finder found. */
function told(html: string) {
  document.body.innerHTML = html;
  const matches = [...document.querySelectorAll('.on, .off')].map((element) => ({
    element,
    kind: 'switch' as const,
    state: element.className as 'on' | 'off',
  }));
  return factsOf(readPage(document, { now }), matches)
    .filter(hasFacts)
    .map(({ number, unowned, planEnds, numberEnds, balance, plans, autoRenewal }) => ({
      whose: number ?? unowned,
      ...(planEnds.length > 0 && { planEnds }),
      ...(numberEnds.length > 0 && { numberEnds }),
      ...(balance && { balance: balance.minor }),
      ...(plans.length > 0 && { plans: plans.map(({ name }) => name) }),
      ...(autoRenewal.length > 0 && { autoRenewal }),
    }));
}

const card = (number: string, plan: string, day: string, balance: string, state: string) =>
  `<section><h2>${number}</h2><p>Plan: ${plan}</p><p>Expires ${day}/12/2026</p><p>Main balance ${balance}</p>
    <i class="${state}"></i></section>`;
const A = '+855961234567';
const B = '+855972345678';

describe('the facts of a page', () => {
  it('are all of the one number that it shows', () => {
    expect(told(`<header>096 123 4567</header>${card('Hello', 'KADO 6', '25', '$7.20', 'on')}`)).toEqual([
      { whose: A, planEnds: ['2026-12-25'], balance: 720, plans: ['KADO 6'], autoRenewal: ['on'] },
    ]);
  });

  it('are parted by the number near which each stands', () => {
    const html =
      card('096 123 4567', 'A', '25', '$1.00', 'on') + card('+855 97 234 5678', 'B', '26', '$2.00', 'off');
    expect(told(html.replaceAll('Plan: A', 'Plan: KADO').replaceAll('Plan: B', 'Plan: Seksa'))).toEqual([
      { whose: A, planEnds: ['2026-12-25'], balance: 100, plans: ['KADO'], autoRenewal: ['on'] },
      { whose: B, planEnds: ['2026-12-26'], balance: 200, plans: ['Seksa'], autoRenewal: ['off'] },
    ]);
  });

  it('belong to the number above them where nothing holds each together', () => {
    const html = `<h2>096 123 4567</h2><p>Expires 25/12/2026</p><h2>097 234 5678</h2><p>Expires 26/12/2026</p>`;
    expect(told(html)).toEqual([
      { whose: A, planEnds: ['2026-12-25'] },
      { whose: B, planEnds: ['2026-12-26'] },
    ]);
  });

  it.each([
    [
      'columns',
      `<table><tr><th>096 123 4567</th><th>097 234 5678</th></tr><tr><td>Expires 25/12/2026</td><td>Expires 26/12/2026</td></tr></table>`,
    ],
    [
      'numbers below',
      '<p>Expires 25/12/2026</p><p>096 123 4567</p><p>Expires 26/12/2026</p><p>097 234 5678</p>',
    ],
  ])('are nobody’s where the page doesn’t say whose: %s', (_, html) => {
    expect(told(html)).toEqual([{ whose: 'several-numbers', planEnds: ['2026-12-25', '2026-12-26'] }]);
  });

  it('are nobody’s on a page without a number; a hotline, a landline and a price are none', () => {
    const html = `${card('Hello', 'KADO 6', '25', '$7.20', 'on')}<footer>1777, 097 909 7097, 023 123 456, 6,000,000</footer>`;
    expect(told(html)).toMatchObject([{ whose: 'no-number' }]);
  });

  it('take the main balance, or the only one; of several unnamed ones none', () => {
    const balance = (html: string) => told(html)[0]?.balance;
    expect(balance('<p>Bonus balance $0.05</p><p>Main balance $7.20</p>')).toBe(720);
    expect(balance('<p>Balance $0.05</p>')).toBe(5);
    expect(
      balance('<p>Bonus balance $0.05</p><p>Gift balance $7.00</p><p>Expires 25/12/2026</p>'),
    ).toBeUndefined();
  });

  it('keep the ways in which a date can be read, and the clock it is of', () => {
    expect(told('<p>Expires 05/12/2026</p>')[0]?.planEnds).toEqual(['2026-12-05', '2026-05-12']);
    expect(told('<p>Main balance $2.40, valid until 25/12/2026</p>')).toMatchObject([
      { numberEnds: ['2026-12-25'], balance: 240 },
    ]);
  });

  it('offer nothing out of a history', () => {
    const days = Array.from({ length: 9 }, (_, i) => `<p>Expired ${i + 10}/11/2026</p>`);
    expect(told(days.join(''))).toEqual([]);
  });

  it('are of the SIM with that number, and of no other', () => {
    document.body.innerHTML = card('096 123 4567', 'KADO 6', '25', '$7.20', 'on');
    const [facts] = factsOf(readPage(document, { now }), []);
    const sims = [{ id: 'b', number: B }, { id: 'a', number: A }, { id: 'none' }];
    expect(facts && simOf(facts, sims)?.id).toBe('a');
    expect(facts && simOf(facts, [{ id: 'b', number: B }])).toBeUndefined();
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
