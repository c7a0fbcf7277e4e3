import { addMonths, type CivilDate, type CivilTime } from '@/lib/civil';
import { tells } from './cues';
import { type DateOptions, readDates } from './dates';
import { isEnd, isOfBonus, isRelativeEnd, ownerOf } from './day-roles';
import type { MessageEvent } from './events';
import type { MessageKind } from './reading';
import { readRelativeDates } from './relative-dates';
import type { Scan } from './scan';
import { overlaps, previousOf, type Span } from './span';
import { readTimes } from './times';

export interface Expiry {
  on: CivilDate;
  at?: CivilTime;
  /** Where the day stands, in a list of several behind the one before it. */
  place: { floor: number; start: number; listed: boolean };
  /** All readings, the one in `on` first, when there is more than one. */
  readings?: CivilDate[];
}

interface Candidate extends Span<CivilDate[]> {
  /** Where the printed day before it ends, 0 for the first. */
  floor: number;
  /** Whose end it is: the plan's comes before the main balance's. */
  of: 'plan' | 'account';
  cut: boolean;
  /** A printed day comes before a distance, and that before a length. */
  rank: number;
}

/** The day and time at which the plan, or else the main balance, ends or renews. */
export function readExpiry(
  scan: Scan,
  kind: MessageKind,
  events: MessageEvent[],
  now: Date,
  today: CivilDate,
): Expiry | undefined {
  if (kind === 'other') return undefined;
  const options: DateOptions = { today, lean: kind === 'expired' ? 'last' : 'next' };
  const dates = readDates(scan.text, options);
  const candidates: Candidate[] = [];
  const push = (span: Span<unknown>, value: CivilDate[], cut: boolean, rank: number, floor: number) => {
    if (isOfBonus(scan, floor, span.start)) return;
    const of = ownerOf(scan, span.start, kind);
    candidates.push({ start: span.start, end: span.end, value, cut, rank, floor, of });
  };
  for (const [i, date] of dates.entries()) {
    const floor = previousOf(dates, i)?.end ?? 0;
    if (isEnd(scan, date, floor, dates[i + 1]?.start ?? scan.text.length, events))
      push(date, date.value, date.cut, 0, floor);
  }
  const starts = scan.cues.filter((c) => tells(c, 'start', 'subscribed'));
  // A printed day of the plan's wins anyway.
  const printed = candidates.some((c) => c.of === 'plan');
  for (const day of printed ? [] : readRelativeDates(scan.text, now)) {
    if (dates.some((d) => overlaps(d, day))) continue;
    // "starts today"
    if (starts.some((c) => overlaps(c, day))) continue;
    if (!isRelativeEnd(scan, day, kind, events, today)) continue;
    push(day, [day.value], false, day.form === 'from-now' ? 1 : 2, 0);
  }
  return choose(scan, kind, candidates);
}

function choose(scan: Scan, kind: MessageKind, candidates: Candidate[]): Expiry | undefined {
  if (candidates.length === 0) return undefined;
  const order = [...candidates].sort(
    (a, b) => Number(a.of === 'account') - Number(b.of === 'account') || a.rank - b.rank || a.start - b.start,
  );
  const first = order[0];
  const on = first?.value[0];
  if (!first || on === undefined) return undefined;
  const lists = kind === 'balance' || kind === 'usage';
  // Two printed ends of the same thing: ask which one it is.
  const rivals = order.filter(
    (c) => c === first || (c.of === first.of && c.rank === first.rank && (lists || c.rank === 0)),
  );
  const readings: CivilDate[] = [];
  for (const { value } of rivals) for (const day of value) if (!readings.includes(day)) readings.push(day);
  const at = timeBeside(scan, first);
  // A year that was cut may also have been the next one.
  if (first.cut && readings.length === 1) readings.push(addMonths(on, 12));
  const place = { floor: first.floor, start: first.start, listed: rivals.length > 1 };
  const expiry: Expiry = { on, place };
  if (at) expiry.at = at;
  if (readings.length > 1) expiry.readings = readings;
  return expiry;
}

/** The time right behind the day ("27/11/2026 23:59", "ម៉ោង 23:59") or right before it ("at 23:59 on …"). */
function timeBeside(scan: Scan, date: Candidate): CivilTime | undefined {
  const from = Math.max(0, date.start - 30);
  const times = readTimes(scan.text.slice(from, date.end + 40)).map(({ start, end, value }) => ({
    start: start + from,
    end: end + from,
    value,
  }));
  // 晚 of 今晚 is a part of the time, too.
  const behind = times.find((t) => t.start >= date.end - 1 && t.end > date.end && t.start - date.end < 14);
  if (
    behind &&
    /^[ ,]*(?:at|@|by|នៅ|វេលា|ម៉ោង|នៅម៉ោង|វេលាម៉ោង|的|[-(T])*[ ,:]*(?:ម៉ោង)? ?$/i.test(
      scan.text.slice(date.end, behind.start),
    )
  )
    return behind.value;
  const before = times.findLast((t) => t.end <= date.start && date.start - t.end < 18);
  const between = before && scan.text.slice(before.end, date.start);
  return before &&
    /^[ ,]*(?:on|of|,|នៅ|នៃ)?[ ,]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[ ,]*(?:ថ្ងៃ(?:ទី)?)?[ ,]*$/i.test(
      between ?? '',
    )
    ? before.value
    : undefined;
}

/** True when nothing in the message lies ahead and its day has passed, or, told without a year, passed lately. */
export function hasPassed({ on, readings }: Expiry, events: MessageEvent[], today: CivilDate): boolean {
  if (events.some((e) => e.mood === 'future' || e.mood === 'not-future')) return false;
  if ((readings ?? [on]).every((day) => day < today)) return true;
  return readings?.length === 2 && on > addMonths(today, 10) && (readings[1] ?? on) < today;
}
