import type { CivilDate } from '@/lib/civil';
import type { Item, Sim } from './schema';

/** One thing that ends on a day: a plan, a number's validity, or a date of the user's own. */
export interface Ending {
  on: CivilDate;
  sim: Sim;
  kind: 'plan' | 'number' | Item['kind'];
  /** Of the user's own dates. */
  title?: string;
}

/** What ends from `from` to `to`, both included, the earliest first; each plan once, by its next end. */
export function endingsBetween(sims: readonly Sim[], from: CivilDate, to: CivilDate): Ending[] {
  const all = sims.flatMap((sim): Ending[] => [
    ...(sim.planEnds ? [{ on: sim.planEnds.on, sim, kind: 'plan' as const }] : []),
    ...(sim.numberEnds ? [{ on: sim.numberEnds.on, sim, kind: 'number' as const }] : []),
    ...sim.items.map(({ on, kind, title }) => ({ on, sim, kind, title })),
  ]);
  return all.filter(({ on }) => on >= from && on <= to).sort((a, b) => a.on.localeCompare(b.on));
}
