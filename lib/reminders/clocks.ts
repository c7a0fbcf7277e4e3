import { type CivilDate, civilDateAt, DAY, daysBetween, type Instant, instantAt, MINUTE } from '@/lib/civil';
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

/** The first instant of each stage of a number whose main balance is valid through `on`. */
export function stageStarts(on: CivilDate, life: NumberLifeDays) {
  const outgoingBlocked = instantAt(on) + DAY;
  const incomingBlocked = outgoingBlocked + life.outgoingBlockedDays * DAY;
  const kept = incomingBlocked + life.incomingBlockedDays * DAY;
  return { outgoingBlocked, incomingBlocked, kept, gone: kept + life.keptDays * DAY };
}

/** Where the number stands at `now`, and whole days until it may be sold to somebody else. */
export function numberStage(
  on: CivilDate,
  life: NumberLifeDays,
  now: Instant,
): { stage: NumberStage; daysUntilGone: number; goneOn: CivilDate } {
  const starts = stageStarts(on, life);
  const goneOn = civilDateAt(starts.gone);
  const stages: [NumberStage, Instant][] = [
    ['gone', starts.gone],
    ['kept', starts.kept],
    ['incoming-blocked', starts.incomingBlocked],
    ['outgoing-blocked', starts.outgoingBlocked],
  ];
  return {
    stage: stages.find(([, start]) => now >= start)?.[0] ?? 'valid',
    daysUntilGone: Math.max(0, daysBetween(civilDateAt(now), goneOn)),
    goneOn,
  };
}
