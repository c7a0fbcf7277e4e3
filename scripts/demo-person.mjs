// @ts-check
import { peekByDebugger } from '../tests/portals/helper-peek.mjs';
import { PORTALS } from '../tests/portals/places.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {keyof typeof PORTALS} PortalName */

const PATIENCE_MS = 20_000;

/**
 * Asks until the answer is true enough, as a person looks again.
 * @template T
 * @param {string} what for the error
 * @param {() => Promise<T | null | undefined | false | ''>} ask
 * @param {number} [patience] in ms
 * @returns {Promise<T>}
 */
export async function until(what, ask, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Types into a field that is found by its label. @param {Page} page @param {string} label @param {string} text */
export async function typeInto(page, label, text) {
  const field = page.getByLabel(label).first();
  await field.click();
  await page.keyboard.type(text);
}

/** Presses a button of a page of the extension. @param {Page} page @param {string} name */
export const pressButton = (page, name) => page.getByRole('button', { name, exact: true }).first().click();

/** Waits until the helper says so; gives what it says. @param {Page} page @param {RegExp} words */
export const helperSays = (page, words) =>
  until(
    `the helper to say ${words.source}`,
    async () => words.exec((await peekByDebugger(page))?.text ?? '')?.[0],
  );

/** Presses a button of the helper with the real mouse. @param {Page} page @param {string} words */
export async function pressHelper(page, words) {
  const look = async () => (await peekByDebugger(page, words))?.button;
  const { x, y } = await until(`the helper's “${words}”`, look);
  await page.mouse.click(x, y);
}

/**
 * Signs in to a demo portal by number and one-time code, which the page shows since there is no phone.
 * @param {BrowserContext} context @param {PortalName} name
 */
export async function signIn(context, name) {
  const { account, signIn: fields, number, ready } = PORTALS[name];
  const page = await context.newPage();
  await page.goto(account);
  await page.fill(fields.number, number);
  await page.click('form button');
  const sms = page.locator('[data-sms]', { hasText: /\d{6}/ });
  await page.fill(fields.code, (await sms.textContent()) ?? '');
  await page.click('form button');
  await page.locator(ready).first().waitFor();
  return page;
}

/**
 * Fills the open top-up form for one SIM by the helper's own button, with an amount typed into the helper.
 * @param {Page} page @param {PortalName} name
 * @param {string} label the SIM's, which stands on the button
 * @returns {Promise<Record<string, string>>} what stands in the form then
 */
export async function fillByHelper(page, name, label) {
  const { fields } = PORTALS[name];
  await page.locator(fields.tel).waitFor();
  await pressHelper(page, '填写表单');
  const field = await until(
    'the helper to ask for the amount',
    async () => (await peekByDebugger(page))?.field,
  );
  await page.mouse.click(field.x, field.y);
  await page.keyboard.type('5');
  // A button that has just appeared or moved is not obeyed, for safety: pressed again then, as the helper asks.
  await until(`${name}: the number in the form`, async () => {
    const button = (await peekByDebugger(page, label))?.button;
    if (button) await page.mouse.click(button.x, button.y);
    return page.inputValue(fields.tel);
  });
  const values = Object.entries(fields).map(async ([key, css]) => [key, await page.inputValue(css)]);
  return Object.fromEntries(await Promise.all(values));
}
