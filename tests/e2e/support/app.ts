import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import { originPattern } from '@/lib/portal/origin';
import { launchChromium, launchFirefox } from '@/scripts/launch.mjs';
import { PORTALS } from '@/tests/portals/places.mjs';
import { startPortals } from '@/tests/portals/server.mjs';
import { View } from './view';

/** The one host that the browser allows when it is asked for; whatever else is asked for stays without an answer. */
export const OWN_PORTAL = originPattern(PORTALS.cpm.account) ?? '';

type Running =
  | { kind: 'chromium'; context: BrowserContext; origin: string }
  | { kind: 'firefox'; browser: PuppeteerBrowser; origin: string };

/** The built extension in one of the browsers, on a profile of its own. */
export class App {
  #running: Running | undefined;
  readonly #profile = mkdtempSync(join(tmpdir(), 'bantor-e2e-'));

  constructor(
    readonly kind: 'chromium' | 'firefox',
    readonly proxyPort: number,
    readonly lang: string,
  ) {}

  async start(): Promise<void> {
    const options = {
      profile: this.#profile,
      proxyPort: this.proxyPort,
      lang: this.lang,
      yesTo: [OWN_PORTAL],
    };
    this.#running =
      this.kind === 'chromium'
        ? { kind: 'chromium', ...(await launchChromium(options)) }
        : { kind: 'firefox', ...(await launchFirefox(options)) };
  }

  /** Closes the browser; the profile stays for the next start. */
  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (running?.kind === 'chromium') await running.context.close();
    else await running?.browser.close();
  }

  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #live(): Running {
    if (!this.#running) throw new Error('the browser is not running');
    return this.#running;
  }

  /** Playwright's context, for what only Chromium's driver can do. */
  get context(): BrowserContext {
    if (this.#live.kind !== 'chromium') throw new Error('only in Chromium');
    return this.#live.context;
  }

  /** Opens a page of the extension: `popup.html`. */
  async openPage(path: string): Promise<View> {
    const running = this.#live;
    const url = `${running.origin}/${path}`;
    if (running.kind === 'chromium') {
      const page = await running.context.newPage();
      await page.goto(url);
      return new View(page);
    }
    const page = await running.browser.newPage();
    // In Firefox the navigation to an extension page never settles for the driver; the page itself is there.
    page.goto(url).catch(() => undefined);
    const view = new View(page);
    await base.expect
      .poll(() => view.evaluate('document.readyState + location.href').catch(() => ''))
      .toBe(`complete${url}`);
    return view;
  }

  /** Opens an address of the web. */
  async open(url: string): Promise<View> {
    const running = this.#live;
    const page =
      running.kind === 'chromium' ? await running.context.newPage() : await running.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return new View(page as never);
  }

  /** Writes records straight into storage, as another window or an older version would have. */
  async seed(records: Record<string, unknown>): Promise<View> {
    const view = await this.openPage('popup.html');
    await view.evaluate(
      `browserApi().storage.local.set(${JSON.stringify(records)})`.replace('browserApi()', API),
    );
    return view;
  }
}

/** The WebExtension API under either name. */
export const API = '(globalThis.browser ?? globalThis.chrome)';

/** What is stored now, read through a page of the extension. */
export const stored = (view: View): Promise<Record<string, unknown>> =>
  view.evaluate(`${API}.storage.local.get(null)`);

export const test = base.extend<{ app: App; lang: string }, { portals: { port: number; refused: string[] } }>(
  {
    portals: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
      async ({}, use) => {
        const portals = await startPortals();
        await use(portals);
        await portals.close();
      },
      { scope: 'worker' },
    ],
    lang: ['zh-CN', { option: true }],
    app: async ({ portals, lang }, use, info) => {
      const app = new App(info.project.name === 'firefox' ? 'firefox' : 'chromium', portals.port, lang);
      await app.start();
      await use(app);
      await app.dispose();
    },
  },
);

export const { expect } = base;
