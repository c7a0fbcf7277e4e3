import { addDays, addMonths, type CivilDate, civilDateAt, HOUR } from '@/lib/civil';
import { matchesAt } from './beside';
import { allMatches } from './matches';
import { inOrder, type Span } from './span';

/** A day told by its distance. `from-now`: "in 3 days", "tomorrow"; `length`: "7 days", which counts from an event. */
export interface RelativeDate extends Span<CivilDate> {
  form: 'from-now' | 'length';
}

const COUNT = String.raw`(?<![\d$*#-])(?<!\d[.,:/])(\d{1,3})`;
const UNIT = String.raw`(days?|hours?|hrs?|weeks?|months?|天|日|小时|个?月|周|个星期|ថ្ងៃ(?!ទី|ផុត)|ម៉ោង|សប្តាហ៍|ខែ)`;
const LENGTH = new RegExp(String.raw`${COUNT} ?${UNIT}(?![a-z])`, 'gi');
/** What right before or behind a length makes it a distance from today. */
const BEFORE =
  /(?<=(?:\b(?:in|within|after|have|only|another|next)(?: the)?(?: next)?(?: about)?|ក្នុងរយៈពេល|ក្នុង|នៅសល់(?:តែ)?|仅剩|还有|还剩|剩余?|将在|将于) ?)/iy;
const BEHIND = /(?:\(s\))? ?(?:left|remaining|to go|from (?:now|today)|more|time|ទៀត|后|之后|以后|内|之内)/iy;
const EVERY = /(?<=(?:\b(?:every|each|per)|每|រៀងរាល់|រាល់) ?)/iy;
const DAYS =
  /\b(day after tomorrow|tomorrow|yesterday|last night|today|tonight|end of (?:(?:the|this) )?month)\b|(后天|昨天|昨日|昨晚|明天|明日|明晚|今天|今日|今晚|当日|本?月底|本月末|ខានស្អែក|ម្សិលមិញ|(?:ថ្ងៃ)?ស្អែក|ថ្ងៃនេះ|យប់នេះ|ចុងខែនេះ|ដាច់ខែ)/gi;
const MONTH_END = /^(?:end|本?月[底末]|本月末|ចុង|ដាច់)/i;
const PAST = /^(?:yesterday|last|昨|ម្សិល)/i;
const IN_TWO = /^(?:day after|后|ខាន)/i;
const IN_ONE = /^(?:tomorrow|明|(?:ថ្ងៃ)?ស្អែក)/i;

function dayOf(word: string, today: CivilDate): CivilDate {
  if (MONTH_END.test(word)) return addDays(`${addMonths(today, 1).slice(0, 8)}01`, -1);
  if (PAST.test(word)) return addDays(today, -1);
  return addDays(today, IN_TWO.test(word) ? 2 : IN_ONE.test(word) ? 1 : 0);
}
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bone (?=day|week|month)/gi, '1 '],
  [/\btwo (?=day|week|month)/gi, '2 '],
  [/\bthree (?=day|week|month)/gi, '3 '],
  [/\bseven (?=day)/gi, '7 '],
];

const SPELLED = /\b(?:one|two|three|seven) (?:day|week|month)/i;

function later(count: number, unit: string, now: Date, today: CivilDate): CivilDate {
  const u = unit.toLowerCase();
  if (u.startsWith('h') || u === '小时' || u === 'ម៉ោង') return civilDateAt(now.getTime() + count * HOUR);
  if (u.startsWith('week') || u === '周' || u === '个星期' || u === 'សប្តាហ៍') return addDays(today, 7 * count);
  if (u.startsWith('month') || u.endsWith('月') || u === 'ខែ') return addMonths(today, count);
  return addDays(today, count);
}

/** Days told by their distance from `now`, in the order of the text: "in 3 days", "3天后", "ថ្ងៃស្អែក", "7 days". */
export function readRelativeDates(text: string, now: Date): RelativeDate[] {
  const today = civilDateAt(now.getTime());
  const found: RelativeDate[] = [];
  const spelled = SPELLED.test(text)
    ? WORDS.reduce((t, [word, digit]) => t.replace(word, (w) => digit.padStart(w.length)), text)
    : text;
  for (const m of allMatches(LENGTH, spelled)) {
    const end = m.index + m[0].length;
    if (matchesAt(EVERY, spelled, m.index)) continue;
    // 月 and 日 with a number are parts of a date unless the count word 个 stands between.
    if (m[0].endsWith('日') || (m[0].endsWith('月') && !m[0].includes('个'))) continue;
    if (m[0].endsWith('ថ្ងៃ') && /^(?:ទី|នេះ)/.test(spelled.slice(end, end + 3))) continue;
    if (
      (m[0].endsWith('ខែ') || m[0].endsWith('ម៉ោង')) &&
      /^ ?(?:\d|[កតធមវសឧ])/.test(spelled.slice(end, end + 2))
    )
      continue;
    const isDistance = matchesAt(BEFORE, spelled, m.index) || matchesAt(BEHIND, spelled, end);
    const form = isDistance ? 'from-now' : 'length';
    found.push({ start: m.index, end, value: later(Number(m[1]), m[2] ?? '', now, today), form });
  }
  // Named days never overlap one another, so that only the lengths are in question, however many days there are.
  const lengths = [...found];
  for (const m of allMatches(DAYS, text)) {
    const start = m.index;
    const end = start + m[0].length;
    if (lengths.some((f) => f.start < end && start < f.end)) continue;
    found.push({ start, end, value: dayOf(m[0], today), form: 'from-now' });
  }
  return inOrder(found);
}
