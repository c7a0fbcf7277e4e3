import { expect, test } from './browser';
import { document as html, ROW } from './pages';
import { pressToolbarButton } from './toolbar';
import { viewOf } from './view';

const OTHER = 'https://portal.example.test/my-plan';

test('"Try on this page" works on any site by the press alone, and leaves no permission behind', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.route('https://portal.example.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: html(`${ROW}<form><label>Phone number <input type="tel" name="tel"></label></form>`),
    }),
  );
  await page.goto(OTHER);
  const helper = await viewOf(page);
  expect(await page.locator('bantor-helper').count()).toBe(0);

  const popup = await pressToolbarButton(page, extensionId);
  await popup.press('Try on this page');
  await expect.poll(() => helper.text()).toContain('Auto-renewal is here, and it looks off');
  await expect.poll(() => helper.text()).toContain('Fill number');
  await expect.poll(() => popup.isOpen()).toBe(false);

  // Pressed again, it is the same helper that answers.
  await helper.press('Close');
  await expect.poll(() => helper.rect('.ring')).toBeUndefined();
  await (await pressToolbarButton(page, extensionId)).press('Try on this page');
  await expect.poll(() => helper.rect('.ring')).toBeDefined();
  expect(await page.locator('bantor-helper').count()).toBe(1);

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  expect(await worker.evaluate('chrome.permissions.getAll().then((all) => all.origins)')).toEqual(
    expect.not.arrayContaining([expect.stringContaining('example.test')]),
  );
  await page.reload();
  expect(await page.locator('bantor-helper').count()).toBe(0);
});

test('"Try on this page" says so where the browser lets no extension run', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.goto('chrome://version/');
  const popup = await pressToolbarButton(page, extensionId);
  await popup.press('Try on this page');
  await expect.poll(() => popup.text()).toContain('The browser lets no extension run on this page');
});
