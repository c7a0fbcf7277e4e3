import type { Tone } from '@/components/base/surfaces';
import { type CivilDate, civilDateAt, type Instant } from '@/lib/civil';
import { CARRIER_LIVES } from '@/lib/reminders/carrier-facts';
import { type SimState, simState } from '@/lib/reminders/state';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';

/** One of a SIM's two clocks, as it is shown. */
export interface Clock {
  kind: 'plan' | 'number';
  on: CivilDate;
  /** Whole days from today in Phnom Penh; negative after the end. */
  days: number;
  tone: Exclude<Tone, 'unknown'>;
}

/** A SIM with its state by the reminders' own rule: what is shown here is what a notification says and the badge counts. */
export interface SimView {
  sim: Sim;
  state: SimState;
  plan?: Clock;
  number?: Clock;
  /** The clock that is asked about, else the one that runs out first. */
  next?: Clock;
}

/** How a SIM stands at `now`. */
export function simView(sim: Sim, settings: Settings, now: Instant): SimView {
  const state = simState(sim, settings, now, CARRIER_LIVES);
  const plan = clock('plan', sim.planEnds?.on, state.daysLeft, state.plan);
  const number = clock('number', sim.numberEnds?.on, state.number.daysLeft, state.number.state);
  return { sim, state, plan, number, next: nextOf(state, plan, number) };
}

function clock(
  kind: Clock['kind'],
  on: CivilDate | undefined,
  days: number | null,
  tone: SimState['plan'],
): Clock | undefined {
  return on === undefined || days === null || tone === 'none' ? undefined : { kind, on, days, tone };
}

function nextOf(state: SimState, plan?: Clock, number?: Clock): Clock | undefined {
  if (state.nextStep === 'top-up') return number;
  if (!plan || !number) return plan ?? number;
  // A number that may be gone already has no next day; what is asked of the plan is asked first.
  if (state.asks.length > 0 || state.number.stage === 'gone') return plan;
  return number.on < plan.on ? number : plan;
}

/** Of two civil dates; comparing by a language's rules takes many times as long. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What needs the user comes first, then what ends next, then what is over and asks for nothing, last what has no date; the same
 * as the toolbar's number counts.
 */
export function byUrgency(views: readonly SimView[], now: Instant): SimView[] {
  const today = civilDateAt(now);
  const rank = ({ state, next }: SimView) =>
    state.needsAction && !state.snoozed ? 0 : !next ? 3 : next.on < today && !state.needsAction ? 2 : 1;
  return views
    .map((view) => ({ view, rank: rank(view) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        order(a.view.next?.on ?? '', b.view.next?.on ?? '') ||
        a.view.sim.createdAt - b.view.sim.createdAt,
    )
    .map(({ view }) => view);
}
