import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOn, weeksOf } from '@/components/overview/month-grid';
import { addDays, daysBetween } from '@/lib/civil';
import { formatMonth, weekdayNames } from '@/lib/i18n/dates';

describe('a month as weeks', () => {
  it('starts on Monday and ends with the week of its last day', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
  it('has every day of the month once, in order, for any month', () => {
    const any = fc.record({
      year: fc.integer({ min: 1970, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(any, ({ year, month }) => {
        const name = `${year}-${String(month).padStart(2, '0')}`;
        const days = weeksOf(name).flat();
        expect(days.every((day, i) => i === 0 || daysBetween(days[i - 1] as string, day) === 1)).toBe(true);
        const own = days.filter((day) => day.startsWith(name));
        expect(own[0]).toBe(`${name}-01`);
        expect(addDays(own.at(-1) as string, 1)).toBe(`${monthsOn(name, 1)}-01`);
        expect(new Date(`${days[0]}T00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });
  it('is named in each language', () => {
    expect(formatMonth('2026-11', 'zh-CN')).toBe('2026年11月');
    expect(formatMonth('2026-11', 'en')).toBe('November 2026');
    expect(formatMonth('2026-11', 'km')).toBe('វិច្ឆិកា 2026');
    expect(weekdayNames('zh-CN')[0]).toBe('周一');
  });
});
