import type { BrowserContext, Page } from '@playwright/test';
import { test as base } from '../support/app';
import { type HelperView, viewOf } from './view';

const URL = 'https://www.smart.com.kh/account';

export interface Fixtures {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the carrier's host with this body (or whole document) and gives its helper. */
  open(html: string): Promise<{ page: Page; helper: HelperView }>;
}

/** The worker's Chromium with the built extension in English; the carrier's host is answered by the test. */
export const test = base.extend<Fixtures>({
  context: async ({ app }, use) => {
    await app.put({ settings: { version: 1, language: 'en' } });
    const { context } = app;
    await use(context);
    // The next test finds the browser as this one did, unless that was started anew.
    if (app.context !== context) return;
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearPermissions();
  },
  extensionId: async ({ app }, use) => use(new globalThis.URL(app.origin).host),
  open: async ({ context }, use) => {
    await use(async (html) => {
      const page = await context.newPage();
      await page.route('https://www.smart.com.kh/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(URL);
      return { page, helper: await viewOf(page) };
    });
  },
});

export { expect } from '@playwright/test';
