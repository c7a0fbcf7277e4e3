import type { Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { Lives } from './clocks';
import { type Ask, billMatter, type Kind, mattersOf } from './matters';
import { effective, type Records } from './plan';
import { NOTHING_SENT } from './sent';

/** The next reminder and why it comes then. */
export interface NextReminder {
  at: Instant;
  simId: string;
  kind: Kind;
  ask: Ask;
  /** The date (or item, or month) it is about. */
  anchor: string;
  /** When it falls due; earlier than `at` where something holds it back. */
  due: Instant;
  heldBy?: 'snooze' | 'quiet-hours';
}

/** When the next reminder comes and why; null when none will. Pure. */
export function explainNext(
  records: Records,
  settings: Settings,
  now: Instant,
  lives: Lives = {},
): NextReminder | null {
  let next: NextReminder | null = null;
  const bill = billMatter(settings, now);
  const all = records.sims.map((sim) => ({ sim, matters: mattersOf(sim, settings, now, lives) }));
  for (const { sim, matters } of [...all, { sim: undefined, matters: bill ? [bill] : [] }]) {
    for (const { simId, kind, ask, anchor, moments } of matters) {
      const { shown } = records.sent.get(simId) ?? NOTHING_SENT;
      for (const { key, due } of moments) {
        const at = effective(due, sim, settings);
        if (at <= now || shown[key] !== undefined || (next && next.at <= at)) continue;
        const snoozed = (sim?.snoozedUntil ?? 0) > due;
        next = { at, simId, kind, ask, anchor, due };
        if (at > due) next.heldBy = snoozed ? 'snooze' : 'quiet-hours';
      }
    }
  }
  return next;
}
