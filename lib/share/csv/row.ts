import type { Instant } from '@/lib/civil';
import { LIMITS, type Sim, type SimDraft } from '@/lib/sims/schema';
import type { ColumnName } from './columns';
import {
  CellFault,
  carrierIn,
  dateIn,
  lengthIn,
  moneyIn,
  numberIn,
  renewalIn,
  textIn,
  timeIn,
} from './values';

/** A cell that can't be taken, and its column. */
export class FaultyCell extends Error {
  constructor(
    readonly column: ColumnName,
    override readonly cause: CellFault,
  ) {
    super(`${column}: ${cause.reason}`);
  }
}

type Cells = ReadonlyMap<ColumnName, string>;

/** Reads one cell; `null` where it is empty, undefined where the table has no such column. */
function read<T>(cells: Cells, column: ColumnName, reader: (cell: string) => T): T | null | undefined {
  const cell = cells.get(column);
  if (cell === undefined) return undefined;
  if (cell.trim() === '') return null;
  try {
    return reader(cell);
  } catch (error) {
    if (error instanceof CellFault) throw new FaultyCell(column, error);
    throw error;
  }
}

function planOf(cells: Cells, before: Sim | undefined): SimDraft['plan'] | undefined {
  const name = read(cells, 'plan', (cell) => textIn(cell, LIMITS.planName));
  const price = read(cells, 'price', (cell) => moneyIn(cell, cells.get('currency') ?? ''));
  const validity = read(cells, 'valid_for', (cell) => lengthIn(cell, cells.get('valid_unit') ?? ''));
  if (name === undefined && price === undefined && validity === undefined) return undefined;
  const old = before?.plan;
  if (!price && !validity && !name) {
    if (name === null) return null;
    if (!old) return undefined;
  }
  // A plan of the same name keeps what a table doesn't hold: its catalogue id, its data.
  const kept = name === undefined || name === old?.name ? old : undefined;
  const field = <T>(value: T | null | undefined, had: T | undefined) => (value === undefined ? had : value);
  const [cost, length] = [field(price, kept?.price), field(validity, kept?.validity)];
  const { price: _price, validity: _validity, ...rest } = kept ?? { name: name ?? '', oneOff: false };
  return { ...rest, ...(cost && { price: cost }), ...(length && { validity: length }) };
}

/** The draft that a row asks for: of the SIM with its id or number, else of a new one. Throws `FaultyCell`. */
export function draftOf(
  cells: Cells,
  known: { byId: ReadonlyMap<string, Sim>; byNumber: ReadonlyMap<string, Sim> },
  now: Instant,
): SimDraft {
  const number = read(cells, 'number', numberIn);
  const before =
    known.byId.get(cells.get('id')?.trim() ?? '') ?? (number ? known.byNumber.get(number.e164) : undefined);
  const carrier = read(cells, 'carrier', (cell) =>
    cell.trim() === before?.carrier ? before.carrier : carrierIn(cell),
  );
  const on = read(cells, 'plan_ends', dateIn);
  const at = read(cells, 'plan_ends_at', timeIn);
  const numberOn = read(cells, 'number_ends', dateIn);
  const state = read(cells, 'auto_renewal', renewalIn);
  const amount = read(cells, 'balance', (cell) => moneyIn(cell, cells.get('balance_currency') ?? ''));
  const had = before?.balance?.amount;
  const sameAmount = amount && had?.minor === amount.minor && had.currency === amount.currency;
  const guessed = carrier ?? before?.carrier ?? number?.carrier;
  if (!guessed) throw new FaultyCell('carrier', new CellFault('carrier'));
  const fields = {
    number: number === undefined ? undefined : (number?.e164 ?? null),
    label: read(cells, 'label', (cell) => textIn(cell, LIMITS.label)),
    group: read(cells, 'group', (cell) => textIn(cell, LIMITS.label)),
    note: read(cells, 'note', (cell) => textIn(cell, 500)),
    plan: planOf(cells, before),
    planEnds: on ? { on, ...timeOf(at, before, on) } : on,
    numberEnds: numberOn ? { on: numberOn } : numberOn,
    autoRenewal:
      state === undefined || state === before?.autoRenewal.state
        ? undefined
        : { state: state ?? 'unknown', ...(state && state !== 'unknown' && { seenAt: now }) },
    balance: sameAmount ? undefined : amount && { amount, seenAt: now },
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...(before && { id: before.id }), carrier: guessed, ...Object.fromEntries(given) };
}

/** The minute of the end: the table's, or the one that the same day had. */
function timeOf(at: string | null | undefined, before: Sim | undefined, on: string): { at?: string } {
  const kept = at === undefined && before?.planEnds?.on === on ? before.planEnds.at : at;
  return kept ? { at: kept } : {};
}
