import { configure } from '@testing-library/preact';
import { vi } from 'vitest';
import { watchStorage } from '@/components/store';
import { settingsCommands } from '@/lib/commands/settings';
import { simCommands } from '@/lib/commands/sims';
import { createLocalLock, createWriter } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

// Sheets are loaded when they are asked for: on a busy machine that takes as long as it takes.
configure({ asyncUtilTimeout: 30_000 });

type Changes = Record<string, { newValue?: unknown }>;

/** `storage.local` in memory that tells what changed, as pages need it. */
class WatchedArea extends MemoryArea {
  #listeners: ((changes: Changes) => void)[] = [];
  onChanged = { addListener: (listener: (changes: Changes) => void) => void this.#listeners.push(listener) };

  override async set(items: Record<string, unknown>) {
    await super.set(items);
    for (const tell of this.#listeners)
      tell(Object.fromEntries(Object.keys(items).map((key) => [key, { newValue: this.items[key] }])));
  }
}

let commands: Record<string, (data: unknown) => Promise<unknown>> = {};
/** Stands for `sendMessage`: the background's own commands, answered at once. */
export const send = vi.fn((type: string, data: unknown) => commands[type]?.(data));

/** Storage with these records, watched by the page, written by the real commands. */
export async function serve(records: Record<string, unknown>): Promise<MemoryArea> {
  const area = new WatchedArea({ settings: { language: 'en' }, ...records });
  const ports = {
    writer: createWriter(area, createLocalLock()),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  };
  commands = { ...simCommands(ports), ...settingsCommands(ports) } as unknown as typeof commands;
  await watchStorage(area);
  return area;
}
