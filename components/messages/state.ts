import { batch, computed, signal } from '@preact/signals';
import { snapshot } from '@/components/store';
import type { MessageReading } from '@/lib/capture/reading';
import {
  FILE_LIMIT,
  type FileMessage,
  type SplitMessages,
  splitMessages,
} from '@/lib/capture/split-messages';
import type { Instant } from '@/lib/civil';
import { type Candidate, readCandidate } from './candidate';
import { choicesFor, type Overrides } from './choices';
import { inSlices } from './in-slices';
import { readFile } from './read-file';

/** The text that is pasted, or that came from the context menu. Kept here, so that a look at another view loses nothing. */
export const pasted = signal('');
/** What a file held, while one is shown instead of the pasted text. */
export const file = signal<SplitMessages | undefined>(undefined);
export const overrides = signal<Overrides>({});
/** All that was read; none of it before the last one is, because a later message may overrule an earlier one. */
export const candidates = signal<readonly Candidate[]>([]);
/** How far a reading is that takes long. */
export const progress = signal<{ done: number; total: number } | undefined>(undefined);

/** Counts what was shown or chosen to be: a file that takes long to load must not come after what was chosen later. */
let turn = 0;

/** What is read, and the time from which what has no date of its own counts: when the text or file was shown. */
let messages: readonly FileMessage[] = [];
let shownAt: Instant = 0;
let running = new AbortController();

/** Blank lines part several messages; without any, all of it is one. */
const partsOf = (text: string): SplitMessages =>
  /\S\s*\n[^\S\n]*\n\s*\S/.test(text) ? splitMessages(text) : { messages: [{ text }] };

export const choices = computed(() => choicesFor(candidates.value, snapshot.value.sims, overrides.value));

function readAll(signal: AbortSignal): void {
  const found: Candidate[] = [];
  const total = messages.length;
  inSlices(messages, (message, id) => found.push(readCandidate(message, id, shownAt)), {
    signal,
    onPause: (done) => {
      progress.value = { done, total };
    },
    onEnd: () =>
      batch(() => {
        progress.value = undefined;
        candidates.value = found;
      }),
  });
}

/**
 * Another text or file: nothing that was decided about the last one counts, and the reading of that one stops. A pasted
 * message has just come, unless the user says otherwise; a file's without a date came at some time.
 */
export function show(next: { text: string } | { file: SplitMessages }): void {
  // Not even kept in its field: a browser takes many seconds to lay out so much text.
  if ('text' in next && next.text.length > FILE_LIMIT) {
    show({ file: { messages: [], problem: 'too-large' } });
    return;
  }
  turn++;
  running.abort();
  running = new AbortController();
  shownAt = Date.now();
  batch(() => {
    overrides.value = {};
    candidates.value = [];
    progress.value = undefined;
    pasted.value = 'text' in next ? next.text : '';
    file.value = 'file' in next ? next.file : undefined;
    if ('file' in next) messages = next.file.messages;
    else {
      const now = shownAt;
      const parts = next.text === '' ? [] : partsOf(next.text).messages;
      messages = parts.map((message) => ({ ...message, receivedAt: message.receivedAt ?? now }));
    }
    readAll(running.signal);
  });
}

/** Shows a chosen or dropped file once it is loaded, unless another file or a text was shown or chosen meanwhile. */
export async function open(chosen: File): Promise<void> {
  const mine = ++turn;
  const read = await readFile(chosen);
  if (mine === turn) show({ file: read });
}

/** Nothing of a file whose reading was stopped half-way is shown: what was read may be overruled by the rest. */
export const stop = (): void => show({ text: '' });

export const override = (id: number, change: Overrides[number]): void => {
  overrides.value = { ...overrides.value, [id]: { ...overrides.value[id], ...change } };
};

/** What of a reading can be put right by hand. */
export type Correction = Partial<
  Pick<MessageReading, 'expiresOn' | 'balance' | 'plan' | 'price' | 'autoRenewal'>
>;

/** The user puts right what was misread; a day that he typed can't be read two ways, and counts from no receipt. */
export function correct(id: number, change: Correction): void {
  candidates.value = candidates.value.map((candidate) => {
    if (candidate.id !== id) return candidate;
    const { expiresOn, ...ambiguous } = candidate.reading.ambiguous;
    const isDay = change.expiresOn !== undefined;
    return {
      ...candidate,
      countsFromReceipt: !isDay && candidate.countsFromReceipt,
      reading: {
        ...candidate.reading,
        ...change,
        ambiguous: isDay || !expiresOn ? ambiguous : { ...ambiguous, expiresOn },
      },
    };
  });
  if (change.expiresOn !== undefined) override(id, { on: change.expiresOn });
}

/** The user says when a message came: it is read again, since its days count from then. */
export function receive(id: number, receivedAt: Instant): void {
  const message = messages[id];
  if (!message) return;
  const again = readCandidate({ ...message, receivedAt }, id, shownAt);
  candidates.value = candidates.value.map((candidate) => (candidate.id === id ? again : candidate));
}
