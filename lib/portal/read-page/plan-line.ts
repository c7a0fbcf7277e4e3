import { readAmounts } from '@/lib/capture/amounts';
import { readDataSizes } from '@/lib/capture/data-sizes';
import { readDialCodes } from '@/lib/capture/dial-codes';
import { UNITS } from './words';

const LENGTHS = UNITS.map(
  ([unit, days]) =>
    [new RegExp(String.raw`(?<![\d.])(\d{1,3}) ?[-–]? ?(?:${unit})(?![a-z])`, 'i'), days] as const,
);
const EACH = UNITS.map(
  ([unit, days]) => [new RegExp(`(?:/|per |每|ក្នុងមួយ) ?(?:${unit})`, 'i'), days] as const,
);

/** How many days a plan lasts, as its card says: "30 days", "7ថ្ងៃ", "每月". */
export function readDays(text: string): number | undefined {
  for (const [pattern, days] of LENGTHS) {
    const number = Number(pattern.exec(text)?.[1] ?? 0);
    if (number > 0 && number * days <= 366) return number * days;
  }
  return EACH.find(([pattern]) => pattern.test(text))?.[1];
}

/** In what carriers of the country charge: "N1" in a plan's name is no naira. */
const sums = (text: string) =>
  readAmounts(text).filter(({ value }) => value.currency === 'USD' || value.currency === 'KHR');

/** The sums in a text that can be a price. */
export const prices = (text: string) => sums(text).filter((a) => !a.perUnit && a.value.minor > 0);

/** Most characters that are taken of a plan's name. */
export const NAME_LENGTH = 60;
/** What a name has at the least: two letters. */
export const NAME = /\p{L}[\p{L}\p{M}]/u;
const trimmed = (text: string): string => text.replace(/^[\s·•|:,)–—-]+|[\s·•|:,(–—-]+$/g, '').trim();

/**
 * What is left of a line as a name once sums, sizes and codes are taken out, and the length beside them. A line without any of those
 * is a name as it stands: "邮信 7 天套餐".
 */
export function nameIn(line: string): string {
  const told = [...sums(line), ...readDataSizes(line), ...readDialCodes(line)];
  let rest = line;
  for (const { value, start, end } of told.sort((a, b) => b.start - a.start))
    if (value !== undefined) rest = rest.slice(0, start) + rest.slice(end);
  let bare = rest;
  for (const [pattern] of [...LENGTHS, ...EACH]) bare = bare.replace(pattern, '');
  return trimmed(told.length > 0 || !NAME.test(trimmed(bare)) ? bare : line);
}
