import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromDayNumber, instantAt } from '@/lib/civil';
import { nextPlanEnd, renewalUndone, renewed } from '@/lib/sims/renew';
import type { Sim } from '@/lib/sims/schema';
import { bareSim } from '../bare-sim';

const NOW = instantAt('2026-11-24', '12:00');

const sim = (more: Partial<Sim> = {}) =>
  bareSim('a', {
    plan: {
      name: 'Laor!',
      validity: { count: 7, unit: 'day' },
      price: { minor: 150, currency: 'USD' },
      oneOff: false,
    },
    planEnds: { on: '2026-11-26', at: '23:59' },
    ...more,
  });

describe('nextPlanEnd', () => {
  it('adds a period to a plan that still runs', () => {
    expect(nextPlanEnd(sim(), NOW)).toBe('2026-12-03');
  });
  it('starts today when a plan lapsed and was renewed by hand', () => {
    expect(nextPlanEnd(sim({ planEnds: { on: '2026-11-10' } }), NOW)).toBe('2026-12-01');
  });
  it('keeps the rhythm of a plan that renews by itself', () => {
    expect(nextPlanEnd(sim({ planEnds: { on: '2026-11-10' }, autoRenewal: { state: 'on' } }), NOW)).toBe(
      '2026-11-24',
    );
  });
  it('knows no date without a length', () => {
    expect(nextPlanEnd(sim({ plan: { name: 'x', oneOff: false } }), NOW)).toBeUndefined();
  });
});

describe('renewed', () => {
  it('moves the date once, whatever the number of clicks', () => {
    const once = renewed(sim(), '2026-11-26', NOW);
    if (!once.ok) throw new Error(once.error.code);
    expect(once.value.planEnds).toEqual({ on: '2026-12-03', at: '23:59' });
    expect(renewed(once.value, '2026-11-26', NOW)).toEqual(once);
  });
  it('refuses a date that is not later', () => {
    expect(renewed(sim(), '2026-11-26', NOW, '2026-11-26')).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });
  it('asks for a date where the length is unknown', () => {
    expect(renewed(sim({ plan: undefined }), '2026-11-26', NOW)).toMatchObject({
      error: { code: 'no-next-date' },
    });
  });
  it('ends a snooze', () => {
    const result = renewed(sim({ snoozedUntil: NOW + 1 }), '2026-11-26', NOW);
    expect(result.ok && result.value.snoozedUntil).toBeUndefined();
  });
});

describe('undo', () => {
  it('gives back what was there, for any plan', () => {
    const day = fc.integer({ min: 20_000, max: 22_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('on', 'off', 'unknown'),
        (on, count, state) => {
          const before = sim({
            planEnds: { on },
            autoRenewal: { state: state as 'on' },
            plan: { name: 'p', validity: { count, unit: 'day' }, oneOff: false },
          });
          const after = renewed(before, on, NOW);
          if (!after.ok || !after.value.planEnds) return false;
          const to = after.value.planEnds.on;
          const back = renewalUndone(after.value, to, NOW);
          return (
            daysBetween(on, to) > 0 &&
            back.ok &&
            back.value.planEnds?.on === on &&
            back.value.renewals.length === 0
          );
        },
      ),
    );
  });
  it('leaves a date alone that was changed since', () => {
    const after = renewed(sim(), '2026-11-26', NOW);
    if (!after.ok) throw new Error(after.error.code);
    const edited = { ...after.value, planEnds: { on: addDays('2026-12-03', 1) } };
    expect(renewalUndone(edited, '2026-12-03', NOW)).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });

  it('gives back the snooze that the renewal ended', () => {
    const before = sim({ planEnds: { on: '2026-11-03' }, snoozedUntil: NOW + 60_000 });
    const after = renewed(before, '2026-11-03', NOW);
    if (!after.ok || !after.value.planEnds) throw new Error('not renewed');
    expect(after.value.snoozedUntil).toBeUndefined();
    expect(renewalUndone(after.value, after.value.planEnds.on, NOW)).toMatchObject({
      value: { snoozedUntil: NOW + 60_000, planEnds: { on: '2026-11-03' } },
    });
  });
});
