import * as v from 'valibot';
import { IdSchema, InstantSchema } from '@/lib/sims/schema';
import { decode } from '@/lib/storage/decode';
import { KEYS, PREFIXES } from '@/lib/storage/keys';

/** What was said about a SIM, so that each moment is said once. */
export const SentSchema = v.object({
  version: v.literal(1),
  /** Moment's key → when it was shown. */
  shown: v.record(v.string(), InstantSchema),
});
export type Sent = v.InferOutput<typeof SentSchema>;
export const NOTHING_SENT: Sent = { version: 1, shown: {} };

export const LOG_LENGTH = 20;
/** The last reminders sent, newest first, and what makes a telling whole. */
export const LogSchema = v.object({
  version: v.literal(1),
  /** How many notifications were told and recorded: the next one's id. */
  edition: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  /**
   * The keys told with the last edition, by SIM. A ledger and this record are written together, but a browser that dies in the
   * write may keep only some of them: what is named here was told, though the ledger does not know it.
   */
  said: v.optional(v.record(v.string(), v.array(v.string())), {}),
  entries: v.pipe(
    v.array(
      v.object({
        at: InstantSchema,
        /** The notification's id. */
        id: v.string(),
        /** The reminders in it, at most `LOG_LENGTH`: several when they were told together. */
        about: v.array(v.object({ simId: IdSchema, ask: v.string(), kind: v.string(), anchor: v.string() })),
      }),
    ),
    v.maxLength(LOG_LENGTH),
  ),
});
export type Log = v.InferOutput<typeof LogSchema>;
export type LogEntry = Log['entries'][number];
export const EMPTY_LOG: Log = { version: 1, edition: 0, said: {}, entries: [] };

export interface SentRecords {
  /** By SIM id; `general` for what concerns all. */
  sent: Map<string, Sent>;
  log: Log;
  /** By SIM id, the keys that a torn write left out of its ledger; they are in `sent` here. */
  torn: Map<string, string[]>;
}

/**
 * The reminders' own records out of everything stored. A ledger that can't be read counts as empty: better said again than
 * never; so does a broken log.
 */
export function decodeSent(items: Record<string, unknown>): SentRecords {
  const sent = new Map<string, Sent>();
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(PREFIXES.sent)) continue;
    const record = decode(SentSchema, value);
    if (record.ok) sent.set(key.slice(PREFIXES.sent.length), record.value);
  }
  const log = decodeLog(items);
  const torn = new Map<string, string[]>();
  for (const [simId, keys] of Object.entries(log.said)) {
    const record = sent.get(simId) ?? NOTHING_SENT;
    const missing = keys.filter((key) => record.shown[key] === undefined);
    if (missing.length === 0) continue;
    torn.set(simId, missing);
    sent.set(simId, withShown(record, missing, log.entries[0]?.at ?? 0));
  }
  return { sent, log, torn };
}

export function decodeLog(items: Record<string, unknown>): Log {
  const log = decode(LogSchema, items[KEYS.log] ?? EMPTY_LOG);
  return log.ok ? log.value : EMPTY_LOG;
}

export const withShown = (sent: Sent, keys: readonly string[], at: number): Sent => ({
  ...sent,
  shown: { ...sent.shown, ...Object.fromEntries(keys.map((key) => [key, at])) },
});
