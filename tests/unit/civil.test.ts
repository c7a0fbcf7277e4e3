import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDateAt,
  civilTimeAt,
  dayNumber,
  fromDayNumber,
  instantAt,
  isCivilDate,
} from '@/lib/civil';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(fromDayNumber);

describe('civil dates', () => {
  it('turns the day at 17:00 UTC, midnight in Phnom Penh', () => {
    expect(civilDateAt(Date.UTC(2026, 10, 24, 16, 59))).toBe('2026-11-24');
    expect(civilDateAt(Date.UTC(2026, 10, 24, 17, 0))).toBe('2026-11-25');
  });
  it('keeps to the last day of a short month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', -12)).toBe('2025-12-15');
  });
  it('refuses days that do not exist', () => {
    expect(isCivilDate('2026-02-29')).toBe(false);
    expect(isCivilDate('2026-2-1')).toBe(false);
    expect(() => dayNumber('soon')).toThrow(RangeError);
  });
  it('goes to an instant and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, m) => {
        const time = `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
        const at = instantAt(day, time);
        return civilDateAt(at) === day && civilTimeAt(at) === time;
      }),
    );
  });
  it('adds and takes away the same days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -900, max: 900 }),
        (day, n) => addDays(addDays(day, n), -n) === day,
      ),
    );
  });
});
