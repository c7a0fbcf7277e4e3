import { describe, expect, it } from 'vitest';
import { instantAt, MINUTE } from '@/lib/civil';
import { NotAllowed } from '@/lib/reminders/ports';
import { HEARTBEAT, RETRY, reconcile, UNSAVED_ID } from '@/lib/reminders/reconcile';
import { fakeBrowser, settingsOf, simOf } from './fake-ports';

const at = instantAt;

describe('reconcile', () => {
  it('says each lead time once, at its time, and never before', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-11-28', '08:30'));
    await reconcile(ports);
    expect(world.log).toEqual([]);
    expect(world.alarm).toBe(at('2026-11-28', '09:00'));
    for (const [day, count] of [
      ['2026-11-28', 1],
      ['2026-11-30', 2],
      ['2026-12-01', 3],
    ] as const) {
      world.now = at(day, '09:00');
      await Promise.all([reconcile(ports), reconcile(ports)]);
      expect(world.log).toHaveLength(count);
    }
    expect(world.log.map((n) => n.id)).toEqual(['told-1', 'told-2', 'told-3']);
    // The earlier ones say no more than the last.
    expect([...world.onScreen]).toEqual(['told-3']);
    expect(world.log.map((n) => n.notification.title)).toEqual([
      'Mum: your plan ends in 3 days',
      'Mum: your plan ends tomorrow',
      'Mum: your plan ends today',
    ]);
    expect(world.badge).toBe(1);
  });

  it('tells what was missed while closed as one, and writes one batch', async () => {
    const sims = ['a', 'b', 'c'].map((id) => simOf({ id, label: id }));
    const { world, ports } = fakeBrowser(sims, at('2026-12-03', '20:00'));
    await reconcile(ports);
    expect(world.log).toHaveLength(1);
    expect(world.log[0]?.notification.title).toBe('3 reminders');
    expect(world.log[0]?.notification.message).toContain('c: your plan ended on 1 Dec');
    expect(world.area.sets).toBe(1);
    expect(world.badge).toBe(3);
    await reconcile(ports);
    expect(world.log).toHaveLength(1);
    expect(world.area.sets).toBe(1);
  });

  it('comes back when the browser refuses to show, with nothing recorded', async () => {
    const { world, ports } = fakeBrowser([simOf(), simOf({ id: 'b' })], at('2026-12-01', '10:00'));
    world.refuse = true;
    await reconcile(ports);
    expect(world.area.sets).toBe(0);
    expect(world.alarm).toBe(world.now + RETRY);
    world.refuse = false;
    await reconcile(ports);
    await reconcile(ports);
    expect(world.log.map((n) => n.id)).toEqual(['told-1']);
  });

  it('comes back only at the heartbeat when the user does not allow notifications, and shows once allowed', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    const { show } = ports.notifications;
    ports.notifications.show = async () => {
      throw new NotAllowed();
    };
    for (let wake = 0; wake < 3; wake++) {
      expect(await reconcile(ports)).toEqual({ ok: true, value: { wakeAt: world.now + HEARTBEAT } });
      expect(world.alarm).toBe(world.now + HEARTBEAT);
      world.now += HEARTBEAT;
    }
    expect(world.area.sets).toBe(0);
    ports.notifications.show = show;
    await reconcile(ports);
    expect(world.log.map((n) => n.id)).toEqual(['told-1']);
  });

  it('shows again under the same id what a worker that died could not record, with what joined it', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    world.area.failNextSet = new Error('died');
    await reconcile(ports);
    await world.area.set({ 'sim:b': simOf({ id: 'b', label: 'Dad' }) });
    await reconcile({ ...ports, unrecorded: new Set() });
    await reconcile(ports);
    const told = world.log.filter((n) => n.id !== UNSAVED_ID);
    expect(told.map((n) => [n.id, n.notification.title])).toEqual([
      ['told-1', 'Mum: your plan ends today'],
      ['told-1', '2 reminders'],
    ]);
  });

  it('reminds though it cannot be written down, warns, and does not say it again', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    world.area.failNextSet = new Error('quota exceeded');
    expect(await reconcile(ports)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(world.log.map((n) => n.id)).toEqual(['told-1', UNSAVED_ID]);
    expect(world.badge).toBe(1);
    expect(world.alarm).toBe(world.now + HEARTBEAT);
    world.area.failNextSet = new Error('quota exceeded');
    await reconcile(ports);
    expect((await reconcile(ports)).ok).toBe(true);
    expect(world.log).toHaveLength(2);
    expect(world.area.items).toHaveProperty('sent:a');
    // Data that is taken back from a file brings no ledger along: then it is news again, for the same worker too.
    await world.area.remove(['sent:a', 'log']);
    await reconcile(ports);
    expect(world.log).toHaveLength(3);
  });

  it('takes a torn record for told: the log names what the ledgers missed', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-11-28', '09:00'));
    await reconcile(ports);
    await world.area.remove('sent:a');
    await reconcile(ports);
    expect(world.log).toHaveLength(1);
    world.now = at('2026-11-30', '09:00');
    await reconcile(ports);
    await world.area.remove('log');
    world.now += MINUTE;
    await reconcile(ports);
    expect(world.log).toHaveLength(2);
  });

  it('gives a SIM that is deleted while it is spoken of no ledger back', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    const { show } = ports.notifications;
    ports.notifications.show = async (...args) => {
      await world.area.remove('sim:a');
      await show(...args);
    };
    await reconcile(ports);
    expect(Object.keys(world.area.items).sort()).toEqual(['log', 'settings']);
  });

  it('is woken again if its worker dies: an alarm before it reads, a near one before it shows', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    const { get } = world.area;
    const alarms: unknown[] = [];
    world.area.get = async (keys) => {
      alarms.push(world.alarm);
      return get.call(world.area, keys);
    };
    ports.notifications.show = async () => void alarms.push(world.alarm);
    await reconcile(ports);
    expect(alarms[0]).toBe(world.now + RETRY);
    alarms.length = 0;
    await world.area.set({ 'sim:b': simOf({ id: 'b' }) });
    world.alarm = world.now + HEARTBEAT;
    await reconcile(ports);
    expect(alarms.slice(0, 2)).toEqual([world.now + HEARTBEAT, world.now + RETRY]);
  });

  it('comes back soon when storage cannot be read', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-12-01', '10:00'));
    world.alarm = world.now + HEARTBEAT;
    world.area.get = async () => {
      throw new Error('I/O error');
    };
    expect(await reconcile(ports)).toEqual({ ok: false, error: { code: 'storage-failed' } });
    expect(world.alarm).toBe(world.now + RETRY);
  });

  it('keeps quiet in quiet hours and tells at their end', async () => {
    const settings = settingsOf({ quietHours: { from: '08:00', to: '12:00' } });
    const { world, ports } = fakeBrowser([simOf()], at('2026-11-28', '09:30'), settings);
    await reconcile(ports);
    expect(world.log).toEqual([]);
    world.now = at('2026-11-28', '12:00');
    await reconcile(ports);
    expect(world.log).toHaveLength(1);
  });

  it('takes a reminder off the screen when the SIM has a new date, and says nothing about the undo', async () => {
    const sim = simOf();
    const { world, ports } = fakeBrowser([sim], at('2026-12-01', '10:00'));
    await reconcile(ports);
    await world.area.set({ 'sim:a': { ...sim, planEnds: { on: '2026-12-31' } } });
    await reconcile(ports);
    expect([...world.onScreen]).toEqual([]);
    expect(world.badge).toBe(0);
    await world.area.set({ 'sim:a': sim });
    await reconcile(ports);
    expect(world.log).toHaveLength(1);
  });

  it('sleeps no longer than the heartbeat, leaves a coming alarm alone, and has none without a date', async () => {
    const { world, ports } = fakeBrowser([simOf()], at('2026-11-10', '10:00'));
    await reconcile(ports);
    const first = world.alarm;
    expect(first).toBeLessThanOrEqual(world.now + HEARTBEAT);
    const sets = world.alarmSets;
    world.now += MINUTE;
    await reconcile(ports);
    expect(world.alarm).toBe(first);
    expect(world.alarmSets).toBe(sets);
    await world.area.remove('sim:a');
    expect(await reconcile(ports)).toEqual({ ok: true, value: { wakeAt: null } });
    expect(world.alarm).toBeUndefined();
  });
});
