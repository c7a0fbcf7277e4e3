import { EXPOSURE } from '@/lib/portal/trusted-gesture';
import { document as html } from '../helper/pages';
import type { HelperView } from '../helper/view';
import { expect, type Stage, test } from '../support/stage';

const FORM = '<form><label>Phone number <input name="phone" type="tel"></label></form>';

/** What a page may do while the user's pointer is over the helper's button, and whether the user then presses: none gets the number. */
const ATTACKS: [name: string, attack: () => void, pressed?: boolean][] = [
  [
    'the host made transparent',
    () => document.querySelector('bantor-helper')?.setAttribute('style', 'opacity: 0 !important'),
  ],
  [
    'the whole page made transparent',
    () => document.documentElement.style.setProperty('opacity', '0.01', 'important'),
  ],
  [
    'the host moved into a box of the page',
    () => {
      const box = document.createElement('div');
      box.style.cssText = 'position:fixed;inset:0;transform:scale(1.2)';
      document.body.append(box);
      box.append(document.querySelector('bantor-helper') as Element);
    },
  ],
  [
    'the host taken out of the top layer',
    () => (document.querySelector('bantor-helper') as HTMLElement).removeAttribute('popover'),
  ],
  [
    'a modal dialog over it',
    () => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none';
      document.body.append(cover);
      cover.showModal();
    },
  ],
  [
    'clicks made by the page',
    () => {
      const host = document.querySelector('bantor-helper') as HTMLElement;
      host.click();
      for (let x = innerWidth - 340; x < innerWidth; x += 10)
        for (let y = innerHeight - 400; y < innerHeight; y += 10)
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(
              new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
            );
    },
    false,
  ],
];

/** Opens the form's panel and waits until a press on its button would be obeyed: it must have stood in the open for so long. */
async function ready(page: Stage, helper: HelperView): Promise<{ x: number; y: number }> {
  await expect.poll(() => helper.text()).toContain('Fill number');
  await helper.press('Fill number');
  await expect.poll(() => helper.rect('.button.fill')).toBeDefined();
  const stood = await page.evaluate(() => performance.now());
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(stood + 2 * EXPOSURE);
  const box = await helper.rect('.button.fill');
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

test('a press on the button that has stood in the open fills', async ({ open }) => {
  const { page, helper } = await open(html(FORM));
  const { x, y } = await ready(page, helper);
  await page.mouse.click(x, y);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

test("a page's style sheet moves, scales, hides and covers nothing of it: a press still lands where the user saw it", async ({
  open,
}) => {
  const { page, helper } = await open(html(FORM));
  await ready(page, helper);
  const before = await helper.rect('.button.fill');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `bantor-helper { translate: 40px 0 !important; scale: 1.5 !important; opacity: 0 !important;
      filter: opacity(0) !important; clip-path: inset(50%) !important; pointer-events: auto !important; z-index: -1 !important }`;
    document.head.append(style);
  });
  expect(await helper.rect('.button.fill')).toEqual(before);
  await page.mouse.click(before!.x + before!.width / 2, before!.y + before!.height / 2);
  await expect.poll(() => page.value('[name=phone]')).toMatch(/96123456$/);
});

for (const [name, attack, pressed = true] of ATTACKS) {
  test(`attack on the helper: ${name}; the number stays ours`, async ({ open }) => {
    const { page, helper } = await open(html(FORM));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['input', 'change', 'keydown', 'beforeinput'])
        addEventListener(
          type,
          (event) => seen.push(`${type} ${(event.target as HTMLInputElement).value}`),
          true,
        );
    });
    const { x, y } = await ready(page, helper);
    // Moved over it, as a user about to press.
    await page.mouse.move(x, y);
    await page.evaluate(attack);
    if (pressed) await page.mouse.down().then(() => page.mouse.up());
    // What a fill would have done by now: it writes within the press and settles in a task of its own.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.value('[name=phone]')).toBe('');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('96123456');
  });
}
