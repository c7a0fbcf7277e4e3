import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { bundlePage } from './bundle';

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

for (const file of ['react.jsx', 'vue.mjs', 'angular.mjs']) {
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

test.describe('Firefox: a press on our button', () => {
  test.beforeEach(async () => {
    await open(
      '<label>Phone <input id="tel" type="tel"></label><div id="bantor" style="position:fixed;left:40px;top:120px"></div>',
    );
    await page.evaluate(() => {
      const root = document.getElementById('bantor')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      const button = document.createElement('button');
      button.style.cssText = 'width:160px;height:40px';
      button.textContent = 'Fill my number';
      root.append(button);
      window.bantor.watchExposure(button, new AbortController().signal);
      button.addEventListener('click', async (event) => {
        const { refused } = await window.bantor.fill(
          { tel: '+85512345678' },
          { by: 'gesture', event, button },
        );
        document.documentElement.dataset.told = refused ?? 'filled';
      });
    });
  });

  /** Presses until the button has stood long enough; gives what the last press was told. */
  const pressUntilRead = async (): Promise<string> => {
    let told = 'too-soon';
    while (told === 'too-soon') {
      await page.mouse.click(120, 140);
      const handle = await page.waitForFunction(() => document.documentElement.dataset.told);
      told = (await handle.jsonValue()) as string;
      await page.evaluate(() => delete document.documentElement.dataset.told);
    }
    return told;
  };

  test('in the open fills', async () => {
    expect(await pressUntilRead()).toBe('filled');
  });

  test('under paint that lets the pointer through does not', async () => {
    await page.evaluate(() => {
      const paint = document.createElement('div');
      paint.style.cssText = 'position:fixed;inset:0;background:white;pointer-events:none';
      document.body.append(paint);
    });
    expect(await pressUntilRead()).toBe('covered');
    expect(await page.evaluate(() => (document.getElementById('tel') as HTMLInputElement).value)).toBe('');
  });
});
