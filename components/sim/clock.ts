import type { Tone } from '@/components/base/surfaces';
import { type CivilDate, civilDateAt, daysBetween, HOUR, type Instant, instantAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';

/** How many days ahead an end counts as near, where neither the SIM nor the settings say otherwise. */
const NEAR_DAYS = { plan: 3, number: 30 } as const;

/** One of a SIM's two clocks, as it is shown. */
export interface Clock {
  kind: 'plan' | 'number';
  on: CivilDate;
  /** Whole days from today in Phnom Penh; negative after the end. */
  days: number;
  tone: Exclude<Tone, 'unknown'>;
}

function clock(kind: Clock['kind'], on: CivilDate, now: Instant, at?: string): Clock {
  const days = daysBetween(civilDateAt(now), on);
  const over = days < 0 || (days === 0 && at !== undefined && instantAt(on, at) <= now);
  const tone = over ? 'lapsed' : days === 0 ? 'today' : days <= NEAR_DAYS[kind] ? 'soon' : 'fine';
  return { kind, on, days, tone };
}

export const planClock = (sim: Sim, now: Instant): Clock | undefined =>
  sim.planEnds && clock('plan', sim.planEnds.on, now, sim.planEnds.at);

export const numberClock = (sim: Sim, now: Instant): Clock | undefined =>
  sim.numberEnds && clock('number', sim.numberEnds.on, now);

/** SIMs by what ends first; those without any date last, in the order in which they were added. */
export function byUrgency(sims: readonly Sim[]): Sim[] {
  const end = (sim: Sim) =>
    [sim.planEnds?.on, sim.numberEnds?.on].filter((d) => d !== undefined).sort()[0] ?? '9999';
  return [...sims].sort((a, b) => end(a).localeCompare(end(b)) || a.createdAt - b.createdAt);
}

/** The clock that runs out first. */
export function nextClock(sim: Sim, now: Instant): Clock | undefined {
  const plan = planClock(sim, now);
  const number = numberClock(sim, now);
  if (!plan || !number) return plan ?? number;
  return number.on < plan.on ? number : plan;
}

/** What the balance lacks for one renewal, in minor units; undefined where it can't be told (no price, another currency). */
export function shortfall(sim: Sim): number | undefined {
  const price = sim.plan?.price;
  const balance = sim.balance?.amount;
  if (!price || !balance || price.currency !== balance.currency) return undefined;
  return Math.max(0, price.minor - balance.minor);
}

/** When to speak again, for the choices of "Snooze". Evening is 20:00; after it, "tonight" is not offered. */
export function snoozeMoments(now: Instant): { hour: Instant; tonight?: Instant; tomorrow: Instant } {
  const today = civilDateAt(now);
  const tonight = instantAt(today, '20:00');
  return {
    hour: now + HOUR,
    tonight: tonight > now ? tonight : undefined,
    tomorrow: instantAt(today, '09:00') + 24 * HOUR,
  };
}
