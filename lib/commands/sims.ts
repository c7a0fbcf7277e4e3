import type { Instant } from '@/lib/civil';
import type { ProtocolMap, StoredRecords } from '@/lib/messages';
import { decodeSent } from '@/lib/reminders/sent';
import { fail, ok, type Result } from '@/lib/result';
import { simFromDraft, snoozed, withFacts } from '@/lib/sims/edit';
import { renewalUndone, renewed } from '@/lib/sims/renew';
import type { Sim } from '@/lib/sims/schema';
import { KEYS, keyOf, PREFIXES } from '@/lib/storage/keys';
import type { Decision, Writer } from '@/lib/storage/writer';
import { readSim } from './read-sim';

export interface CommandPorts {
  writer: Writer;
  now(): Instant;
  newId(): string;
}

type Command<K extends keyof ProtocolMap> = (
  data: Parameters<ProtocolMap[K]>[0],
) => Promise<ReturnType<ProtocolMap[K]>>;
type SimCommands = {
  [K in
    | 'sim.save'
    | 'sim.delete'
    | 'sim.renewed'
    | 'sim.renewed.undo'
    | 'sim.snooze'
    | 'sim.facts'
    | 'records.restore'
    | 'records.discard']: Command<K>;
};

/** The commands that write SIM records. Each reads what is stored now, inside the transaction: never what a page remembers. */
export function simCommands({ writer, now, newId }: CommandPorts): SimCommands {
  const change = (id: string, edit: (sim: Sim) => Result<Sim>) =>
    writer.transaction([keyOf('sim', id)], (items): Decision<Sim> => {
      const stored = readSim(items, id);
      if (!stored.ok) return { result: stored };
      const result = edit(stored.value);
      if (!result.ok || result.value === stored.value) return { result };
      return { set: { [keyOf('sim', id)]: result.value }, result };
    });

  return {
    'sim.save': (draft) => {
      const id = draft.id ?? newId();
      return writer.transaction([keyOf('sim', id)], (items): Decision<Sim> => {
        const stored = draft.id === undefined ? undefined : readSim(items, id);
        if (stored && !stored.ok) return { result: stored };
        const result = simFromDraft(draft, stored?.value, id, now());
        return result.ok ? { set: { [keyOf('sim', id)]: result.value }, result } : { result };
      });
    },

    'sim.delete': ({ ids }) => {
      const keys = ids.flatMap((id) => [keyOf('sim', id), keyOf('sent', id)]);
      return writer.transaction([...keys, KEYS.log], ({ [KEYS.log]: log, ...items }) => {
        // What a torn write left out of a ledger is in the log, which forgets the SIM: an undo brings it back with the ledger.
        const { sent, torn } = decodeSent({ ...items, [KEYS.log]: log });
        const mended = ids.filter((id) => torn.has(id) && keyOf('sim', id) in items);
        const ledgers = Object.fromEntries(mended.map((id) => [keyOf('sent', id), sent.get(id)]));
        return { remove: keys, result: ok({ ...items, ...ledgers }) };
      });
    },

    'records.restore': (records) => {
      const keys = Object.keys(records).filter(isRecordKey);
      return writer.transaction(keys, (items): Decision<number> => {
        const set = Object.fromEntries(
          keys.filter((key) => !(key in items)).map((key) => [key, records[key]]),
        );
        return { set, result: ok(Object.keys(set).length) };
      });
    },

    'records.discard': ({ key }) =>
      writer.transaction([key], (items): Decision<StoredRecords> => {
        if (!(key in items)) return { result: fail('not-found') };
        return { remove: [key], result: ok({ [key]: items[key] }) };
      }),

    'sim.renewed': ({ id, seen, to }) => change(id, (sim) => renewed(sim, seen, now(), to)),
    'sim.renewed.undo': ({ id, to }) => change(id, (sim) => renewalUndone(sim, to, now())),
    'sim.facts': ({ id, facts }) => change(id, (sim) => withFacts(sim, facts, now())),

    'sim.snooze': ({ ids, until }) =>
      writer.transaction(
        ids.map((id) => keyOf('sim', id)),
        (items): Decision<number> => {
          const sims = ids.flatMap((id) => {
            const sim = readSim(items, id);
            return sim.ok ? [snoozed(sim.value, until, now())] : [];
          });
          const set = Object.fromEntries(sims.map((sim) => [keyOf('sim', sim.id), sim]));
          return sims.length > 0 ? { set, result: ok(sims.length) } : { result: fail('not-found') };
        },
      ),
  };
}

const isRecordKey = (key: string): boolean =>
  Object.values(PREFIXES).some((prefix) => key.startsWith(prefix));
