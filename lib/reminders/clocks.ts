import {
  addDays,
  type CivilDate,
  civilDateAt,
  DAY,
  daysBetween,
  type Instant,
  instantAt,
  MINUTE,
} from '@/lib/civil';
import type { NumberLifeDays, Sim } from '@/lib/sims/schema';

/** By carrier id; carriers that are not in it live by the regulator's days. */
export type Lives = Readonly<Record<string, NumberLifeDays>>;

/** The regulator's guidance of 14 August 2023 on revoking prepaid numbers (metfone.com.kh/en/revoking-prepaid-number). */
export const REGULATOR_LIFE: NumberLifeDays = {
  outgoingBlockedDays: 60,
  incomingBlockedDays: 30,
  keptDays: 90,
};

/** How long this SIM's number lives on: as its user wrote, else as its carrier's do, else by the regulator. */
export const lifeOf = (sim: Pick<Sim, 'carrier' | 'numberLife'>, lives: Lives): NumberLifeDays =>
  sim.numberLife ?? lives[sim.carrier] ?? REGULATOR_LIFE;

export type NumberStage = 'valid' | 'outgoing-blocked' | 'incoming-blocked' | 'kept' | 'gone';

/** The first instant at which the plan no longer works: after its last minute, or after its last day. */
export const planStops = (ends: NonNullable<Sim['planEnds']>): Instant =>
  ends.at ? instantAt(ends.on, ends.at) + MINUTE : instantAt(ends.on) + DAY;

/** The first civil day of each stage of a number whose main balance is valid through `on`. */
export function stageStarts(
  on: CivilDate,
  life: NumberLifeDays,
): Record<Exclude<NumberStage, 'valid'>, CivilDate> {
  const outgoing = addDays(on, 1);
  const incoming = addDays(outgoing, life.outgoingBlockedDays);
  const kept = addDays(incoming, life.incomingBlockedDays);
  return {
    'outgoing-blocked': outgoing,
    'incoming-blocked': incoming,
    kept,
    gone: addDays(kept, life.keptDays),
  };
}

/** Where the number stands at `now`, and whole days until it may be sold to somebody else. */
export function numberStage(
  on: CivilDate,
  life: NumberLifeDays,
  now: Instant,
): { stage: NumberStage; daysUntilGone: number; goneOn: CivilDate } {
  const today = civilDateAt(now);
  const starts = stageStarts(on, life);
  const reached = (['gone', 'kept', 'incoming-blocked', 'outgoing-blocked'] as const).find(
    (stage) => today >= starts[stage],
  );
  return {
    stage: reached ?? 'valid',
    daysUntilGone: Math.max(0, daysBetween(today, starts.gone)),
    goneOn: starts.gone,
  };
}
