import { type Signal, signal } from '@preact/signals';
import type { FactsUndo, PageContext, SimFacts } from '@/lib/messages';
import type { Plan } from '@/lib/sims/schema';
import type { FactsTarget, PageSim, Saving, Services } from './types';

interface Kept {
  services: Pick<Services, 'keepFacts' | 'undoFacts' | 'track' | 'context'>;
  context: Signal<PageContext | undefined>;
}

/** What is kept of a page, and taken back: by the background, after which the helper knows the records as they are now. */
export function createKeeping({ services, context }: Kept) {
  const saving = signal<Saving>({});
  let undo: FactsUndo | undefined;

  const refresh = async () => {
    context.value = await services.context().catch(() => context.value);
  };
  const simById = (id: string): PageSim | undefined => context.value?.sims.find((sim) => sim.id === id);

  return {
    saving,
    async keep(target: FactsTarget, facts: SimFacts): Promise<void> {
      saving.value = {};
      const result = await services.keepFacts(target, facts).catch(() => undefined);
      if (!result?.ok) {
        saving.value = { failed: true };
        return;
      }
      undo = result.value.undo;
      await refresh();
      saving.value = { saved: simById(result.value.id), id: result.value.id, undoable: undo !== undefined };
    },
    async takeBack(): Promise<void> {
      const result = undo && (await services.undoFacts(undo).catch(() => undefined));
      undo = undefined;
      await refresh();
      saving.value = result?.ok ? { undone: true } : { failed: true };
    },
    async track(plan: Plan): Promise<void> {
      const result = await services.track(plan).catch(() => undefined);
      saving.value = result?.ok
        ? { saved: result.value, id: result.value.id, tracked: true }
        : { failed: true };
    },
  };
}
