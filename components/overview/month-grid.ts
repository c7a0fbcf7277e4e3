import { addDays, addMonths, type CivilDate, dayNumber } from '@/lib/civil';

/** A month's weeks, Monday first; days of the neighbouring months fill the first and last week. `month`: `2026-11`. */
export function weeksOf(month: string): CivilDate[][] {
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  // 1970-01-01 was a Thursday: three days after a Monday.
  const sinceMonday = (((dayNumber(first) + 3) % 7) + 7) % 7;
  const weeks: CivilDate[][] = [];
  for (let monday = addDays(first, -sinceMonday); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)));
  return weeks;
}

export const monthsOn = (month: string, by: number): string => addMonths(`${month}-01`, by).slice(0, 7);
