import type { Page } from '@playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { type Ask, type HelperView, viewBy, viewOf } from '../helper/view';
import { type App, test as base } from './app';
import type { View } from './view';

const HOST = 'www.smart.com.kh';
export const STAGE = `https://${HOST}/account`;

/** A page of a carrier's host in either browser: what both drivers can do with it. */
export class Stage {
  constructor(readonly page: Page | PuppeteerPage) {}

  /** Runs in the page; the argument and the answer must be JSON. */
  evaluate<A, T>(run: (arg: A) => T, arg?: A): Promise<Awaited<T>> {
    return (this.page as Page).evaluate(run as (arg: unknown) => T, arg) as Promise<Awaited<T>>;
  }

  get mouse(): Pick<Page['mouse'], 'click' | 'down' | 'move' | 'up'> {
    return (this.page as Page).mouse;
  }

  press(key: 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Space' | 'Tab'): Promise<void> {
    return (this.page as Page).keyboard.press(key);
  }

  /** What is on the clipboard, into what has the focus. */
  async paste(): Promise<void> {
    const { keyboard } = this.page as Page;
    await keyboard.down('Control');
    await keyboard.press('v');
    await keyboard.up('Control');
  }

  type(text: string): Promise<void> {
    return (this.page as Page).keyboard.type(text);
  }

  async resize(width: number, height: number): Promise<void> {
    if ('setViewportSize' in this.page) await this.page.setViewportSize({ width, height });
    else await this.page.setViewport({ width, height });
  }

  value(css: string): Promise<string | undefined> {
    return this.evaluate((s) => document.querySelector<HTMLInputElement>(s)?.value, css);
  }
}

/** In Firefox the tree is read by the extension's own `scripting`, from one of its pages; the body is written into that call. */
const askBy =
  (control: View): Ask =>
  async <T>(body: string, ...args: string[]) =>
    (await control.evaluate<T | null>(`(async () => {
      const [tab] = await browser.tabs.query({ active: true, url: 'https://${HOST}/*' });
      if (!tab) return null;
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(args)}],
        func: (args) => {
          // It stands inside a page's own shadow tree where that holds a modal dialog.
          const trees = (tree) => [tree, ...[...tree.querySelectorAll(':not(bantor-helper)')]
            .flatMap((e) => (e.openOrClosedShadowRoot ? trees(e.openOrClosedShadowRoot) : []))];
          const host = trees(document).map((tree) => tree.querySelector('bantor-helper')).find(Boolean);
          const root = host?.openOrClosedShadowRoot;
          return root ? (function (...args) { ${body} }).apply(root, args) : null;
        },
      });
      return answer?.result ?? null;
    })()`)) ?? undefined;

const SIM = {
  version: 1,
  id: 'mine',
  carrier: 'smart',
  number: '+85596123456',
  label: 'My SIM',
  createdAt: 1,
  updatedAt: 1,
};

interface Fixtures {
  /** Any page of the extension, behind the stage. */
  control: View;
  /** Opens this document on the carrier's host, in front, and gives its helper, in English, with one SIM to fill. */
  open(html: string): Promise<{ page: Stage; helper: HelperView }>;
}

const viewIn = (app: App, control: View, page: Stage): Promise<HelperView> | HelperView =>
  app.kind === 'chromium' ? viewOf(page.page as Page) : viewBy(page, askBy(control));

export const test = base.extend<Fixtures>({
  control: async ({ app }, use) => {
    await app.put({ settings: { version: 1, language: 'en' }, 'sim:mine': SIM });
    await use(await app.openPage('action.html'));
  },
  open: async ({ app, control, portals }, use) => {
    await use(async (html) => {
      portals.show(STAGE, html);
      const page = new Stage((await app.open(STAGE)).page);
      await (page.page as Page).bringToFront();
      return { page, helper: await viewIn(app, control, page) };
    });
  },
});

export { expect } from '@playwright/test';
