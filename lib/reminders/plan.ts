import { DAY, type Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import type { Lives } from './clocks';
import { billMatter, GENERAL, type Kind, type Matter, type Moment, mattersOf } from './matters';
import { groupId, isGroup, type Notice, noticeId, type Point } from './notice';
import { afterQuiet, isQuiet } from './quiet';
import { LOG_LENGTH, type Log, NOTHING_SENT, type Sent } from './sent';

export interface Records {
  sims: readonly Sim[];
  /** By SIM id; `general` for what concerns all. */
  sent: ReadonlyMap<string, Sent>;
  log: Log;
}

export interface Planned {
  /** To be shown now, in this order. */
  show: Notice[];
  /** The ledgers and the log that change, to be written in one batch *before* anything is shown. */
  write: { sent: Map<string, Sent>; log?: Log };
  /** The next instant at which something falls due; null when nothing ever will. */
  wakeAt: Instant | null;
  /** How many SIMs need something now, snoozed ones left out. */
  badge: number;
}

/** How long the ledger remembers what no clock refers to any more: an undo must not say it again. */
const KEEP = 90 * DAY;
const URGENCY: Record<Kind, number> = { number: 0, plan: 1, item: 2, recheck: 3, bill: 4 };

/** A SIM's unsaid moments of one matter: those to say now, those whose saying was interrupted, and when the next is due. */
interface Reading {
  fresh: Moment[];
  pending: Map<string, string[]>;
  next: Instant;
}

/** When a moment may be shown: after the SIM's snooze and outside the quiet hours. */
export const effective = (due: Instant, sim: Sim | undefined, settings: Settings): Instant =>
  afterQuiet(Math.max(due, sim?.snoozedUntil ?? 0), settings.quietHours);

function read(matter: Matter, sim: Sim | undefined, sent: Sent, settings: Settings, now: Instant): Reading {
  const reading: Reading = { fresh: [], pending: new Map(), next: Number.POSITIVE_INFINITY };
  let saidUpTo = Number.NEGATIVE_INFINITY;
  for (const moment of matter.moments) {
    const at = sent.shown[moment.key] ?? sent.pending[moment.key]?.at;
    if (at !== undefined && at <= now && moment.due <= at) saidUpTo = Math.max(saidUpTo, moment.due);
  }
  for (const moment of matter.moments) {
    if (sent.shown[moment.key] !== undefined) continue;
    const pending = sent.pending[moment.key];
    const at = effective(moment.due, sim, settings);
    if (at > now) reading.next = Math.min(reading.next, at);
    else if (pending)
      reading.pending.set(pending.id, [...(reading.pending.get(pending.id) ?? []), moment.key]);
    // A lead time older than what was said already (one added later) has nothing new to tell.
    else if (moment.asked || moment.due > saidUpTo) reading.fresh.push(moment);
  }
  return reading;
}

/** The ledger of one SIM without what is long past and belongs to no matter of today. */
function pruned(sent: Sent, matters: readonly Matter[], now: Instant): Sent {
  const current = matters.map((m) => `${m.kind}|${m.anchor}`);
  const shown = Object.entries(sent.shown).filter(
    ([key, at]) => at > now - KEEP || current.some((prefix) => key.startsWith(prefix)),
  );
  return { ...sent, shown: Object.fromEntries(shown) };
}

/**
 * What to show now, what to write first, and when to wake: all of the reminders' thinking, no browser in it.
 * - Each moment is said once: those of one clock that fell due together are one notice, and all count as said.
 * - Several notices at once (after the browser was closed, on a morning of many SIMs) are told as one.
 * - Interrupted ones (`pending`) come again under the id they were decided with.
 * `lives`: how long numbers live after their balance, by carrier.
 */
export function planReminders(
  records: Records,
  settings: Settings,
  now: Instant,
  lives: Lives = {},
): Planned {
  const planned: Planned = { show: [], write: { sent: new Map() }, wakeAt: null, badge: 0 };
  const fresh: Point[] = [];
  const interrupted = new Map<string, Point[]>();
  let next = Number.POSITIVE_INFINITY;
  const quiet = isQuiet(now, settings.quietHours);

  const look = (simId: string, sim: Sim | undefined, matters: readonly Matter[]) => {
    const sent = records.sent.get(simId) ?? NOTHING_SENT;
    const own: Point[] = [];
    for (const m of matters) {
      const reading = read(m, sim, sent, settings, now);
      next = Math.min(next, reading.next);
      if (quiet && (reading.fresh.length > 0 || reading.pending.size > 0)) {
        next = Math.min(next, afterQuiet(now, settings.quietHours));
        continue;
      }
      const point = { simId, sim, kind: m.kind, ask: m.ask, anchor: m.anchor };
      for (const [id, covers] of reading.pending) {
        const points = interrupted.get(id) ?? [];
        points.push({ ...point, covers, due: now });
        interrupted.set(id, points);
      }
      const first = reading.fresh[0];
      if (first) own.push({ ...point, covers: reading.fresh.map((x) => x.key), due: first.due });
    }
    fresh.push(...own);
    if (own.length > 0) planned.write.sent.set(simId, pruned(sent, matters, now));
    if (sim && (sim.snoozedUntil ?? 0) <= now && matters.some((m) => m.open)) planned.badge += 1;
  };

  for (const sim of records.sims) look(sim.id, sim, mattersOf(sim, settings, now, lives));
  const bill = billMatter(settings, now);
  if (bill) look(GENERAL, undefined, [bill]);

  fresh.sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind] || a.due - b.due);
  planned.show = notices(fresh, interrupted);
  record(planned, records.log, fresh, now);
  planned.wakeAt = Number.isFinite(next) ? next : null;
  return planned;
}

/** New points join an interrupted group, or become one notice of their own; interrupted single ones keep theirs. */
function notices(fresh: Point[], interrupted: ReadonlyMap<string, Point[]>): Notice[] {
  const show = [...interrupted].map(([id, points]) => ({ id, points: [...points], interrupted: true }));
  const [first] = fresh;
  if (!first) return show;
  const own = noticeId(first);
  const host = show.find((n) => isGroup(n.id)) ?? show.find((n) => fresh.length === 1 && n.id === own);
  if (host) {
    host.points.push(...fresh);
    host.interrupted = false;
  } else show.push({ id: fresh.length === 1 ? own : groupId(own), points: [...fresh], interrupted: false });
  return show;
}

/** Writes the decision into the ledgers and the log of `planned`. */
function record(planned: Planned, log: Log, fresh: readonly Point[], now: Instant): void {
  const isFresh = new Set(fresh);
  const entries: Log['entries'] = [];
  for (const notice of planned.show) {
    const told = notice.points.filter((p) => isFresh.has(p));
    for (const point of told) {
      const sent = planned.write.sent.get(point.simId) ?? NOTHING_SENT;
      const pending = Object.fromEntries(point.covers.map((key) => [key, { at: now, id: notice.id }]));
      planned.write.sent.set(point.simId, { ...sent, pending: { ...sent.pending, ...pending } });
    }
    const about = told.slice(0, LOG_LENGTH).map(({ simId, ask }) => ({ simId, ask }));
    if (told.length > 0) entries.push({ at: now, id: notice.id, about });
  }
  if (entries.length > 0)
    planned.write.log = { version: 1, entries: [...entries, ...log.entries].slice(0, LOG_LENGTH) };
}

/** Moves the moments `keys`, which were shown, from `pending` to `shown`; undefined when there is nothing to move. */
export function confirmed(sent: Sent, keys: ReadonlySet<string>, now: Instant): Sent | undefined {
  const done = Object.entries(sent.pending).filter(([key]) => keys.has(key));
  if (done.length === 0) return undefined;
  const pending = Object.fromEntries(Object.entries(sent.pending).filter(([key]) => !keys.has(key)));
  return {
    ...sent,
    shown: { ...sent.shown, ...Object.fromEntries(done.map(([key]) => [key, now])) },
    pending,
  };
}
