import { computed, signal } from '@preact/signals';
import { views } from '@/components/sim/views';
import { now } from '@/components/store';
import { type Filter, NO_FILTER, rowsOf } from './rows';

/** What is looked for; kept here, so that a look at another view loses nothing. */
export const filter = signal<Filter>(NO_FILTER);
/** Ids of the chosen SIMs; those that the filter hides now are left alone. */
export const chosenIds = signal<ReadonlySet<string>>(new Set());

/** The rows to show, in order: anew when a SIM, the filter, the minute or the language changes, and not before. */
export const rows = computed(() => rowsOf(views.value, filter.value, now.value));
export const chosen = computed(() =>
  rows.value.flatMap(({ sim }) => (chosenIds.value.has(sim.id) ? [sim] : [])),
);

export function choose(id: string, on: boolean): void {
  const next = new Set(chosenIds.value);
  if (on) next.add(id);
  else next.delete(id);
  chosenIds.value = next;
}

export const chooseAll = (on: boolean): void => {
  chosenIds.value = on ? new Set(rows.value.map(({ sim }) => sim.id)) : new Set();
};
