import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '@/scripts/browsers.mjs';
import { type HelperView, viewOf } from './view';

const EXTENSION = resolve('.output/chrome-mv3');
const URL = 'https://www.smart.com.kh/account';

export interface Fixtures {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the carrier's host with this body (or whole document) and gives its helper. */
  open(html: string): Promise<{ page: Page; helper: HelperView }>;
}

/** The built extension in Chromium; the carrier's host is answered by the test, and nothing leaves the machine. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
  context: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'bantor-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      headless: true,
      locale: 'en-US',
      viewport: { width: 1200, height: 760 },
      args: [
        `--disable-extensions-except=${EXTENSION}`,
        `--load-extension=${EXTENSION}`,
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        // Lets the driver press the extension's button in the toolbar.
        '--enable-unsafe-extension-debugging',
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  extensionId: async ({ context }, use) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await use(new globalThis.URL(worker.url()).host);
  },
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
