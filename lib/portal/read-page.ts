import { readAmounts } from '@/lib/capture/amounts';
import { readDates } from '@/lib/capture/dates';
import { type CivilDate, civilDateAt } from '@/lib/civil';
import type { Money } from '@/lib/money';
import { type PageNumber, readNumbers } from './read-page/numbers';
import { type OwnPlan, readOwnPlans } from './read-page/own-plans';
import { type PagePlan, readPlans } from './read-page/plans';
import { has, rowWith } from './read-page/rows';
import { type Piece, pieces } from './read-page/text';
import { WORDS } from './read-page/words';

export type { OwnPlan } from './read-page/own-plans';
export type { PagePlan } from './read-page/plans';

/** A day on which something of the user's ends, as the page prints it. */
export interface PageExpiry {
  /** Day first. */
  on: CivilDate;
  /** Two when the print can be read two ways: then it must be asked, not saved. */
  readings: CivilDate[];
  /** Of what it is the end: the plan, or the main balance, on which the number hangs. */
  clock: 'plan' | 'number';
  element: Element;
}

export interface PageBalance {
  amount: Money;
  /** The page calls it the main or account balance. */
  main: boolean;
  element: Element;
}

/** What a carrier's page tells. Nothing of it is saved without the user's click. */
export interface PageReading {
  expiries: PageExpiry[];
  balances: PageBalance[];
  /** Those that the page offers. */
  plans: PagePlan[];
  /** The user's own, on a page that also tells when it ends or what is left. */
  ownPlans: OwnPlan[];
  /** The subscribers' numbers on the page: whose facts these are. */
  numbers: PageNumber[];
}

const BALANCE = [...WORDS.balance, ...WORDS.mainBalance];

function readExpiries(all: readonly Piece[], today: CivilDate): PageExpiry[] {
  const isOneDate = (text: string) => readDates(text, { today }).length === 1;
  return all.flatMap(({ text, element }): PageExpiry[] => {
    if (text.length > 200) return [];
    const [date] = readDates(text, { today });
    const on = date?.value[0];
    const row = date && on && !date.cut && rowWith(element, WORDS.expiry, isOneDate);
    if (!row || !on) return [];
    const clock = has(row, BALANCE) ? 'number' : 'plan';
    return [{ on, readings: date.value, clock, element }];
  });
}

const isOneAmount = (text: string) => readAmounts(text).length === 1;

function readBalances(all: readonly Piece[]): PageBalance[] {
  return all.flatMap(({ text, element }): PageBalance[] => {
    if (text.length > 120) return [];
    const [amount] = readAmounts(text);
    const row =
      amount && !amount.perUnit && amount.value.minor >= 0 && rowWith(element, BALANCE, isOneAmount);
    if (!amount || !row) return [];
    return [{ amount: amount.value, main: has(row, WORDS.mainBalance), element }];
  });
}

/**
 * Reads a carrier's page: dates of expiry and balances beside the words that name them (English, Khmer, Chinese), and the plans
 * that it offers, each in a card or row of its own; the user's own plan and number, where it shows them. Reads text only, up to a cap; changes nothing.
 */
export function readPage(root: Document, { now }: { now: Date }): PageReading {
  const today = civilDateAt(now.getTime());
  const all = pieces(root);
  const expiries = readExpiries(all, today);
  const balances = readBalances(all);
  const ends = expiries.map(({ element }) => element);
  const isAccount = expiries.length + balances.length > 0;
  return {
    expiries,
    balances,
    plans: readPlans(all, today),
    ownPlans: isAccount ? readOwnPlans(root, all, ends, today) : [],
    numbers: readNumbers(all),
  };
}
