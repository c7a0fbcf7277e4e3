import { document as html, ROW } from '../helper/pages';
import { follows, says } from '../support/outline';
import { expect, test } from '../support/stage';

const TALL = '<div style="height:1500px"></div>';

test('in a low window nothing of the bubble lies under the pill or out of reach', async ({ open }) => {
  const { page, helper } = await open(html(`${ROW}${TALL}`));
  await page.resize(500, 300);
  await follows(page, helper);
  await expect
    .poll(async () => {
      const [bubble, pill] = [await helper.rect('.bubble'), await helper.rect('.pill')];
      return bubble && pill ? pill.y - bubble.y - bubble.height : -1;
    })
    .toBeGreaterThanOrEqual(0);
  await helper.press('Copy report');
});

test('stands above a popover that the page opens later', async ({ open }) => {
  const { page, helper } = await open(
    html(`${ROW}<div id="offer" popover="manual" style="inset:0;width:100vw;height:100vh">Offer</div>`),
  );
  await follows(page, helper);
  await page.evaluate(() => (document.querySelector('#offer') as HTMLElement).showPopover());
  // The control lies under it: no outline there, but the bubble can still be pressed.
  await expect.poll(() => helper.rect('.ring')).toBeUndefined();
  await helper.press('Not this one');
  await expect.poll(() => helper.text()).toContain('Let me point at it');
  await page.evaluate(() => (document.querySelector('#offer') as HTMLElement).hidePopover());
});

/** What shows nothing of what is put into it, a film, can't hold the helper, and lets nothing else be pressed. */
for (const [what, content, words] of [
  ['stands in a part of the page', `<div id="full" style="background:#fff">${ROW}</div>`, undefined],
  [
    'says what to do at a film',
    `${ROW}<video id="full" style="width:50px"></video>`,
    'close it to use Bantor',
  ],
] as const)
  test(`in full screen: ${what}`, async ({ open }) => {
    const { page, helper } = await open(html(`${content}<button id="go">Full screen</button>`));
    await follows(page, helper);
    const { x, y } = await page.evaluate(() => {
      const go = document.querySelector('#go') as HTMLElement;
      go.onclick = () => document.querySelector('#full')?.requestFullscreen();
      const { x, y } = go.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
    if (words) await says(helper, words);
    else await follows(page, helper);
    if (words) await page.evaluate(() => document.exitFullscreen());
    await helper.press('Not this one');
    await says(helper, 'Let me point at it');
  });
