import { EXPOSURE } from '@/lib/portal/trusted-gesture';
import { document as html } from '../helper/pages';
import type { HelperView } from '../helper/view';
import { expect, type Stage, test } from '../support/stage';

const PHONE = '<label>Phone number <input name="phone" type="tel"></label>';

/** Presses the SIM's button once it has stood in the open for so long that it is obeyed. */
async function fill(page: Stage, helper: HelperView): Promise<void> {
  await expect.poll(() => helper.rect('.button.fill')).toBeDefined();
  const stood = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(stood + 2 * EXPOSURE);
  const box = await helper.rect('.button.fill');
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
}

test('a field that the page shows after the fill can be filled too, and undo takes both back', async ({
  open,
}) => {
  const { page, helper } = await open(html(`<form>${PHONE}</form>`));
  await helper.press('Fill number');
  await fill(page, helper);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
  await expect.poll(() => helper.rect('.button.fill')).toBeUndefined();
  await page.evaluate(() => {
    const again = document.createElement('p');
    again.innerHTML = '<label>Repeat phone number <input name="again" type="tel"></label>';
    document.forms[0]?.append(again);
  });
  await fill(page, helper);
  await expect.poll(() => page.value('[name=again]')).toMatch(/96123456$/);
  await helper.press('Undo');
  await expect.poll(() => page.value('[name=phone]')).toBe('');
  expect(await page.value('[name=again]')).toBe('');
});

test('amounts that the page offers as tiles are asked for, and the chosen one is pointed at, never pressed', async ({
  open,
}) => {
  const tiles = [1, 5, 10].map((n) => `<button type="button" id="t${n}">$${n}</button>`).join(' ');
  const { page, helper } = await open(html(`<form>${PHONE}<p>${tiles}</p></form>`));
  await helper.press('Fill number');
  await expect.poll(() => helper.rect('.bubble input')).toBeDefined();
  const box = await helper.rect('.bubble input');
  await page.mouse.click(box!.x + 5, box!.y + 5);
  await page.type('5');
  await fill(page, helper);
  await expect.poll(() => helper.text()).toContain('please choose it yourself');
  const ring = async () => {
    const at = await helper.rect('.ring');
    const tile = await page.evaluate(() => document.getElementById('t5')?.getBoundingClientRect().toJSON());
    return at && tile.x > at.x && tile.x + tile.width < at.x + at.width;
  };
  await expect.poll(ring).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
});
