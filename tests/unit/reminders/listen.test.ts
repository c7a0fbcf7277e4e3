import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { civilDateAt, HOUR } from '@/lib/civil';
import { listenForReminders } from '@/lib/reminders/listen';
import { simOf } from './fake-ports';

// One listener a message is all that a context may have, and each test listens anew.
vi.mock('@/lib/messages', () => ({ onMessage: vi.fn() }));

const now = Date.UTC(2026, 10, 28, 5);
const commands = {
  'sim.renewed': vi.fn(async () => ({ ok: true })),
  'sim.snooze': vi.fn(async () => ({ ok: true })),
};
const openSims = vi.fn();

/** Web Locks, which Node 20 lacks: one at a time for each name. */
function locks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, task: () => Promise<unknown>) => {
      const run = (tails.get(name) ?? Promise.resolve()).then(task);
      tails.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    },
  };
}

/** A busy machine may take its time. */
const until = (check: () => unknown) => vi.waitFor(check, 30_000);
const ids = async () => Object.keys(await fakeBrowser.notifications.getAll());
const alarms = async () => (await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime);
const shown = () => until(async () => expect(await ids()).toEqual(['told-1']));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(now);
  vi.stubGlobal('navigator', { languages: ['en'], locks: locks() });
  for (const mock of [...Object.values(commands), openSims]) mock.mockClear();
  await fakeBrowser.storage.local.set({ 'sim:a': simOf({ planEnds: { on: civilDateAt(now) } }) });
});

describe('listenForReminders', () => {
  it('shows what is due at once, and sets one alarm', async () => {
    listenForReminders(() => commands, openSims);
    await shown();
    await until(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  });

  it.each([
    ['the alarm', () => fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: now })],
    ['the browser’s start', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false })],
  ])('runs at %s', async (_, happens) => {
    await fakeBrowser.storage.local.remove('sim:a');
    listenForReminders(() => commands, openSims);
    await fakeBrowser.storage.local.set({ 'sim:a': simOf({ planEnds: { on: civilDateAt(now) } }) });
    await happens();
    await shown();
  });

  it('takes "Renewed" and "Snooze" for the SIM that was told, and takes the reminder off', async () => {
    listenForReminders(() => commands, openSims);
    await shown();
    await until(async () =>
      expect(await fakeBrowser.storage.local.get('log')).toHaveProperty('log.edition', 1),
    );
    await fakeBrowser.notifications.onButtonClicked.trigger('told-1', 0);
    await until(() =>
      expect(commands['sim.renewed']).toHaveBeenCalledWith({ id: 'a', seen: civilDateAt(now) }),
    );
    expect(await ids()).toEqual([]);
    await fakeBrowser.notifications.onButtonClicked.trigger('told-1', 1);
    await until(() => expect(commands['sim.snooze']).toHaveBeenCalledWith({ ids: ['a'], until: now + HOUR }));
    expect(openSims).not.toHaveBeenCalled();
  });

  it('opens the SIM on a click, and where an answer is not possible', async () => {
    listenForReminders(() => commands, openSims);
    await shown();
    await until(async () =>
      expect(await fakeBrowser.storage.local.get('log')).toHaveProperty('log.edition', 1),
    );
    await fakeBrowser.notifications.onClicked.trigger('told-1');
    await until(() => expect(openSims).toHaveBeenCalledWith('a'));
    commands['sim.renewed'].mockResolvedValueOnce({ ok: false });
    await fakeBrowser.notifications.onButtonClicked.trigger('told-1', 0);
    await until(() => expect(openSims).toHaveBeenCalledTimes(2));
    await fakeBrowser.notifications.onClicked.trigger('test');
    await until(() => expect(openSims).toHaveBeenLastCalledWith(undefined));
  });

  it('does not count as said what the browser may not show', async () => {
    const notifications = fakeBrowser.notifications as unknown as Record<string, unknown>;
    const level = vi.fn(async () => 'denied');
    notifications.getPermissionLevel = level;
    try {
      const reconcile = listenForReminders(() => commands, openSims);
      await until(() => expect(level).toHaveBeenCalled());
      // An hour and not the few minutes of a failure: only the user can change it, and the browser tells when.
      await until(async () => expect(await alarms()).toEqual([now + HOUR]));
      expect(await ids()).toEqual([]);
      level.mockResolvedValue('granted');
      reconcile();
      await shown();
    } finally {
      delete notifications.getPermissionLevel;
    }
  });
});
