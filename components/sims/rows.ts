import { matchesQuery } from '@/components/sim/search';
import { byUrgency, type SimView } from '@/components/sim/sim-view';
import { simName } from '@/components/sim/words';
import type { Instant } from '@/lib/civil';
import { isQuiet } from '@/lib/sims/bulk';

export type StateFilter = 'all' | 'action' | 'fine' | 'soon' | 'today' | 'lapsed' | 'unknown' | 'quiet';
export type Sort = 'urgency' | 'ends' | 'name' | 'new';
/** `group`: '' stands for all, `NO_GROUP` for those in none. */
export interface Filter {
  query: string;
  carrier: string;
  state: StateFilter;
  group: string;
  sort: Sort;
}
export const NO_GROUP = '\u0000';
export const NO_FILTER: Filter = { query: '', carrier: '', state: 'all', group: '', sort: 'urgency' };

/** The first day on which something of the SIM ends; those without one come last. */
const firstEnd = ({ sim }: SimView): string =>
  [sim.planEnds?.on, sim.numberEnds?.on].filter((on) => on !== undefined).sort()[0] ?? '9999';

function inState({ sim, state, next }: SimView, wanted: StateFilter): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'action') return state.needsAction;
  if (wanted === 'quiet') return isQuiet(sim);
  return (next?.tone ?? 'unknown') === wanted;
}

/** The rows to show, in order. */
export function rowsOf(views: readonly SimView[], filter: Filter, now: Instant): SimView[] {
  const kept = views.filter(
    (view) =>
      (filter.carrier === '' || view.sim.carrier === filter.carrier) &&
      (filter.group === '' || (view.sim.group ?? NO_GROUP) === filter.group) &&
      inState(view, filter.state) &&
      (filter.query.trim() === '' || matchesQuery(view.sim, filter.query)),
  );
  if (filter.sort === 'urgency') return byUrgency(kept, now);
  if (filter.sort === 'ends') return kept.sort((a, b) => firstEnd(a).localeCompare(firstEnd(b)));
  if (filter.sort === 'new') return kept.sort((a, b) => b.sim.createdAt - a.sim.createdAt);
  const names = new Map(kept.map((view) => [view, simName(view.sim)]));
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  return kept.sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''));
}
