import type { BulkResult, ProtocolMap } from '@/lib/messages';
import { fail, ok, type Result } from '@/lib/result';
import { withChange } from '@/lib/sims/bulk';
import { simFromDraft, withFacts } from '@/lib/sims/edit';
import type { Sim } from '@/lib/sims/schema';
import { keyOf } from '@/lib/storage/keys';
import type { Decision } from '@/lib/storage/writer';
import { readSim } from './read-sim';
import type { CommandPorts } from './sims';

const inside = (result: { ok: false; error: { field?: string } }, path: string) => {
  const field = [path, result.error.field].filter(Boolean).join('.');
  return { ...result, error: { ...result.error, field } } as Result<never>;
};

/** The commands that write many SIM records in one transaction: all of them, or none. */
export function bulkCommands({ writer, now, newId }: CommandPorts) {
  /** What was stored before, and the new records; `null` stands for "there was none". */
  const written = (items: Record<string, unknown>, sims: Map<string, Sim>, skipped: number, at: number) => {
    const keys = [...sims.keys()].map((id) => keyOf('sim', id));
    const before = Object.fromEntries(keys.map((key) => [key, items[key] ?? null]));
    const set = Object.fromEntries([...sims].map(([id, sim]) => [keyOf('sim', id), sim]));
    return { set, result: ok<BulkResult>({ changed: sims.size, skipped, undo: { before, at } }) };
  };

  return {
    'sims.save': ({ drafts, facts }: Parameters<ProtocolMap['sims.save']>[0]) => {
      const ids = drafts.map(({ id }) => id ?? newId());
      const keys = [...ids, ...facts.map(({ id }) => id)].map((id) => keyOf('sim', id));
      return writer.transaction([...new Set(keys)], (items): Decision<BulkResult> => {
        const at = now();
        const sims = new Map<string, Sim>();
        for (const [i, draft] of drafts.entries()) {
          const id = ids[i] as string;
          const stored = draft.id === undefined ? undefined : readSim(items, id);
          const sim = stored && !stored.ok ? stored : simFromDraft(draft, stored?.value, id, at);
          if (!sim.ok) return { result: inside(sim, `drafts.${i}`) };
          sims.set(id, sim.value);
        }
        for (const [i, { id, facts: read }] of facts.entries()) {
          const known = sims.get(id);
          const stored = known ? ok(known) : readSim(items, id);
          const sim = stored.ok ? withFacts(stored.value, read, at) : stored;
          if (!sim.ok) return { result: inside(sim, `facts.${i}`) };
          sims.set(id, sim.value);
        }
        return written(items, sims, 0, at);
      });
    },

    'sims.change': ({ ids, change }: Parameters<ProtocolMap['sims.change']>[0]) =>
      writer.transaction(
        ids.map((id) => keyOf('sim', id)),
        (items): Decision<BulkResult> => {
          const at = now();
          const sims = new Map<string, Sim>();
          let skipped = 0;
          for (const id of new Set(ids)) {
            const stored = readSim(items, id);
            const sim = stored.ok ? withChange(stored.value, change, at) : stored;
            if (!sim.ok) skipped++;
            else if (!stored.ok || sim.value !== stored.value) sims.set(id, sim.value);
          }
          return written(items, sims, skipped, at);
        },
      ),

    'sims.undo': ({ before, at }: Parameters<ProtocolMap['sims.undo']>[0]) =>
      writer.transaction(Object.keys(before), (items): Decision<number> => {
        // What was changed since is somebody's newer work: it stays.
        const untouched = Object.entries(before).filter(
          ([key]) => key.startsWith(keyOf('sim', '')) && updatedAt(items[key]) === at,
        );
        if (untouched.length === 0) return { result: fail('nothing-to-undo') };
        return {
          set: Object.fromEntries(untouched.filter(([, value]) => value !== null)),
          remove: untouched.filter(([, value]) => value === null).map(([key]) => key),
          result: ok(untouched.length),
        };
      }),
  };
}

const updatedAt = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'updatedAt' in value ? value.updatedAt : undefined;
