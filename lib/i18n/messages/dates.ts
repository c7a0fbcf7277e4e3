import type { Text } from '../text';

/** Patterns of dates and lengths of time. Khmer digits are not used: plans, codes and prices are printed with 0–9. */
export const dates = {
  day: { 'zh-CN': '{month}月{day}日', km: '{day} {month}', en: '{day} {month}' },
  dayYear: { 'zh-CN': '{year}年{month}月{day}日', km: '{day} {month} {year}', en: '{day} {month} {year}' },
  days: { 'zh-CN': '{n} 天', km: '{n} ថ្ងៃ', en: { one: '{n} day', other: '{n} days' } },
  daysAgo: { 'zh-CN': '{n} 天前', km: '{n} ថ្ងៃមុន', en: { one: '{n} day ago', other: '{n} days ago' } },
  inDays: { 'zh-CN': '{n} 天后', km: '{n} ថ្ងៃទៀត', en: { one: 'in {n} day', other: 'in {n} days' } },
  monthYear: { 'zh-CN': '{year}年{month}月', km: '{month} {year}', en: '{month} {year}' },
  months: { 'zh-CN': '{n} 个月', km: '{n} ខែ', en: { one: '{n} month', other: '{n} months' } },
  today: { 'zh-CN': '今天', km: 'ថ្ងៃនេះ', en: 'today' },
  tomorrow: { 'zh-CN': '明天', km: 'ថ្ងៃស្អែក', en: 'tomorrow' },
  weekdayDay: {
    'zh-CN': '{month}月{day}日 {weekday}',
    km: 'ថ្ងៃ{weekday} {day} {month}',
    en: '{weekday} {day} {month}',
  },
  weekdayDayYear: {
    'zh-CN': '{year}年{month}月{day}日 {weekday}',
    km: 'ថ្ងៃ{weekday} {day} {month} {year}',
    en: '{weekday} {day} {month} {year}',
  },
  yesterday: { 'zh-CN': '昨天', km: 'ម្សិលមិញ', en: 'yesterday' },
} satisfies Record<string, Text>;
