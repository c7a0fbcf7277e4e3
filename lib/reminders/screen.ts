import type { Instant } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { isNoticeId, noticeId } from './notice';
import type { ReminderPorts } from './ports';
import { LOG_LENGTH, type Log, type LogEntry } from './sent';

type About = LogEntry['about'][number];

/** Whether the SIM is gone, or put off, or has another date than the one that was spoken of. */
function answered({ simId, kind, anchor }: About, sims: ReadonlyMap<string, Sim>, now: Instant): boolean {
  if (kind === 'bill') return false;
  const sim = sims.get(simId);
  if (!sim || (sim.snoozedUntil ?? 0) > now) return true;
  if (kind === 'plan') return sim.planEnds?.on !== anchor;
  return kind === 'number' && sim.numberEnds?.on !== anchor;
}

const same = (a: About, b: About): boolean =>
  a.simId === b.simId && a.kind === b.kind && a.anchor === b.anchor;

/**
 * Takes notifications off the screen that have nothing more to say: each thing in them was answered, or told again in a newer one.
 * `due` is what was just shown, or would be: a notification with the next id that is not it was left over by a crash.
 */
export async function tidyScreen(
  { notifications }: Pick<ReminderPorts, 'notifications'>,
  sims: readonly Sim[],
  log: Log,
  due: string | undefined,
  now: Instant,
): Promise<void> {
  const onScreen = (await notifications.shown()).filter(isNoticeId);
  if (onScreen.length === 0) return;
  const byId = new Map(sims.map((sim) => [sim.id, sim]));
  const stale = (id: string): boolean => {
    const index = log.entries.findIndex((entry) => entry.id === id);
    const about = log.entries[index]?.about;
    if (!about) return id === noticeId(log.edition + 1) && id !== due;
    // As long as the log's entry can be, it may have left some out.
    if (about.length >= LOG_LENGTH) return false;
    const newer = log.entries.slice(0, index).flatMap((entry) => entry.about);
    return about.every((a) => answered(a, byId, now) || newer.some((b) => same(a, b)));
  };
  for (const id of onScreen) if (stale(id)) await notifications.clear(id);
}
