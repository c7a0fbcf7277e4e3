import { signal } from '@preact/signals';
import { parseNumber } from '@/lib/carriers/numbers';
import { planById } from '@/lib/carriers/registry';
import { isCivilDate } from '@/lib/civil';
import { simForm } from '@/lib/i18n/messages/sim-form';
import { amountText, parseAmount } from '@/lib/i18n/money';
import type { Text } from '@/lib/i18n/text';
import { LIMITS, type Sim, type SimDraft } from '@/lib/sims/schema';
import { foldKhmerDigits } from '@/lib/text/normalize';

type Currency = 'USD' | 'KHR';

/** The form as it is typed: text in every field. `planId` is a catalogue id, `own` or empty. */
export interface FormState {
  id?: string;
  number: string;
  carrier: string;
  /** The user chose the carrier: the prefix no longer decides. */
  carrierChosen: boolean;
  label: string;
  planId: string;
  planName: string;
  price: string;
  currency: Currency;
  count: string;
  unit: 'day' | 'month';
  ends: string;
  numberEnds: string;
  balance: string;
  balanceCurrency: Currency;
  autoRenewal: 'on' | 'off' | 'unknown';
  leadDays: string;
}

/** What is typed so far. The page keeps it in `storage.session`: a popup closes, and forgets, when it loses the focus. */
export const draft = signal<FormState | null>(null);

export function startForm(sim?: Sim): FormState {
  const plan = sim?.plan;
  const known = plan?.id && sim && planById(sim.carrier, plan.id) ? plan.id : undefined;
  const balance = sim?.balance?.amount;
  return {
    id: sim?.id,
    number: sim?.number?.replace('+855', '0') ?? '',
    carrier: sim?.carrier ?? 'smart',
    carrierChosen: sim !== undefined,
    label: sim?.label ?? '',
    planId: known ?? (plan ? 'own' : ''),
    planName: plan?.name ?? '',
    price: plan?.price ? amountText(plan.price) : '',
    currency: plan?.price?.currency ?? 'USD',
    count: plan?.validity ? String(plan.validity.count) : '',
    unit: plan?.validity?.unit ?? 'day',
    ends: sim?.planEnds?.on ?? '',
    numberEnds: sim?.numberEnds?.on ?? '',
    balance: balance ? amountText(balance) : '',
    balanceCurrency: balance?.currency ?? 'USD',
    autoRenewal: sim?.autoRenewal.state ?? 'unknown',
    leadDays: sim?.planLeadTimes?.map(({ days }) => days).join(', ') ?? '',
  };
}

/** Takes a catalogue plan's name, price and length into the fields, where they can be changed. */
export function withPlan(form: FormState, planId: string): FormState {
  const plan = planById(form.carrier, planId);
  if (!plan) return { ...form, planId };
  return {
    ...form,
    planId,
    planName: plan.name,
    price: amountText(plan.price),
    currency: plan.price.currency === 'KHR' ? 'KHR' : 'USD',
    count: plan.validity ? String(plan.validity.count) : '',
    unit: plan.validity?.unit ?? 'day',
  };
}

export type FormErrors = Partial<
  Record<'number' | 'price' | 'count' | 'ends' | 'numberEnds' | 'balance' | 'leadDays', Text>
>;

const NUMBER_ERRORS: Record<string, Text> = {
  'too-short': simForm.numberShort,
  'too-long': simForm.numberLong,
};

function amountError(text: string, currency: Currency): Text | undefined {
  if (!text.trim()) return undefined;
  const minor = parseAmount(text, currency);
  if (minor === null) return simForm.amountBad;
  return minor > LIMITS.money[currency] ? simForm.amountHuge : undefined;
}

const leadDays = (text: string) =>
  text
    .split(/[,，、\s]+/)
    .filter(Boolean)
    .map((part) => Number(foldKhmerDigits(part)));

/** What is wrong, by field; empty when the form can be saved. */
export function check(form: FormState): FormErrors {
  const errors: FormErrors = {};
  const number = parseNumber(form.number);
  if (!number.ok && number.error !== 'empty')
    errors.number = NUMBER_ERRORS[number.error] ?? simForm.numberBad;
  const price = form.planId ? amountError(form.price, form.currency) : undefined;
  if (price) errors.price = price;
  const balance = amountError(form.balance, form.balanceCurrency);
  if (balance) errors.balance = balance;
  const count = Number(foldKhmerDigits(form.count.trim() || '1'));
  if (form.planId && !(Number.isInteger(count) && count >= 1 && count <= 366))
    errors.count = simForm.lengthBad;
  const leads = leadDays(form.leadDays);
  if (leads.length > LIMITS.leadTimes || leads.some((d) => !(Number.isInteger(d) && d >= 0 && d <= 180))) {
    errors.leadDays = simForm.leadBad;
  }
  return errors;
}

/** The command's draft of a form without errors. An emptied field is handed over as `null`, which takes it away. */
export function toDraft(form: FormState, before: Sim | undefined, now: number): SimDraft {
  const number = parseNumber(form.number);
  const price = parseAmount(form.price, form.currency);
  const balance = parseAmount(form.balance, form.balanceCurrency);
  const count = Number(foldKhmerDigits(form.count.trim()));
  const catalogue = planById(form.carrier, form.planId);
  const sameBalance =
    before?.balance &&
    balance === before.balance.amount.minor &&
    form.balanceCurrency === before.balance.amount.currency;
  const sameRenewal = before?.autoRenewal.state === form.autoRenewal;
  const leads = leadDays(form.leadDays);
  const fields = {
    ...(form.id && { id: form.id }),
    carrier: form.carrier,
    number: number.ok ? number.e164 : null,
    label: form.label,
    plan: form.planId
      ? {
          ...(catalogue && { id: catalogue.id }),
          name: form.planName,
          ...(price !== null && { price: { minor: price, currency: form.currency } }),
          ...(count > 0 && { validity: { count, unit: form.unit } }),
          ...(catalogue?.dataBytes && { dataBytes: catalogue.dataBytes }),
          ...(before?.plan?.oneOff && { oneOff: true }),
        }
      : null,
    planEnds: isCivilDate(form.ends)
      ? before?.planEnds?.on === form.ends
        ? before.planEnds
        : { on: form.ends }
      : null,
    numberEnds: isCivilDate(form.numberEnds) ? { on: form.numberEnds } : null,
    balance:
      balance === null
        ? null
        : sameBalance
          ? before.balance
          : { amount: { minor: balance, currency: form.balanceCurrency }, seenAt: now },
    autoRenewal: sameRenewal
      ? before.autoRenewal
      : { state: form.autoRenewal, ...(form.autoRenewal !== 'unknown' && { seenAt: now }) },
    planLeadTimes: form.leadDays.trim()
      ? leads.map((days) => ({ days, at: before?.planLeadTimes?.[0]?.at ?? '09:00' }))
      : null,
  };
  return fields as SimDraft;
}
