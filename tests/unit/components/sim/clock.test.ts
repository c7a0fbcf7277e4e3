import { describe, expect, it } from 'vitest';
import { byUrgency, nextClock, shortfall, snoozeMoments } from '@/components/sim/clock';
import { nextStep } from '@/components/sim/next-step';
import { instantAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';

const now = instantAt('2026-11-24', '12:00');
const sim = (more: Partial<Sim> = {}): Sim => ({
  version: 1,
  id: 'a',
  carrier: 'smart',
  label: '',
  autoRenewal: { state: 'unknown' },
  items: [],
  renewals: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const usd = (minor: number) => ({ minor, currency: 'USD' as const });

describe('a SIM’s clocks', () => {
  it.each([
    ['2026-11-23', 'lapsed', -1],
    ['2026-11-24', 'today', 0],
    ['2026-11-27', 'soon', 3],
    ['2026-11-28', 'fine', 4],
  ])('a plan that ends on %s is %s', (on, tone, days) => {
    expect(nextClock(sim({ planEnds: { on } }), now)).toMatchObject({ kind: 'plan', tone, days });
  });

  it('lapses at its minute on the last day', () => {
    expect(nextClock(sim({ planEnds: { on: '2026-11-24', at: '11:59' } }), now)?.tone).toBe('lapsed');
    expect(nextClock(sim({ planEnds: { on: '2026-11-24', at: '12:01' } }), now)?.tone).toBe('today');
  });

  it('shows the number where it is lost before the plan', () => {
    const both = sim({ planEnds: { on: '2026-12-20' }, numberEnds: { on: '2026-12-01' } });
    expect(nextClock(both, now)).toMatchObject({ kind: 'number', tone: 'soon', days: 7 });
  });

  it('puts first what ends first, and SIMs without a date last', () => {
    const sims = [
      sim({ id: 'none' }),
      sim({ id: 'late', planEnds: { on: '2027-01-01' } }),
      sim({ id: 'gone', planEnds: { on: '2026-11-01' } }),
    ];
    expect(byUrgency(sims).map(({ id }) => id)).toEqual(['gone', 'late', 'none']);
  });

  it('offers no "tonight" in the evening', () => {
    expect(snoozeMoments(now).tonight).toBe(instantAt('2026-11-24', '20:00'));
    expect(snoozeMoments(instantAt('2026-11-24', '20:00')).tonight).toBeUndefined();
    expect(snoozeMoments(now).tomorrow).toBe(instantAt('2026-11-25', '09:00'));
  });
});

describe('the shortest step', () => {
  const plan = { id: 'smart-laor-600', name: 'Laor! $6', price: usd(600), oneOff: false };
  const soon = { planEnds: { on: '2026-11-26' }, plan };
  const step = (s: Sim) => nextStep(s, nextClock(s, now));

  it('is topping up what is missing, and never compares two currencies', () => {
    const balance = { amount: usd(240), seenAt: 1 };
    expect(step(sim({ ...soon, balance }))).toEqual({ kind: 'top-up', amount: usd(360) });
    expect(
      shortfall(sim({ ...soon, balance: { amount: { minor: 9, currency: 'KHR' }, seenAt: 1 } })),
    ).toBeUndefined();
  });

  it('is the plan’s code, with whom to confirm it where only others report it', () => {
    expect(step(sim(soon))).toMatchObject({
      kind: 'dial',
      purpose: 'renew',
      code: '*1710*600*1#',
      confirmWith: '1204',
    });
  });

  it('is a look at the balance where the plan renews by itself', () => {
    expect(step(sim({ ...soon, autoRenewal: { state: 'on' } }))).toMatchObject({
      purpose: 'balance',
      code: '*1201#',
    });
  });

  it('is the date where there is none', () => {
    expect(step(sim())).toEqual({ kind: 'add-date' });
  });
});
