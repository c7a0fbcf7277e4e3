import { addDays, addMonths, type CivilDate, civilDateAt, type Instant } from '@/lib/civil';
import { fail, ok, type Result } from '@/lib/result';
import { decode } from '@/lib/storage/decode';
import { LIMITS, type Renewal, type Sim, SimSchema, type Validity } from './schema';

const advance = (date: CivilDate, validity: Validity): CivilDate =>
  validity.unit === 'day' ? addDays(date, validity.count) : addMonths(date, validity.count);

/**
 * The plan's end after one more renewal, or undefined where the plan's length is not known.
 * - Still running: one period after the present end.
 * - Lapsed and renewed by hand: the new period starts today.
 * - Lapsed and renewing by itself: it never stopped, so whole periods are added until the end lies ahead.
 */
export function nextPlanEnd(sim: Sim, now: Instant): CivilDate | undefined {
  const validity = sim.plan?.validity;
  if (!validity) return undefined;
  const today = civilDateAt(now);
  const from = sim.planEnds?.on ?? today;
  if (from >= today) return advance(from, validity);
  if (sim.autoRenewal.state !== 'on') return advance(today, validity);
  let end = from;
  while (end < today) end = advance(end, validity);
  return end;
}

/**
 * "Renewed": moves the date once. `seen` is the date on the user's screen (null = none): when the record no longer has it, the
 * renewal was already taken (a double click, a second window) and the record comes back unchanged.
 */
export function renewed(sim: Sim, seen: CivilDate | null, now: Instant, to?: CivilDate): Result<Sim> {
  if ((sim.planEnds?.on ?? null) !== seen) return ok(sim);
  const end = to ?? nextPlanEnd(sim, now);
  if (!end) return fail('no-next-date', { field: 'planEnds.on' });
  if (seen !== null && end <= seen) return fail('invalid', { field: 'planEnds.on', rule: 'not-later' });
  const renewal: Renewal = {
    at: now,
    from: seen ?? undefined,
    to: end,
    price: sim.plan?.price,
    planName: sim.plan?.name,
    snoozedUntil: sim.snoozedUntil,
  };
  return decode(SimSchema, {
    ...sim,
    planEnds: { ...sim.planEnds, on: end },
    snoozedUntil: undefined,
    renewals: [...sim.renewals, renewal].slice(-LIMITS.renewals),
    updatedAt: now,
  });
}

/** Takes back the last renewal, if it is the one to `to` and the date was not changed since. */
export function renewalUndone(sim: Sim, to: CivilDate, now: Instant): Result<Sim> {
  const last = sim.renewals.at(-1);
  if (!last || last.to !== to || sim.planEnds?.on !== to) return fail('nothing-to-undo');
  return ok({
    ...sim,
    planEnds: last.from ? { ...sim.planEnds, on: last.from } : undefined,
    snoozedUntil: last.snoozedUntil ?? sim.snoozedUntil,
    renewals: sim.renewals.slice(0, -1),
    updatedAt: now,
  });
}
