import { addDays, HOUR, type Instant, instantAt } from '@/lib/civil';
import { formatDay } from '@/lib/i18n/dates';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatMoney } from '@/lib/i18n/money';
import { formatText, type Language, type Params, type Text } from '@/lib/i18n/text';
import { BALANCE_CODES } from '@/lib/reminders/carrier-facts';
import { USUAL_TIME } from '@/lib/reminders/matters';
import { balanceCodeOf } from '@/lib/reminders/words';
import type { Settings } from '@/lib/settings/schema';
import { simName } from '@/lib/sims/name';
import type { LeadTime, Sim } from '@/lib/sims/schema';

/** One calendar event of a SIM, before it is written as iCalendar. Instants, so no zone can shift it. */
export interface CalendarEvent {
  kind: 'plan' | 'number' | 'item';
  /** The same for the same clock (or date of one's own) of the same SIM for ever: a re-import replaces. */
  uid: string;
  /** Grows with each change of the SIM or of the settings; never negative (RFC 5545, 3.8.7.4), whatever the clock was. */
  sequence: number;
  changedAt: Instant;
  summary: string;
  description: string;
  start: Instant;
  /** Instants of the alarms; not after the start. */
  alarms: Instant[];
  recurrence?: { frequency: 'DAILY' | 'MONTHLY'; interval: number };
}

/** The last hour of the night in Phnom Penh (UTC+7) whose UTC date is the day before. */
const SAME_DAY_IN_UTC = '07:00';

/** The rule by which a plan that renews itself comes back; none where UTC and Phnom Penh would count different days. */
function recurrenceOf(sim: Sim, on: string, at: string): CalendarEvent['recurrence'] {
  const validity = sim.plan?.validity;
  if (sim.autoRenewal.state !== 'on' || !validity || sim.plan?.oneOff) return undefined;
  if (validity.unit === 'day') return { frequency: 'DAILY', interval: validity.count };
  // RFC 5545 skips months that lack the day, while carriers take their last one.
  if (Number(on.slice(8)) > 28 || at < SAME_DAY_IN_UTC) return undefined;
  return { frequency: 'MONTHLY', interval: validity.count };
}

type Say = (text: Text, params?: Params) => string;

/** What to do about a plan on its last day: as a notification says it, without what will be out of date by then. */
function planHow({ carrier, plan }: Sim, renews: boolean, say: Say): string {
  if (plan?.oneOff) return say(words.endsHow);
  const code = balanceCodeOf(carrier, BALANCE_CODES);
  if (!renews) return say(words.renewHow, { code });
  const price = plan?.price ? say(words.price, { amount: formatMoney(plan.price) }) : '';
  return say(words.balanceHow, { code, price, known: '' }).trim();
}

/** The events of one SIM: its two clocks, with an alarm for each lead time, and the dates of one's own. */
export function calendarEvents(sim: Sim, settings: Settings, language: Language): CalendarEvent[] {
  const say: Say = (text, params) => formatText(text, language, { sim: simName(sim, language), ...params });
  // The lead times and the language of the settings are in an event too.
  const changedAt = Math.max(sim.updatedAt, settings.updatedAt ?? 0);
  const common = { sequence: Math.max(0, Math.floor((changedAt - sim.createdAt) / 1000)), changedAt };
  const at = (leads: readonly LeadTime[]) =>
    leads.reduce<LeadTime | undefined>((a, b) => (a && a.days <= b.days ? a : b), undefined)?.at ??
    USUAL_TIME;
  const alarms = (on: string, leads: readonly LeadTime[], start: Instant) =>
    leads.map((lead) => instantAt(addDays(on, -lead.days), lead.at)).filter((due) => due <= start);
  const events: CalendarEvent[] = [];
  if (sim.planEnds) {
    const { on } = sim.planEnds;
    const leads = sim.planLeadTimes ?? settings.planLeadTimes;
    const time = at(leads);
    const start = instantAt(on, time);
    const renews = sim.autoRenewal.state === 'on' && !sim.plan?.oneOff;
    events.push({
      ...common,
      kind: 'plan',
      uid: `plan-${sim.id}@bantor`,
      summary: say(renews ? words.calendarRenews : words.calendarPlan),
      description: [sim.plan?.name, planHow(sim, renews, say)].filter(Boolean).join('\n'),
      start,
      alarms: alarms(on, leads, start),
      recurrence: recurrenceOf(sim, on, time),
    });
  }
  if (sim.numberEnds) {
    const { on } = sim.numberEnds;
    const leads = sim.numberLeadTimes ?? settings.numberLeadTimes;
    const start = instantAt(on, at(leads));
    events.push({
      ...common,
      kind: 'number',
      uid: `number-${sim.id}@bantor`,
      summary: say(words.calendarNumber),
      description: say(words.topUpHow),
      start,
      alarms: alarms(on, leads, start),
    });
  }
  for (const item of sim.items) {
    if (item.kind === 'promotion' && !settings.promotions) continue;
    const start = instantAt(item.on, item.at);
    events.push({
      ...common,
      kind: 'item',
      uid: `item-${sim.id}-${item.id}@bantor`,
      summary: say(words.item, { title: item.title }),
      description: say(item.kind === 'promotion' ? words.promotionHow : words.itemHow, {
        date: formatDay(item.on, language),
      }),
      start,
      alarms: [start],
    });
  }
  return events;
}

/** How long an event lasts in the calendar. */
export const EVENT_LENGTH = HOUR / 2;
