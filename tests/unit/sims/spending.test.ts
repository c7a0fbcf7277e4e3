import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt } from '@/lib/civil';
import { endingsBetween } from '@/lib/sims/endings';
import type { Sim } from '@/lib/sims/schema';
import { spendingOf } from '@/lib/sims/spending';
import { bareSim } from '../bare-sim';

const NOW = instantAt('2026-11-24', '12:00');
const plan = (minor: number, currency: 'USD' | 'KHR', count: number, unit: 'day' | 'month' = 'day') => ({
  name: 'p',
  price: { minor, currency },
  validity: { count, unit },
  oneOff: false,
});
const sim = (more: Partial<Sim> = {}) => bareSim('a', more);
const estimates = (sims: Sim[]) =>
  Object.fromEntries(spendingOf(sims, NOW).months.map(({ month, estimated }) => [month, estimated]));

describe('spending', () => {
  it('counts each renewal on the end of the one before, dollars and riel apart', () => {
    const months = estimates([
      sim({ plan: plan(600, 'USD', 30), planEnds: { on: '2026-11-26' } }),
      sim({ plan: plan(6000, 'KHR', 1, 'month'), planEnds: { on: '2026-12-31' } }),
    ]);
    expect(months['2026-11']).toEqual({ USD: 600, KHR: 0 });
    expect(months['2026-12']).toEqual({ USD: 600, KHR: 6000 });
    // 2026-11-26 + 60, + 90 days; the last day of February.
    expect(months['2027-01']).toEqual({ USD: 600, KHR: 6000 });
    expect(months['2027-02']).toEqual({ USD: 600, KHR: 6000 });
  });

  it('counts a lapsed plan from today, and nothing before today', () => {
    const months = estimates([sim({ plan: plan(150, 'USD', 7), planEnds: { on: '2026-10-01' } })]);
    expect(months['2026-10']).toEqual({ USD: 0, KHR: 0 });
    expect(months['2026-11']).toEqual({ USD: 150, KHR: 0 });
    expect(months['2026-12']?.USD).toBe(5 * 150);
  });

  it('tells what was confirmed apart, in the month and at the price of then', () => {
    const at = instantAt('2026-09-30', '23:00');
    const { months } = spendingOf(
      [sim({ renewals: [{ at, to: '2026-10-30', price: { minor: 500, currency: 'USD' } }] })],
      NOW,
    );
    expect(months.find(({ month }) => month === '2026-09')?.confirmed).toEqual({ USD: 500, KHR: 0 });
    expect(months.map(({ month }) => month)).toHaveLength(11);
  });

  it('says how many SIMs it can’t count, one-off plans aside', () => {
    const ends = { on: '2026-12-01' };
    const { uncounted, monthly } = spendingOf(
      [
        sim(),
        sim({ plan: { name: 'p', oneOff: false }, planEnds: ends }),
        sim({ plan: plan(600, 'USD', 30) }),
        sim({ plan: { ...plan(600, 'USD', 30), oneOff: true }, planEnds: ends }),
      ],
      NOW,
    );
    expect([uncounted, monthly]).toEqual([2, { USD: 0, KHR: 0 }]);
  });

  it('of more SIMs is never less', () => {
    const any = fc
      .record({
        minor: fc.integer({ min: 0, max: 10_000 }),
        currency: fc.constantFrom('USD' as const, 'KHR' as const),
        count: fc.integer({ min: 1, max: 60 }),
        days: fc.integer({ min: -100, max: 100 }),
      })
      .map(({ minor, currency, count, days }) =>
        sim({ plan: plan(minor, currency, count), planEnds: { on: addDays('2026-11-24', days) } }),
      );
    const total = (sims: Sim[]) => spendingOf(sims, NOW).months.reduce((sum, m) => sum + m.estimated.USD, 0);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), any, (sims, one) => total([...sims, one]) >= total(sims)),
    );
  });
});

describe('what ends', () => {
  it('is in order, both days included, with the user’s own dates', () => {
    const one = sim({
      planEnds: { on: '2026-12-01' },
      numberEnds: { on: '2026-12-31' },
      items: [{ id: 'i', kind: 'promotion', title: 'double data', on: '2026-12-10', at: '09:00' }],
    });
    const list = endingsBetween([one], '2026-12-01', '2026-12-31');
    expect(list.map(({ on, kind, title }) => [on, kind, title])).toEqual([
      ['2026-12-01', 'plan', undefined],
      ['2026-12-10', 'promotion', 'double data'],
      ['2026-12-31', 'number', undefined],
    ]);
    expect(endingsBetween([one], '2026-12-02', '2026-12-30')).toHaveLength(1);
  });
});
