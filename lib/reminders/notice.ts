import type { Instant } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import type { Ask, Kind, Matter } from './matters';

/** One thing to tell; `covers` are the ledger's keys that count as said with it. */
export interface Point {
  simId: string;
  sim?: Sim;
  kind: Kind;
  ask: Ask;
  anchor: string;
  covers: string[];
  /** The earliest moment covered. */
  due: Instant;
}

/** A notification: everything that fell due together, the most urgent first. */
export interface Notice {
  id: string;
  points: Point[];
}

const NOTICE = 'told-';

/**
 * The id of the `edition`th notification. It says nothing of what is told: until the telling is recorded the edition stays the
 * same, so that after a crash everything in it comes again under the id it had, whatever joins it or leaves it meanwhile.
 */
export const noticeId = (edition: number): string => `${NOTICE}${edition}`;

/** Whether a notification is one of ours that tells something due (and not a test or a warning). */
export const isNoticeId = (id: string): boolean => id.startsWith(NOTICE);

/** What every ledger key about a matter begins with. */
export const keyPrefix = ({ kind, anchor }: Pick<Matter, 'kind' | 'anchor'>): string =>
  // All months of bills are one matter: a month told is not told again because of an older one.
  kind === 'bill' ? 'bill|' : `${kind}|${anchor}`;
