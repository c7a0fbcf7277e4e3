import type { CivilDate } from '@/lib/civil';
import type { Text } from '@/lib/i18n/text';
import type { Money } from '@/lib/money';

/**
 * How surely a fact is known. Nothing was checked on a live site or a SIM, so each fact on screen says which of these it is.
 * - `official`: a page of the carrier or of the regulator says so
 * - `third-party`: only others report it
 * - `guide`: only the guide that this project started from says so
 * - `contradicted`: other sources say otherwise, or no trace of it was found
 */
export type Evidence = 'official' | 'third-party' | 'guide' | 'contradicted';

/** Where a fact was read. `url` is absent for things that have no public address. */
export interface Source {
  title: Text;
  url?: string;
  /** The day it was published, where the source says so. */
  published?: CivilDate;
}

/** What every fact carries. */
export interface Sourced {
  evidence: Evidence;
  /** Where it was read; at least one. */
  sources: readonly Source[];
  /** The day on which the source was read; a stored copy may be older than that. */
  asOf: CivilDate;
  /** What a reader must know before using it. Required for everything that is not `official`. */
  caution?: Text;
}

/**
 * What is dialled, sent or opened. Exactly one of them in a channel's `action`. A capital word in a code (`*1203*PIN#`)
 * stands for what the user fills in: such a code can be copied, never dialled as it is.
 */
export type Action =
  | { kind: 'ussd'; code: string } // `*1201#`; Android only: iOS will not dial `*` and `#` from a link
  | { kind: 'sms'; to: string; body: string }
  | { kind: 'call'; number: string }
  | { kind: 'web'; url: string }
  | { kind: 'app'; name: string; ios?: string; android?: string } // ids or full https store links
  | { kind: 'none' };

/** One way to set up, check or stop auto-renewal: a short numbered list with its code. */
export interface Channel extends Sourced {
  id: string;
  kind: 'sms' | 'ussd' | 'hotline' | 'app' | 'website';
  /** What it is for: renewing by itself, looking (balance, plans), stopping, paying in, or asking a person. */
  purpose: 'auto-renewal' | 'check' | 'stop' | 'top-up' | 'help';
  title: Text;
  action: Action;
  steps: readonly Text[];
  /** Ids of confirmed channels (this carrier's or the regulator's) offered beside an unconfirmed one. */
  instead?: readonly string[];
}

/** A plan as sold on the day `asOf`; users may edit it or write their own. */
export interface CatalogPlan extends Sourced {
  id: string;
  /** The brand's own name, the same in every language: `Laor!`. */
  name: string;
  price: Money;
  dataBytes?: number;
  validity?: { count: number; unit: 'day' | 'month' };
  dialCode?: string;
}

/** What happens to the number after the main balance's validity, in days from that day. */
export interface NumberLife extends Sourced {
  /** Outgoing calls are blocked for so many days, */
  outgoingBlockedDays: number;
  /** then incoming too, */
  incomingBlockedDays: number;
  /** then the number is only kept, before it may be sold again. */
  keptDays: number;
}

/** `010` + 6 digits: national prefix with its 0, and how many digits may follow. */
export interface Prefix {
  prefix: string;
  digits: readonly number[];
}

/** A sentence about how a carrier renews plans, with its evidence. */
export interface Fact extends Sourced {
  text: Text;
}

/** What every screen may need at once: small, and free of the guide's long texts (see `CarrierGuide`). */
export interface Carrier {
  /** Stable id; also the file's name. */
  id: string;
  name: Text;
  /** The small mark: one or two letters on the carrier's colour (`#rrggbb`; white text on it ≥ 4.5:1). */
  mark: { letters: string; color: string };
  /** Whether the regulator lists it as an operator. */
  listed: boolean;
  prefixes: readonly Prefix[];
  /** Host names whose pages, and those of their sub-domains, are the carrier's own. */
  hosts: readonly string[];
  home?: string;
  /** The confirmed number of a person to ask, and the confirmed code that shows the balance. */
  helpNumber: string;
  balanceCode: string;
  plans: readonly CatalogPlan[];
  numberLife: NumberLife;
}

/** The other half of a carrier's file, loaded only where it is read: all that there is to say about renewing there. */
export interface CarrierGuide {
  /** What must be said first, above everything else about it. */
  notice?: Text;
  /** Best first: what the guide view shows from top to bottom. */
  channels: readonly Channel[];
  /** What is known of how it renews by itself, and what it is charged from. */
  facts: readonly Fact[];
}
