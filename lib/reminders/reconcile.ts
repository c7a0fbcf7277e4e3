import { HOUR, type Instant, MINUTE } from '@/lib/civil';
import { reminders as words } from '@/lib/i18n/messages/reminders';
import { formatText, type Language } from '@/lib/i18n/text';
import { ok, type Result } from '@/lib/result';
import { KEYS, keyOf } from '@/lib/storage/keys';
import { decodeSnapshot } from '@/lib/storage/snapshot';
import { createWriter, type Writer } from '@/lib/storage/writer';
import { toNotification } from './deliver';
import { GENERAL } from './matters';
import type { Notice } from './notice';
import { planReminders } from './plan';
import type { Planned } from './planned';
import { NotAllowed, type ReminderPorts } from './ports';
import { tidyScreen } from './screen';
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
 * every worker start, install, update, browser start, alarm, command and popup opening. Never throws. It shows first and then
 * writes once that it did: a worker that dies in between shows the same again, under the same id, and loses nothing. A write that
 * is refused comes back as a failure, with a warning on screen, and is tried again.
 */
export const reconcile = (ports: ReminderPorts): Promise<Result<{ wakeAt: Instant | null }>> =>
  ports.reconcileLock(() => run(ports));

async function run(ports: ReminderPorts): Promise<Result<{ wakeAt: Instant | null }>> {
  const now = ports.now();
  let coming: Instant | undefined;
  await attempt(async () => {
    coming = await ports.alarm.get();
    await ensureAlarm(ports, now, false);
  });
  const writer = createWriter(ports.area, ports.storageLock);
  const read = await writer.transaction(null, (items) => ({ result: ok(items) }));
  if (!read.ok) {
    await attempt(() => ports.alarm.set(now + RETRY));
    return read;
  }
  const { sims, settings } = decodeSnapshot(read.value);
  const records = { sims, ...decodeSent(read.value) };
  const planned = planReminders(records, settings, now, ports.lives);
  await attempt(() => ports.badge(planned.badge));

  const language = ports.language(settings.language);
  const refusal = planned.show && (await show(ports, planned.show, language, now));
  const shown = !refusal;
  const recorded = planned.show && shown ? await write(writer, planned) : ok(undefined);
  if (!recorded.ok) {
    for (const key of told(planned.show)) ports.unrecorded.add(key);
    await attempt(() => warn(ports, language));
  } else if (planned.show && shown) ports.unrecorded.clear();

  const log = (recorded.ok && shown && planned.write.log) || records.log;
  await attempt(() => tidyScreen(ports, sims, log, planned.show?.id, now));
  const again = now + (refusal === 'not-allowed' ? HEARTBEAT : RETRY);
  const wakeAt = shown ? planned.wakeAt : Math.min(planned.wakeAt ?? again, again);
  // What could not be recorded was seen: there is time to try again.
  const settled = recorded.ok ? wakeAt : (wakeAt ?? now + HEARTBEAT);
  await attempt(() => settleAlarm(ports, now, settled, coming));
  return recorded.ok ? ok({ wakeAt: settled }) : recorded;
}

const told = (notice: Notice | null): string[] =>
  notice ? notice.points.flatMap(({ simId, covers }) => covers.map((key) => `${simId}|${key}`)) : [];

/** What kept the notice off the screen, if anything; one that this worker showed and could not record is not shown again. */
async function show(
  ports: ReminderPorts,
  notice: Notice,
  language: Language,
  now: Instant,
): Promise<'not-allowed' | 'failed' | null> {
  if (told(notice).every((key) => ports.unrecorded.has(key))) return null;
  await attempt(() => ensureAlarm(ports, now, true));
  try {
    await ports.notifications.show(notice.id, toNotification(notice, language, now, ports));
    return null;
  } catch (error) {
    return error instanceof NotAllowed ? 'not-allowed' : 'failed';
  }
}

/** Records the telling in one batch. A SIM that was deleted meanwhile gets no ledger back: its deletion took that along. */
function write(writer: Writer, { write: { sent, log } }: Planned): Promise<Result<undefined>> {
  return writer.transaction(
    [...sent.keys()].map((id) => keyOf('sim', id)),
    (items) => {
      const set: Record<string, unknown> = { [KEYS.log]: log };
      for (const [id, record] of sent)
        if (id === GENERAL || keyOf('sim', id) in items) set[keyOf('sent', id)] = record;
      return { set, result: ok(undefined) };
    },
  );
}

/** Says once on screen that nothing can be recorded: why the same reminders come again, and where to look. */
async function warn({ notifications }: ReminderPorts, language: Language): Promise<void> {
  if ((await notifications.shown()).includes(UNSAVED_ID)) return;
  await notifications.show(UNSAVED_ID, {
    title: formatText(words.unsaved, language),
    message: formatText(words.unsavedHow, language),
    buttons: [],
  });
}

/**
 * Makes sure that somebody comes back if this worker dies. A coming alarm is left alone (setting it anew at each start would put it
 * off for ever), or drawn nearer when something is about to be shown.
 */
async function ensureAlarm({ alarm }: ReminderPorts, now: Instant, soon: boolean): Promise<void> {
  const existing = await alarm.get();
  if (existing === undefined || existing <= now || (soon && existing > now + RETRY))
    await alarm.set(now + RETRY);
}

/**
 * Sets the alarm, if it is another than is set. `coming` is the one that was set when the worker woke: where nothing is due within
 * the heartbeat, that one stays, since putting it off at each start could put it off for ever.
 */
async function settleAlarm(
  { alarm }: ReminderPorts,
  now: Instant,
  wakeAt: Instant | null,
  coming: Instant | undefined,
): Promise<void> {
  const existing = await alarm.get();
  if (wakeAt === null) {
    if (existing !== undefined) await alarm.clear();
    return;
  }
  const latest = now + HEARTBEAT;
  const heartbeat = coming !== undefined && coming > now && coming <= latest ? coming : latest;
  const when = Math.min(wakeAt, heartbeat);
  if (existing !== when) await alarm.set(when);
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
