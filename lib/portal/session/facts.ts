import type { CivilDate } from '@/lib/civil';
import type { SimFacts } from '@/lib/messages';
import { foldText } from '@/lib/text/normalize';
import type { OwnPlan, PageReading } from '../read-page';
import { ownersOf } from './owner';
import type { Match } from './types';

/** What a page tells of one SIM, ready to be kept. Of what can be read several ways all are here: the user says which. */
export interface PageFacts {
  /** E.164, printed near these facts; undefined where the page tells none, or several that can't be told apart. */
  number: string | undefined;
  /** Why there is no number. */
  unowned: 'no-number' | 'several-numbers' | undefined;
  planEnds: CivilDate[];
  numberEnds: CivilDate[];
  balance?: NonNullable<SimFacts['balance']>;
  plans: OwnPlan[];
  autoRenewal: ('on' | 'off')[];
  /** The controls that stand near the same number. */
  matches: readonly Match[];
}

/** More ways to read one thing than that, and it is a history, or another list: none of them is offered. */
const MOST = 4;
const few = <T>(choices: Iterable<T>): T[] => {
  const all = [...new Set(choices)];
  return all.length > MOST ? [] : all;
};

const isKept = (balance: PageReading['balances'][number]): boolean =>
  balance.amount.currency === 'USD' || balance.amount.currency === 'KHR';

type Part = Pick<PageReading, 'expiries' | 'balances' | 'ownPlans'> & { matches: readonly Match[] };

function factsIn({ expiries, balances, ownPlans, matches }: Part): Omit<PageFacts, 'number' | 'unowned'> {
  const ends = (clock: 'plan' | 'number') =>
    few(expiries.filter((expiry) => expiry.clock === clock).flatMap(({ readings }) => readings));
  const known = balances.filter(isKept);
  const balance = known.find(({ main }) => main) ?? (known.length === 1 ? known[0] : undefined);
  const plans = new Map(ownPlans.map((plan) => [foldText(plan.name), plan]));
  return {
    planEnds: ends('plan'),
    numberEnds: ends('number'),
    ...(balance && { balance: balance.amount as NonNullable<SimFacts['balance']> }),
    plans: few(plans.values()),
    autoRenewal: few(matches.flatMap(({ state }) => (state === 'unknown' ? [] : [state]))),
    matches,
  };
}

/** Whether there is anything to keep. */
export const hasFacts = ({ planEnds, numberEnds, balance, plans, autoRenewal }: PageFacts): boolean =>
  balance !== undefined || [planEnds, numberEnds, plans, autoRenewal].some((choices) => choices.length > 0);

/** Which of the carrier's SIMs they are about; undefined where that has to be asked. */
export const simOf = <T extends { number?: string }>(
  { number }: PageFacts,
  sims: readonly T[],
): T | undefined => (number === undefined ? undefined : sims.find((sim) => sim.number === number));

/** The facts of a page, those of each number apart, in reading order. */
export function factsOf(reading: PageReading, matches: readonly Match[]): PageFacts[] {
  const { expiries, balances, ownPlans } = reading;
  const read = [...expiries, ...balances, ...ownPlans].map(({ element }) => element);
  const owner = ownersOf(reading.numbers, read);
  const owned = <T extends { element: Element }>(all: readonly T[], of: string | undefined): T[] =>
    all.filter(({ element }) => owner(element) === of);
  const owners = new Set([...read, ...matches.map(({ element }) => element)].map(owner));
  return [...owners].map((of): PageFacts => {
    const part = {
      expiries: owned(expiries, of),
      balances: owned(balances, of),
      ownPlans: owned(ownPlans, of),
      matches: owned(matches, of),
    };
    const none = reading.numbers.length > 0 ? 'several-numbers' : 'no-number';
    return { number: of, unowned: of === undefined ? none : undefined, ...factsIn(part) };
  });
}
