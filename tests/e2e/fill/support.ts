import { test as base, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { bundlePage } from './bundle';

/** Playwright's test with the system's Chromium and no network at all. */
export const test = base.extend<{ lonely: undefined }>({
  launchOptions: [{ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] }, { scope: 'worker' }],
  lonely: [
    async ({ context }, use) => {
      await context.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: '<!doctype html><title></title><body></body>',
            })
          : route.abort(),
      );
      await use(undefined);
    },
    { auto: true },
  ],
});

/** Opens a page with this body, runs the page's own script, then the filler. */
export async function openPage(page: Page, body: string, script = '', lang = 'en'): Promise<void> {
  await page.goto('https://portal.test/');
  await page.evaluate(
    ([html, language]) => {
      document.documentElement.lang = language as string;
      document.body.innerHTML = html as string;
    },
    [body, lang],
  );
  if (script) await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: await bundlePage('filler.ts') });
}
