import { readFileSync } from 'node:fs';
import { PART_NAMES } from '@/lib/portal/parts/types';
import { expect, test } from './browser';
import { document as html, ROW } from './pages';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test("the helper's parts come though the page's own policy allows no script at all", async ({
  context,
  open,
}) => {
  await context.route('https://www.smart.com.kh/strict', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: html(`${ROW}<form><label>Phone number <input type="tel" name="tel"></label></form>`),
    }),
  );
  const { page, helper } = await open(html('<p>Welcome</p>'));
  await page.unroute('https://www.smart.com.kh/**');
  await page.goto('https://www.smart.com.kh/strict');
  await expect.poll(() => helper.rect('.ring')).toBeDefined();
  await expect.poll(() => helper.text()).toContain('Fill number');
});

test('a page sees nothing of the parts, and one that it runs in its own world does nothing', async ({
  context,
  open,
}) => {
  const { page, helper } = await open(html(`${ROW}<label>Phone number <input type="tel"></label>`));
  await expect.poll(() => helper.text()).toContain('Fill number');
  const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  expect(before.filter((name) => /bantor/i.test(name))).toEqual([]);
  for (const name of PART_NAMES) {
    const text = readFileSync(`.output/chrome-mv3/page-${name}.js`, 'utf8');
    await page.evaluate((code) => new Function(code)(), text);
  }
  expect(await page.evaluate(() => Object.getOwnPropertyNames(globalThis))).toEqual(before);
  expect(await page.locator('bantor-helper').count()).toBe(1);

  // Nor can it tell by the extension's own address that the extension is there.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = new URL('/page-helper.js', worker.url()).href;
  await expect(page.evaluate((url) => import(url), address)).rejects.toThrow();
});
