import { enUS } from 'date-fns/locale/en-US';
import { km } from 'date-fns/locale/km';
import { zhCN } from 'date-fns/locale/zh-CN';
import { type CivilDate, civilDateAt, civilTimeAt, dayNumber, daysBetween, type Instant } from '@/lib/civil';
import { dates } from './messages/dates';
import { formatText, type Language } from './text';

/**
 * Dates as people read them. Names of months and days come from date-fns: Chromium has no Khmer in `Intl` and would
 * print English without a word. Only the names are taken, since `date-fns/format` works in the computer's zone.
 */
const LOCALES = { 'zh-CN': zhCN, km, en: enUS } as const;

type Month = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface DayOptions {
  weekday?: boolean;
  /** The year is said only where it differs from this day's. Without it, the year is always said. */
  today?: CivilDate;
}

/** `11月26日 星期四`, `ថ្ងៃព្រហស្បតិ៍ 26 វិច្ឆិកា`, `Thu 26 Nov`. Throws `RangeError` on bad text. */
export function formatDay(date: CivilDate, language: Language, { weekday, today }: DayOptions = {}): string {
  const number = dayNumber(date);
  const locale = LOCALES[language].localize;
  const month = (Number(date.slice(5, 7)) - 1) as Month;
  const params = {
    year: Number(date.slice(0, 4)),
    month:
      language === 'zh-CN'
        ? month + 1
        : locale.month(month, { width: language === 'km' ? 'wide' : 'abbreviated' }),
    day: Number(date.slice(8, 10)),
    // 1970-01-01 was a Thursday.
    weekday: locale.day(((((number + 4) % 7) + 7) % 7) as Weekday, {
      width: language === 'en' ? 'abbreviated' : 'wide',
    }),
  };
  const withYear = today === undefined || today.slice(0, 4) !== date.slice(0, 4);
  const pattern = weekday
    ? withYear
      ? dates.weekdayDayYear
      : dates.weekdayDay
    : withYear
      ? dates.dayYear
      : dates.day;
  return formatText(pattern, language, params);
}

/** `2026年11月`, `វិច្ឆិកា 2026`, `November 2026`, of `2026-11`. */
export function formatMonth(month: string, language: Language): string {
  const index = (Number(month.slice(5, 7)) - 1) as Month;
  const name = language === 'zh-CN' ? index + 1 : LOCALES[language].localize.month(index, { width: 'wide' });
  return formatText(dates.monthYear, language, { year: month.slice(0, 4), month: name });
}

/** The days of the week, Monday first, as a calendar heads its columns. */
export const weekdayNames = (language: Language): string[] =>
  ([1, 2, 3, 4, 5, 6, 0] as const).map((day) =>
    LOCALES[language].localize.day(day, { width: 'abbreviated' }),
  );

/** `3 天`, `3 ថ្ងៃ`, `3 days`. */
export const formatDays = (n: number, language: Language): string => formatText(dates.days, language, { n });

/** How far a day lies from today: `今天`, `明天`, `3 天后`, `60 天前`, each in the language. */
export function formatDistance(date: CivilDate, today: CivilDate, language: Language): string {
  const n = daysBetween(today, date);
  if (n === 0) return formatText(dates.today, language);
  if (n === 1) return formatText(dates.tomorrow, language);
  if (n === -1) return formatText(dates.yesterday, language);
  return formatText(n > 0 ? dates.inDays : dates.daysAgo, language, { n: Math.abs(n) });
}

/** A plan's length: `30 天`, `1 个月`. */
export const formatValidity = (
  validity: { count: number; unit: 'day' | 'month' },
  language: Language,
): string => formatText(validity.unit === 'day' ? dates.days : dates.months, language, { n: validity.count });

/** A moment in Phnom Penh, from the reader's today: `今天 20:00`, `Thu 26 Nov 09:00`. */
export function formatMoment(instant: Instant, now: Instant, language: Language): string {
  const date = civilDateAt(instant);
  const today = civilDateAt(now);
  const near = daysBetween(today, date);
  const day =
    near >= 0 && near <= 1
      ? formatDistance(date, today, language)
      : formatDay(date, language, { weekday: true, today });
  return `${day} ${civilTimeAt(instant)}`;
}
