import { civilDateAt, DAY } from '@/lib/civil';
import { API, expect, stored, test } from '../support/app';
import type { View } from '../support/view';

const shown = (view: View) => view.evaluate<object>(`${API}.notifications.getAll()`).then(Object.keys);
const reconcile = (view: View) =>
  view.evaluate(`${API}.runtime.sendMessage({ id: 1, type: 'reminders.reconcile', timestamp: Date.now() })`);

/** A SIM whose plan ends tomorrow, silent until that moment. */
const sim = (snoozedUntil: number) => ({
  version: 1,
  id: 'one',
  carrier: 'smart',
  number: '+855961234567',
  label: 'My card',
  planEnds: { on: civilDateAt(Date.now() + DAY) },
  planLeadTimes: [{ days: 2, at: '00:00' }],
  snoozedUntil,
  createdAt: 1,
  updatedAt: 1,
});

test('a reminder comes from a real alarm, at its moment and not before', async ({ app }) => {
  const due = Date.now() + 8_000;
  const view = await app.seed({ 'sim:one': sim(due) });
  await reconcile(view);
  expect(await shown(view)).toEqual([]);
  expect(await view.evaluate(`${API}.alarms.getAll().then((all) => all.length)`)).toBe(1);
  await expect.poll(async () => Object.keys(await stored(view)), { timeout: 60_000 }).toContain('log');
  expect(Date.now()).toBeGreaterThanOrEqual(due);
});

test('what came due while the browser was closed is said at its next start', async ({ app }) => {
  const due = Date.now() + 6_000;
  const view = await app.seed({ 'sim:one': sim(due) });
  await reconcile(view);
  expect(await stored(view)).not.toHaveProperty('log');
  await app.stop();
  await expect.poll(() => Date.now(), { timeout: 20_000 }).toBeGreaterThan(due);
  await app.start();
  const again = await app.openPage('popup.html');
  await expect.poll(() => stored(again), { timeout: 30_000 }).toHaveProperty('log');
});
