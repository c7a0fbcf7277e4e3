import { addDays, type CivilDate } from '@/lib/civil';
import { matchesAt } from './beside';
import { allMatches } from './matches';
import { readDigits } from './numbers';
import { inOrder, type Span } from './span';
import { MONTHS } from './words/calendar';

/** A day as printed. `readings` has the day-first one first; two mean that the print alone doesn't settle it. */
export interface PrintedDate extends Span<CivilDate[]> {
  /** `dmy` and `mdy`: both numbers known to be in that order; `open`: either; `named`, `ymd`: no question. */
  order: 'dmy' | 'mdy' | 'ymd' | 'named' | 'open';
  /** The end of the text may have cut the date. */
  cut: boolean;
}

export interface DateOptions {
  /** Today in Phnom Penh. */
  today: CivilDate;
  /** A day without a year is the next one, or, for what has ended, the last one. */
  lean?: 'next' | 'last';
}

const MONTH_OF: ReadonlyMap<string, number> = new Map(Object.entries(MONTHS));
const MONTH_NAMES = Object.keys(MONTHS).sort((a, b) => b.length - a.length);
const LATIN = MONTH_NAMES.filter((m) => /^[a-z]/.test(m)).join('|');
const MONTH_NAME = new RegExp(LATIN, 'i');
const KHMER = MONTH_NAMES.filter((m) => !/^[a-z]/.test(m)).join('|');

const YMD = /(?<![\d/.-])(20\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/g;
const NUMERIC =
  /(?<![\d/.*#$-])(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2})?)?(?![\d%]|[-/]\d|\.\d| ?(?:GB|MB))/g;
const DAY_NAME = new RegExp(
  String.raw`(?<![\d.$])(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]{0,2}(${LATIN})(?![a-z])[.,]?(?:[ ,./-]{0,2}'?(\d{4}|\d{2})(?![\d:]| ?[:%]| ?(?:GB|MB|days?)))?`,
  'gi',
);
const NAME_DAY = new RegExp(
  String.raw`\b(${LATIN})\b[.]?[ -](\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.]\d)(?:,? ?(\d{4})(?!\d))?`,
  'gi',
);
const CHINESE = /(?<!\d)(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:份)?(\d{1,2})(?:[日号]|(?=$))/g;
const KHMER_DATE = new RegExp(
  String.raw`(?:ថ្ងៃទី|ទី|ថ្ងៃ)? ?(\d{1,2}) ?[-/]? ?(?:ខែ)? ?(${KHMER})(?: ?[-/]? ?(?:ឆ្នាំ)? ?(\d{4}|\d{2})(?!\d))?`,
  'g',
);
const KHMER_PLAIN = /ថ្ងៃទី ?(\d{1,2}) ?ខែ ?(\d{1,2})(?: ?ឆ្នាំ ?(\d{4}|\d{2})(?!\d))?/g;

/** What before a day without a year, or behind a point or dash, shows that it is one. */
const ON = /(?<=(?:ថ្ងៃទី|on|until|till) ?)/y;
const DAY_FIRST = /(?<=(?:ថ្ងៃទី|ថ្ងៃ|dd\/mm(?:\/yyyy)?\)?:?) ?)/iy;

const two = (n: number) => (n < 10 ? `0${n}` : String(n));
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** "2026.11.20-2026.12.19", "20/11-27/11": the dash parts two days; a longer one of the same width can't be read as theirs. */
const RANGE_DASH = /(\d[./]\d{1,4})-(?=\d{1,4}[./]\d)/g;

const civil = (year: number, month: number, day: number): CivilDate | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined;
  if (day > 28 && day > lastDayOf(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
};

/** The next such day, today included, or the last one. */
function nearest(month: number, day: number, { today, lean }: DateOptions): CivilDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years = lean === 'last' ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1, thisYear + 2];
  for (const year of years) {
    const date = civil(year, month, day);
    if (date && (lean === 'last' ? date <= today : date >= today)) return date;
  }
  return undefined;
}

const fullYear = (printed: string) => (printed.length === 4 ? Number(printed) : 2000 + Number(printed));

/** The readings of one day and month with what is printed of the year, and whether the end of the text cut the year. */
function withYear(
  month: number,
  day: number,
  year: string | undefined,
  atEnd: boolean,
  options: DateOptions,
) {
  const next = () => nearest(month, day, options);
  if (!year) {
    // A day that has just passed is the next one only by rule: ask.
    const last =
      options.lean === 'last' ? undefined : nearest(month, day, { today: options.today, lean: 'last' });
    const recent = last && last < options.today && last > addDays(options.today, -45) ? last : undefined;
    return { readings: [next(), recent], cut: atEnd };
  }
  if (year.length === 1) return { readings: [next()], cut: true };
  const date = civil(fullYear(year), month, day);
  // "27/11/20" at the end is 2020 or the start of 2026: ask.
  if (year === '20' && atEnd) return { readings: [next(), date], cut: true };
  return { readings: [date], cut: false };
}

/** One SMS holds 160 Latin or 70 other characters; invisible ones may be gone from the text by now. */
const fillsMessage = (length: number) => (length >= 150 && length <= 160) || (length >= 63 && length <= 70);

/** Every printed day of the text, in its order. Days that the calendar lacks are left out. */
export function readDates(raw: string, options: DateOptions): PrintedDate[] {
  const text = raw.includes('-') ? raw.replace(RANGE_DASH, '$1–') : raw;
  const found: PrintedDate[] = [];
  const length = text.trimEnd().length;
  const add = (
    m: RegExpMatchArray,
    order: PrintedDate['order'],
    readings: (CivilDate | undefined)[],
    cut: boolean,
  ) => {
    const start = m.index ?? 0;
    const end = start + m[0].trimEnd().length;
    const value: CivilDate[] = [];
    for (const date of readings) if (date !== undefined && !value.includes(date)) value.push(date);
    if (value.length === 0 || found.some((f) => f.start < end && start < f.end)) return;
    found.push({ start, end, value, order, cut });
  };
  const endsText = (m: RegExpMatchArray) =>
    (m.index ?? 0) + m[0].length >= length && /[\w/.-]$/.test(m[0]) && !m[0].endsWith('.');
  const named = (m: RegExpMatchArray, month: number, day: number, year: string | undefined) => {
    const { readings, cut } = withYear(month, day, year, endsText(m), options);
    add(m, 'named', readings, cut && (year !== undefined || fillsMessage(length)));
  };
  for (const m of allMatches(YMD, text)) {
    // "2026-12-2" at the very end may be the start of the twenties.
    if (endsText(m) && m[4]?.length === 1) continue;
    add(m, 'ymd', [civil(Number(m[1]), Number(m[3]), Number(m[4]))], false);
  }
  const khmer = /[\u1780-\u17B3]/.test(text);
  for (const m of text.includes('月') ? allMatches(CHINESE, text) : []) {
    if (m[0].endsWith(m[3] ?? '') && m[3]?.length === 1) continue;
    named(m, Number(m[2]), Number(m[3]), m[1]);
  }
  for (const m of khmer ? allMatches(KHMER_DATE, text) : [])
    named(m, MONTH_OF.get(m[2] ?? '') ?? 0, Number(m[1]), m[3]);
  for (const m of khmer ? allMatches(KHMER_PLAIN, text) : []) named(m, Number(m[2]), Number(m[1]), m[3]);
  const hasMonth = MONTH_NAME.test(text);
  for (const m of hasMonth ? allMatches(DAY_NAME, text) : [])
    named(m, MONTH_OF.get((m[2] ?? '').toLowerCase()) ?? 0, Number(m[1]), m[3]);
  for (const m of hasMonth ? allMatches(NAME_DAY, text) : [])
    named(m, MONTH_OF.get((m[1] ?? '').toLowerCase()) ?? 0, Number(m[2]), m[3]);
  for (const m of allMatches(NUMERIC, text)) numeric(m);

  function numeric(m: RegExpMatchArray) {
    const [first, second, year] = [readDigits(m[1] ?? ''), readDigits(m[3] ?? ''), m[4]];
    const atEnd = endsText(m);
    // "3.5" and "1-2" are numbers; a day without a year is told with a slash, or with a word for the day before it.
    if (!year && m[2] !== '/' && !matchesAt(ON, text, m.index ?? 0)) return;
    if (!year && !m[0].endsWith(m[2] ?? '') && atEnd && m[3]?.length === 1) return;
    const dayFirst = withYear(second, first, year, atEnd, options);
    const monthFirst = () => withYear(first, second, year, atEnd, options).readings;
    const clue = matchesAt(DAY_FIRST, text, m.index ?? 0);
    const cut = dayFirst.cut && (year !== undefined || m[0].endsWith(m[2] ?? '') || fillsMessage(length));
    if (first > 12) {
      const yearFirst =
        year?.length === 2 && second <= 12 ? civil(2000 + first, second, Number(year)) : undefined;
      const far = yearFirst && dayFirst.readings[0] && dayFirst.readings[0] < addDays(options.today, -1500);
      add(m, far && yearFirst ? 'ymd' : 'dmy', far && yearFirst ? [yearFirst] : dayFirst.readings, cut);
    } else if (second > 12) add(m, 'mdy', monthFirst(), cut);
    else if (first === second || clue) add(m, 'dmy', dayFirst.readings, cut);
    else add(m, 'open', [...dayFirst.readings, ...monthFirst()], cut);
  }
  return settle(inOrder(found));
}

/** Another date of the message with a number above 12 shows the order of those that could be read two ways. */
function settle(dates: PrintedDate[]): PrintedDate[] {
  const known = new Set(dates.filter((d) => !d.cut).map((d) => d.order));
  if (known.has('dmy') === known.has('mdy')) return dates;
  const keep = known.has('dmy') ? 0 : 1;
  return dates.map((d) => {
    const reading = d.order === 'open' ? d.value[keep] : undefined;
    return reading ? { ...d, value: [reading], order: keep ? 'mdy' : 'dmy' } : d;
  });
}
