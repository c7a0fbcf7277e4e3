import type { Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import type { Lives } from './clocks';
import { billMatter, GENERAL, type Kind, type Matter, type Moment, mattersOf } from './matters';
import { keyPrefix, noticeId, type Point } from './notice';
import type { Planned, Records } from './planned';
import { afterQuiet } from './quiet';
import { record } from './record';
import { NOTHING_SENT, type Sent } from './sent';

const URGENCY: Record<Kind, number> = { number: 0, plan: 1, item: 2, recheck: 3, bill: 4 };

/** When a moment may be shown: after the SIM's snooze and outside the quiet hours. */
export const effective = (due: Instant, sim: Sim | undefined, settings: Settings): Instant =>
  afterQuiet(Math.max(due, sim?.snoozedUntil ?? 0), settings.quietHours);

/** When something of this matter was last said. What a clock set forward said "later than now" does not count. */
function lastSaid(matter: Matter, sent: Sent, now: Instant): Instant {
  const prefix = keyPrefix(matter);
  let last = Number.NEGATIVE_INFINITY;
  for (const key in sent.shown) {
    const at = sent.shown[key] as Instant;
    if (at > last && at <= now && key.startsWith(prefix)) last = at;
  }
  return last;
}

/** A moment that is still to be said, and when: in the future. */
export interface Later {
  moment: Moment;
  at: Instant;
}

/** A matter's unsaid moments: those to say now, and those of which it is not time yet (or that something holds back). */
export function unsaid(
  matter: Matter,
  sim: Sim | undefined,
  sent: Sent,
  settings: Settings,
  now: Instant,
): { fresh: Moment[]; later: Later[] } {
  const fresh: Moment[] = [];
  const later: Later[] = [];
  let said: Instant | undefined;
  for (const moment of matter.moments) {
    if (sent.shown[moment.key] !== undefined) continue;
    if (moment.due <= now && !moment.asked) {
      // A lead time that was added after its time, when the matter was spoken of since, has nothing new to tell.
      said ??= lastSaid(matter, sent, now);
      if (moment.due <= said) continue;
    }
    const at = Math.max(effective(moment.due, sim, settings), afterQuiet(now, settings.quietHours));
    if (at > now) later.push({ moment, at });
    else fresh.push(moment);
  }
  return { fresh, later };
}

/** The matter of the bills, as far as their ledger goes back. */
export const billsOf = ({ sent }: Records, settings: Settings, now: Instant): Matter | undefined =>
  billMatter(settings, now, Object.keys(sent.get(GENERAL)?.shown ?? {}).length > 0);

/**
 * What to show now, what to write then, and when to wake: all of the reminders' thinking, no browser in it.
 * - Each moment is said once: those of one clock that fell due together are one point, and all count as said.
 * - Several points at once (after the browser was closed, on a morning of many SIMs) are told in one notification.
 * - Until the telling is recorded, everything in it comes again under the same notification id.
 * `lives`: how long numbers live after their balance, by carrier.
 */
export function planReminders(
  records: Records,
  settings: Settings,
  now: Instant,
  lives: Lives = {},
): Planned {
  const points: Point[] = [];
  let next = Number.POSITIVE_INFINITY;
  let badge = 0;

  const look = (simId: string, sim: Sim | undefined, matters: readonly Matter[]) => {
    const sent = records.sent.get(simId) ?? NOTHING_SENT;
    for (const m of matters) {
      const { fresh, later } = unsaid(m, sim, sent, settings, now);
      for (const { at } of later) next = Math.min(next, at);
      if (fresh.length === 0) continue;
      const covers = fresh.map((moment) => moment.key);
      const due = Math.min(...fresh.map((moment) => moment.due));
      points.push({ simId, sim, kind: m.kind, ask: m.ask, anchor: m.anchor, covers, due });
    }
    if (sim && (sim.snoozedUntil ?? 0) <= now && matters.some((m) => m.open)) badge += 1;
  };

  for (const sim of records.sims) look(sim.id, sim, mattersOf(sim, settings, now, lives));
  const bills = billsOf(records, settings, now);
  if (bills) look(GENERAL, undefined, [bills]);

  points.sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind] || a.due - b.due);
  const show = points.length > 0 ? { id: noticeId(records.log.edition + 1), points } : null;
  return {
    show,
    write: show ? record(records, show, now) : { sent: new Map() },
    wakeAt: Number.isFinite(next) ? next : null,
    badge,
  };
}
