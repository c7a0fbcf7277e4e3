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

/** A notification: its id is stable, so that showing it again replaces it. More than one point: told together. */
export interface Notice {
  id: string;
  points: Point[];
  /** Decided earlier and nothing new in it: it may have been shown already. */
  interrupted: boolean;
}

/** One id for a clock up to one date: a later lead time replaces the earlier one on screen instead of piling up. */
export const noticeId = (m: Pick<Matter, 'simId' | 'kind' | 'anchor'>): string =>
  `${m.kind}|${m.simId}|${m.anchor}`;

const GROUP = 'group|';
/** The id of several told together: named after the first of them, which is said with it and so never again. */
export const groupId = (first: string): string => `${GROUP}${first}`;
export const isGroup = (id: string): boolean => id.startsWith(GROUP);

/** What a notification's id says, even to a worker that was just started by the click on it. */
export function parseNoticeId(id: string): { simId?: string; kind?: Kind; anchor?: string } {
  if (isGroup(id)) return {};
  const [kind, simId, ...anchor] = id.split('|');
  return simId === undefined ? {} : { kind: kind as Kind, simId, anchor: anchor.join('|') };
}
