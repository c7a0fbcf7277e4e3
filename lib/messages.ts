import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CivilDate, Instant } from '@/lib/civil';
import type { Language } from '@/lib/i18n/text';
import type { PartName } from '@/lib/portal/parts/types';
import type { Target } from '@/lib/portal/pick/target';
import type { Result } from '@/lib/result';
import type { Portal, Profile, Settings } from '@/lib/settings/schema';
import type { BulkChange } from '@/lib/sims/bulk';
import type { OrNull, Plan, Sim, SimDraft } from '@/lib/sims/schema';

/** What a deletion removed, exactly as it was stored: handing it back undoes it. */
export type StoredRecords = Record<string, unknown>;

/** What the page helper may know: nothing else leaves the extension's own pages. */
export interface PageContext {
  language: Language;
  enabled: boolean;
  carrier?: { id: string; name: string; help: string; balance: string };
  sims: Pick<
    Sim,
    'id' | 'label' | 'number' | 'plan' | 'planEnds' | 'numberEnds' | 'balance' | 'autoRenewal'
  >[];
  profile: Profile;
  /** The switch that the user pointed at on this site. */
  target?: Target;
}

/** What was read off a page or a message and confirmed by the user; only these fields are written. */
export interface SimFacts {
  planEnds?: Sim['planEnds'];
  numberEnds?: Sim['numberEnds'];
  balance?: { minor: number; currency: 'USD' | 'KHR' };
  autoRenewal?: 'on' | 'off';
  plan?: Sim['plan'];
  /** When the message or page said so; now, where it is absent. */
  seenAt?: Instant;
}

/** What takes kept facts back: the fields as they were (`null`: absent), or `before: null` for a SIM that was noted by them. */
export interface FactsUndo {
  id: string;
  /** The moment of the change. */
  at: Instant;
  before: OrNull<
    Partial<Pick<Sim, 'plan' | 'planEnds' | 'numberEnds' | 'balance' | 'autoRenewal' | 'snoozedUntil'>>
  > | null;
}

/** `undo` is absent where the record said all of it already. */
export interface FactsKept {
  id: string;
  undo?: FactsUndo;
}

/** What takes a change of many SIMs back: by key what was stored before (`null`: nothing), and the change's own moment. */
export interface BulkUndo {
  before: Record<string, unknown>;
  at: Instant;
}

/** `skipped`: SIMs that the change can't be made to. */
export interface BulkResult {
  changed: number;
  skipped: number;
  undo: BulkUndo;
}

/**
 * Every message there is. All but `page.*` go to the background, the one writer of storage. A command answers with a `Result`
 * after the write has succeeded, and is safe to send twice.
 */
export interface ProtocolMap {
  'sim.save'(draft: SimDraft): Result<Sim>;
  'sim.delete'(data: { ids: string[] }): Result<StoredRecords>;
  /** Undo of a deletion; refuses to overwrite what exists. */
  'records.restore'(records: StoredRecords): Result<number>;
  /** Removes a record that could not be read; the answer is its copy. */
  'records.discard'(data: { key: string }): Result<StoredRecords>;
  /**
   * Rolls the plan's date forward once. `seen` is the date that the user was looking at: when the record has moved on
   * meanwhile (a double click, a second window), nothing changes and the record as it is comes back.
   */
  'sim.renewed'(data: { id: string; seen: CivilDate | null; to?: CivilDate }): Result<Sim>;
  'sim.renewed.undo'(data: { id: string; to: CivilDate }): Result<Sim>;
  'sim.snooze'(data: { ids: string[]; until: Instant | null }): Result<number>;
  'sim.facts'(data: { id: string; facts: SimFacts }): Result<Sim>;
  /** New and edited SIMs, and facts of known ones, in one write: all or none. `field` of a failure starts with `drafts.3`. */
  'sims.save'(data: { drafts: SimDraft[]; facts: { id: string; facts: SimFacts }[] }): Result<BulkResult>;
  'sims.change'(data: { ids: string[]; change: BulkChange }): Result<BulkResult>;
  /** Leaves alone what was changed since. */
  'sims.undo'(undo: BulkUndo): Result<number>;
  /** Only the fields that change; `null` puts one back to its default. */
  'settings.save'(patch: Partial<OrNull<Settings>>): Result<Settings>;
  'profile.save'(profile: Profile): Result<Profile>;
  /** The permission must have been granted in the click that sends this. */
  'portal.add'(data: { carrier: string; url: string }): Result<Portal>;
  'portal.remove'(data: { id: string }): Result<Portal>;
  'reminders.reconcile'(): Result<{ wakeAt: Instant | null }>;
  'reminders.test'(): Result<string>;
  /** From a content script: the switch that the user pointed at on the sender's site; `null` forgets it. */
  'target.save'(data: { target: Target | null }): Result<Target | null>;
  /** From the full page, for a site: a recipe that was taken over, or `null` to forget the switch. */
  'target.keep'(data: { origin: string; target: Target | null }): Result<Target | null>;
  /** From a content script: what the page tells of a SIM of its carrier, or, by its number, of one that is noted by this. */
  'facts.keep'(data: { id?: string; number?: string; facts: SimFacts }): Result<FactsKept>;
  'facts.undo'(undo: FactsUndo): Result<string>;
  /** From a content script: a plan of the sender's page, as a new SIM to be completed later. */
  'plan.track'(data: { plan: Plan }): Result<Sim>;
  /** From a content script: what it may show and fill on the sender's page. */
  'context.get'(): PageContext;
  /** From a content script: runs a part of the helper in the sender's own page, where the user allowed scripts. */
  'page.part'(data: { name: PartName }): Result<PartName>;
  /** From the popup to the helper in a tab. */
  'page.open'(data: { simId?: string }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
