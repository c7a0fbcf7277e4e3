import * as v from 'valibot';
import { IdSchema, InstantSchema } from '@/lib/sims/schema';
import { decode } from '@/lib/storage/decode';
import { KEYS, PREFIXES } from '@/lib/storage/keys';

/**
 * What was said about a SIM, so that each moment is said once. A decision is written as `pending` before anything is shown, and
 * moves to `shown` afterwards: after a crash in between, the reminder comes again under the same notification id.
 */
export const SentSchema = v.object({
  version: v.literal(1),
  /** Moment's key → when it was shown. */
  shown: v.record(v.string(), InstantSchema),
  /** Moment's key → when it was decided, and the notification's id. */
  pending: v.record(v.string(), v.object({ at: InstantSchema, id: v.string() })),
});
export type Sent = v.InferOutput<typeof SentSchema>;
export const NOTHING_SENT: Sent = { version: 1, shown: {}, pending: {} };

export const LOG_LENGTH = 20;
/** The last reminders sent, newest first. */
export const LogSchema = v.object({
  version: v.literal(1),
  entries: v.pipe(
    v.array(
      v.object({
        at: InstantSchema,
        /** The notification's id. */
        id: v.string(),
        /** The reminders in it: several when they were told together. */
        about: v.array(v.object({ simId: IdSchema, ask: v.string() })),
      }),
    ),
    v.maxLength(LOG_LENGTH),
  ),
});
export type Log = v.InferOutput<typeof LogSchema>;
export const EMPTY_LOG: Log = { version: 1, entries: [] };

/**
 * The reminders' own records out of everything stored. A ledger that can't be read counts as empty: better said again than
 * never; so does a broken log.
 */
export function decodeSent(items: Record<string, unknown>): { sent: Map<string, Sent>; log: Log } {
  const sent = new Map<string, Sent>();
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(PREFIXES.sent)) continue;
    const record = decode(SentSchema, value);
    if (record.ok) sent.set(key.slice(PREFIXES.sent.length), record.value);
  }
  const log = decode(LogSchema, items[KEYS.log] ?? EMPTY_LOG);
  return { sent, log: log.ok ? log.value : EMPTY_LOG };
}
