import { computed, signal } from '@preact/signals';
import { snapshot } from '@/components/store';
import { type SplitMessages, splitMessages } from '@/lib/capture/split-messages';
import type { Instant } from '@/lib/civil';
import { type Candidate, readCandidate } from './candidate';
import { choicesFor, type Overrides } from './choices';

/** The text that is pasted, or that came from the context menu. Kept here, so that a look at another view loses nothing. */
export const pasted = signal('');
/** What a file held, while one is shown instead of the pasted text. */
export const file = signal<SplitMessages | undefined>(undefined);
export const overrides = signal<Overrides>({});
/** When messages came, where the user said so. */
export const received = signal<Record<number, Instant>>({});

/** When the text or file was shown: what has no date of its own counts from then. */
const shownAt = signal<Instant>(0);

/** Blank lines part several messages; without any, all of it is one. */
const partsOf = (text: string): SplitMessages =>
  /\S\s*\n[^\S\n]*\n\s*\S/.test(text) ? splitMessages(text) : { messages: [{ text }] };

/** A pasted message has just come, unless the user says otherwise; a file's without a date came at some time. */
export const candidates = computed<Candidate[]>(() => {
  const fromFile = file.value;
  const at = shownAt.value;
  if (!fromFile && pasted.value === '') return [];
  const { messages } = fromFile ?? partsOf(pasted.value);
  return messages.map((message, id) => {
    const receivedAt = received.value[id] ?? message.receivedAt ?? (fromFile ? undefined : at);
    return readCandidate({ ...message, receivedAt }, id, at);
  });
});

export const choices = computed(() => choicesFor(candidates.value, snapshot.value.sims, overrides.value));

/** Another text or file: nothing that was decided about the last one counts. */
export function show(next: { text: string } | { file: SplitMessages }): void {
  overrides.value = {};
  received.value = {};
  shownAt.value = Date.now();
  pasted.value = 'text' in next ? next.text : '';
  file.value = 'file' in next ? next.file : undefined;
}

export const override = (id: number, change: Overrides[number]): void => {
  overrides.value = { ...overrides.value, [id]: { ...overrides.value[id], ...change } };
};
