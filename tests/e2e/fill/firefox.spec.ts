import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { ATTACKS, UNDER_KEYS } from './attacks';
import { bundlePage } from './bundle';
import { BODY, exposed, putButton } from './button';

/** The same scan, fill and guard in Firefox, which Playwright's own builds aside only puppeteer can drive. */
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
  });
});
test.afterAll(() => browser.close());

test.beforeEach(async () => {
  page = await browser.newPage();
});
test.afterEach(() => page.close());

const run = (script: string) => page.evaluate((code) => void new Function(code)(), script);

async function open(body: string, ...scripts: string[]): Promise<void> {
  await page.setContent(`<!doctype html><body>${body}</body>`);
  for (const script of [...scripts, await bundlePage('filler.ts')]) await run(script);
}

for (const file of ['react-rekeyed.jsx', 'vue.mjs', 'angular-reactive.mjs', 'svelte.mjs', 'preact.jsx']) {
  test(`Firefox: ${file.split('.')[0]} holds what was filled, and gives it back`, async () => {
    await open('<div id="app"></div>', await bundlePage(`pages/${file}`));
    await page.waitForSelector('#phone');
    const { outcomes } = await page.evaluate(() =>
      window.bantor.fill({ tel: '+85512345678', email: 'sok@example.com' }),
    );
    expect(outcomes).toEqual({ email: 'filled', phone: 'filled' });
    await page.waitForFunction(() =>
      document.querySelector('output')?.textContent?.includes('"phone":"012345678"'),
    );
    expect(await page.evaluate(() => window.bantor.undo())).toEqual(['email', 'phone']);
    await page.waitForFunction(() => document.querySelector('output')?.textContent?.includes('"phone":""'));
  });
}

const told = () => page.evaluate(() => document.documentElement.dataset.told);
const telValue = () => page.evaluate(() => (document.getElementById('tel') as HTMLInputElement).value);

async function openButton(): Promise<void> {
  await open(BODY);
  await page.evaluate(putButton);
  await page.waitForFunction(exposed);
}

test('Firefox: a press on a button in the open fills', async () => {
  await openButton();
  await page.mouse.click(120, 140);
  await expect.poll(told).toBe('filled');
  expect(await telValue()).not.toBe('');
});

for (const [name, attack, expected] of ATTACKS) {
  test(`Firefox: attack: ${name}`, async () => {
    await openButton();
    await page.evaluate(attack);
    await page.mouse.click(120, 140);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await told()).toBe(expected);
    expect(await telValue()).toBe('');
  });
}

for (const [name, attack, expected] of UNDER_KEYS) {
  test(`Firefox: attack: a key pressed under ${name}`, async () => {
    await openButton();
    await page.evaluate(() =>
      document.getElementById('bantor')?.shadowRoot?.querySelector('button')?.focus(),
    );
    await page.evaluate(attack);
    await page.keyboard.press('Enter');
    await expect.poll(told).toBe(expected);
    expect(await telValue()).toBe('');
  });
}
