import { API, type App, expect, stored, test } from '../support/app';
import { dueSim, reconcile, sentIn, shown } from '../support/reminders';
import type { View } from '../support/view';

/** One notification is there. Firefox without a desktop takes each away again at once, so only what was sent counts there. */
const onScreen = async (app: App, view: View) => {
  if (app.kind === 'chromium') expect(await shown(view)).toHaveLength(1);
};

test('a reminder comes from a real alarm, at its moment and not before, and once', async ({ app }) => {
  const due = Date.now() + 8_000;
  const view = await app.seed({ 'sim:one': dueSim(due) });
  await reconcile(view);
  expect(await shown(view)).toEqual([]);
  expect(await view.evaluate(`${API}.alarms.getAll().then((all) => all.length)`)).toBe(1);
  await expect.poll(async () => sentIn(await stored(view)), { timeout: 60_000 }).toHaveLength(1);
  expect(sentIn(await stored(view))[0]?.at).toBeGreaterThanOrEqual(due);
  await reconcile(view);
  expect(sentIn(await stored(view))).toHaveLength(1);
  await onScreen(app, view);
});

test('what came due while the browser was closed is said at its next start, together and once', async ({
  app,
}) => {
  const due = Date.now() + 10_000;
  const ids = ['one', 'two', 'three'];
  const view = await app.seed(Object.fromEntries(ids.map((id) => [`sim:${id}`, dueSim(due, id)])));
  await reconcile(view);
  expect(sentIn(await stored(view))).toEqual([]);
  await app.stop();
  await expect.poll(() => Date.now(), { timeout: 20_000 }).toBeGreaterThan(due);

  await app.start();
  const again = await app.openPage('popup.html');
  await expect.poll(async () => sentIn(await stored(again)), { timeout: 30_000 }).toHaveLength(1);
  const told = sentIn(await stored(again))[0]?.about.map(({ simId }) => simId);
  expect(told?.toSorted()).toEqual(ids.toSorted());
  await onScreen(app, again);

  // Firefox has forgotten every alarm, and Chrome those of an unpacked extension: still it is not said again.
  await app.stop();
  await app.start();
  const third = await app.openPage('popup.html');
  await reconcile(third);
  expect(sentIn(await stored(third))).toHaveLength(1);
});

test('"Renewed" moves the date on once, however often it is pressed, and can be undone', async ({ app }) => {
  const sim = dueSim(Date.now() - 1);
  const view = await app.seed({ 'sim:one': sim });
  const record = async () => (await stored(view))['sim:one'] as { planEnds: { on: string }; renewals?: [] };
  await view.find({ role: 'button', name: '已续费' });
  await view.evaluate(`(() => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === '已续费');
    button.click();
    button.click();
  })()`);
  await expect.poll(async () => (await record()).planEnds.on).not.toBe(sim.planEnds.on);
  await view.says('已记为续费');
  const moved = await record();
  expect(Date.parse(moved.planEnds.on) - Date.parse(sim.planEnds.on)).toBe(30 * 86_400_000);
  expect(moved.renewals).toHaveLength(1);
  await view.click({ role: 'button', name: '撤销' });
  await expect.poll(async () => (await record()).planEnds.on).toBe(sim.planEnds.on);
  expect((await record()).renewals).toEqual([]);
});
