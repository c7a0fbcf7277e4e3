import type { MessageReading } from '@/lib/capture/reading';
import { HOTLINES } from '@/lib/carriers/not-sims';
import { type NumberReading, parseNumber } from '@/lib/carriers/numbers';
import type { CivilDate, Instant } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import type { Money } from '@/lib/money';
import { normalizeText } from '@/lib/text/normalize';
import { LIMITS, type Sim } from './schema';

const NUMBER = /(?<![\d*#+])(?:\+|00)?\d[\d .()-]{6,14}\d(?![\d*#])/g;

/** The Cambodian mobile numbers in a text, E.164, each once; hotlines left out. */
export function numbersIn(text: string): string[] {
  const readings: NumberReading[] = [...normalizeText(text).matchAll(NUMBER)].map(([n]) => parseNumber(n));
  const found = readings.flatMap((reading) => (reading.ok && reading.carrier ? [reading.e164] : []));
  return [...new Set(found)].filter((number) => !HOTLINES.has(number));
}

/** SIMs by what a message may name: made once for all messages of a file. */
export interface SimIndex {
  byId: ReadonlyMap<string, Sim>;
  byNumber: ReadonlyMap<string, readonly Sim[]>;
  byCarrier: ReadonlyMap<string, readonly Sim[]>;
}

export function indexSims(sims: readonly Sim[]): SimIndex {
  const grouped = (key: (sim: Sim) => string | undefined) => {
    const groups = new Map<string, Sim[]>();
    for (const sim of sims) {
      const name = key(sim);
      if (name === undefined) continue;
      const group = groups.get(name);
      if (group) group.push(sim);
      else groups.set(name, [sim]);
    }
    return groups;
  };
  return {
    byId: new Map(sims.map((sim) => [sim.id, sim])),
    byNumber: grouped(({ number }) => number),
    byCarrier: grouped(({ carrier }) => carrier),
  };
}

/**
 * Whom a message is about: a SIM, by its number or as the only one of its carrier; or a number that no SIM has. `numbers` are those
 * of `numbersIn`.
 */
export function ownerOf(
  numbers: readonly string[],
  carrier: string | undefined,
  sims: SimIndex,
): { sim?: Sim; by?: 'number' | 'carrier'; newNumber?: string } {
  const numbered = numbers.flatMap((number) => sims.byNumber.get(number) ?? []);
  if (numbered.length === 1) return { sim: numbered[0], by: 'number' };
  const same = (carrier && sims.byCarrier.get(carrier)) || [];
  const [newNumber] = numbers;
  if (numbered.length === 0 && newNumber) return { newNumber };
  return numbers.length === 0 && same.length === 1 ? { sim: same[0], by: 'carrier' } : {};
}

/** Which clock a message's day belongs to: a top-up or balance without a plan tells how long the number is kept. */
export const clockOf = ({ kind, plan }: MessageReading): 'plan' | 'number' =>
  !plan && (kind === 'top-up' || kind === 'balance') ? 'number' : 'plan';

/** The parts of a reading that may be kept, each chosen or not by the user. */
export type FactName = 'ends' | 'balance' | 'autoRenewal' | 'plan';

/** An amount that a record can keep; undefined for other currencies and impossible sums. */
export const keptMoney = (
  money: Money | undefined,
): { minor: number; currency: 'USD' | 'KHR' } | undefined =>
  money &&
  (money.currency === 'USD' || money.currency === 'KHR') &&
  money.minor >= 0 &&
  money.minor <= LIMITS.money[money.currency]
    ? { minor: money.minor, currency: money.currency }
    : undefined;

/** The facts that a reading states and a record can keep. */
export function factsIn(reading: MessageReading): FactName[] {
  const names: [FactName, unknown][] = [
    ['ends', reading.expiresOn],
    ['balance', keptMoney(reading.balance)],
    ['autoRenewal', reading.autoRenewal],
    ['plan', reading.plan ?? keptMoney(reading.price)],
  ];
  return names.filter(([, value]) => value !== undefined).map(([name]) => name);
}

/** What the user confirmed of one reading. */
export interface Confirmed {
  names: ReadonlySet<FactName>;
  clock: 'plan' | 'number';
  /** The day that was chosen, where the print allows two. */
  on: CivilDate | undefined;
  receivedAt: Instant | undefined;
}

/** The facts to write to `sim` (undefined: a new one). A plan of the same name keeps what the message doesn't say. */
export function toFacts(reading: MessageReading, confirmed: Confirmed, sim: Sim | undefined): SimFacts {
  const { names, clock, on, receivedAt } = confirmed;
  const balance = names.has('balance') ? keptMoney(reading.balance) : undefined;
  const same = !reading.plan || sim?.plan?.name.toLowerCase() === reading.plan.toLowerCase();
  const name = (same && sim?.plan?.name) || reading.plan || '';
  const price = keptMoney(reading.price);
  const plan = { ...(same && sim?.plan), name: name.slice(0, LIMITS.planName), ...(price && { price }) };
  const at = clock === 'plan' ? reading.expiresAt : undefined;
  return {
    ...(names.has('ends') &&
      on &&
      (clock === 'plan' ? { planEnds: { on, ...(at && { at }) } } : { numberEnds: { on } })),
    ...(balance && { balance }),
    ...(names.has('autoRenewal') && reading.autoRenewal && { autoRenewal: reading.autoRenewal }),
    ...(names.has('plan') && { plan: { oneOff: false, ...plan } }),
    ...(receivedAt !== undefined && { seenAt: receivedAt }),
  };
}

/** Facts that are older than what the SIM has: shown, but not chosen by themselves. */
export function olderThan(reading: MessageReading, confirmed: Confirmed, sim: Sim): FactName[] {
  const { clock, on, receivedAt } = confirmed;
  const ends = clock === 'plan' ? sim.planEnds?.on : sim.numberEnds?.on;
  // An earlier end in a message that came after the last edit is news, and bad news: it is not passed over.
  const stale = receivedAt === undefined || receivedAt < sim.updatedAt;
  const seen = (at: Instant | undefined) => receivedAt !== undefined && at !== undefined && receivedAt < at;
  return factsIn(reading).filter(
    (name) =>
      (name === 'ends' && stale && on !== undefined && ends !== undefined && on < ends) ||
      (name === 'balance' && seen(sim.balance?.seenAt)) ||
      (name === 'autoRenewal' && seen(sim.autoRenewal.seenAt)),
  );
}
