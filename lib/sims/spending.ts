import { addDays, addMonths, type CivilDate, civilDateAt, daysBetween, type Instant } from '@/lib/civil';
import type { Sim, Validity } from './schema';

/** Minor units by currency: riel and dollars are never added up. */
export interface Sums {
  USD: number;
  KHR: number;
}

/** One month, `2026-11`. */
export interface MonthSpending {
  month: string;
  /** What the user confirmed as renewed in that month, at the price of then. */
  confirmed: Sums;
  /** What the plans cost if each is renewed on its end, at today's prices; only from today on. */
  estimated: Sums;
}

export interface Spending {
  /** The earliest first. */
  months: MonthSpending[];
  /** An average month of 365.25 / 12 days, at today's prices. */
  monthly: Sums;
  /** SIMs that the estimate can't count: no price, no length or no end. One-off plans need no renewal and are in neither. */
  uncounted: number;
}

const DAYS_A_MONTH = 365.25 / 12;
/** A plan of one day renews at most so often in the months ahead. */
const MOST_RENEWALS = 400;

const none = (): Sums => ({ USD: 0, KHR: 0 });
const monthOf = (date: CivilDate): string => date.slice(0, 7);
const step = (from: CivilDate, { unit, count }: Validity, times: number): CivilDate =>
  unit === 'day' ? addDays(from, count * times) : addMonths(from, count * times);

/** The plan's renewals after today up to `last`: each on the end of the one before. A lapsed plan counts from today. */
function renewalsUntil(end: CivilDate, validity: Validity, today: CivilDate, last: CivilDate): CivilDate[] {
  const first = end < today ? today : end;
  const dates: CivilDate[] = [];
  for (let i = 0; i < MOST_RENEWALS; i++) {
    const on = step(first, validity, i);
    if (on > last) break;
    dates.push(on);
  }
  return dates;
}

/** What the SIMs cost, month by month: `past` months back, this one, and `ahead` months from here. */
export function spendingOf(sims: readonly Sim[], now: Instant, past = 5, ahead = 5): Spending {
  const today = civilDateAt(now);
  const first = `${monthOf(today)}-01`;
  const months = Array.from({ length: past + 1 + ahead }, (_, i): MonthSpending => {
    const month = monthOf(addMonths(first, i - past));
    return { month, confirmed: none(), estimated: none() };
  });
  const byMonth = new Map(months.map((each) => [each.month, each]));
  const last = addDays(addMonths(first, ahead + 1), -1);
  const monthly = none();
  let uncounted = 0;

  for (const { plan, planEnds, renewals } of sims) {
    for (const { at, price } of renewals) {
      const month = byMonth.get(monthOf(civilDateAt(at)));
      if (month && price) month.confirmed[price.currency] += price.minor;
    }
    if (!plan || plan.oneOff) continue;
    const { price, validity } = plan;
    if (!price || !validity || !planEnds) {
      uncounted++;
      continue;
    }
    const days =
      validity.unit === 'day' ? validity.count : daysBetween(today, addMonths(today, validity.count));
    monthly[price.currency] += Math.round((price.minor * DAYS_A_MONTH) / days);
    for (const on of renewalsUntil(planEnds.on, validity, today, last)) {
      const month = byMonth.get(monthOf(on));
      if (month) month.estimated[price.currency] += price.minor;
    }
  }
  return { months, monthly, uncounted };
}
