import type { Instant } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import type { Notice } from './notice';
import type { Log, Sent } from './sent';

/** What the reminders are planned from. */
export interface Records {
  sims: readonly Sim[];
  /** By SIM id; `general` for what concerns all. */
  sent: ReadonlyMap<string, Sent>;
  log: Log;
  /** See `SentRecords`. */
  torn?: ReadonlyMap<string, readonly string[]>;
}

/** What comes of it. */
export interface Planned {
  /** To be shown now: one notification, or nothing. */
  show: Notice | null;
  /** The ledgers and the log that change once it is shown, to be written in one batch. */
  write: { sent: Map<string, Sent>; log?: Log };
  /** The next instant at which something falls due; null when nothing ever will. */
  wakeAt: Instant | null;
  /** How many SIMs need something now, snoozed ones left out. */
  badge: number;
}
