import type { Page } from '@playwright/test';
import { decodeSnapshot } from '@/lib/storage/snapshot';
import { API, type App, expect, stored, test } from '../support/app';
import { dueSim, reconcile, sentIn, shown } from '../support/reminders';
import type { View } from '../support/view';

/** What is stored, read through the worker: no page is opened that would bring the reminder itself. */
const storedByWorker = async (app: App): Promise<Record<string, unknown>> => {
  const worker = app.context.serviceWorkers().at(-1);
  const read = worker?.evaluate<Record<string, unknown>>(`${API}.storage.local.get(null)`);
  return (await read?.catch(() => undefined)) ?? {};
};

/** Takes the writer's lock in a page, once or twice in line: the worker waits where a test wants it to. */
const hold = (view: View) =>
  view.evaluate(`(() => {
    globalThis.releases ??= [];
    navigator.locks.request('bantor-storage', () => new Promise((done) => releases.push(done)));
  })()`);
const release = (view: View) => view.evaluate('releases.shift()()');
/** How many wait for the writer's lock. */
const waiting = (view: View): Promise<number> =>
  view.evaluate(
    `navigator.locks.query().then(({ pending }) => pending.filter((l) => l.name === 'bantor-storage').length)`,
  );

/** Stops the worker at once, as the browser does with one that idles, and waits until it is. */
async function stopWorker(app: App, view: View): Promise<void> {
  const session = await app.context.newCDPSession(view.page as Page);
  const stopped = new Promise<void>((done) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Chromium turns an unpacked extension off when it reloads outside of the developer mode. */
async function allowReload(app: App): Promise<void> {
  const page = await app.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

test('the worker stopped after the alarm and before the notification: it comes, once', async ({ app }) => {
  const due = Date.now() + 8_000;
  const view = await app.seed({ 'sim:one': dueSim(due) });
  await reconcile(view);
  await hold(view);
  await expect.poll(() => waiting(view), { timeout: 60_000 }).toBe(1);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  await stopWorker(app, view);
  expect(await shown(view)).toEqual([]);
  await release(view);
  await reconcile(view);
  expect(sentIn(await stored(view))).toHaveLength(1);
  expect(await shown(view)).toHaveLength(1);
});

test('the worker stopped after the notification and before it is recorded: the same one, not another', async ({
  app,
}) => {
  const view = await app.seed({ 'sim:one': dueSim(Date.now() + 8_000) });
  await reconcile(view);
  await hold(view);
  await expect.poll(() => waiting(view), { timeout: 60_000 }).toBe(1);
  // In line behind the worker's reading: its writing waits behind this.
  await hold(view);
  await release(view);
  await expect.poll(() => shown(view)).toHaveLength(1);
  const [id] = await shown(view);
  await stopWorker(app, view);
  expect(sentIn(await stored(view))).toEqual([]);
  await release(view);
  await reconcile(view);
  expect(sentIn(await stored(view)).map((entry) => entry.id)).toEqual([id]);
  expect(await shown(view)).toEqual([id]);
});

test('the extension reloaded as an update, which forgets the alarm: the reminder comes by itself, once', async ({
  app,
}) => {
  const due = Date.now() + 12_000;
  const view = await app.seed({ 'sim:one': dueSim(due) });
  await reconcile(view);
  await allowReload(app);
  const again = app.context.waitForEvent('serviceworker');
  const reloadedAt = Date.now();
  await view.evaluate(`${API}.runtime.reload()`).catch(() => undefined);
  await again;
  await expect.poll(async () => sentIn(await storedByWorker(app)), { timeout: 60_000 }).toHaveLength(1);
  expect(sentIn(await storedByWorker(app))[0]?.at).toBeGreaterThanOrEqual(Math.max(due, reloadedAt));
  const popup = await app.openPage('popup.html');
  await reconcile(popup);
  expect(sentIn(await stored(popup))).toHaveLength(1);
  expect(await shown(popup)).toHaveLength(1);
});

test('the browser killed in the middle of writing: every record that was confirmed is there, and the reminder comes once', async ({
  app,
}) => {
  const view = await app.seed({ 'sim:one': dueSim(Date.now() + 15_000) });
  const confirmed = new Set<string>();
  await (view.page as Page).exposeFunction('confirmed', (id: string) => void confirmed.add(id));
  // Never awaited: it ends with the browser.
  view
    .evaluate(`(async () => {
      for (let i = 0; ; i++) {
        const data = { carrier: 'smart', label: 'Card ' + i, planEnds: { on: '2030-01-01' } };
        const saved = await ${API}.runtime.sendMessage({ id: i, type: 'sim.save', data, timestamp: Date.now() });
        if (saved.res.ok) confirmed(saved.res.value.id);
      }
    })()`)
    .catch(() => undefined);
  await expect.poll(() => confirmed.size).toBeGreaterThan(30);
  await app.kill();

  await app.start();
  await expect.poll(async () => sentIn(await storedByWorker(app)), { timeout: 60_000 }).toHaveLength(1);
  const popup = await app.openPage('popup.html');
  await reconcile(popup);
  const items = await stored(popup);
  const { sims, broken } = decodeSnapshot(items);
  expect(broken).toEqual([]);
  expect([...confirmed].filter((id) => !sims.some((sim) => sim.id === id))).toEqual([]);
  expect(sentIn(items)).toHaveLength(1);
  expect(await shown(popup)).toHaveLength(1);
});
