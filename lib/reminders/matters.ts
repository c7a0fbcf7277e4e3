import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateAt,
  civilTimeAt,
  DAY,
  HOUR,
  type Instant,
  instantAt,
} from '@/lib/civil';
import { shortfall } from '@/lib/money';
import type { Settings } from '@/lib/settings/schema';
import type { LeadTime, Sim } from '@/lib/sims/schema';
import { type Lives, lifeOf, planStops, stageStarts } from './clocks';

/** Which clock or custom a reminder belongs to. */
export type Kind = 'plan' | 'number' | 'recheck' | 'item' | 'bill';
/** What the user is asked to do about it. */
export type Ask = 'renew' | 'balance' | 'did-it-renew' | 'ends' | 'top-up' | 'recheck' | 'item' | 'bill';

/** One due moment. `key` is its name in the ledger, unique within the SIM; said once. */
export interface Moment {
  key: string;
  due: Instant;
  /** The user asked for exactly this one: said even when something later was said before (the clock was set back). */
  asked?: boolean;
}

/** A thing that may need the user: one clock of one SIM up to one date, with all its moments. */
export interface Matter {
  simId: string;
  kind: Kind;
  ask: Ask;
  /** What re-arms it when it changes: the clock's date, an item's id, a month. */
  anchor: string;
  moments: Moment[];
  /** Whether it needs something of the user now. */
  open: boolean;
}

/** Stands for a SIM where a reminder is about all of them. Its ledger is a record like the others. */
export const GENERAL = 'general';
/** The hour of reminders that have no lead time of their own. */
export const USUAL_TIME = '09:00';

const stamp = (at: Instant) => `${civilDateAt(at)}T${civilTimeAt(at)}`;

function leadMoments(prefix: string, on: CivilDate, leads: readonly LeadTime[], stops: Instant): Moment[] {
  return leads.map((lead) => {
    const due = instantAt(on, lead.at) - lead.days * DAY;
    // A plan that stops at 08:00 is not announced at 09:00: an hour before it stops is the last useful moment.
    return { key: `${prefix}|${lead.days}@${lead.at}`, due: due < stops ? due : stops - HOUR };
  });
}

/** The repetitions around `now`: the latest one that is due and the next. Earlier ones would say the same. */
function repeats(prefix: string, from: Instant, until: Instant, hours: number, now: Instant): Moment[] {
  if (hours <= 0) return [];
  const step = hours * HOUR;
  const latest = Math.floor((now - from) / step);
  return [Math.max(1, latest), Math.max(1, latest) + 1]
    .map((n) => from + n * step)
    .filter((due) => due < until)
    .map((due) => ({ key: `${prefix}|repeat|${stamp(due)}`, due }));
}

/** Coming back after a snooze, when something of the matter had been due before the snooze ended. */
function afterSnooze(sim: Sim, prefix: string, moments: Moment[], open: boolean): Moment | undefined {
  const until = sim.snoozedUntil;
  if (until === undefined || !open || !moments.some((m) => m.due < until)) return undefined;
  return { key: `${prefix}|snooze|${until}`, due: until, asked: true };
}

/** Puts a matter together; `handledAt` drops the moments that lie before the user's own last answer. */
function matter(
  sim: Sim,
  facts: Omit<Matter, 'simId' | 'open'>,
  now: Instant,
  handledAt = 0,
  stillOpen = true,
): Matter {
  const moments = facts.moments.filter((m) => m.due > handledAt);
  const open = stillOpen && moments.some((m) => m.due <= now);
  const again = afterSnooze(sim, `${facts.kind}|${facts.anchor}`, moments, open);
  if (again) moments.push(again);
  return { ...facts, simId: sim.id, moments, open };
}

/** About how long the plan's period is; 0 where it is not known. No date is reckoned from it. */
function periodHours({ plan }: Sim): number {
  const { count, unit } = plan?.validity ?? { count: 0, unit: 'day' };
  return count * (unit === 'day' ? 24 : 30 * 24);
}

function planMatter(sim: Sim, settings: Settings, now: Instant): Matter | undefined {
  const leads = sim.planLeadTimes ?? settings.planLeadTimes;
  if (!sim.planEnds || leads.length === 0) return undefined;
  const { on } = sim.planEnds;
  const prefix = `plan|${on}`;
  const stops = planStops(sim.planEnds);
  const handledAt = sim.renewals.findLast((r) => r.to === on)?.at;
  const lastLead = leads.reduce((a, b) => (b.days < a.days ? b : a));
  const before = leadMoments(prefix, on, leads, stops);

  if (sim.autoRenewal.state === 'on' && !sim.plan?.oneOff) {
    const after = Math.max(stops, instantAt(addDays(on, 1), lastLead.at));
    const asks: Moment[] = settings.renewalCheck
      ? [
          { key: `${prefix}|after`, due: after },
          // Nobody answered: it may have renewed, and run out again since. Asked with each period at the least.
          ...repeats(
            prefix,
            after,
            Number.POSITIVE_INFINITY,
            settings.repeatEveryHours || periodHours(sim),
            now,
          ),
        ]
      : [];
    const moments = [...(settings.balanceCheck ? before : []), ...asks];
    const ask = now >= stops ? 'did-it-renew' : 'balance';
    const open =
      ask === 'did-it-renew' ? settings.renewalCheck && now >= after : !balanceSuffices(sim, before);
    return matter(sim, { kind: 'plan', ask, anchor: on, moments }, now, handledAt, open);
  }
  if (sim.plan?.oneOff) {
    return matter(
      sim,
      { kind: 'plan', ask: 'ends', anchor: on, moments: before },
      now,
      handledAt,
      now < stops,
    );
  }
  const firstOnLastDay = Math.min(instantAt(on, lastLead.at), stops - HOUR);
  const again = repeats(prefix, firstOnLastDay, Number.POSITIVE_INFINITY, settings.repeatEveryHours, now);
  return matter(
    sim,
    { kind: 'plan', ask: 'renew', anchor: on, moments: [...before, ...again] },
    now,
    handledAt,
  );
}

/** Whether the user has seen, since the first lead time, that the balance pays for the renewal. */
function balanceSuffices(sim: Sim, before: readonly Moment[]): boolean {
  const { balance } = sim;
  const first = Math.min(...before.map((m) => m.due));
  return balance !== undefined && shortfall(sim.plan?.price, balance.amount) === 0 && balance.seenAt >= first;
}

function numberMatter(sim: Sim, settings: Settings, now: Instant, lives: Lives): Matter | undefined {
  const leads = sim.numberLeadTimes ?? settings.numberLeadTimes;
  if (!sim.numberEnds || leads.length === 0) return undefined;
  const { on } = sim.numberEnds;
  const prefix = `number|${on}`;
  const { outgoingBlocked, incomingBlocked, kept, gone } = stageStarts(on, lifeOf(sim, lives));
  const lastLead = leads.reduce((a, b) => (b.days < a.days ? b : a));
  const onLastDay = instantAt(on, lastLead.at);
  const later = onLastDay - instantAt(on);
  const stages = [
    { key: `${prefix}|outgoing-blocked`, due: outgoingBlocked + later },
    { key: `${prefix}|incoming-blocked`, due: incomingBlocked + later },
    { key: `${prefix}|kept`, due: kept + later },
  ];
  const before = leadMoments(prefix, on, leads, outgoingBlocked);
  const lastKept = civilDateAt(gone - DAY);
  const loss = leadMoments(`${prefix}|loss`, lastKept, leads, gone).filter((m) => m.due > kept);
  const again = repeats(prefix, onLastDay, gone, settings.repeatEveryHours, now);
  const moments = [...before, ...stages, ...loss, ...again].filter((m) => m.due < gone);
  return matter(sim, { kind: 'number', ask: 'top-up', anchor: on, moments }, now, 0, now < gone);
}

function recheckMatter(sim: Sim, settings: Settings, now: Instant): Matter | undefined {
  const every = settings.recheckAfterDays;
  // A plan may have a date or a switch that was seen, and no name yet.
  const renewable = sim.plan
    ? !sim.plan.oneOff
    : sim.planEnds !== undefined || sim.autoRenewal.seenAt !== undefined;
  if (every === 0 || !renewable) return undefined;
  const base = civilDateAt(sim.autoRenewal.seenAt ?? sim.createdAt);
  const first = instantAt(addDays(base, every), USUAL_TIME);
  const latest = Math.max(0, Math.floor((now - first) / (every * DAY)));
  const moments = [latest, latest + 1].map((n) => ({
    key: `recheck|${base}|${n}@${every}`,
    due: first + n * every * DAY,
  }));
  return matter(sim, { kind: 'recheck', ask: 'recheck', anchor: base, moments }, now);
}

function itemMatters(sim: Sim, settings: Settings, now: Instant): Matter[] {
  return sim.items
    .filter((item) => item.kind !== 'promotion' || settings.promotions)
    .map((item) => {
      const anchor = `${item.id}|${item.on}T${item.at}`;
      const moments = [{ key: `item|${anchor}`, due: instantAt(item.on, item.at) }];
      // Nobody ticks an item off: it needs something on its day, and while it is put off by a snooze of that week.
      const end = Math.max(
        instantAt(item.on) + DAY,
        Math.min(sim.snoozedUntil ?? 0, instantAt(item.on) + 7 * DAY) + DAY,
      );
      return matter(sim, { kind: 'item', ask: 'item', anchor, moments }, now, 0, now < end);
    });
}

/** Everything that concerns one SIM. Pure; `lives` says how long a carrier's numbers live on. */
export function mattersOf(sim: Sim, settings: Settings, now: Instant, lives: Lives = {}): Matter[] {
  return [
    planMatter(sim, settings, now),
    numberMatter(sim, settings, now, lives),
    recheckMatter(sim, settings, now),
    ...itemMatters(sim, settings, now),
  ].filter((m): m is Matter => m !== undefined);
}

/**
 * The monthly look at the bills. The month before counts too: a browser that was closed on the day, or for the rest of the month,
 * says it late; not so where none was ever `toldBefore`, as when it was just switched on.
 */
export function billMatter(settings: Settings, now: Instant, toldBefore = false): Matter | undefined {
  if (settings.billReviewDay === 0) return undefined;
  const first = `${civilDateAt(now).slice(0, 7)}-01`;
  const moments = (toldBefore ? [-1, 0, 1] : [0, 1])
    .map((n) => addMonths(first, n))
    .map((month) => ({
      key: `bill|${month.slice(0, 7)}`,
      due: instantAt(addDays(month, settings.billReviewDay - 1), USUAL_TIME),
    }));
  return { simId: GENERAL, kind: 'bill', ask: 'bill', anchor: first.slice(0, 7), moments, open: false };
}
