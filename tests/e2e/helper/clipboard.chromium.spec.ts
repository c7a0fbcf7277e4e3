import { expect, test } from './browser';
import { document as html } from './pages';

test('where the page may not use the clipboard, the report is shown to be copied by hand', async ({
  context,
  open,
}) => {
  const { page, helper } = await open(html('<p>News of the day</p>'));
  await expect.poll(() => helper.text()).toContain('Not found');
  // As on a page whose policy forbids it, or without https.
  const cdp = await context.newCDPSession(page);
  await cdp.send('Browser.setPermission', { permission: { name: 'clipboard-write' }, setting: 'denied' });
  await helper.press('Not found');
  await helper.press('Copy report');
  await expect.poll(() => helper.text()).toContain('could not be copied');
  await expect.poll(() => helper.rect('textarea')).toBeDefined();
});
