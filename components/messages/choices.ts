import { carrierOfNumber } from '@/lib/carriers/numbers';
import type { CivilDate, Instant } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import {
  clockOf,
  type FactName,
  factsIn,
  indexSims,
  olderThan,
  ownerOf,
  type SimIndex,
  toFacts,
} from '@/lib/sims/read-message';
import type { Sim, SimDraft } from '@/lib/sims/schema';
import type { Candidate } from './candidate';

/** What is to be done with one message. */
export interface Choice {
  selected: boolean;
  /** A SIM's id; `new:smart` for a new SIM of that carrier; '' while it isn't known. */
  target: string;
  by: 'number' | 'carrier' | undefined;
  newNumber: string | undefined;
  names: ReadonlySet<FactName>;
  older: readonly FactName[];
  clock: 'plan' | 'number';
  /** Undefined while two readings are open. */
  on: CivilDate | undefined;
  /** What keeps it from being saved. */
  open: 'day' | 'received' | 'sim' | 'nothing' | undefined;
}

/** Whether two choices look alike on screen. */
export const sameChoice = (a: Choice, b: Choice): boolean =>
  a.selected === b.selected &&
  a.target === b.target &&
  a.by === b.by &&
  a.clock === b.clock &&
  a.on === b.on &&
  a.open === b.open &&
  [...a.names].join() === [...b.names].join() &&
  a.older.join() === b.older.join();

/** What the user decided otherwise, by a message's id. */
export type Overrides = Record<
  number,
  Partial<Pick<Choice, 'selected' | 'target' | 'names' | 'clock' | 'on'>>
>;

const NEW = 'new:';
export const newTarget = (carrier: string): string => `${NEW}${carrier}`;

/** The choice for each message: what the user decided, else what is safe to propose. */
export function choicesFor(
  candidates: readonly Candidate[],
  sims: readonly Sim[],
  overrides: Overrides,
): Map<number, Choice> {
  const index = indexSims(sims);
  const first = new Map(candidates.map((c) => [c.id, propose(c, index, overrides[c.id])]));
  const winners = newestFacts(candidates, first);
  for (const candidate of candidates) {
    const { id } = candidate;
    const choice = first.get(id) as Choice;
    if (overrides[id]?.names) continue;
    const names = new Set(
      [...choice.names].filter((name) => winners.get(`${choice.target} ${name}`) !== null),
    );
    for (const name of choice.names) {
      const winner = winners.get(`${choice.target} ${name}`);
      if (winner !== undefined && winner !== id) names.delete(name);
    }
    first.set(id, finish({ ...choice, names }, candidate, overrides[id]));
  }
  return first;
}

function propose(candidate: Candidate, sims: SimIndex, own: Overrides[number] = {}): Choice {
  const { reading, numbers, carrier } = candidate;
  const owner = ownerOf(numbers, carrier, sims);
  const newCarrier = carrier ?? (owner.newNumber && carrierOfNumber(owner.newNumber)?.id);
  const proposed = owner.sim?.id ?? (owner.newNumber && newCarrier ? newTarget(newCarrier) : '');
  const target = own.target ?? proposed;
  const sim = sims.byId.get(target);
  const clock = own.clock ?? clockOf(reading);
  const on = own.on ?? (reading.ambiguous.expiresOn ? undefined : reading.expiresOn);
  const all = new Set(factsIn(reading));
  const older = sim
    ? olderThan(reading, { names: all, clock, on, receivedAt: candidate.receivedAt }, sim)
    : [];
  const fresh = [...all].filter((name) => !older.includes(name));
  // A plan that the user named himself is not renamed unasked.
  const names = fresh.filter((name) => name !== 'plan' || !sim?.plan);
  const choice: Choice = {
    selected: false,
    target,
    by: target === owner.sim?.id ? owner.by : undefined,
    newNumber: target.startsWith(NEW) ? owner.newNumber : undefined,
    names: own.names ?? new Set(names),
    older,
    clock,
    on,
    open: undefined,
  };
  return finish(choice, candidate, own);
}

function finish(choice: Choice, candidate: Candidate, own: Overrides[number] = {}): Choice {
  const ends = choice.names.has('ends');
  const open =
    candidate.problem || choice.names.size === 0
      ? 'nothing'
      : ends && candidate.countsFromReceipt && candidate.receivedAt === undefined
        ? 'received'
        : ends && choice.on === undefined
          ? 'day'
          : choice.target === ''
            ? 'sim'
            : undefined;
  // A new SIM is never proposed as chosen: that would add a record nobody asked for.
  const selected = !open && (own.selected ?? choice.by !== undefined);
  return { ...choice, open, selected };
}

/**
 * Of several messages about one SIM, which one's fact counts: the latest to come. Where not all say when they came, the latest day
 * for the end, and for the rest none (`null`): the user decides.
 */
function newestFacts(candidates: readonly Candidate[], choices: ReadonlyMap<number, Choice>) {
  const rivals = new Map<string, { id: number; at: Instant | undefined; on: CivilDate | undefined }[]>();
  for (const { id, receivedAt: at, problem } of candidates) {
    const choice = choices.get(id);
    if (problem || !choice || choice.target === '') continue;
    for (const name of choice.names) {
      const key = `${choice.target} ${name}`;
      const list = rivals.get(key) ?? [];
      list.push({ id, at, on: choice.on });
      rivals.set(key, list);
    }
  }
  const winners = new Map<string, number | null>();
  for (const [key, list] of rivals) {
    if (list.length < 2) continue;
    const dated = list.every(({ at }) => at !== undefined);
    const rank = ({ at, on }: (typeof list)[number]) => (dated ? (at ?? 0) : Date.parse(on ?? '1970-01-01'));
    const best = list.reduce((a, b) => (rank(b) >= rank(a) ? b : a));
    winners.set(key, dated || key.endsWith(' ends') ? best.id : null);
  }
  return winners;
}

/** The command for everything that is selected, earliest message first so that the latest counts. */
export function toCommand(
  candidates: readonly Candidate[],
  choices: ReadonlyMap<number, Choice>,
  sims: readonly Sim[],
  now: Instant,
): { drafts: SimDraft[]; facts: { id: string; facts: SimFacts }[] } {
  const { byId } = indexSims(sims);
  const created = new Map<string, SimDraft>();
  const facts: { id: string; facts: SimFacts }[] = [];
  const order = candidates
    .filter(({ id }) => choices.get(id)?.selected)
    .sort((a, b) => (a.receivedAt ?? now) - (b.receivedAt ?? now));
  for (const { id, reading, receivedAt } of order) {
    const choice = choices.get(id) as Choice;
    const read = toFacts(reading, { ...choice, receivedAt }, byId.get(choice.target));
    if (!choice.target.startsWith(NEW)) {
      facts.push({ id: choice.target, facts: read });
      continue;
    }
    const key = `${choice.target} ${choice.newNumber ?? ''}`;
    created.set(key, { ...created.get(key), ...asDraft(choice, read, now) });
  }
  return { drafts: [...created.values()], facts };
}

function asDraft({ target, newNumber }: Choice, facts: SimFacts, now: Instant): SimDraft {
  const { balance, autoRenewal, seenAt = now, ...rest } = facts;
  return {
    carrier: target.slice(NEW.length),
    ...(newNumber && { number: newNumber }),
    ...rest,
    ...(balance && { balance: { amount: balance, seenAt } }),
    ...(autoRenewal && { autoRenewal: { state: autoRenewal, seenAt } }),
  };
}
