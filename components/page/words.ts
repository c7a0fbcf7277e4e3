import { t } from '@/components/i18n';
import type { CivilDate } from '@/lib/civil';
import { page } from '@/lib/i18n/messages/page';
import type { Money } from '@/lib/money';
import type { PageSim } from '@/lib/portal/session/types';
import type { Validity } from '@/lib/sims/schema';

/** `$7.20`, `6,000៛`: as carriers write them, the same in the three languages. */
export function moneyText({ minor, currency }: Money): string {
  if (currency === 'KHR') return `${String(minor).replace(/\B(?=(\d{3})+$)/g, ',')}៛`;
  return `$${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/** A day in the user's language, its year with it; month names are ours since Chromium's Intl knows no Khmer. */
export function dayText(date: CivilDate): string {
  const [year = '', month = '1', day = '1'] = date.split('-').map((part) => String(Number(part)));
  const monthName = t(page.months).split(' ')[Number(month) - 1] ?? month;
  return t(page.date, { year, month, day, monthName });
}

/** How long a plan lasts. */
export const lengthText = ({ count, unit }: Validity): string =>
  t(unit === 'month' ? page.monthsLong : page.days, { n: count });

/** Only the last digits, until the user has pressed the button that fills them in. */
export const maskedNumber = (number: string | undefined): string =>
  number ? `•••• ${number.slice(-3)}` : t(page.noNumber);

export const simName = (sim: PageSim): string => sim.label || sim.plan?.name || maskedNumber(sim.number);

/** A SIM among others: two without a label may have the same plan. */
export const simAmongOthers = (sim: PageSim): string =>
  sim.number && simName(sim) !== maskedNumber(sim.number)
    ? `${simName(sim)} ${maskedNumber(sim.number)}`
    : simName(sim);
