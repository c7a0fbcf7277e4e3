import Papa from 'papaparse';
import type { Instant } from '@/lib/civil';
import { simFromDraft } from '@/lib/sims/edit';
import type { Sim, SimDraft } from '@/lib/sims/schema';
import { unshield } from './cells';
import { type ColumnName, columnOf } from './columns';
import { draftOf, FaultyCell } from './row';
import { CellFault, type CsvReason } from './values';

/** A table larger than this is not read (characters, rows). */
export const CSV_LIMIT = 5_000_000;
export const ROW_LIMIT = 5000;

export interface CsvRow {
  /** Of the file, from 1, the heading's line included. */
  line: number;
  draft: SimDraft;
  kind: 'new' | 'changed' | 'same';
}
export interface CsvFault {
  line: number;
  column: string;
  cell: string;
  reason: CsvReason;
}
export interface CsvReading {
  rows: CsvRow[];
  faults: CsvFault[];
  /** Headings that are no column of ours: they are passed over. */
  unknown: string[];
  problem?: 'empty' | 'binary' | 'too-large' | 'too-many' | 'no-heading';
}

const none = (problem: CsvReading['problem']): CsvReading => ({ rows: [], faults: [], unknown: [], problem });

/** What parts the headings; a guess over all rows would take a cell's commas for it. */
const delimiterOf = (heading: string): string => {
  const count = (mark: string) => heading.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/** The rows with the line each starts on: a quoted cell may have line breaks. */
function linesOf(text: string): { line: number; cells: string[]; broken: boolean }[] {
  const rows: { line: number; cells: string[]; broken: boolean }[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text.slice(0, text.indexOf('\n') + 1 || undefined)),
    step: ({ data, errors, meta }, parser) => {
      const broken = errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data.map(unshield), broken });
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
      if (rows.length > ROW_LIMIT + 1) parser.abort();
    },
  });
  return rows;
}

/**
 * Reads a table of SIMs. Nothing is written: `rows` are what could be saved, `faults` what can't and why. A row is an existing SIM by
 * its `id`, else by its number; only the columns that the table has are changed, and an empty cell takes a field away. Never throws.
 */
export function readCsv(file: string, sims: readonly Sim[], now: Instant): CsvReading {
  if (file.length > CSV_LIMIT) return none('too-large');
  if (file.includes('\u0000') || file.includes('\uFFFD')) return none('binary');
  const [heading, ...rows] = linesOf(file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (!heading) return none('empty');
  const columns = heading.cells.map(columnOf);
  if (!columns.some((name) => name === 'number' || name === 'label' || name === 'carrier'))
    return none('no-heading');
  if (rows.length > ROW_LIMIT) return none('too-many');
  if (rows.length === 0) return none('empty');

  const byId = new Map(sims.map((sim) => [sim.id, sim]));
  const byNumber = new Map(sims.flatMap((sim) => (sim.number ? [[sim.number, sim] as const] : [])));
  const taken = new Set<string>();
  const reading: CsvReading = {
    rows: [],
    faults: [],
    unknown: heading.cells.filter((cell, i) => cell.trim() !== '' && !columns[i]),
  };
  for (const { line, cells, broken } of rows) {
    const fault = (column: string, cell: string, reason: CsvReason) =>
      reading.faults.push({ line, column, cell: cell.slice(0, 60), reason });
    if (broken) {
      fault('', cells.join(' '), 'quotes');
      continue;
    }
    const named = new Map<ColumnName, string>();
    columns.forEach((name, i) => {
      if (name) named.set(name, cells[i] ?? '');
    });
    try {
      const row = rowOf(named, { byId, byNumber }, now);
      // Two rows for one SIM: which one counts can't be known.
      const keys = [row.draft.id, row.draft.number].filter((key): key is string => typeof key === 'string');
      if (keys.some((key) => taken.has(key))) throw new FaultyCell('number', new CellFault('duplicate'));
      for (const key of keys) taken.add(key);
      reading.rows.push({ line, ...row });
    } catch (error) {
      if (!(error instanceof FaultyCell)) throw error;
      fault(error.column, named.get(error.column) ?? '', error.cause.reason);
    }
  }
  return reading;
}

function rowOf(
  cells: ReadonlyMap<ColumnName, string>,
  known: { byId: ReadonlyMap<string, Sim>; byNumber: ReadonlyMap<string, Sim> },
  now: Instant,
): Omit<CsvRow, 'line'> {
  const draft = draftOf(cells, known, now);
  const before = draft.id === undefined ? undefined : known.byId.get(draft.id);
  const after = simFromDraft(draft, before, before?.id ?? 'new', before?.updatedAt ?? now);
  if (!after.ok) throw new FaultyCell('label', new CellFault('too-long'));
  const same = before && JSON.stringify(sorted(after.value)) === JSON.stringify(sorted(before));
  return { draft, kind: same ? 'same' : before ? 'changed' : 'new' };
}

/** The same record has the same text, whatever the order of its fields. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)]),
      )
    : value;
