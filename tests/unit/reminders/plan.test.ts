import { describe, expect, it } from 'vitest';
import { instantAt as at, HOUR, type Instant } from '@/lib/civil';
import { intentOf } from '@/lib/reminders/deliver';
import { explainNext } from '@/lib/reminders/explain';
import { planReminders } from '@/lib/reminders/plan';
import { EMPTY_LOG, type Sent } from '@/lib/reminders/sent';
import { simState } from '@/lib/reminders/state';
import type { Sim } from '@/lib/sims/schema';
import { settingsOf, simOf } from './fake-ports';
import { live } from './live';

describe('planReminders', () => {
  it('asks for the balance before and for the renewal after, when it renews by itself', () => {
    const sim = simOf({ autoRenewal: { state: 'on', seenAt: at('2026-11-20') } });
    const days = ['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'];
    expect(
      live(
        sim,
        days.map((d) => at(d, '09:00')),
      ),
    ).toEqual([[], ['balance'], ['balance'], ['balance'], ['did-it-renew'], []]);
  });

  it('repeats every so many hours from the last day on, until a renewal', () => {
    const settings = settingsOf({ repeatEveryHours: 4 });
    const hours = ['09:00', '12:59', '13:00', '16:00', '17:00'].map((t) => at('2026-12-01', t));
    expect(live(simOf(), hours, { settings }).map((a) => a.length)).toEqual([1, 0, 1, 0, 1]);
  });

  it('tells the stages of the number after its balance has expired', () => {
    const sim = simOf({ planEnds: undefined, plan: undefined, numberEnds: { on: '2026-01-31' } });
    const days = ['2026-01-31', '2026-02-01', '2026-02-02', '2026-04-02', '2026-05-02', '2026-07-30'];
    expect(
      live(
        sim,
        days.map((d) => at(d, '09:00')),
      ).map((a) => a.length),
    ).toEqual([1, 1, 0, 1, 1, 1]);
    expect(simState(sim, settingsOf(), at('2026-05-02', '12:00')).number.stage).toBe('kept');
    expect(simState(sim, settingsOf(), at('2026-07-31', '12:00')).number.stage).toBe('gone');
  });

  it('is silent while snoozed and comes back at the end of the snooze', () => {
    const until = at('2026-11-29', '08:00');
    const snoozed = { ...simOf(), snoozedUntil: until };
    const first = at('2026-11-28', '09:00');
    expect(
      live((now) => (now > first ? snoozed : simOf()), [first, until - HOUR, until, until + HOUR]),
    ).toEqual([['renew'], [], ['renew'], []]);
    const badge = (now: number) =>
      planReminders({ sims: [snoozed], sent: new Map(), log: EMPTY_LOG }, settingsOf(), now).badge;
    expect([badge(until - HOUR), badge(until)]).toEqual([0, 1]);
  });

  it('comes back from a snooze though the clock was set back for it and forward again since', () => {
    const told = at('2026-11-28', '09:00');
    const planLeadTimes = [{ days: 4, at: '09:00' }];
    const snoozed = simOf({ snoozedUntil: told - HOUR, planLeadTimes });
    const sent = new Map<string, Sent>([['a', { version: 1, shown: { 'plan|2026-12-01|4@09:00': told } }]]);
    expect(live(snoozed, [told + HOUR, told + 2 * HOUR], { sent })).toEqual([['renew'], []]);
  });

  it('tells the most urgent first, and of the same kind what is due longest', () => {
    const sims = [
      simOf({ id: 'a', planEnds: { on: '2026-11-29' } }),
      simOf({ id: 'b', planEnds: { on: '2026-11-27' } }),
      simOf({ id: 'c', planEnds: undefined, numberEnds: { on: '2026-11-29' } }),
      simOf({ id: 'd', planEnds: undefined, createdAt: 0 }),
      simOf({
        id: 'e',
        planEnds: undefined,
        items: [{ id: 'i', kind: 'other', title: 'x', on: '2026-11-01', at: '09:00' }],
      }),
    ];
    const settings = settingsOf({ billReviewDay: 1 });
    const now = at('2026-11-28', '12:00');
    const { show } = planReminders({ sims, sent: new Map(), log: EMPTY_LOG }, settings, now);
    expect(show?.points.map((p) => p.simId)).toEqual(['c', 'b', 'a', 'e', 'd', 'general']);
  });

  it('counts on the badge the SIMs that need something, but not those put off', () => {
    const now = at('2026-12-01', '12:00');
    const sims = [
      simOf(),
      simOf({ id: 'b', snoozedUntil: now + 1 }),
      simOf({ id: 'c', snoozedUntil: now }),
      simOf({ id: 'd', planEnds: { on: '2026-12-31' } }),
    ];
    const { badge } = planReminders({ sims, sent: new Map(), log: EMPTY_LOG }, settingsOf(), now);
    expect(badge).toBe(2);
  });

  it('says nothing at once of a short plan that was just renewed', () => {
    const renewals = [{ at: at('2026-11-30', '10:00'), to: '2026-12-01' }];
    const sim = simOf({ renewals });
    expect(live(sim, [at('2026-11-30', '10:01'), at('2026-12-01', '09:00')])).toEqual([[], ['renew']]);
  });

  it('announces a plan that stops in the morning before it stops', () => {
    const sim = simOf({
      planEnds: { on: '2026-12-01', at: '07:59' },
      planLeadTimes: [{ days: 0, at: '09:00' }],
    });
    expect(live(sim, [at('2026-12-01', '06:59'), at('2026-12-01', '07:00')])).toEqual([[], ['renew']]);
  });

  it('tells at once, and once, of a plan that ends tomorrow when its SIM is added', () => {
    const added = at('2026-11-30', '12:00');
    const sim = { ...simOf(), createdAt: added };
    const later = [added + HOUR, at('2026-12-01', '08:59'), at('2026-12-01', '09:00')];
    expect(live(sim, [added, ...later])).toEqual([['renew'], [], [], ['renew']]);
  });

  it('does not tell an older lead time that was added after a later one was told', () => {
    const sent = new Map<string, Sent>([
      ['a', { version: 1, shown: { 'plan|2026-12-01|1@09:00': at('2026-11-30', '09:00') } }],
    ]);
    expect(live(simOf(), [at('2026-11-30', '12:00')], { sent })).toEqual([[]]);
  });

  it('asks again for an auto-renewal not seen for long, for items on their day, and for the bills each month', () => {
    const sim = simOf({
      planEnds: undefined,
      autoRenewal: { state: 'off', seenAt: at('2026-09-01') },
      items: [{ id: 'p', kind: 'promotion', title: 'Double data', on: '2026-11-05', at: '09:00' }],
    });
    const settings = settingsOf({ billReviewDay: 10 });
    const days = ['2026-10-30', '2026-10-31', '2026-11-05', '2026-11-09', '2026-11-10', '2026-11-11'];
    expect(
      live(
        sim,
        days.map((d) => at(d, '09:00')),
        { settings },
      ),
    ).toEqual([['bill'], ['recheck'], ['item'], [], ['bill'], []]);
  });

  it('says that a snooze, or the quiet hours that it is now, hold the next back', () => {
    const until = at('2026-11-28', '20:00');
    const held = (sim: Sim, quietHours: { from: string; to: string } | undefined, now: Instant) =>
      explainNext({ sims: [sim], sent: new Map(), log: EMPTY_LOG }, settingsOf({ quietHours }), now);
    expect(held(simOf({ snoozedUntil: until }), undefined, at('2026-11-28', '12:00'))).toMatchObject({
      at: until,
      due: at('2026-11-28', '09:00'),
      heldBy: 'snooze',
    });
    const quiet = { from: '10:00', to: '14:00' };
    expect(held(simOf(), quiet, at('2026-11-28', '12:00'))).toMatchObject({
      at: at('2026-11-28', '14:00'),
      due: at('2026-11-28', '09:00'),
      heldBy: 'quiet-hours',
    });
    expect(held(simOf(), undefined, at('2026-11-27', '12:00'))?.heldBy).toBeUndefined();
  });

  it('says when the next comes and why', () => {
    const records = { sims: [simOf()], sent: new Map<string, Sent>(), log: EMPTY_LOG };
    const settings = settingsOf({ quietHours: { from: '22:00', to: '10:00' } });
    expect(explainNext(records, settings, at('2026-11-20'))).toEqual({
      at: at('2026-11-28', '10:00'),
      due: at('2026-11-28', '09:00'),
      heldBy: 'quiet-hours',
      simId: 'a',
      kind: 'plan',
      ask: 'renew',
      anchor: '2026-12-01',
    });
  });
});

describe('intentOf', () => {
  const about = (kind: string) => ({ simId: 'a', ask: 'x', kind, anchor: '2026-12-01' });
  it('reads what was pressed off the log', () => {
    const plan = [about('plan')];
    expect(intentOf(plan, 0, 0)).toEqual({ type: 'renewed', simId: 'a', seen: '2026-12-01' });
    expect(intentOf(plan, 1, 0)).toEqual({ type: 'snooze', simId: 'a', until: HOUR });
    expect(intentOf(plan, undefined, 0)).toEqual({ type: 'open', simId: 'a' });
    expect(intentOf([about('number')], 0, 0)).toEqual({ type: 'snooze', simId: 'a', until: HOUR });
    expect(intentOf([about('plan'), about('plan')], 0, 0)).toEqual({ type: 'open' });
    expect(intentOf([about('bill')], undefined, 0)).toEqual({ type: 'open' });
    expect(intentOf(undefined, 0, 0)).toEqual({ type: 'open' });
  });
});
