import { parseNumber } from '@/lib/carriers/numbers';
import { addDays, type CivilDate, isCivilDate, isCivilTime } from '@/lib/civil';
import { simForm } from '@/lib/i18n/messages/sim-form';
import type { Text } from '@/lib/i18n/text';
import { LIMITS } from '@/lib/sims/schema';
import { foldKhmerDigits } from '@/lib/text/normalize';
import { amountError } from './amount';
import type { FormState, ItemRow, LeadRow, LifeText } from './form-state';

/** The fields that can be wrong: those above the fold, then those behind "more". */
export const TOP_FIELDS = ['number', 'planName', 'ownPrice', 'ownCount', 'ends'] as const;
const MORE_FIELDS = [
  'price',
  'count',
  'balance',
  'numberEnds',
  'life',
  'planLeads',
  'numberLeads',
  'items',
] as const;
export type FormErrors = Partial<Record<(typeof TOP_FIELDS)[number] | (typeof MORE_FIELDS)[number], Text>>;

const NUMBER_ERRORS: Record<string, Text> = {
  'too-short': simForm.numberShort,
  'too-long': simForm.numberLong,
};

/** Dates farther from today than this are typing mistakes: `2062` for `2026`. */
const FAR_DAYS = 5 * 366;

/** A whole number as typed, Khmer digits too; NaN where it is none. */
export const wholeNumber = (text: string): number => {
  const digits = foldKhmerDigits(text.trim());
  return /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
};
const within = (text: string, min: number, max: number) =>
  wholeNumber(text) >= min && wholeNumber(text) <= max;

/** What is wrong with a day as typed; nothing where the field is empty. */
export function dateError(date: string, today: CivilDate): Text | undefined {
  if (date === '') return undefined;
  const possible = isCivilDate(date) && date >= addDays(today, -FAR_DAYS) && date <= addDays(today, FAR_DAYS);
  return possible ? undefined : simForm.dateYear;
}

/** Whether lead times as typed can't be saved: no number, too far, without an hour, too many. */
export const leadsWrong = (rows: readonly LeadRow[] | null): boolean =>
  rows !== null &&
  (rows.length > LIMITS.leadTimes || rows.some(({ days, at }) => !within(days, 0, 180) || !isCivilTime(at)));

const lifeWrong = (life: LifeText) =>
  Object.values(life).some((text) => text.trim() !== '' && !within(text, 0, 730));

/** A row in which nothing was written counts as not there. */
export const isEmptyItem = ({ title, on }: ItemRow): boolean => title.trim() === '' && on === '';

/** What is wrong, by field; empty when the form can be saved. */
export function check(form: FormState, today: CivilDate): FormErrors {
  const number = parseNumber(form.number);
  const own = form.planId === 'own';
  const price = form.planId ? amountError(form.price, form.currency) : undefined;
  const count =
    form.planId && form.count.trim() !== '' && !within(form.count, 1, 366) ? simForm.lengthBad : undefined;
  const items = form.items.filter((item) => !isEmptyItem(item));
  const wrong: Record<keyof FormErrors, Text | false | undefined> = {
    number: !number.ok && number.error !== 'empty' && (NUMBER_ERRORS[number.error] ?? simForm.numberBad),
    planName: own && form.planName.trim() === '' && simForm.nameMissing,
    ownPrice: own && price,
    ownCount: own && count,
    ends: dateError(form.ends, today),
    price: !own && price,
    count: !own && count,
    balance: amountError(form.balance, form.balanceCurrency),
    numberEnds: dateError(form.numberEnds, today),
    life: lifeWrong(form.life) && simForm.lifeBad,
    planLeads: leadsWrong(form.planLeads) && simForm.leadBad,
    numberLeads: leadsWrong(form.numberLeads) && simForm.leadBad,
    items:
      (items.length > LIMITS.items || items.some(({ title, on }) => !title.trim() || !isCivilDate(on))) &&
      simForm.itemBad,
  };
  return Object.fromEntries(Object.entries(wrong).filter(([, text]) => text)) as FormErrors;
}

/** Whether something behind "more" is wrong, so that it must be opened. */
export const isBehindMore = (errors: FormErrors): boolean => MORE_FIELDS.some((field) => errors[field]);
