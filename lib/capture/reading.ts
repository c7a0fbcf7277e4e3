import type { CivilDate, CivilTime } from '@/lib/civil';
import type { Money } from '@/lib/money';

/** What a carrier's message tells; `other` is everything that says nothing about a plan, a number or money on it. */
export type MessageKind =
  | 'renewed'
  | 'renew-failed'
  | 'subscribed'
  | 'unsubscribed'
  | 'expiring'
  | 'expired'
  | 'usage'
  | 'balance'
  | 'top-up'
  | 'other';

/** Cambodia's three large carriers, as they can be named in a message. */
export type NamedCarrier = 'smart' | 'metfone' | 'cellcard';

/** Every reading that the text allows, the one in the field itself first. */
export interface AmbiguousFields {
  expiresOn?: CivilDate[];
}

/** What one message states; a field that it doesn't state is absent. Shown for confirmation before it is saved. */
export interface MessageReading {
  kind: MessageKind;
  carrier?: NamedCarrier;
  /** The plan's name as written. */
  plan?: string;
  /** The day, in Phnom Penh, on which the plan (or, if there is none, the main balance) runs out or renews. */
  expiresOn?: CivilDate;
  expiresAt?: CivilTime;
  /** What was or will be charged for this plan. */
  price?: Money;
  /** The main balance after the event. */
  balance?: Money;
  /** Bytes; 1 GB = 1024³. */
  dataLeft?: number;
  /** Bytes granted with the plan. */
  dataTotal?: number;
  /** 0 to 100, as printed. */
  usedPercent?: number;
  autoRenewal?: 'on' | 'off';
  /** Dial codes and SMS keywords, in the order of the text. */
  codes: string[];
  ambiguous: AmbiguousFields;
  /** True when only the first part of the text was read. */
  truncated: boolean;
}
