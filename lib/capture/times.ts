import type { CivilTime } from '@/lib/civil';
import { allMatches } from './matches';
import type { Span } from './span';
import { DAY_PARTS } from './words/calendar';

const PARTS = Object.keys(DAY_PARTS)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'))
  .join('|');
const HALF_OF = new Map(Object.entries(DAY_PARTS));
const LEAD = new RegExp(String.raw`(?:^|[^\d:.,$/-])(${PARTS}) ?$|^(${PARTS}) ?$`, 'i');
const CLOCK = new RegExp(
  String.raw`(?<![\d:.,$/-])(\d{1,2})(?::(\d{2})(?!\d)(?::(\d{2})(?!\d)(?:\.\d{1,6})?)?|(?:[点时](?:(\d{1,2})分?(?:\d{1,2}秒)?|整)?)|(?= ?(?:[ap]\.?m\b|ព្រឹក|រសៀល|ល្ងាច|យប់)))(?: ?(${PARTS})(?![a-z]))?(?: ?(?:hrs|hours)\b)?`,
  'gi',
);
/** Longer than any part of the day and a blank. */
const LEAD_LENGTH = 12;

/** The 24-hour clock for an hour told with a part of the day; 24 is the end of the day. */
function hourOf(hour: number, part: string | undefined): number {
  switch (part && HALF_OF.get(part.toLowerCase())) {
    case 'am':
      return hour === 12 ? 0 : hour;
    case 'pm':
      return hour < 12 ? hour + 12 : hour;
    case 'noon':
      return hour < 11 ? hour + 12 : hour;
    case 'night':
      if (hour === 12) return 24;
      return hour >= 6 && hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}

/**
 * Times of day as `HH:mm`, seconds dropped: `23:59`, `11:59 PM`, `晚上11点`, `ម៉ោង ១១:៥៩ យប់`. 24:00 becomes 23:59, the
 * day's last minute, because a civil time has no 24 and a reminder must not come a day late.
 */
export function readTimes(text: string): Span<CivilTime>[] {
  const times: Span<CivilTime>[] = [];
  for (const m of allMatches(CLOCK, text)) {
    const before = LEAD.exec(text.slice(Math.max(0, m.index - LEAD_LENGTH), m.index));
    const word = before?.[1] ?? before?.[2];
    const lead = word && !/^[ap]/i.test(word) ? word : undefined;
    const hour = hourOf(Number(m[1]), lead ?? m[5]);
    const minute = Number(m[2] ?? m[4] ?? 0);
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) continue;
    const value =
      hour === 24 ? '23:59' : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    const start = m.index - (before && lead ? before[0].length - before[0].indexOf(lead) : 0);
    times.push({ start, end: m.index + m[0].trimEnd().length, value });
  }
  return times;
}
