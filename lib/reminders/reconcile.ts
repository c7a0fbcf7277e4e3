import { HOUR, type Instant, MINUTE } from '@/lib/civil';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText, type Language } from '@/lib/i18n/text';
import { ok, type Result } from '@/lib/result';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import { KEYS, keyOf } from '@/lib/storage/keys';
import { decodeSnapshot } from '@/lib/storage/snapshot';
import { createWriter } from '@/lib/storage/writer';
import { toNotification } from './deliver';
import { parseNoticeId } from './notice';
import { confirmed, type Planned, planReminders } from './plan';
import type { ReminderPorts } from './ports';
import { decodeSent } from './sent';

/**
 * The longest sleep. Browsers count an alarm's delay on a clock that a suspended computer stops and that a user setting the
 * time does not move; waking once an hour bounds how late that can make a reminder.
 */
export const HEARTBEAT = HOUR;
/** When to try again after storage or notifications failed, or when a worker dies before it has set its alarm. */
export const RETRY = 5 * MINUTE;
export const UNSAVED_ID = 'unsaved';

/**
 * Brings everything in line with what is stored: shows what is due, sets the one alarm and the badge. Idempotent; called at
 * every worker start, install, update, browser start, alarm, command and popup opening. Never throws; a failed write comes
 * back as a failure, with a warning on screen if something was due, and is tried again.
 */
export const reconcile = (ports: ReminderPorts): Promise<Result<{ wakeAt: Instant | null }>> =>
  ports.reconcileLock(() => run(ports));

async function run(ports: ReminderPorts): Promise<Result<{ wakeAt: Instant | null }>> {
  const now = ports.now();
  await keepAlarm(ports, now, now + RETRY);
  const writer = createWriter(ports.area, ports.storageLock);
  let seen: { planned: Planned; settings: Settings; sims: Sim[] } | undefined;
  const decided = await writer.transaction(null, (items) => {
    const { sims, settings } = decodeSnapshot(items);
    const planned = planReminders({ sims, ...decodeSent(items) }, settings, now, ports.lives);
    seen = { planned, settings, sims };
    return { set: toItems(planned), result: ok(planned) };
  });
  if (seen) await attempt(() => ports.badge(seen?.planned.badge ?? 0));
  const language = ports.language(seen?.settings.language);
  if (!decided.ok || !seen) {
    if (seen && seen.planned.show.length > 0) await warn(ports, language);
    await attempt(() => ports.alarm.set(now + RETRY));
    return decided.ok ? ok({ wakeAt: now + RETRY }) : decided;
  }

  const { planned, sims } = seen;
  const shown = new Set<string>();
  for (const notice of planned.show) {
    if (notice.interrupted && ports.unrecorded.has(notice.id)) {
      shown.add(notice.id);
      continue;
    }
    ports.unrecorded.delete(notice.id);
    const notification = toNotification(notice, language, now, ports);
    if (await attempt(() => ports.notifications.show(notice.id, notification))) shown.add(notice.id);
  }
  const told = planned.show.filter((n) => shown.has(n.id)).flatMap((n) => n.points);
  const covered = new Map<string, Set<string>>();
  for (const { simId, covers } of told)
    covered.set(simId, new Set([...(covered.get(simId) ?? []), ...covers]));
  const noted =
    covered.size === 0
      ? decided
      : await writer.transaction(
          [...covered.keys()].map((id) => keyOf('sent', id)),
          (items) => ({ set: confirmations(items, covered, now), result: ok(undefined) }),
        );
  for (const id of shown) ports.unrecorded[noted.ok ? 'delete' : 'add'](id);
  await clearAnswered(ports, sims);

  const failed = shown.size < planned.show.length || !noted.ok;
  const wakeAt = failed ? Math.min(planned.wakeAt ?? now + RETRY, now + RETRY) : planned.wakeAt;
  await attempt(() => settleAlarm(ports, now, wakeAt));
  return ok({ wakeAt });
}

/** The decision as items of storage: one batch. */
function toItems({ write }: Planned): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (const [id, sent] of write.sent) items[keyOf('sent', id)] = sent;
  if (write.log) items[KEYS.log] = write.log;
  return items;
}

function confirmations(
  items: Record<string, unknown>,
  covered: ReadonlyMap<string, ReadonlySet<string>>,
  now: Instant,
) {
  const set: Record<string, unknown> = {};
  for (const [id, sent] of decodeSent(items).sent) {
    const after = confirmed(sent, covered.get(id) ?? new Set(), now);
    if (after) set[keyOf('sent', id)] = after;
  }
  return set;
}

/** Takes reminders off the screen whose SIM has a new date or is gone. */
async function clearAnswered(ports: ReminderPorts, sims: readonly Sim[]): Promise<void> {
  const byId = new Map(sims.map((sim) => [sim.id, sim]));
  await attempt(async () => {
    for (const id of await ports.notifications.shown()) {
      const { kind, simId, anchor } = parseNoticeId(id);
      if (simId === undefined || (kind !== 'plan' && kind !== 'number')) continue;
      const sim = byId.get(simId);
      const current = kind === 'plan' ? sim?.planEnds?.on : sim?.numberEnds?.on;
      if (current !== anchor) await ports.notifications.clear(id);
    }
  });
}

/** Says once on screen that nothing can be recorded; the reminders themselves follow when it can. */
async function warn(ports: ReminderPorts, language: Language): Promise<void> {
  await attempt(async () => {
    if ((await ports.notifications.shown()).includes(UNSAVED_ID)) return;
    await ports.notifications.show(UNSAVED_ID, {
      title: formatText(words.unsaved, language),
      message: formatText(words.unsavedHow, language),
      buttons: [],
    });
  });
}

/** Leaves a coming alarm alone (setting it anew at each start would put it off for ever), and sets one where there is none. */
async function keepAlarm(ports: ReminderPorts, now: Instant, when: Instant): Promise<void> {
  await attempt(async () => {
    const existing = await ports.alarm.get();
    if (existing === undefined || existing <= now) await ports.alarm.set(when);
  });
}

async function settleAlarm(ports: ReminderPorts, now: Instant, wakeAt: Instant | null): Promise<void> {
  const existing = await ports.alarm.get();
  if (wakeAt === null) {
    if (existing !== undefined) await ports.alarm.clear();
    return;
  }
  const latest = now + HEARTBEAT;
  if (wakeAt <= latest) {
    if (existing !== wakeAt) await ports.alarm.set(wakeAt);
  } else if (existing === undefined || existing <= now || existing > latest) {
    await ports.alarm.set(latest);
  }
}

/** Whether it worked. A browser that refuses one thing must not keep the others from being done. */
async function attempt(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch {
    return false;
  }
}
