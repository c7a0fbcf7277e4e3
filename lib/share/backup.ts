import type { Instant } from '@/lib/civil';
import { fail, ok, type Result } from '@/lib/result';
import { PREFIXES } from '@/lib/storage/keys';
import { decodeSnapshot } from '@/lib/storage/snapshot';

/** Far above any real backup (10,000 SIMs are about 6 MB), far below what would stop a page. */
const MAX_CHARACTERS = 20_000_000;
const FORMAT = 'bantor-backup';

/**
 * Everything stored as one JSON text, broken records too: what cannot be read today may be read by a later version. `records` is
 * `storage.local.get(null)`, keys and values as they are.
 */
export const toBackup = (records: Record<string, unknown>, now: Instant): string =>
  JSON.stringify({ format: FORMAT, version: 1, exportedAt: new Date(now).toISOString(), records }, null, 1);

/** What a backup holds, checked before anything is written. */
export interface Backup {
  records: Record<string, unknown>;
  sims: number;
  /** Records that don't fit today's schemas: they are left out. */
  unreadable: number;
}

/** Reads a backup file's text. Answers `too-large` or `unreadable`; never throws. */
export function parseBackup(text: string): Result<Backup> {
  if (text.length > MAX_CHARACTERS) return fail('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return fail('unreadable');
  }
  if (!isRecord(file) || file.format !== FORMAT || file.version !== 1 || !isRecord(file.records))
    return fail('unreadable');
  const kept = Object.entries(file.records).filter(([key]) =>
    Object.values(PREFIXES).some((prefix) => key.startsWith(prefix)),
  );
  const snapshot = decodeSnapshot(Object.fromEntries(kept));
  const broken = new Set(snapshot.broken.map((b) => b.key));
  return ok({
    records: Object.fromEntries(kept.filter(([key]) => !broken.has(key))),
    sims: snapshot.sims.length,
    unreadable: broken.size,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
