import { watchStorage } from '@/components/store';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** Lets the components see these records as stored, in English unless they say otherwise; answers how to change them. */
export async function showStored(records: Record<string, unknown>): Promise<Listener> {
  let changed: Listener = () => undefined;
  await watchStorage({
    get: async () => ({ settings: { language: 'en' }, ...records }),
    onChanged: {
      addListener: (listener) => {
        changed = listener;
      },
    },
  });
  return changed;
}
