import type { Instant } from '@/lib/civil';
import type { FactsKept, FactsUndo, SimFacts } from '@/lib/messages';
import { fail, ok, type Result } from '@/lib/result';
import { simFromDraft, withFacts } from '@/lib/sims/edit';
import type { Sim } from '@/lib/sims/schema';
import { keyOf } from '@/lib/storage/keys';
import { decodeSnapshot, recordsOf } from '@/lib/storage/snapshot';
import type { Decision, Writer } from '@/lib/storage/writer';
import { readSim } from './read-sim';

/** What facts can change of a record, and so what taking them back needs. */
const CHANGED = ['plan', 'planEnds', 'numberEnds', 'balance', 'autoRenewal', 'snoozedUntil'] as const;

const beforeOf = (sim: Sim): NonNullable<FactsUndo['before']> =>
  Object.fromEntries(CHANGED.map((field) => [field, sim[field] ?? null]));

interface Keeping {
  /** The page's; undefined where it is nobody's ("try on this page"). */
  carrier: string | undefined;
  newId: () => string;
  now: Instant;
}

/**
 * Keeps what a page tells of a SIM, confirmed by the user: of one of the page's carrier, since a page's helper can't write for
 * another; or, with `number`, of a SIM that is noted by this. Sent twice, it changes nothing the second time.
 */
export async function keepFacts(
  writer: Writer,
  { id, number, facts }: { id?: string; number?: string; facts: SimFacts },
  { carrier, newId, now }: Keeping,
): Promise<Result<FactsKept>> {
  return writer.transaction(null, (items): Decision<FactsKept> => {
    const { sims } = decodeSnapshot(recordsOf('sim', items));
    const known = number === undefined ? id : sims.find((sim) => sim.number === number)?.id;
    if (known === undefined) {
      if (carrier === undefined || number === undefined)
        return { result: fail('not-allowed', { field: 'id' }) };
      const empty = simFromDraft({ carrier, number }, undefined, newId(), now);
      const sim = empty.ok ? withFacts(empty.value, facts, now) : empty;
      if (!sim.ok) return { result: sim };
      const result = ok({ id: sim.value.id, undo: { id: sim.value.id, at: now, before: null } });
      return { set: { [keyOf('sim', sim.value.id)]: sim.value }, result };
    }
    const stored = readSim(items, known);
    if (!stored.ok) return { result: stored };
    if (carrier !== undefined && stored.value.carrier !== carrier)
      return { result: fail('not-allowed', { field: 'id' }) };
    const sim = withFacts(stored.value, facts, now);
    if (!sim.ok) return { result: sim };
    if (sim.value === stored.value) return { result: ok({ id: known }) };
    const undo = { id: known, at: now, before: beforeOf(stored.value) };
    return { set: { [keyOf('sim', known)]: sim.value }, result: ok({ id: known, undo }) };
  });
}

/** Takes back what `keepFacts` wrote, unless the record was changed since; of the record nothing else than that can be written so. */
export async function undoFacts(
  writer: Writer,
  { id, at, before }: FactsUndo,
  carrier: string | undefined,
): Promise<Result<string>> {
  const key = keyOf('sim', id);
  return writer.transaction([key], (items): Decision<string> => {
    const stored = readSim(items, id);
    if (!stored.ok) return { result: stored };
    const sim = stored.value;
    if (carrier !== undefined && sim.carrier !== carrier)
      return { result: fail('not-allowed', { field: 'id' }) };
    if (sim.updatedAt !== at) return { result: fail('nothing-to-undo') };
    if (before === null)
      return sim.createdAt === at
        ? { remove: [key, keyOf('sent', id)], result: ok(id) }
        : { result: fail('nothing-to-undo') };
    const fields = Object.fromEntries(CHANGED.map((field) => [field, before[field] ?? null]));
    const result = simFromDraft({ ...fields, id, carrier: sim.carrier }, sim, id, at);
    return result.ok ? { set: { [key]: result.value }, result: ok(id) } : { result };
  });
}
