import type { BrowserContext } from '@playwright/test';
import { expect, test } from './browser';
import { document as html, ROW } from './pages';
import { givenSim } from './sim';

const FORM =
  '<form><label>Phone number <input name="phone" type="tel"></label><label>E-mail <input name="email" type="email"></label><label>Password <input name="pw" type="password"></label></form>';

const stored = async (context: BrowserContext): Promise<Record<string, { planEnds?: { on: string } }>> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.get(null),
  );
};

test('fills the number of the chosen SIM on a press, nothing before, never a password, and undoes it', async ({
  context,
  open,
}) => {
  await givenSim(context);
  const { page, helper } = await open(html(FORM));
  await expect.poll(() => helper.text()).toContain('Fill form');
  expect(await page.content()).not.toContain('96123456');
  await helper.press('Fill form');
  await expect.poll(() => helper.text()).toContain('•••• 456');
  // A button that has only just appeared is not obeyed: pressed again until it has stood long enough.
  await expect
    .poll(async () => {
      if (!(await helper.text()).includes('Filled')) await helper.press('My SIM');
      return page.inputValue('[name=phone]');
    })
    .toMatch(/96123456$/);
  await expect.poll(() => helper.text()).toContain('Filled 1 field');
  expect(await page.inputValue('[name=pw]')).toBe('');
  await helper.press('Undo');
  await expect.poll(() => page.inputValue('[name=phone]')).toBe('');
});

test('saves the expiry that the page shows to the SIM, and only on the press', async ({ context, open }) => {
  await givenSim(context);
  const { helper } = await open(html(`<p>096 123 456</p><p>Expires 25/12/2026</p>${ROW}`));
  await expect.poll(() => helper.text()).toContain('Save expiry 25 Dec');
  expect((await stored(context))['sim:mine']?.planEnds).toBeUndefined();
  await helper.press('Save expiry');
  await expect.poll(() => helper.text()).toContain('Saved to My SIM');
  expect((await stored(context))['sim:mine']?.planEnds).toEqual({ on: '2026-12-25' });
});

test('asks which day is meant when a date can be read two ways', async ({ context, open }) => {
  await givenSim(context);
  const { helper } = await open(html(`<p>Expires 05/12/2026</p>${ROW}`));
  await expect.poll(() => helper.text()).toContain('Save expiry 5 Dec');
  expect(await helper.text()).toContain('Save expiry 12 May');
});

test('remembers the control that was pointed at, and says when it has gone', async ({ open }) => {
  const odd = html('<p>My services</p><button name="odd">Quux</button>');
  const first = await open(odd);
  await expect.poll(() => first.helper.text()).toContain('Not found');
  await first.helper.press('Not found');
  await first.helper.press('Let me point at it');
  await expect.poll(() => first.helper.text()).toContain('Point at the auto-renewal control');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('Enter');
  await expect.poll(() => first.helper.text()).toContain('Found 1');
  const again = await open(odd);
  await expect.poll(() => again.helper.text()).toContain('Found 1');
  const gone = await open(html('<p>My services</p>'));
  await expect.poll(() => gone.helper.text()).toContain('Not found');
  await gone.helper.press('Not found');
  await expect.poll(() => gone.helper.text()).toContain('The control you once pointed at');
});
