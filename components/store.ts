import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '@/lib/civil';
import { pickLanguage } from '@/lib/i18n/text';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { decodeSnapshot, type Snapshot } from '@/lib/storage/snapshot';
import { language } from './i18n';

/** The part of `browser.storage.local` that is watched; the page hands it in. */
export interface WatchedStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  onChanged: { addListener(callback: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

const items = signal<Record<string, unknown> | null>(null);
/** What lies in storage, unchecked: for the reminders' own ledger and log. */
export const stored: ReadonlySignal<Record<string, unknown> | null> = items;
const EMPTY: Snapshot = { ...decodeSnapshot({}), settings: DEFAULT_SETTINGS };

/** Everything stored, as it is now. Read only: changes go through commands, and come back here. */
export const snapshot = computed<Snapshot>(() => (items.value ? decodeSnapshot(items.value) : EMPTY));
/** The present, renewed each minute so that a page left open turns the day with the calendar. */
export const now = signal<Instant>(Date.now());

/** Reads storage into `snapshot`, then follows it. Resolves when the first read is in. */
export async function watchStorage(storage: WatchedStorage): Promise<void> {
  storage.onChanged.addListener((changes) => {
    const next = { ...items.value };
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) delete next[key];
      else next[key] = newValue;
    }
    items.value = next;
    applySettings();
  });
  items.value = await storage.get(null);
  applySettings();
  setInterval(() => {
    now.value = Date.now();
  }, 60_000);
}

/** The language and the colours of the page follow the settings. */
function applySettings(): void {
  const { settings } = snapshot.value;
  language.value = settings.language ?? pickLanguage(navigator.languages);
  document.documentElement.lang = language.value;
  if (settings.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
}
