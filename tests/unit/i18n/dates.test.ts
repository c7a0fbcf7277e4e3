import { describe, expect, it } from 'vitest';
import { instantAt } from '@/lib/civil';
import { formatDay, formatDays, formatDistance, formatMoment, formatValidity } from '@/lib/i18n/dates';

describe('dates in three languages', () => {
  it('names month and weekday, and the year only where it differs', () => {
    const near = { weekday: true, today: '2026-11-24' };
    expect(formatDay('2026-11-26', 'zh-CN', near)).toBe('11月26日 星期四');
    expect(formatDay('2026-11-26', 'km', near)).toBe('ថ្ងៃព្រហស្បតិ៍ 26 វិច្ឆិកា');
    expect(formatDay('2026-11-26', 'en', near)).toBe('Thu 26 Nov');
    expect(formatDay('2027-01-03', 'en', { today: '2026-11-24' })).toBe('3 Jan 2027');
    expect(formatDay('2027-01-03', 'zh-CN')).toBe('2027年1月3日');
    expect(formatDay('2027-01-03', 'km', { weekday: true })).toBe('ថ្ងៃអាទិត្យ 3 មករា 2027');
  });

  it('knows the weekday before 1970 too', () => {
    expect(formatDay('1969-12-31', 'en', { weekday: true })).toBe('Wed 31 Dec 1969');
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDay('2026-02-30', 'en')).toThrow(RangeError);
  });

  it('counts days with the right English form', () => {
    expect(formatDays(1, 'en')).toBe('1 day');
    expect(formatDays(3, 'en')).toBe('3 days');
    expect(formatDays(3, 'zh-CN')).toBe('3 天');
    expect(formatValidity({ count: 1, unit: 'month' }, 'km')).toBe('1 ខែ');
  });

  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-27', 'in 3 days'],
    ['2026-09-25', '60 days ago'],
  ])('says how far %s is from 24 November', (date, expected) => {
    expect(formatDistance(date, '2026-11-24', 'en')).toBe(expected);
  });

  it('tells a moment by the clock in Phnom Penh', () => {
    const now = instantAt('2026-11-24', '15:00');
    expect(formatMoment(instantAt('2026-11-24', '20:00'), now, 'zh-CN')).toBe('今天 20:00');
    expect(formatMoment(instantAt('2026-11-27', '09:00'), now, 'en')).toBe('Fri 27 Nov 09:00');
  });
});
