import { document as html, ROW } from '../helper/pages';
import { follows, says } from '../support/outline';
import { expect, test } from '../support/stage';

const TALL = '<div style="height:1500px"></div>';
const LABEL = 'label { padding: 4px 4px 4px 60px; background: #ddd }';
const BOX = `<div class="row"><input type="checkbox" id="box"><label for="box" id="label">Auto-renewal</label></div>`;

/** How sites put a native box out of sight and draw its label in its stead. */
const HIDDEN: [string, string][] = [
  ['parked far to the left', 'position: absolute; left: -9999px'],
  ['clipped down to nothing', 'position: absolute; width: 40px; height: 40px; clip-path: inset(50%)'],
  ['of no visibility', 'visibility: hidden'],
];
test('outlines the label of a native box that nobody sees', async ({ open }) => {
  for (const [name, css] of HIDDEN)
    await test.step(name, async () => {
      const { page, helper } = await open(html(BOX, `input { ${css} } ${LABEL}`));
      await follows(page, helper, '#label');
    });
});

test('brings what is drawn of a parked box into sight, not the box', async ({ open }) => {
  const parked = '<input type="checkbox" style="position:absolute;top:0;left:-9999px">';
  const { page, helper } = await open(
    html(`${TALL}<label id="label">${parked}Auto-renewal</label>${TALL}`, LABEL),
  );
  await helper.press('Show it');
  await follows(page, helper, '#label');
});

test('outlines what stands in a button without a box of its own, and a switch under its own drawing', async ({
  open,
}) => {
  const thumb =
    '<span id="thumb" style="display:inline-block;width:48px;height:26px;background:#bbb"></span>';
  const contents = ROW.replace('></button>', ` style="display:contents">${thumb}</button>`);
  const first = await open(html(contents));
  await follows(first.page, first.helper, '#thumb');
  const drawing = '<i style="position:absolute;inset:0;background:#0a0;border-radius:13px"></i>';
  const drawn = ROW.replace(
    '<button',
    '<span style="position:relative;width:48px;height:26px"><button',
  ).replace('</button>', `</button>${drawing}</span>`);
  const second = await open(html(drawn));
  await follows(second.page, second.helper);
});

test('outlines a control that is larger than the window, and a link over two lines', async ({ open }) => {
  const hidden = '<input type="checkbox" style="position:absolute;opacity:0">';
  const large = `<div style="height:90px"></div><label id="label" style="display:block;height:2500px">${hidden}Auto-renewal</label>`;
  const first = await open(html(large));
  await follows(first.page, first.helper, '#label');
  const link = '<a id="link" href="#x">Turn off auto-renewal of this plan</a>';
  const second = await open(html(`<div style="width:230px">Auto-renewal: on. ${link} <b>now</b></div>`));
  await follows(second.page, second.helper, '#link');
});

test('says that what is in a closed part cannot be scrolled to, and that it can once it is open', async ({
  open,
}) => {
  const { page, helper } = await open(
    html(`${TALL}<details id="more"><summary>Settings</summary>${ROW}</details>${TALL}`),
  );
  await says(helper, 'open that part first');
  expect(await helper.text()).not.toContain('Show it');
  await page.evaluate(() => document.querySelector('#more')?.setAttribute('open', ''));
  await helper.press('Show it');
  await follows(page, helper);
});

test('follows a zoom of the root that the page sets without building anything', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
  await follows(page, helper);
});

test('in a small window neither the bubble nor the pill lies over the control', async ({ open }) => {
  const { page, helper } = await open(html(`<div style="height:200px"></div>${ROW}${TALL}`));
  const apart = async (mine: string) => {
    const [ring, own] = [await helper.rect('.ring'), await helper.rect(mine)];
    return (
      !!ring &&
      !!own &&
      (own.x >= ring.x + ring.width ||
        own.x + own.width <= ring.x ||
        own.y >= ring.y + ring.height ||
        own.y + own.height <= ring.y)
    );
  };
  await page.resize(320, 480);
  await follows(page, helper);
  await expect.poll(() => apart('.bubble')).toBe(true);
  await page.resize(900, 600);
  await page.evaluate(() => {
    const row = document.querySelector('#row') as HTMLElement;
    row.style.cssText = 'position:fixed;bottom:12px;right:12px;border:0;padding:0';
  });
  await follows(page, helper);
  await expect.poll(() => apart('.pill')).toBe(true);
});

test('while pointing, the outline follows what a page scrolls to smoothly', async ({ open }) => {
  const { page, helper } = await open(
    html(
      `<p>My services</p><button id="near">Quux</button>${TALL}<button id="far">Frob</button>`,
      'html { scroll-behavior: smooth }',
    ),
  );
  await helper.press('Not found');
  await helper.press('Let me point at it');
  await says(helper, 'Point at the auto-renewal control');
  await page.press('ArrowDown');
  await follows(page, helper, '#near', 4);
  await page.press('ArrowDown');
  await follows(page, helper, '#far', 4);
});
