import { parseNumber } from '@/lib/carriers/numbers';
import { carrierById, planById } from '@/lib/carriers/registry';
import { type Instant, isCivilDate } from '@/lib/civil';
import { REGULATOR_LIFE } from '@/lib/reminders/clocks';
import type { LeadTime, NumberLifeDays, Sim, SimDraft } from '@/lib/sims/schema';
import { readAmount } from './amount';
import { isEmptyItem, wholeNumber } from './form-check';
import type { FormState, LeadRow } from './form-state';

/** What a carrier's numbers live on, as it is offered in the form. */
export const carrierLife = (carrier: string): NumberLifeDays =>
  carrierById(carrier)?.numberLife ?? REGULATOR_LIFE;

/** Lead times as typed, each said once, the farthest first; `null` = as the settings say. */
export function readLeads(rows: readonly LeadRow[] | null): LeadTime[] | null {
  if (rows === null) return null;
  const leads = rows.map(({ days, at }) => ({ days: wholeNumber(days), at }));
  return leads
    .sort((a, b) => b.days - a.days || a.at.localeCompare(b.at))
    .filter(({ days, at }, i) => leads[i - 1]?.days !== days || leads[i - 1]?.at !== at);
}

function readLife({ life, carrier }: FormState): NumberLifeDays | null {
  if (Object.values(life).every((text) => text.trim() === '')) return null;
  const usual = carrierLife(carrier);
  const days = (key: keyof NumberLifeDays) => (life[key].trim() === '' ? usual[key] : wholeNumber(life[key]));
  return {
    outgoingBlockedDays: days('outgoingBlockedDays'),
    incomingBlockedDays: days('incomingBlockedDays'),
    keptDays: days('keptDays'),
  };
}

function readPlan(form: FormState): SimDraft['plan'] {
  if (!form.planId) return null;
  const price = readAmount(form.price, form.currency);
  const count = wholeNumber(form.count);
  const catalogue = planById(form.carrier, form.planId);
  return {
    ...(catalogue && { id: catalogue.id }),
    name: form.planName,
    ...(price && { price }),
    ...(count > 0 && { validity: { count, unit: form.unit } }),
    ...(catalogue?.dataBytes && { dataBytes: catalogue.dataBytes }),
    ...(form.oneOff && { oneOff: true }),
  };
}

/** The command's draft of a form without errors. An emptied field is handed over as `null`, which takes it away. */
export function toDraft(form: FormState, before: Sim | undefined, now: Instant): SimDraft {
  const number = parseNumber(form.number);
  const balance = readAmount(form.balance, form.balanceCurrency);
  const same = before?.balance?.amount;
  const sameBalance = balance && same?.minor === balance.minor && same.currency === balance.currency;
  const seen = form.autoRenewal !== 'unknown';
  const sameRenewal = before?.autoRenewal.state === form.autoRenewal && !(form.seenToday && seen);
  return {
    ...(form.id && { id: form.id }),
    carrier: form.carrier,
    number: number.ok ? number.e164 : null,
    label: form.label,
    plan: readPlan(form),
    planEnds: !isCivilDate(form.ends)
      ? null
      : before?.planEnds?.on === form.ends
        ? before.planEnds
        : { on: form.ends },
    numberEnds: isCivilDate(form.numberEnds) ? { on: form.numberEnds } : null,
    numberLife: readLife(form),
    balance: sameBalance ? (before?.balance ?? null) : balance && { amount: balance, seenAt: now },
    autoRenewal: sameRenewal ? before.autoRenewal : { state: form.autoRenewal, ...(seen && { seenAt: now }) },
    planLeadTimes: readLeads(form.planLeads),
    numberLeadTimes: readLeads(form.numberLeads),
    items: form.items.filter((item) => !isEmptyItem(item)),
  };
}
