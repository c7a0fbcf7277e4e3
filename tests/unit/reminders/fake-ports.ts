import * as v from 'valibot';
import type { Instant } from '@/lib/civil';
import type { Notification, ReminderPorts } from '@/lib/reminders/ports';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { type Sim, SimSchema } from '@/lib/sims/schema';
import { createLocalLock } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

/** A SIM with a 30-day plan that ends on 2026-12-01, unless told otherwise. */
export const simOf = (fields: Partial<Sim> & Record<string, unknown> = {}): Sim =>
  v.parse(SimSchema, {
    version: 1,
    id: 'a',
    carrier: 'smart',
    number: '+85510123456',
    label: 'Mum',
    plan: { name: 'Laor!', price: { minor: 600, currency: 'USD' }, validity: { count: 30, unit: 'day' } },
    planEnds: { on: '2026-12-01' },
    createdAt: Date.UTC(2026, 10, 1),
    updatedAt: Date.UTC(2026, 10, 1),
    ...fields,
  });

export const settingsOf = (fields: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...fields });

/** A browser in memory: what was shown in order, the alarm, the badge, and a clock to set. */
export function fakeBrowser(sims: Sim[], now: Instant, settings = settingsOf()) {
  const items: Record<string, unknown> = { settings };
  for (const sim of sims) items[`sim:${sim.id}`] = sim;
  const area = new MemoryArea(items);
  const world = {
    area,
    now,
    alarm: undefined as Instant | undefined,
    alarmSets: 0,
    badge: -1,
    log: [] as { id: string; notification: Notification }[],
    onScreen: new Set<string>(),
    refuse: false,
  };
  const ports: ReminderPorts = {
    area,
    storageLock: createLocalLock(),
    reconcileLock: createLocalLock(),
    alarm: {
      get: async () => world.alarm,
      set: async (when) => {
        world.alarm = when;
        world.alarmSets++;
      },
      clear: async () => {
        world.alarm = undefined;
      },
    },
    notifications: {
      buttons: true,
      show: async (id, notification) => {
        if (world.refuse) throw new Error('refused');
        world.log.push({ id, notification });
        world.onScreen.add(id);
      },
      clear: async (id) => {
        world.onScreen.delete(id);
      },
      shown: async () => [...world.onScreen],
    },
    badge: async (count) => {
      world.badge = count;
    },
    now: () => world.now,
    unrecorded: new Set(),
    language: (chosen) => chosen ?? 'en',
    lives: {},
    balanceCodes: {},
  };
  return { world, ports };
}
