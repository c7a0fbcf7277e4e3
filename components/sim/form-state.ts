import { signal } from '@preact/signals';
import { parseNumber } from '@/lib/carriers/numbers';
import { planById } from '@/lib/carriers/registry';
import { amountText } from '@/lib/i18n/money';
import type { Item, LeadTime, NumberLifeDays, Sim } from '@/lib/sims/schema';
import type { Currency } from './amount';

/** A lead time as it is typed: days before the end, and `HH:mm`. */
export interface LeadRow {
  days: string;
  at: string;
}
/** A date of one's own as it is typed. */
export type ItemRow = Pick<Item, 'id' | 'kind' | 'title' | 'on' | 'at'>;
/** Days of a number's life as they are typed; empty = the carrier's. */
export type LifeText = Record<keyof NumberLifeDays, string>;

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
  oneOff: boolean;
  ends: string;
  numberEnds: string;
  life: LifeText;
  balance: string;
  balanceCurrency: Currency;
  autoRenewal: 'on' | 'off' | 'unknown';
  /** The user says that he has looked at it today. */
  seenToday: boolean;
  /** `null`: as the settings say. Empty: no reminders. */
  planLeads: LeadRow[] | null;
  numberLeads: LeadRow[] | null;
  items: ItemRow[];
}

/** What is typed so far. The page keeps it in `storage.session`: a popup closes, and forgets, when it loses the focus. */
export const draft = signal<FormState | null>(null);

export const leadRows = (leads: readonly LeadTime[]): LeadRow[] =>
  leads.map(({ days, at }) => ({ days: String(days), at }));

export function startForm(sim?: Sim): FormState {
  const plan = sim?.plan;
  const known = plan?.id && sim && planById(sim.carrier, plan.id) ? plan.id : undefined;
  const balance = sim?.balance?.amount;
  const days = (key: keyof NumberLifeDays) => (sim?.numberLife ? String(sim.numberLife[key]) : '');
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
    oneOff: plan?.oneOff ?? false,
    ends: sim?.planEnds?.on ?? '',
    numberEnds: sim?.numberEnds?.on ?? '',
    life: {
      outgoingBlockedDays: days('outgoingBlockedDays'),
      incomingBlockedDays: days('incomingBlockedDays'),
      keptDays: days('keptDays'),
    },
    balance: balance ? amountText(balance) : '',
    balanceCurrency: balance?.currency ?? 'USD',
    autoRenewal: sim?.autoRenewal.state ?? 'unknown',
    seenToday: false,
    planLeads: sim?.planLeadTimes ? leadRows(sim.planLeadTimes) : null,
    numberLeads: sim?.numberLeadTimes ? leadRows(sim.numberLeadTimes) : null,
    items: sim?.items ?? [],
  };
}

/** The number as it is typed, with the carrier that its prefix names, unless one was chosen. */
export function withNumber(form: FormState, number: string): FormState {
  const reading = parseNumber(number);
  const guess = reading.ok && !form.carrierChosen ? reading.carrier : undefined;
  return { ...form, number, ...(guess && guess !== form.carrier && { carrier: guess, planId: '' }) };
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
