import type { Money } from '../../money';
import type { FieldElement, FieldType, LeaveReason } from '../fields/types';
import type { GestureRefusal } from '../gesture/refusal';

/** The user's details that may be written into a page. */
export interface FillValues {
  /** E.164: "+85512345678". */
  tel?: string;
  email?: string;
  name?: string;
  'given-name'?: string;
  'family-name'?: string;
  'transaction-amount'?: Money;
  /** The page is a Cambodian carrier's: its numbers are written as dialled inside, where a field gives no hint. */
  cambodian?: boolean;
}

/** What starts a fill: a press on our button in the page, which is checked here, or the browser's own popup. */
export type FillStart = { by: 'gesture'; event: Event; button: Element } | { by: 'popup' };

export type Outcome =
  /** Our value stands in the field; a mask may have written it its own way. */
  | { outcome: 'filled' }
  /** Something stood there already. */
  | { outcome: 'left-as-typed' }
  /** Never filled, whoever asks. */
  | { outcome: 'unsafe'; why: Exclude<LeaveReason, 'already-filled'> | 'gone' }
  /** Written, but the page changed it or took it out again. */
  | { outcome: 'rejected-by-page' }
  /** No form of our value meets the field's length, pattern, country or choices; nothing was written. */
  | { outcome: 'does-not-fit' }
  /** A control that only the user may operate; shown, not touched. */
  | { outcome: 'pointed-at' };

export type FieldOutcome = Outcome & { element: Element; type: FieldType };

export interface FillResult {
  /** Set when nothing was written because the start was not the user's own press. */
  refused?: GestureRefusal;
  /** One for each field that asks for a value we were given, in reading order. */
  outcomes: FieldOutcome[];
  /**
   * Puts back what stood in each filled field before, where our value still stands; what was changed since stays.
   * Gives the elements that were put back.
   */
  undo(): FieldElement[];
}
