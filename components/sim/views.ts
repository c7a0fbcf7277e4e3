import { computed } from '@preact/signals';
import { now, snapshot } from '@/components/store';
import { byUrgency, simView } from './sim-view';

/** Every SIM as it stands; anew when what is stored or the minute changes, not at each rendering. */
export const views = computed(() => {
  const { sims, settings } = snapshot.value;
  const at = now.value;
  return sims.map((sim) => simView(sim, settings, at));
});

/** The same, what is urgent first. */
export const urgentFirst = computed(() => byUrgency(views.value, now.value));
