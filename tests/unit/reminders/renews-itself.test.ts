import { describe, expect, it } from 'vitest';
import { instantAt as at, DAY, HOUR, type Instant } from '@/lib/civil';
import { simState } from '@/lib/reminders/state';
import { settingsOf, simOf } from './fake-ports';
import { live } from './live';

const days = (time: string, ...dates: string[]) => dates.map((date) => at(date, time));
const hourly = (from: Instant, hours: number) => Array.from({ length: hours }, (_, n) => from + n * HOUR);
const renewing = (fields = {}) =>
  simOf({ autoRenewal: { state: 'on', seenAt: at('2026-11-20') }, ...fields });
const silentAbout = { recheckAfterDays: 0 };

describe('a plan that renews itself', () => {
  it('is never asked to be renewed: the balance before, whether it renewed after', () => {
    const asked = live(renewing(), hourly(at('2026-11-20'), 24 * 20), { settings: settingsOf(silentAbout) });
    expect(asked.flat()).toEqual(['balance', 'balance', 'balance', 'did-it-renew']);
  });

  it('goes on asking whether it renewed, until the date moves', () => {
    const settings = settingsOf({ repeatEveryHours: 12 });
    const moments = [...days('09:00', '2026-12-02'), at('2026-12-02', '21:00'), at('2026-12-03', '09:00')];
    const moved = (now: Instant) =>
      now < at('2026-12-03') ? renewing() : renewing({ planEnds: { on: '2026-12-31' } });
    expect(live(moved, moments, { settings })).toEqual([['did-it-renew'], ['did-it-renew'], []]);
  });

  it('asks again with each of its periods where nobody answered: it may have run out since', () => {
    const period = (unit: 'day' | 'month', count: number) => ({ name: 'P', validity: { count, unit } });
    const told = (plan: object) => {
      const sim = renewing({ plan: { ...period('day', 7), ...plan } });
      const mornings = Array.from({ length: 62 }, (_, n) => at('2026-12-02', '09:00') + n * DAY);
      const asked = live(sim, mornings, { settings: settingsOf(silentAbout) });
      return asked.flatMap((asks, n) => (asks.includes('did-it-renew') ? [n] : []));
    };
    expect(told({})).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56]);
    expect(told(period('day', 30))).toEqual([0, 30, 60]);
    expect(told(period('month', 1))).toEqual([0, 30, 60]);
    expect(told({ validity: undefined })).toEqual([0]);
  });

  it.each([
    [{ balanceCheck: false }, ['did-it-renew']],
    [{ renewalCheck: false }, ['balance', 'balance', 'balance']],
    [{ balanceCheck: false, renewalCheck: false }, []],
  ])('asks nothing that is switched off: %o', (switches, expected) => {
    const settings = settingsOf({ ...silentAbout, ...switches });
    const asked = live(renewing(), hourly(at('2026-11-20'), 24 * 20), { settings });
    expect(asked.flat()).toEqual(expected);
  });

  it.each([
    ['none was ever seen', undefined, true],
    [
      'it was too small',
      { amount: { minor: 599, currency: 'USD' as const }, seenAt: at('2026-11-28', '10:00') },
      true,
    ],
    [
      'it was enough',
      { amount: { minor: 600, currency: 'USD' as const }, seenAt: at('2026-11-28', '10:00') },
      false,
    ],
    [
      'it is in another money',
      { amount: { minor: 9000, currency: 'KHR' as const }, seenAt: at('2026-11-28', '10:00') },
      true,
    ],
    [
      'it was seen before there was a question',
      { amount: { minor: 900, currency: 'USD' as const }, seenAt: at('2026-11-28', '08:59') },
      true,
    ],
  ])('needs a look at the balance: %s', (_, balance, needed) => {
    const state = (time: string) => simState(renewing({ balance }), settingsOf(), at('2026-11-28', time));
    expect(state('08:59').needsAction).toBe(false);
    expect(state('12:00').needsAction).toBe(needed);
  });

  it('is not asked of a plan that is not meant to be renewed, whatever the switch says', () => {
    const sim = renewing({ plan: { name: 'Once', oneOff: true } });
    expect(live(sim, hourly(at('2026-11-20'), 24 * 90)).flat()).toEqual(['ends', 'ends', 'ends']);
  });
});
