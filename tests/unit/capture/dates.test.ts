import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '@/lib/capture/dates';
import { readRelativeDates } from '@/lib/capture/relative-dates';
import { readTimes } from '@/lib/capture/times';
import { addDays } from '@/lib/civil';
import { normalizeText } from '@/lib/text/normalize';

const today = '2026-11-20';
const readings = (text: string, lean: 'next' | 'last' = 'next') =>
  readDates(normalizeText(text), { today, lean }).map((d) => d.value);

describe('readDates', () => {
  it.each([
    '25/12/2026',
    '25-12-2026',
    '25.12.2026',
    '12/25/2026',
    '2026-12-25',
    '2026/12/25',
    '25-Dec-26',
    '25 December 2026',
    '25th Dec, 2026',
    'Dec 25, 2026',
    'December 25th',
    '2026年12月25日',
    '12月25日',
    'ថ្ងៃទី២៥ ខែធ្នូ ឆ្នាំ២០២៦',
    'ថ្ងៃទី ២៥ ខែ ១២ ឆ្នាំ ២០២៦',
    '２５／１２／２０２６',
    '25/12',
  ])('reads %s as one day', (text) => {
    expect(readings(text)).toEqual([['2026-12-25']]);
  });
  it('gives both readings of a day and month that could change places, day first', () => {
    expect(readings('05/06/2027')).toEqual([['2027-06-05', '2027-05-06']]);
  });
  it('takes another date of the text, ថ្ងៃទី or equal numbers for a clue', () => {
    expect(readings('20/11/2026 to 05/12/2026')).toEqual([['2026-11-20'], ['2026-12-05']]);
    expect(readings('11/20/2026 to 12/05/2026')).toEqual([['2026-11-20'], ['2026-12-05']]);
    expect(readings('ថ្ងៃទី 05/12/2026')).toEqual([['2026-12-05']]);
    expect(readings('12/12/2026')).toEqual([['2026-12-12']]);
  });
  it('takes the next day without a year, or the last one for what is over', () => {
    expect(readings('31/12', 'last')).toEqual([['2025-12-31']]);
    expect(readings('2 Jan')).toEqual([['2027-01-02']]);
    expect(readings('20 Nov')).toEqual([[today]]);
  });
  it('marks a year that the end of the message cut', () => {
    const [date] = readDates('valid until 27/11/20', { today });
    expect(date).toMatchObject({ cut: true, value: ['2026-11-27', '2020-11-27'] });
  });
  it.each(['30/02/2026', '*1710*150*1#', '1.5 USD', '5/7GB', '2026-12-2', '0.05/MB', '24/7', '012-345-678'])(
    'finds no day in %s',
    (text) => expect(readings(text)).toEqual([]),
  );
  it('reads back any day in each printed order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const date = addDays('2024-01-01', n);
        const [y, m, d] = date.split('-');
        for (const text of [date, `${y}年${m}月${d}日`, `${d}/${m}/${y}`]) {
          if (readings(text)[0]?.[0] !== date) return false;
        }
        return true;
      }),
    );
  });
});

describe('readRelativeDates', () => {
  const now = new Date('2026-11-20T23:50:00+07:00');
  it.each([
    ['in 3 days', '2026-11-23', 'from-now'],
    ['3天后', '2026-11-23', 'from-now'],
    ['ក្នុងរយៈពេល 3 ថ្ងៃ', '2026-11-23', 'from-now'],
    ['3 ថ្ងៃទៀត', '2026-11-23', 'from-now'],
    ['within 24 hours', '2026-11-21', 'from-now'],
    ['valid 7 days', '2026-11-27', 'length'],
    ['有效期30天', '2026-12-20', 'length'],
    ['សុពលភាព 1 ខែ', '2026-12-20', 'length'],
    ['2 weeks', '2026-12-04', 'length'],
    ['tomorrow', '2026-11-21', 'from-now'],
    ['后天', '2026-11-22', 'from-now'],
    ['ថ្ងៃស្អែក', '2026-11-21', 'from-now'],
    ['tonight', '2026-11-20', 'from-now'],
    ['本月底', '2026-11-30', 'from-now'],
  ])('reads %s', (text, value, form) => {
    expect(readRelativeDates(text, now)).toMatchObject([{ value, form }]);
  });
  it.each(['every 7 days', '每30天', '11月22日', 'ថ្ងៃទី 3'])('finds no distance in %s', (text) => {
    expect(readRelativeDates(text, now)).toEqual([]);
  });
});

describe('readTimes', () => {
  it.each([
    ['23:59', '23:59'],
    ['11:59:59 PM', '23:59'],
    ['12:00 AM', '00:00'],
    ['10am', '10:00'],
    ['11:59 យប់', '23:59'],
    ['8:05 ព្រឹក', '08:05'],
    ['5:30 ល្ងាច', '17:30'],
    ['晚上11点59分', '23:59'],
    ['下午3点', '15:00'],
    ['24:00', '23:59'],
  ])('reads %s as %s', (text, time) => {
    expect(readTimes(text).map((t) => t.value)).toEqual([time]);
  });
  it.each(['25:00', '12:60', '*10:30'])('finds no time in %s', (text) => {
    expect(readTimes(text).filter((t) => t.start === 0)).toEqual([]);
  });
});
