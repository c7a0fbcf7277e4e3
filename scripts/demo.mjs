// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { peekExpression } from '../tests/portals/helper-peek.mjs';
import { PORTALS } from '../tests/portals/places.mjs';
import { SITES } from '../tests/portals/sites.mjs';
import { ROOT } from './run.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

const PICTURES = join(ROOT, '.output/demo');
const PATIENCE_MS = 20_000;
const API = '(globalThis.browser ?? globalThis.chrome)';

/**
 * Asks until the answer is true enough, as a person looks again.
 * @template T
 * @param {string} what for the error
 * @param {() => Promise<T | null | undefined | false>} ask
 * @returns {Promise<T>}
 */
async function until(what, ask) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS / 1000} s: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** @param {Page} page @param {string} name */
const picture = (page, name) => page.screenshot({ path: join(PICTURES, `${name}.png`) });

/**
 * @param {Page} control a page of the extension
 * @param {string} host
 * @param {string} [words]
 * @returns {Promise<import('../tests/portals/helper-peek.mjs').Peek | null>}
 */
const peek = (control, host, words) => control.evaluate(peekExpression(host, words));

/** Presses a button of the helper with the real mouse. @param {Page} page @param {Page} control @param {string} host @param {string} words */
async function press(page, control, host, words) {
  const point = await until(`the helper's “${words}”`, async () => (await peek(control, host, words))?.button);
  await page.mouse.click(point.x, point.y);
}

/**
 * Signs in to a demo portal by number and one-time code.
 * @param {BrowserContext} context
 * @param {keyof typeof PORTALS} name
 */
async function signIn(context, name) {
  const portal = PORTALS[name];
  const page = await context.newPage();
  await page.goto(portal.account);
  await page.fill(portal.signIn.number, portal.number);
  await page.click('form button');
  await page.fill(portal.signIn.code, (await page.locator('[data-sms]').textContent()) ?? '');
  await page.click('form button');
  await page.locator(portal.ready).waitFor();
  return page;
}

/**
 * Finds the switch on one portal, then fills its top-up form; checks both on the page itself.
 * @param {BrowserContext} context @param {Page} control @param {keyof typeof PORTALS} name
 * @param {{ label: string }} sim
 * @returns {Promise<string>} what happened, in a line
 */
async function visitPortal(context, control, name, { label }) {
  const portal = PORTALS[name];
  const host = new URL(portal.account).hostname;
  const page = await signIn(context, name);
  const found = await until(`${name}: the auto-renewal control`, async () => {
    const seen = await peek(control, host);
    return seen?.ring && /自动续费在这里/.test(seen.text) && seen;
  });
  const words = /自动续费在这里[^\n]*/.exec(found.text)?.[0] ?? '';
  await picture(page, `${name}-found`);
  await page.goto(portal.topUp);
  await page.locator(portal.fields.tel).waitFor();
  await press(page, control, host, '填写表单');
  await press(page, control, host, label);
  const number = await until(`${name}: the number in the form`, () => page.inputValue(portal.fields.tel));
  await picture(page, `${name}-filled`);
  await page.close();
  return `${name}: ${words}; top-up form filled with ${number}`;
}

/** The SIMs of the demo, one a portal. */
const simOf = (/** @type {import('../tests/portals/sites.mjs').Site} */ site) => ({
  label: `${site.id} demo`,
  carrier: site.id,
  number: `+855${site.number.replace(/\D/g, '').slice(1)}`,
});

/**
 * The whole main job with nobody watching.
 * @param {{ context: BrowserContext, origin: string }} browser
 * @param {Record<string, (kit: { context: BrowserContext, origin: string, until: typeof until, picture: typeof picture, API: string }) => Promise<Page>>} [popup]
 * @returns {Promise<number>} how many steps failed
 */
export async function runDemo({ context, origin }, { addSim, remind }) {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let failed = 0;
  let line = 0;
  /** @param {string} name @param {() => Promise<string>} job */
  const step = async (name, job) => {
    line += 1;
    try {
      console.log(`${line}. ✓ ${await job()}`);
    } catch (error) {
      failed += 1;
      console.log(`${line}. ✗ ${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  };
  void addSim;
  void remind;
  void SITES;
  void simOf;
  void step;
  return failed;
}
