import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { document as html, ROW } from './pages';
import type { HelperView } from './view';

/** The outline stands off the control by 8 px on each side. */
const OFF = 8;
/** What only Chromium's driver can do: the browser's own zoom, two fingers, layout shifts, media, print. The rest is in `both/`. */
const TALL = '<div style="height:1500px"></div>';

/** Waits until the outline stands round the control, to a pixel and a half. */
const follows = (page: Page, helper: HelperView) =>
  expect
    .poll(async () => {
      const ring = await helper.rect('.ring');
      const box = await page.evaluate(() => {
        const { x, y, width, height } = (
          document.querySelector('#switch') as Element
        ).getBoundingClientRect();
        return { x, y, width, height };
      });
      if (!ring) return 9999;
      const edges = [
        ring.x + OFF - box.x,
        ring.y + OFF - box.y,
        ring.width - 2 * OFF - box.width,
        ring.height - 2 * OFF - box.height,
      ];
      return Math.max(...edges.map(Math.abs));
    })
    .toBeLessThan(1.5);

test("follows at the browser's own 200 % zoom, with the bubble in the window", async ({ context, open }) => {
  const { page, helper } = await open(html(`${ROW}${TALL}`));
  await follows(page, helper);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const before = await page.evaluate(() => devicePixelRatio);
  await worker.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.setZoomSettings(tab.id, { scope: "per-tab" }).then(() => chrome.tabs.setZoom(tab.id, 2)))',
  );
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2 * before);
  await follows(page, helper);
  await page.evaluate(() => scrollBy(0, 5));
  await follows(page, helper);
  const bubble = await helper.rect('.bubble');
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(bubble).toBeDefined();
  expect(bubble!.x >= 0 && bubble!.x + bubble!.width <= view.width).toBe(true);
  expect(bubble!.y >= 0 && bubble!.y + bubble!.height <= view.height).toBe(true);
});

test('follows when the page is enlarged by two fingers', async ({ context, open }) => {
  const { page, helper } = await open(html(`${ROW}${TALL}`));
  await follows(page, helper);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
  await follows(page, helper);
});

test('shifts nothing of the layout, from arriving to stepping and closing', async ({ open }) => {
  const { page, helper } = await open(html(`<h1>My account</h1>${ROW}${TALL}`));
  await page.evaluate(() => {
    const seen = { shifts: 0 };
    Object.assign(window, seen);
    new PerformanceObserver((list) => {
      (window as unknown as { shifts: number }).shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await follows(page, helper);
  await page.mouse.wheel(0, 60);
  await follows(page, helper);
  await helper.press('Not this one');
  await helper.press('Close');
  // A shift of the page's own shows that shifts are seen.
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '200px';
    document.body.prepend(banner);
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shifts: number }).shifts))
    .toBeGreaterThan(0);
});

test('is light on a light page at night too, and absent where the page is seen as in print', async ({
  open,
}) => {
  const { page, helper } = await open(html(ROW));
  await page.emulateMedia({ colorScheme: 'dark' });
  await follows(page, helper);
  expect(await helper.style('.bubble', 'background-color')).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('bantor-helper') as Element).display),
  ).toBe('none');
});

test('is on no printed page', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  const withHelper = (await page.pdf()).length;
  await page.evaluate(() => document.querySelector('bantor-helper')?.remove());
  expect(Math.abs((await page.pdf()).length - withHelper)).toBeLessThan(64);
});
