import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDateAt, DAY, instantAt, MINUTE } from '@/lib/civil';
import { mattersOf } from '@/lib/reminders/matters';
import { mayBeDue } from '@/lib/reminders/may-be-due';
import { settingsOf, simOf } from './fake-ports';

const now = instantAt('2026-11-24', '12:00');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const time = fc.constantFrom('00:00', '00:30', '09:00', '23:59');
const day = fc.integer({ min: -40, max: 40 }).map((n) => addDays('2026-11-24', n));
const leads = maybe(fc.array(fc.record({ days: fc.nat(35), at: time }), { maxLength: 3 }));
const sims = fc
  .record({
    planEnds: maybe(fc.record({ on: day, at: maybe(time) })),
    numberEnds: maybe(fc.record({ on: day })),
    planLeadTimes: leads,
    numberLeadTimes: leads,
    autoRenewal: fc.record({
      state: fc.constantFrom('on' as const, 'off' as const),
      seenAt: maybe(fc.integer({ min: now - 90 * DAY, max: now })),
    }),
    items: fc.array(
      fc.record({
        id: fc.constant('i'),
        kind: fc.constant('other' as const),
        title: fc.constant('x'),
        on: day,
        at: time,
      }),
      { maxLength: 1 },
    ),
    snoozedUntil: maybe(fc.integer({ min: now - DAY, max: now + DAY })),
    createdAt: fc.integer({ min: now - 90 * DAY, max: now }),
  })
  .map((fields) => simOf(JSON.parse(JSON.stringify(fields))));

it('never calls a SIM quiet of which something is due, at any minute of the day', () => {
  fc.assert(
    fc.property(sims, fc.nat(24 * 60), fc.constantFrom(0, 1, 30, 60), (sim, minute, recheckAfterDays) => {
      const at = instantAt(civilDateAt(now)) + minute * MINUTE;
      const settings = settingsOf({ recheckAfterDays });
      const due = mattersOf(sim, settings, at).some((m) => m.moments.some((moment) => moment.due <= at));
      if (due) expect(mayBeDue(sim, settings, at)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('spares a SIM whose dates are far off', () => {
  expect(mayBeDue(simOf({ planEnds: { on: '2027-03-01' }, createdAt: now }), settingsOf(), now)).toBe(false);
});
