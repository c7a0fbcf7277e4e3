// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { peekByDebugger } from '../tests/portals/helper-peek.mjs';
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

/** Presses a button of the helper with the real mouse. @param {Page} page @param {string} words */
async function press(page, words) {
  const point = await until(
    `the helper's “${words}”`,
    async () => (await peekByDebugger(page, words))?.button,
  );
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
  await page.fill(
    portal.signIn.code,
    (await page.locator('[data-sms]', { hasText: /\d{6}/ }).textContent()) ?? '',
  );
  await page.click('form button');
  await page.locator(portal.ready).first().waitFor();
  return page;
}

/**
 * Finds the switch on one portal, then fills its top-up form; checks both on the page itself.
 * @param {BrowserContext} context @param {keyof typeof PORTALS} name
 * @param {{ label: string }} sim
 * @returns {Promise<string>} what happened, in a line
 */
async function visitPortal(context, name, { label }) {
  const portal = PORTALS[name];
  const page = await signIn(context, name);
  const found = await until(`${name}: the auto-renewal control`, async () => {
    const seen = await peekByDebugger(page);
    return seen?.ring && /自动续费在这里/.test(seen.text) && seen;
  });
  const words = /自动续费在这里[^\n]*/.exec(found.text)?.[0] ?? '';
  await picture(page, `${name}-found`);
  await page.goto(portal.topUp);
  await page.locator(portal.fields.tel).waitFor();
  await press(page, '填写表单');
  // A button that has just appeared or moved is not obeyed, for safety: pressed again then, as the helper asks.
  const number = await until(`${name}: the number in the form`, async () => {
    const button = (await peekByDebugger(page, label))?.button;
    if (button) await page.mouse.click(button.x, button.y);
    return page.inputValue(portal.fields.tel);
  });
  await picture(page, `${name}-filled`);
  await page.close();
  return `${name}: ${words}; top-up form filled with ${number}`;
}

const PHNOM_PENH_OFFSET_MS = 7 * 3_600_000;

/** `YYYY-MM-DD` in Phnom Penh, so many days from now. @param {number} days */
const civilDay = (days) =>
  new Date(Date.now() + PHNOM_PENH_OFFSET_MS + days * 86_400_000).toISOString().slice(0, 10);

/** A SIM as the extension stores it, for the account of a demo portal. @param {import('../tests/portals/sites.mjs').Site} site */
const simOf = (site) => ({
  version: 1,
  id: `demo-${site.id}`,
  carrier: site.id,
  number: `+855${site.number.replace(/\D/g, '').slice(1)}`,
  label: `演示卡 ${site.id}`,
  plan: {
    name: site.plan,
    price: { minor: Math.round(Number(site.price.slice(1)) * 100), currency: 'USD' },
    validity: { count: 30, unit: 'day' },
  },
  planEnds: { on: civilDay(site.daysLeft) },
  // Kept for a month already: what was due before a SIM is added is not said of it.
  createdAt: Date.now() - 30 * 86_400_000,
  updatedAt: Date.now() - 30 * 86_400_000,
});

/**
 * The whole main job with nobody watching: SIMs, the carriers' pages, find, fill, remind.
 * @param {{ context: BrowserContext, origin: string }} browser
 * @returns {Promise<number>} how many steps failed
 */
export async function runDemo({ context, origin }) {
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

  const control = await context.newPage();
  await control.goto(`${origin}/popup.html`);
  await step('add SIMs', async () => {
    const sims = Object.fromEntries(SITES.map((site) => [`sim:demo-${site.id}`, simOf(site)]));
    const profile = { version: 1, givenName: 'Dara', familyName: 'Sok', email: 'dara@example.com' };
    await control.evaluate(`${API}.storage.local.set(${JSON.stringify({ ...sims, profile })})`);
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(`${origin}/popup.html`);
    await picture(popup, 'popup');
    await popup.close();
    // What the popup asks for when it opens.
    const answer = await control.evaluate(
      `${API}.runtime.sendMessage({ id: 1, type: 'reminders.reconcile', timestamp: Date.now() })`,
    );
    const { wakeAt } = /** @type {any} */ (answer).res.value;
    return `four SIMs kept; the next alarm is set for ${new Date(wakeAt).toISOString()}`;
  });
  for (const name of /** @type {const} */ (['smart', 'metfone', 'cellcard'])) {
    await step(name, () => visitPortal(context, name, { label: `演示卡 ${name}` }));
  }
  await step('cpm', async () => {
    const page = await signIn(context, 'cpm');
    const host = new URL(PORTALS.cpm.account).hostname;
    const inside = await page.locator('bantor-helper').count();
    await picture(page, 'cpm-untouched');
    await page.close();
    if (inside !== 0) throw new Error('the helper stands on a page that nobody allowed');
    return `cpm: ${host} is left alone until its owner adds it`;
  });
  await step('remind', async () => {
    // The list of what was shown: the browser takes the notification itself off the screen after a while.
    const entries = await until('a reminder for what runs out soon', async () => {
      const { log } = /** @type {any} */ (await control.evaluate(`${API}.storage.local.get('log')`));
      return log?.entries.length > 0 && log.entries;
    });
    const told = entries.flatMap((/** @type {any} */ entry) =>
      entry.about.map((/** @type {any} */ { simId }) => simId),
    );
    return `reminded of ${told.join(', ')} in ${entries.length} notification`;
  });
  console.log(`Pictures: .output/demo/. ${line - failed} of ${line} steps done.`);
  return failed;
}
