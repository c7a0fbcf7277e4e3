import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '@/components/sim/next-step';
import { byUrgency, simView } from '@/components/sim/sim-view';
import { snoozeMoments } from '@/components/sim/snooze-moments';
import { addDays, instantAt } from '@/lib/civil';
import { shortfall } from '@/lib/money';
import { CARRIER_LIVES } from '@/lib/reminders/carrier-facts';
import { planReminders } from '@/lib/reminders/plan';
import { EMPTY_LOG } from '@/lib/reminders/sent';
import type { Sim } from '@/lib/sims/schema';
import { settingsOf, simOf } from '../../reminders/fake-ports';

const now = instantAt('2026-11-24', '12:00');
const sim = (more: Partial<Sim> = {}): Sim =>
  simOf({ label: '', plan: undefined, planEnds: undefined, createdAt: now, updatedAt: now, ...more });
const view = (s: Sim, settings = settingsOf()) => simView(s, settings, now);
const usd = (minor: number) => ({ minor, currency: 'USD' as const });

describe('a SIM as it is shown', () => {
  it.each([
    ['2026-11-23', 'lapsed', -1],
    ['2026-11-24', 'today', 0],
    ['2026-11-27', 'soon', 3],
    ['2026-11-28', 'fine', 4],
  ])('has a plan that ends on %s as %s', (on, tone, days) => {
    expect(view(sim({ planEnds: { on } })).next).toMatchObject({ kind: 'plan', tone, days });
  });

  it('is near its end by its own lead times, else by those of the settings', () => {
    const week = [{ days: 7, at: '09:00' }];
    const plan = { planEnds: { on: '2026-11-30' } };
    expect(view(sim(plan)).next?.tone).toBe('fine');
    expect(view(sim({ ...plan, planLeadTimes: week })).next?.tone).toBe('soon');
    expect(view(sim(plan), settingsOf({ planLeadTimes: week })).next?.tone).toBe('soon');
  });

  it('lapses at its minute on the last day', () => {
    expect(view(sim({ planEnds: { on: '2026-11-24', at: '11:59' } })).next?.tone).toBe('lapsed');
    expect(view(sim({ planEnds: { on: '2026-11-24', at: '12:01' } })).next?.tone).toBe('today');
  });

  it('shows the number where it is lost before the plan, and where it is the one that is asked about', () => {
    const both = sim({ planEnds: { on: '2027-01-20' }, numberEnds: { on: '2026-12-01' } });
    expect(view(both).next).toMatchObject({ kind: 'number', tone: 'soon', days: 7 });
    const gone = sim({ planEnds: { on: '2027-01-20' }, numberEnds: { on: '2026-01-01' } });
    expect(view(gone).next).toMatchObject({ kind: 'plan', tone: 'fine' });
  });

  it('needs the user exactly where the badge counts it', () => {
    const day = fc.integer({ min: -200, max: 200 }).map((n) => addDays('2026-11-24', n));
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const any = fc.record({
      planEnds: maybe(day.map((on) => ({ on }))),
      numberEnds: maybe(day.map((on) => ({ on }))),
      autoRenewal: fc.constantFrom('on', 'off', 'unknown').map((state) => ({ state: state as 'on' })),
      snoozedUntil: maybe(fc.constantFrom(now - 1, now + 60_000)),
      plan: maybe(fc.constant({ name: 'p', price: usd(600), oneOff: false })),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (fields) => {
        const sims = fields.map((more, i) => sim({ ...more, id: `s${i}` }));
        const { badge } = planReminders(
          { sims, sent: new Map(), log: EMPTY_LOG },
          settingsOf(),
          now,
          CARRIER_LIVES,
        );
        const first = byUrgency(
          sims.map((s) => view(s)),
          now,
        ).slice(0, badge);
        expect(first.filter(({ state }) => state.needsAction && !state.snoozed)).toHaveLength(badge);
      }),
    );
  });

  it('comes first where it needs the user, last where it has no date', () => {
    const sims = [
      sim({ id: 'none' }),
      sim({ id: 'fine', planEnds: { on: '2026-11-29' } }),
      sim({ id: 'over', planEnds: { on: '2026-11-20' }, planLeadTimes: [] }),
      sim({ id: 'snoozed', planEnds: { on: '2026-11-01' }, snoozedUntil: now + 1 }),
      sim({ id: 'lapsed', planEnds: { on: '2026-11-10' } }),
    ];
    const sorted = byUrgency(
      sims.map((s) => view(s)),
      now,
    );
    expect(sorted.map((v) => v.sim.id)).toEqual(['lapsed', 'snoozed', 'fine', 'over', 'none']);
  });
});

describe('snooze', () => {
  it('offers no "tonight" in the evening', () => {
    expect(snoozeMoments(now).tonight).toBe(instantAt('2026-11-24', '20:00'));
    expect(snoozeMoments(instantAt('2026-11-24', '20:00')).tonight).toBeUndefined();
    expect(snoozeMoments(now).tomorrow).toBe(instantAt('2026-11-25', '09:00'));
  });
});

describe('the shortest step', () => {
  const plan = { id: 'smart-laor-600', name: 'Laor! $6', price: usd(600), oneOff: false };
  const soon = { planEnds: { on: '2026-11-26' }, plan };
  const step = (s: Sim) => nextStep(view(s));

  it('is topping up what is missing, and never compares two currencies', () => {
    const balance = { amount: usd(240), seenAt: 1 };
    expect(step(sim({ ...soon, balance }))).toEqual({ kind: 'top-up', amount: usd(360) });
    const riel = { amount: { minor: 9, currency: 'KHR' as const }, seenAt: 1 };
    expect(shortfall(soon.plan.price, riel.amount)).toBeUndefined();
  });

  it('is the plan’s code, with whom to confirm it where only others report it', () => {
    expect(step(sim(soon))).toMatchObject({
      kind: 'dial',
      purpose: 'renew',
      code: '*1710*600*1#',
      confirmWith: '1204',
    });
  });

  it('asks for the balance before a plan renews itself, and whether it did after', () => {
    const on = { autoRenewal: { state: 'on' as const, seenAt: now } };
    expect(step(sim({ ...soon, ...on }))).toEqual({ kind: 'ask-balance', code: '*1201#' });
    expect(step(sim({ ...soon, ...on, planEnds: { on: '2026-11-20' } }))).toMatchObject({
      kind: 'ask-renewed',
    });
    const enough = { balance: { amount: usd(700), seenAt: now } };
    expect(step(sim({ ...soon, ...on, ...enough }))).toEqual({ kind: 'guide' });
  });

  it('is keeping the number, and looking at a switch that was not seen for long', () => {
    expect(step(sim({ numberEnds: { on: '2026-11-20' } }))).toEqual({ kind: 'keep-number' });
    const old = instantAt('2026-08-01');
    const unseen = {
      plan,
      planEnds: { on: '2027-01-20' },
      autoRenewal: { state: 'on' as const, seenAt: old },
    };
    expect(step(sim(unseen))).toEqual({ kind: 'ask-auto' });
  });

  it('is the date where there is none', () => {
    expect(step(sim())).toEqual({ kind: 'add-date' });
  });
});
