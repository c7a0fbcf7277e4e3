import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Look } from './finder';

let finder: Promise<string> | undefined;

/** `finder.ts` as one script for the page. */
const finderScript = (): Promise<string> => {
  finder ??= build({
    entryPoints: [join(import.meta.dirname, 'finder.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return finder;
};

/** What both drivers' element handles do alike. */
interface Handle {
  click(): Promise<void>;
  focus(): Promise<void>;
  type(text: string): Promise<void>;
  /** Playwright's alone. */
  fill?(text: string): Promise<void>;
  evaluate<T>(read: (element: Element) => T): Promise<T>;
}

/** One page of either browser, seen as a person sees it: by role and name. Every look waits for what it looks for. */
export class View {
  constructor(readonly page: Page | PuppeteerPage) {}

  /** Runs an expression of the page; the answer must be JSON. */
  evaluate<T>(expression: string): Promise<T> {
    return (this.page as Page).evaluate(expression) as Promise<T>;
  }

  async #ready(): Promise<void> {
    if (!(await this.evaluate<boolean>('"bantorLook" in globalThis'))) {
      await this.evaluate(`${await finderScript()};undefined`);
    }
  }

  async #look(wanted: Look): Promise<Handle | null> {
    await this.#ready();
    const handle = await (this.page as Page).evaluateHandle(`bantorLook(${JSON.stringify(wanted)})`);
    return handle.asElement() as unknown as Handle | null;
  }

  /** Waits until it is there and visible. */
  async find(wanted: Look): Promise<Handle> {
    let found: Handle | null = null;
    await expect
      .poll(
        async () => {
          // A navigation between the question and the answer: asked again.
          found = await this.#look(wanted).catch(() => null);
          return found !== null;
        },
        { message: `to see ${JSON.stringify(wanted)}` },
      )
      .toBe(true);
    return found as unknown as Handle;
  }

  /** A real click, through the browser's own input. */
  async click(wanted: Look): Promise<void> {
    const handle = await this.find(wanted);
    // Puppeteer presses where the thing is, whatever lies above it: bars stick to the edges, so not there.
    if (!handle.fill) await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await handle.click();
  }

  async type(wanted: Look, text: string): Promise<void> {
    const field = await this.find(wanted);
    await field.focus();
    await field.type(text);
  }

  /** Empties a field by the keyboard, then types. A date's text is `YYYY-MM-DD`, whatever order the browser shows. */
  async fill(wanted: Look, text: string): Promise<void> {
    const field = await this.find(wanted);
    if (await field.evaluate((element) => element.matches('[type=date]'))) {
      await (field.fill?.(text) ?? (this.page as PuppeteerPage).locator(wanted.css ?? '').fill(text));
      return;
    }
    await field.focus();
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await this.page.keyboard.press('Backspace');
    await field.type(text);
  }

  /** Chooses in a list of the platform, by the option's value. */
  async choose(css: string, value: string): Promise<void> {
    await this.find({ css });
    if ('selectOption' in this.page) await this.page.selectOption(css, value);
    else await this.page.select(css, value);
  }

  async has(wanted: Look): Promise<boolean> {
    return (await this.#look(wanted)) !== null;
  }

  /** All that can be read on the page now. */
  async text(): Promise<string> {
    await this.#ready();
    return this.evaluate<string>('bantorRead()');
  }

  /** Waits until the page says so. */
  async says(what: string | RegExp): Promise<void> {
    const text = expect.poll(() => this.text().catch(() => ''), { message: `to read ${what}` });
    await (typeof what === 'string' ? text.toContain(what) : text.toMatch(what));
  }

  /** The value of the field with this CSS selector. */
  value(css: string): Promise<string | undefined> {
    return this.evaluate(`document.querySelector(${JSON.stringify(css)})?.value`);
  }
}
