/**
 * Civil dates and times in Cambodia. Plans end by the wall clock in Asia/Phnom_Penh (UTC+7 all year, no DST),
 * whatever zone the computer is in, so nothing here reads the computer's zone.
 */

/** `YYYY-MM-DD`, a day of the proleptic Gregorian calendar. */
export type CivilDate = string;
/** `HH:mm`, 24 hours. */
export type CivilTime = string;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Asia/Phnom_Penh's fixed distance from UTC. */
const OFFSET = 7 * HOUR;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN[month - 1] ?? 0);

/** Days since 1970-01-01. Throws `RangeError` on text that is no day of the calendar. */
export function dayNumber(date: CivilDate): number {
  const parts = DATE.exec(date);
  if (!parts) throw new RangeError(`not a civil date: ${date}`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // `Date.UTC` takes a day or month that there is not for one of the next, and years below 100 for 19xx.
  if (year < 100 || day < 1 || day > daysIn(year, month)) throw new RangeError(`no such day: ${date}`);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CivilDate {
  const d = new Date(days * DAY);
  return `${pad(d.getUTCFullYear(), 4)}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`;
}

/** True for `YYYY-MM-DD` text that names a real day. */
export function isCivilDate(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** True for `HH:mm` on a 24-hour clock. */
export const isCivilTime = (text: string): boolean => TIME.test(text);

/** The day in Phnom Penh at that instant. */
export const civilDateAt = (instant: Instant): CivilDate =>
  fromDayNumber(Math.floor((instant + OFFSET) / DAY));

/** The wall clock in Phnom Penh at that instant, seconds dropped. */
export function civilTimeAt(instant: Instant): CivilTime {
  const minutes = Math.floor(((((instant + OFFSET) % DAY) + DAY) % DAY) / MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The instant of a wall-clock time in Phnom Penh. Throws `RangeError` on bad text. */
export function instantAt(date: CivilDate, time: CivilTime = '00:00'): Instant {
  const parts = TIME.exec(time);
  if (!parts) throw new RangeError(`not a civil time: ${time}`);
  return dayNumber(date) * DAY + Number(parts[1]) * HOUR + Number(parts[2]) * MINUTE - OFFSET;
}

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** Adds calendar months; a day that the month lacks becomes its last (31 Jan + 1 = 28 or 29 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const d = new Date(dayNumber(date) * DAY);
  const target = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(d.getUTCDate(), last));
  return fromDayNumber(target.getTime() / DAY);
}
