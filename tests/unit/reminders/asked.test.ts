import { describe, expect, it } from 'vitest';
import { instantAt as at, DAY, HOUR, type Instant } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { settingsOf, simOf } from './fake-ports';
import { live } from './live';

const days = (time: string, ...dates: string[]) => dates.map((date) => at(date, time));
const hourly = (from: Instant, hours: number) => Array.from({ length: hours }, (_, n) => from + n * HOUR);
const silentAbout = { recheckAfterDays: 0 };

describe('a plan that does not', () => {
  it.each(['off', 'unknown'] as const)('asks to renew it: %s', (state) => {
    const sim = simOf({ autoRenewal: { state } });
    const asked = live(sim, hourly(at('2026-11-20'), 24 * 20), { settings: settingsOf(silentAbout) });
    expect(asked.flat()).toEqual(['renew', 'renew', 'renew']);
  });

  it('repeats on the last day and after it, never in the quiet hours, until it is renewed', () => {
    const settings = settingsOf({ repeatEveryHours: 5, quietHours: { from: '21:00', to: '07:00' } });
    const until = at('2026-12-02', '16:00');
    const sim = (now: Instant) => (now < until ? simOf() : simOf({ planEnds: { on: '2026-12-31' } }));
    const instants = hourly(at('2026-12-01'), 72);
    const told = live(sim, instants, { settings }).flatMap((asks, i) => (asks.length > 0 ? instants[i] : []));
    expect(told).toEqual([
      // Two older lead times were missed; then 09:00, and every five hours: 14, 19, 00, 05, 10, 15.
      at('2026-12-01', '07:00'),
      at('2026-12-01', '09:00'),
      at('2026-12-01', '14:00'),
      at('2026-12-01', '19:00'),
      at('2026-12-02', '07:00'),
      at('2026-12-02', '10:00'),
      at('2026-12-02', '15:00'),
    ]);
  });

  it('takes as many lead times as there are, each with its hour, of the SIM before the settings', () => {
    const planLeadTimes = [
      { days: 10, at: '20:30' },
      { days: 0, at: '06:15' },
      { days: 5, at: '12:00' },
      { days: 5, at: '18:00' },
    ];
    const minutes = Array.from({ length: 4 * 24 * 15 }, (_, n) => at('2026-11-18') + n * 15 * 60_000);
    const settings = settingsOf(silentAbout);
    const told = live(simOf({ planLeadTimes }), minutes, { settings }).flatMap((asks, i) =>
      asks.length > 0 ? minutes[i] : [],
    );
    expect(told).toEqual([
      at('2026-11-21', '20:30'),
      at('2026-11-26', '12:00'),
      at('2026-11-26', '18:00'),
      at('2026-12-01', '06:15'),
    ]);
    expect(live(simOf({ planLeadTimes: [] }), minutes, { settings }).flat()).toEqual([]);
  });
});

describe('the number', () => {
  const number = (fields = {}) =>
    simOf({ plan: undefined, planEnds: undefined, numberEnds: { on: '2026-01-31' }, ...fields });
  const told = (sim: ReturnType<typeof simOf>, lives = {}) => {
    const instants = Array.from({ length: 420 }, (_, n) => at('2025-12-01', '09:00') + n * DAY);
    const asks = live(sim, instants, { lives });
    return asks.flatMap((a, i) =>
      a.length > 0 ? new Date(instants[i] ?? 0).toISOString().slice(0, 10) : [],
    );
  };

  it('is announced before its balance ends, at each stage, and again before it is lost', () => {
    expect(
      told(
        number({
          numberLeadTimes: [
            { days: 7, at: '09:00' },
            { days: 0, at: '09:00' },
          ],
        }),
      ),
    ).toEqual([
      '2026-01-24',
      '2026-01-31',
      '2026-02-01', // outgoing blocked
      '2026-04-02', // 60 days later incoming too
      '2026-05-02', // 30 days later kept
      '2026-07-23', // a week before it is lost
      '2026-07-30', // its last day
    ]);
  });

  it('lives as long as its carrier says, or its user', () => {
    const life = { outgoingBlockedDays: 10, incomingBlockedDays: 5, keptDays: 20 };
    const leads = { numberLeadTimes: [{ days: 0, at: '09:00' }] };
    const short = ['2026-01-31', '2026-02-01', '2026-02-11', '2026-02-16', '2026-03-07'];
    expect(told(number(leads), { smart: life })).toEqual(short);
    expect(told(number({ ...leads, carrier: 'metfone' }), { smart: life })).not.toEqual(short);
    expect(told(number({ ...leads, carrier: 'metfone', numberLife: life }))).toEqual(short);
  });

  it('has its own lead times, and may have none', () => {
    expect(told(number({ planLeadTimes: [], numberLeadTimes: [] }))).toEqual([]);
    expect(told(number({ planLeadTimes: [] })).slice(0, 4)).toEqual([
      '2026-01-01',
      '2026-01-24',
      '2026-01-30',
      '2026-01-31',
    ]);
  });

  it('is not spoken of when it is gone', () => {
    const sim = number({ numberLife: { outgoingBlockedDays: 0, incomingBlockedDays: 0, keptDays: 0 } });
    expect(told(sim).at(-1)).toBe('2026-01-31');
  });
});

describe('what else is asked', () => {
  it('asks to look at the auto-renewal again when it was not seen for 60 days, and every 60 days', () => {
    const sim = simOf({ planEnds: undefined, autoRenewal: { state: 'on', seenAt: at('2026-09-01') } });
    const moments = days('09:00', '2026-10-30', '2026-10-31', '2026-12-29', '2026-12-30');
    expect(live(sim, moments)).toEqual([[], ['recheck'], [], ['recheck']]);
    expect(live(sim, moments, { settings: settingsOf(silentAbout) }).flat()).toEqual([]);
    const seen = (now: Instant) =>
      now < at('2026-11-15')
        ? sim
        : { ...sim, autoRenewal: { state: 'on' as const, seenAt: at('2026-11-15') } };
    expect(live(seen, [...moments, at('2027-01-14', '09:00')])).toEqual([
      [],
      ['recheck'],
      [],
      [],
      ['recheck'],
    ]);
  });

  it('counts from the day a SIM was added when its auto-renewal was never seen', () => {
    const sim = simOf({ planEnds: undefined, createdAt: at('2026-09-01', '23:00') });
    expect(live(sim, days('09:00', '2026-10-30', '2026-10-31'))).toEqual([[], ['recheck']]);
  });

  it.each([
    ['a plan’s date and no name', { planEnds: { on: '2027-12-01' } }, ['recheck']],
    ['a switch that was seen', { autoRenewal: { state: 'on', seenAt: at('2026-09-01') } }, ['recheck']],
    ['a number only', { numberEnds: { on: '2027-12-01' } }, []],
    ['a plan that is not renewed', { plan: { name: 'Once', oneOff: true } }, []],
  ] as [string, Partial<Sim>, string[]][])(
    'looks again only where there is something to renew: %s',
    (_, fields, expected) => {
      const sim = simOf({ plan: undefined, planEnds: undefined, createdAt: at('2026-09-01'), ...fields });
      expect(live(sim, days('09:00', '2026-10-30', '2026-10-31')).flat()).toEqual(expected);
    },
  );

  it('tells when a promotion ends, and other items, on their day at their hour', () => {
    const items = (kind: 'promotion' | 'other', on = '2026-11-05') => [
      { id: 'p', kind, title: 'Double data', on, at: '18:00' },
    ];
    const sim = simOf({ planEnds: undefined, items: items('promotion') });
    const moments = [at('2026-11-05', '17:59'), at('2026-11-05', '18:00'), at('2026-11-06')];
    expect(live(sim, moments)).toEqual([[], ['item'], []]);
    const settings = settingsOf({ promotions: false });
    expect(live(sim, moments, { settings }).flat()).toEqual([]);
    expect(live({ ...sim, items: items('other') }, moments, { settings }).flat()).toEqual(['item']);
    // Moved to another day, it is another reminder.
    const moved = (now: Instant) =>
      now < at('2026-11-06') ? sim : { ...sim, items: items('promotion', '2026-11-08') };
    expect(live(moved, [...moments, at('2026-11-08', '18:00')]).flat()).toEqual(['item', 'item']);
  });

  it('reviews the bills once a month, late when the browser was closed on the day or for the rest of the month', () => {
    const sim = simOf({ planEnds: undefined, plan: undefined });
    const settings = settingsOf({ billReviewDay: 10 });
    const told = (...dates: string[]) =>
      live(sim, days('09:00', ...dates), { settings }).map((a) => a.length);
    expect(told('2026-11-09', '2026-11-10', '2026-11-11', '2026-12-10')).toEqual([0, 1, 0, 1]);
    expect(told('2026-11-10', '2026-12-15', '2026-12-16')).toEqual([1, 1, 0]);
    expect(told('2026-11-10', '2027-01-05', '2027-01-06', '2027-01-10')).toEqual([1, 1, 0, 1]);
    // Three months away is one review, not three.
    expect(told('2026-11-10', '2027-03-01', '2027-03-02', '2027-03-10')).toEqual([1, 1, 0, 1]);
    // Just switched on: the month before is nobody's concern.
    expect(told('2026-11-05', '2026-11-10')).toEqual([0, 1]);
    expect(live(sim, days('09:00', '2026-11-10'), { settings: settingsOf() }).flat()).toEqual([]);
  });
});
