import { parseNumber } from '@/lib/carriers/numbers';
import { CARRIERS } from '@/lib/carriers/registry';
import { type CivilDate, isCivilDate, isCivilTime } from '@/lib/civil';
import { parseAmount } from '@/lib/i18n/money';
import { type AutoRenewal, LIMITS } from '@/lib/sims/schema';
import { foldKhmerDigits, foldText } from '@/lib/text/normalize';

/** Why a cell can't be taken; the page has words for each. */
export type CsvReason =
  | 'amount'
  | 'carrier'
  | 'choice'
  | 'currency'
  | 'date'
  | 'date-two-ways'
  | 'duplicate'
  | 'length'
  | 'number'
  | 'quotes'
  | 'time'
  | 'too-long';

/** Thrown by the readers below, caught where the row is known. */
export class CellFault extends Error {
  constructor(readonly reason: CsvReason) {
    super(reason);
  }
}
const fault = (reason: CsvReason): never => {
  throw new CellFault(reason);
};

export function carrierIn(cell: string): string {
  const wanted = foldText(cell);
  const found = CARRIERS.find(
    ({ id, name }) => id === wanted || Object.values(name).some((each) => foldText(String(each)) === wanted),
  );
  return found?.id ?? fault('carrier');
}

export function numberIn(cell: string): { e164: string; carrier?: string } {
  // A spreadsheet drops the leading 0 of what it takes for a sum.
  const text = /^[1-9]\d{7,8}$/.test(cell.trim()) ? `0${cell.trim()}` : cell;
  const reading = parseNumber(text);
  return reading.ok ? reading : fault('number');
}

const RIEL = /៛|khr|riel|រៀល|瑞尔/i;
const DOLLAR = /\$|usd|ដុល្លារ|美元/i;

export function currencyIn(cell: string, amount: string): 'USD' | 'KHR' {
  const text = cell.trim() || amount;
  if (RIEL.test(text)) return 'KHR';
  return cell.trim() === '' || DOLLAR.test(text) ? 'USD' : fault('currency');
}

export function moneyIn(cell: string, currencyCell: string): { minor: number; currency: 'USD' | 'KHR' } {
  const currency = currencyIn(currencyCell, cell);
  const minor = parseAmount(cell.replace(/usd|khr/gi, ''), currency);
  if (minor === null || minor > LIMITS.money[currency]) return fault('amount');
  return { minor, currency };
}

/** `2026-11-26`, `2026/11/26`; `26/11/2026` and `11/26/2026` where only one reading is a day. */
export function dateIn(cell: string): CivilDate {
  const text = foldKhmerDigits(cell.trim());
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const mixed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const civil = (year = '', month = '', day = '') =>
    [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`].filter(isCivilDate);
  const readings = ymd
    ? civil(ymd[1], ymd[2], ymd[3])
    : mixed
      ? [...civil(mixed[3], mixed[2], mixed[1]), ...civil(mixed[3], mixed[1], mixed[2])]
      : [];
  const different = [...new Set(readings)];
  if (different.length > 1) return fault('date-two-ways');
  return different[0] ?? fault('date');
}

export function timeIn(cell: string): string {
  const text = foldKhmerDigits(cell.trim())
    .replace(/^(\d):/, '0$1:')
    .replace(/^(\d\d:\d\d):\d\d$/, '$1');
  return isCivilTime(text) ? text : fault('time');
}

export function lengthIn(cell: string, unitCell: string): { count: number; unit: 'day' | 'month' } {
  const count = Number(foldKhmerDigits(cell.trim()));
  if (!Number.isInteger(count) || count < 1 || count > 366) return fault('length');
  const unit = foldText(unitCell);
  if (/^(?:|days?|d|天|日|ថ្ងៃ)$/.test(unit)) return { count, unit: 'day' };
  return /^(?:months?|m|个?月|ខែ)$/.test(unit) ? { count, unit: 'month' } : fault('choice');
}

export function renewalIn(cell: string): AutoRenewal['state'] {
  const text = foldText(cell);
  if (/^(?:on|yes|true|1|开启|已开启|开|បើក)$/.test(text)) return 'on';
  if (/^(?:off|no|false|0|关闭|已关闭|关|បិទ)$/.test(text)) return 'off';
  return /^(?:unknown|未确认|不确定|មិនដឹង)$/.test(text) ? 'unknown' : fault('choice');
}

export const textIn = (cell: string, max: number): string =>
  cell.trim().length > max ? fault('too-long') : cell.trim();
