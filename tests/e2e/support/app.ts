import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Browser as PuppeteerBrowser, Page as PuppeteerPage } from 'puppeteer-core';
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
    /** Another folder than the build's. */
    readonly dir?: string,
  ) {}

  async start(): Promise<void> {
    const options = {
      profile: this.#profile,
      proxyPort: this.proxyPort,
      lang: this.lang,
      yesTo: [OWN_PORTAL],
      dir: this.dir,
      driven: true,
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

  /** Ends Chromium as a power cut would: no page is told, nothing is finished. The profile stays for the next start. */
  async kill(): Promise<void> {
    const { context } = this;
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('no process to kill');
    this.#running = undefined;
    const gone = context.waitForEvent('close');
    process.kill(main.id, 'SIGKILL');
    await gone;
  }

  /** As if it had just been installed: its pages closed, nothing stored, no alarm, only the permissions of the start. */
  async reset(): Promise<void> {
    const control = await this.openPage('action.html');
    const others = (await this.#pages()).filter((page) => page !== control.page);
    // The first stays, empty: a browser ends with its last page.
    await Promise.all(others.map((page, i) => (i === 0 ? page.goto('about:blank') : page.close())));
    await control.evaluate(RESET);
    await control.page.close();
  }

  /** Takes over the version that stands in `dir` now, as the browser does by itself when one is published. */
  async update(version: string): Promise<void> {
    const running = this.#live;
    const dir = this.dir ?? '';
    if (running.kind === 'firefox') await running.browser.installExtension(dir);
    else {
      // `runtime.reload()` would leave it disabled: Chromium's developer mode is off here.
      const session = await running.context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: dir });
    }
    await base.expect
      .poll(async () => {
        const view = await this.openPage('action.html').catch(() => undefined);
        const now = await view?.evaluate(`${API}.runtime.getManifest().version`).catch(() => '');
        await view?.page.close();
        return now;
      })
      .toBe(version);
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

  /** Of the extension's own pages. */
  get origin(): string {
    return this.#live.origin;
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

  async #pages(): Promise<(Page | PuppeteerPage)[]> {
    const running = this.#live;
    return running.kind === 'chromium' ? running.context.pages() : await running.browser.pages();
  }

  /** The newest open page at that address, once there is one: opened by the extension, not by the test. */
  async opened(url: string): Promise<View> {
    let found: Page | PuppeteerPage | undefined;
    await base.expect
      .poll(
        async () => {
          found = (await this.#pages()).findLast((page) => page.url() === url);
          return found !== undefined;
        },
        { message: `${url} to be opened` },
      )
      .toBe(true);
    return new View(found as Page | PuppeteerPage);
  }

  /** Opens an address of the web. */
  async open(url: string): Promise<View> {
    const running = this.#live;
    const page =
      running.kind === 'chromium' ? await running.context.newPage() : await running.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return new View(page as never);
  }

  /** Writes records into storage, through a page that is closed again. */
  async put(records: Record<string, unknown>): Promise<void> {
    const view = await this.openPage('action.html');
    await view.evaluate(`${API}.storage.local.set(${JSON.stringify(records)})`);
    await view.page.close();
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

/** Runs in a page of the extension. The lock is the writer's: what the background is just doing is done before. */
const RESET = `(async () => {
  const { alarms, permissions, storage, notifications, action } = ${API};
  await permissions.remove({ origins: [${JSON.stringify(OWN_PORTAL)}] });
  await navigator.locks.request('bantor-storage', () => Promise.all([storage.local.clear(), storage.session.clear()]));
  await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
  await alarms.clearAll();
  await action.setBadgeText({ text: '' });
})()`;

/** What is stored now, read through a page of the extension. */
export const stored = (view: View): Promise<Record<string, unknown>> =>
  view.evaluate(`${API}.storage.local.get(null)`);

interface PerWorker {
  lang: string;
  portals: { port: number; refused: string[]; show(url: string, html: string): void; forget(): void };
  running: { app: App; used: boolean };
}

/** A browser's start is the dearest part of a test: each worker starts one, and every test finds it as if just installed. */
export const test = base.extend<{ app: App }, PerWorker>({
  portals: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const portals = await startPortals();
      await use(portals);
      await portals.close();
    },
    { scope: 'worker' },
  ],
  lang: ['zh-CN', { option: true, scope: 'worker' }],
  running: [
    async ({ portals, lang }, use, info) => {
      const kind = info.project.name === 'firefox' ? 'firefox' : 'chromium';
      const app = new App(kind, portals.port, lang);
      await app.start();
      await use({ app, used: false });
      await app.dispose();
    },
    { scope: 'worker' },
  ],
  app: async ({ portals, running }, use) => {
    if (running.used) await running.app.reset();
    running.used = true;
    portals.forget();
    await use(running.app);
  },
});

export const { expect } = base;
