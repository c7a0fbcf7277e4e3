import { judgeField } from './fields/judge';
import { leaveReason } from './fields/leave';
import type { FieldElement, FieldMatch } from './fields/types';
import { amountControl } from './fill/amount';
import { chooseValue } from './fill/choose';
import { holderOf, type Seat, seatOf } from './fill/heir';
import { isSame, isWrittenAlike } from './fill/same';
import type { FieldOutcome, FillResult, FillStart, FillValues, Outcome } from './fill/types';
import { writeValue } from './fill/write';
import { checkGesture } from './trusted-gesture';

export type { FieldOutcome, FillResult, FillStart, FillValues, Outcome } from './fill/types';

interface Written {
  seat: Seat;
  before: string;
  value: string;
  /** What stood in the field once the page had dealt with it; set for fields that took our value. */
  after?: string;
}

/** Lets the page's framework render what it made of the values: all five do so in a microtask or a task of their own. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Judged anew at the moment of writing: the page may have changed since the scan, and the caller may be wrong. */
function whyNot(match: FieldMatch): Outcome | undefined {
  const { element, type, accepts } = match;
  if (!element.isConnected) return { outcome: 'unsafe', why: 'gone' };
  const why = leaveReason({ verdict: judgeField(element), type, accepts, reasons: [] });
  if (why === 'already-filled') return { outcome: 'left-as-typed' };
  return why && { outcome: 'unsafe', why };
}

function fillOne(
  match: FieldMatch,
  values: FillValues,
  all: readonly FieldMatch[],
): Written | Outcome | undefined {
  const choice = chooseValue(match, values, all);
  if (!choice) return undefined;
  const refusal = whyNot(match);
  if (refusal) return refusal;
  if (choice === 'does-not-fit') return { outcome: 'does-not-fit' };
  const { element } = match;
  const written = { seat: seatOf(element), before: element.value, value: choice.value };
  // The focus is the page's last chance to make another field of it.
  let late: Outcome | undefined;
  writeValue(element, choice.value, () => {
    late = whyNot(match);
    return late === undefined;
  });
  return late ?? written;
}

/** Several boxes for the same thing and no amount field: shows the tile of a custom picker. */
function pointAtAmount(
  root: Document,
  values: FillValues,
  outcomes: readonly FieldOutcome[],
): FieldOutcome[] {
  const money = values['transaction-amount'];
  if (!money || outcomes.some((o) => o.type === 'transaction-amount' && o.outcome === 'filled')) return [];
  const element = amountControl(root, money);
  return element ? [{ element, type: 'transaction-amount', outcome: 'pointed-at' }] : [];
}

function undoAll(written: readonly Written[]): FieldElement[] {
  const restored: FieldElement[] = [];
  for (const { seat, before, after } of written) {
    const element = holderOf(seat);
    if (after === undefined || !element || !isWrittenAlike(element.value, after)) continue;
    writeValue(element, before);
    restored.push(element);
  }
  return restored;
}

/**
 * Writes the user's details into the fields that ask for them, and says of each what came of it.
 *
 * `matches` come from `classifyFields` on the same page; every field is judged again before it is written to, so that
 * passwords, codes, cards, hidden and filled fields are left alone whatever the caller says. `start` is checked
 * synchronously: call this in the listener of the press itself. Values of `values` are never cut, guessed or sent
 * anywhere. Never throws on what a page does.
 */
export async function fillFields(
  matches: readonly FieldMatch[],
  values: FillValues,
  start: FillStart,
  root: Document = document,
): Promise<FillResult> {
  if (start.by === 'gesture') {
    const check = checkGesture(start.event, start.button);
    if (!check.ok) return { refused: check.reason, outcomes: [], undo: () => [] };
  }
  const done = matches.map((match) => [match, fillOne(match, values, matches)] as const);
  await settle();
  const written: Written[] = [];
  const outcomes = done.flatMap(([{ element, type }, result]): FieldOutcome[] => {
    if (!result) return [];
    if (!('seat' in result)) return [{ element, type, ...result }];
    written.push(result);
    const holder = holderOf(result.seat);
    const kept = holder !== undefined && isSame(holder.value, result.value);
    if (kept) result.after = holder.value;
    return [{ element: holder ?? element, type, outcome: kept ? 'filled' : 'rejected-by-page' }];
  });
  return { outcomes: [...outcomes, ...pointAtAmount(root, values, outcomes)], undo: () => undoAll(written) };
}
