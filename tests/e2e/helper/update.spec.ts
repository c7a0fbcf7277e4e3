import { expect, test } from './browser';
import { document as html, ROW } from './pages';

test('says to refresh once the extension was updated under the page, and offers nothing more there', async ({
  app,
  context,
  open,
}) => {
  const { page, helper } = await open(html(`<main>${ROW}</main>`));
  await expect.poll(() => helper.text()).toContain('Auto-renewal is here');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // What an update does to the pages that are open.
  await worker.evaluate('setTimeout(() => chrome.runtime.reload())');
  await expect
    .poll(async () => {
      await page.evaluate(() => document.querySelector('main')?.append('News'));
      return helper.text();
    })
    .toContain('Bantor was updated. Refresh this page to go on.');
  expect(await helper.count('.pill button')).toBe(0);
  // The next test gets a browser whose extension was not reloaded under it.
  await app.stop();
  await app.start();
});
