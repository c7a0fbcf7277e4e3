import { civilDateAt, DAY, type Instant } from '@/lib/civil';
import { decodeLog, type LogEntry } from '@/lib/reminders/sent';
import { API } from './app';
import type { View } from './view';

/** A SIM whose plan ends tomorrow and of which nothing is said before `due`. */
export const dueSim = (due: Instant, id = 'one') => ({
  version: 1,
  id,
  carrier: 'smart',
  number: '+855961234567',
  label: `Card ${id}`,
  plan: { name: 'Laor!', validity: { count: 30, unit: 'day' } },
  planEnds: { on: civilDateAt(Date.now() + DAY) },
  planLeadTimes: [{ days: 2, at: '00:00' }],
  snoozedUntil: due,
  createdAt: Date.now(),
  updatedAt: Date.now(),
});

/** The ids of the notifications on screen. */
export const shown = (view: View): Promise<string[]> =>
  view.evaluate<object>(`${API}.notifications.getAll()`).then(Object.keys);

/** What any page of the extension asks for when it opens. */
export const reconcile = (view: View): Promise<unknown> =>
  view.evaluate(`${API}.runtime.sendMessage({ id: 1, type: 'reminders.reconcile', timestamp: Date.now() })`);

/** What was sent, newest first, as it is stored. */
export const sentIn = (items: Record<string, unknown>): LogEntry[] => decodeLog(items).entries;
