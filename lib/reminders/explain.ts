import type { Instant } from '@/lib/civil';
import type { Settings } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';
import type { Lives } from './clocks';
import { type Ask, type Kind, type Matter, mattersOf } from './matters';
import { billsOf, unsaid } from './plan';
import type { Records } from './planned';
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

/** When the next reminder comes and why; null when none will. Pure. What is due this minute is not "next": it is being told. */
export function explainNext(
  records: Records,
  settings: Settings,
  now: Instant,
  lives: Lives = {},
): NextReminder | null {
  let next: NextReminder | null = null;
  const look = (matters: readonly Matter[], sim?: Sim) => {
    for (const matter of matters) {
      const sent = records.sent.get(matter.simId) ?? NOTHING_SENT;
      for (const { moment, at } of unsaid(matter, sim, sent, settings, now).later) {
        if (next && next.at <= at) continue;
        const { simId, kind, ask, anchor } = matter;
        next = { at, simId, kind, ask, anchor, due: moment.due };
        if (at > moment.due) next.heldBy = (sim?.snoozedUntil ?? 0) > moment.due ? 'snooze' : 'quiet-hours';
      }
    }
  };
  for (const sim of records.sims) look(mattersOf(sim, settings, now, lives), sim);
  const bills = billsOf(records, settings, now);
  if (bills) look([bills]);
  return next;
}
