import { addMonths, type CivilDate, type CivilTime } from '@/lib/civil';
import { type CueName, tells } from './cues';
import { type DateOptions, readDates } from './dates';
import type { MessageEvent } from './events';
import type { MessageKind } from './reading';
import { readRelativeDates } from './relative-dates';
import { hasCue, isOffer, lastCue, type Scan, sentenceAt } from './scan';
import type { Span } from './span';
import { readTimes } from './times';

export interface Expiry {
  on: CivilDate;
  at?: CivilTime;
  /** All readings, the one in `on` first, when there is more than one. */
  readings?: CivilDate[];
}

interface Candidate extends Span<CivilDate[]> {
  /** Whose end it is: the plan's comes before the main balance's. */
  of: 'plan' | 'account';
  cut: boolean;
  /** A printed day comes before a distance, and that before a length. */
  rank: number;
}

const DECIDES: readonly CueName[] = [
  'asOf',
  'bonus',
  'done',
  'expire',
  'expired',
  'future',
  'offer',
  'renew',
  'renewed',
  'retry',
  'start',
  'subscribed',
  'toppedUp',
  'unsubscribed',
  'until',
];
const BONUS_OF = /(?:bonus|promo\w*|gift|free|រង្វាន់|ប្រូម៉ូសិន|បន្ថែម|赠送|赠|奖励|促销)/i;

/** What the words around a day make of it: an end, or nothing that concerns the plan. */
function isEnd(
  scan: Scan,
  span: Span<unknown>,
  floor: number,
  ceiling: number,
  events: MessageEvent[],
): boolean {
  const { start, end } = sentenceAt(scan, span.start);
  const from = Math.max(start, floor);
  const to = Math.min(end, ceiling);
  if (hasCue(scan, from, span.start, 'retry') || hasCue(scan, span.end, Math.min(to, span.end + 24), 'retry'))
    return false;
  if (lastCue(scan, start, span.start, 'offer') && !hasCue(scan, start, span.start, 'plan')) return false;
  if (/(?:-|–|~|to|至|到|ដល់) ?$/.test(scan.text.slice(floor, span.start)) && floor > start) return true;
  const before = scan.cues.findLast(
    (c) =>
      c.start >= from &&
      c.end <= span.start &&
      tells(c, ...DECIDES) &&
      !(tells(c, 'done') && c.end - c.start < 3),
  );
  const event = events.findLast(
    (e) => e.start >= from && e.end <= span.start && e.name !== 'use' && e.mood !== 'skipped',
  );
  const gap = before ? span.start - before.end : 99;
  if (before && tells(before, 'asOf', 'start') && gap < 12 && !tells(before, 'until'))
    return endsBehind(scan, span, to) && !tells(before, 'start');
  if (before && tells(before, 'until')) return gap < 40 && !isDeadline(scan, before.start, before.end, from);
  if (event && event.name === 'expire' && span.start - event.end < 60) return event.mood !== 'skipped';
  if (event?.name === 'unsubscribe' && event.mood === 'future') return true;
  if (event && event.name === 'renew' && (event.mood === 'future' || event.mood === 'not-future'))
    return true;
  const happened = event?.mood === 'done' && /[A-Za-z]/.test(scan.text.charAt(event.start));
  if (!happened && endsBehind(scan, span, to)) return true;
  if (/(?:extended|renewed) (?:up )?(?:to|till|until) $/i.test(scan.text.slice(from, span.start)))
    return true;
  return (
    event?.name === 'renew' &&
    event.mood === 'plain' &&
    gap < 30 &&
    /renew(?:s|al)/i.test(scan.text.slice(event.start, event.end))
  );
}

/** "Please recharge before 22/11": the day until which something is asked, not the plan's. */
const isDeadline = (scan: Scan, start: number, end: number, from: number): boolean =>
  /^(?:before|by|មុន)$/i.test(scan.text.slice(start, end)) &&
  hasCue(scan, from, start, 'request', 'topUp', 'promo', 'condition');

/** "11月22日到期", "on 2 Dec your plan will expire", "នៅថ្ងៃទី… នឹងផុតកំណត់". */
function endsBehind(scan: Scan, span: Span<unknown>, to: number): boolean {
  const behind = scan.text.slice(span.end, to);
  const comma = /^.{0,12}?[,，]/.exec(behind);
  const limit =
    comma && !/[\u4E00-\u9FFF]/.test(behind) ? to : span.end + (/[,，]/.exec(behind)?.index ?? behind.length);
  const next = scan.cues.find(
    (c) =>
      c.start >= span.end &&
      c.end <= Math.min(limit, span.end + 60) &&
      tells(c, 'expire', 'expired', 'renew', 'until', 'subscribed', 'toppedUp', 'done', 'renewed'),
  );
  if (!next) return /^ ?(?:\d{1,2}:\d\d(?::\d\d)? ?)?(?:前|之前|止)/.test(behind);
  if (tells(next, 'expire', 'expired')) {
    // "on 20/11, ends 27/11": the word belongs to the day behind it.
    return to === sentenceAt(scan, span.start).end || next.end <= to - 14;
  }
  if (tells(next, 'renew'))
    return (
      hasCue(scan, span.end, next.start, 'future') ||
      hasCue(scan, Math.max(0, span.start - 6), span.start, 'future')
    );
  return false;
}

function ownerOf(scan: Scan, at: number): Candidate['of'] {
  const { start } = sentenceAt(scan, at);
  const noun = lastCue(scan, start, at, 'plan', 'balance', 'number');
  if (!noun) return 'plan';
  if (tells(noun, 'plan')) return 'plan';
  const size = scan.sizes.findLast((s) => s.start >= start && s.end <= at);
  return size && size.start > noun.end ? 'plan' : 'account';
}

/** A bonus has its own end; only the words right before the day, after the last other subject, make it the bonus's. */
function isOfBonus(scan: Scan, floor: number, at: number): boolean {
  const { start } = sentenceAt(scan, at);
  const from = Math.max(start, floor);
  const bonus = lastCue(scan, from, at, 'bonus');
  if (!bonus || !BONUS_OF.test(scan.text.slice(bonus.start, bonus.end))) return false;
  return !lastCue(scan, bonus.end, at, 'balance', 'left', 'number');
}

const LENGTH_KINDS: ReadonlySet<MessageKind> = new Set(['renewed', 'subscribed', 'top-up']);

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
    candidates.push({ start: span.start, end: span.end, value, cut, rank, of: ownerOf(scan, span.start) });
  };
  dates.forEach((date, i) => {
    const floor = dates[i - 1]?.end ?? 0;
    if (isEnd(scan, date, floor, dates[i + 1]?.start ?? scan.text.length, events))
      push(date, date.value, date.cut, 0, floor);
  });
  // A printed day of the plan's wins anyway.
  const printed = candidates.some((c) => c.of === 'plan');
  for (const day of printed ? [] : readRelativeDates(scan.text, now)) {
    if (dates.some((d) => d.start < day.end && day.start < d.end)) continue;
    if (!isRelativeEnd(scan, day, kind, events)) continue;
    push(day, [day.value], false, day.form === 'from-now' ? 1 : 2, 0);
  }
  return choose(scan, kind, candidates);
}

function isRelativeEnd(
  scan: Scan,
  day: ReturnType<typeof readRelativeDates>[number],
  kind: MessageKind,
  events: MessageEvent[],
): boolean {
  const { start, end } = sentenceAt(scan, day.start);
  if (hasCue(scan, start, end, 'retry')) return false;
  if (day.form === 'length') {
    if (!LENGTH_KINDS.has(kind)) return false;
    if (isOffer(scan, day.start)) return false;
    return kind !== 'top-up' || hasCue(scan, start, day.start, 'until');
  }
  if (kind === 'expired' || kind === 'renew-failed' || kind === 'unsubscribed') {
    return events.some(
      (e) => e.name === 'expire' && e.start >= start && e.end <= end && e.mood !== 'skipped',
    );
  }
  const ends = events.some(
    (e) =>
      (e.name === 'expire' || (e.name === 'renew' && e.mood === 'future')) &&
      e.start >= start &&
      e.end <= end &&
      e.mood !== 'skipped',
  );
  if (ends || hasCue(scan, start, end, 'until')) return true;
  return LENGTH_KINDS.has(kind)
    ? false
    : kind === 'expiring' &&
        /left|remaining|ទៀត|剩|还有|នៅសល់/i.test(scan.text.slice(Math.max(0, day.start - 8), day.end + 10));
}

function choose(scan: Scan, kind: MessageKind, candidates: Candidate[]): Expiry | undefined {
  const order = [...candidates].sort(
    (a, b) => Number(a.of === 'account') - Number(b.of === 'account') || a.rank - b.rank || a.start - b.start,
  );
  const first = order[0];
  const on = first?.value[0];
  if (!first || on === undefined) return undefined;
  const rivals =
    kind === 'balance' || kind === 'usage'
      ? order.filter((c) => c.of === first.of && c.rank === first.rank)
      : [first];
  const readings = [...new Set(rivals.flatMap((c) => c.value))];
  const at = timeBeside(scan, first);
  // A year that was cut may also have been the next one.
  if (first.cut && readings.length === 1) readings.push(addMonths(on, 12));
  return { on, ...(at && { at }), ...(readings.length > 1 && { readings }) };
}

/** The time right behind the day ("27/11/2026 23:59", "ម៉ោង 23:59") or right before it ("at 23:59 on …"). */
function timeBeside(scan: Scan, date: Candidate): CivilTime | undefined {
  const from = Math.max(0, date.start - 30);
  const times = readTimes(scan.text.slice(from, date.end + 40)).map(({ start, end, value }) => ({
    start: start + from,
    end: end + from,
    value,
  }));
  const behind = times.find((t) => t.start >= date.end && t.start - date.end < 14);
  if (
    behind &&
    /^[ ,]*(?:at|@|by|នៅ|វេលា|ម៉ោង|នៅម៉ោង|វេលាម៉ោង|的|[-(T])*[ ,:]*(?:ម៉ោង)? ?$/i.test(
      scan.text.slice(date.end, behind.start),
    )
  )
    return behind.value;
  const before = times.findLast((t) => t.end <= date.start && date.start - t.end < 14);
  const between = before && scan.text.slice(before.end, date.start);
  return before && /^[ ,]*(?:on|of|,|នៅ|នៃ)?[ ,]*(?:ថ្ងៃ)?[ ,]*$/i.test(between ?? '')
    ? before.value
    : undefined;
}
