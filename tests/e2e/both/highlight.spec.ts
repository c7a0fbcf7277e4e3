import { document as html, ROW } from '../helper/pages';
import { follows } from '../support/outline';
import { expect, test } from '../support/stage';

const TALL = '<div style="height:1500px"></div>';
test('says that it is here and looks off, and outlines it', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  expect(await helper.text()).toContain('Auto-renewal is here, and it looks off');
});

test('follows scrolling, and offers to show what is out of sight', async ({ open }) => {
  const { page, helper } = await open(html(`${TALL}${ROW}${TALL}`));
  await expect.poll(() => helper.text()).toContain('It is out of sight');
  expect(await helper.rect('.ring')).toBeUndefined();
  await helper.press('Show it');
  await follows(page, helper);
  await page.evaluate(() => scrollBy(0, 120));
  await follows(page, helper);
});

test('follows in a box that scrolls, and hides when scrolled out of it', async ({ open }) => {
  const { page, helper } = await open(
    html(`<div id="box" style="height:300px;overflow:auto">${ROW}${TALL}</div>`),
  );
  await follows(page, helper);
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 800));
  await expect.poll(() => helper.rect('.ring')).toBeUndefined();
});

test('follows at 200 % zoom of the page and of the root', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  await page.evaluate(() => document.body.style.setProperty('zoom', '2'));
  await follows(page, helper);
  await page.evaluate(() => {
    document.body.style.removeProperty('zoom');
    document.documentElement.style.setProperty('zoom', '2');
    document.body.append(document.createElement('p'));
  });
  await follows(page, helper);
});

test('follows a resized window', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  await page.resize(600, 700);
  await follows(page, helper);
  const bubble = await helper.rect('.bubble');
  expect(bubble && bubble.x >= 0 && bubble.x + bubble.width <= 600).toBe(true);
});

test('follows transforms, also on ancestors and the root', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  await page.evaluate(() => {
    document.body.style.transform = 'translate(-80px, 90px) scale(0.8)';
  });
  await follows(page, helper);
  await page.evaluate(() => {
    document.body.style.transform = '';
    document.documentElement.style.transform = 'translateY(60px)';
  });
  await follows(page, helper);
});

test('hides under a sticky header and comes back', async ({ open }) => {
  const { page, helper } = await open(
    html(
      `<header style="position:sticky;top:0;height:90px;background:#c8102e;z-index:5">Carrier</header><div style="height:300px"></div>${ROW}${TALL}`,
    ),
  );
  await follows(page, helper);
  await page.evaluate(() => scrollTo(0, 360));
  await expect.poll(() => helper.rect('.ring')).toBeUndefined();
  await page.evaluate(() => scrollTo(0, 0));
  await follows(page, helper);
});

test('works inside a modal dialog, above it', async ({ open }) => {
  const { page, helper } = await open(
    html(`<p>My account</p><dialog id="dialog"><h2>Settings</h2>${ROW}</dialog>`),
  );
  await expect.poll(() => helper.text()).toContain('closed or hidden now');
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
  await follows(page, helper);
  await helper.press('Not this one');
  await expect.poll(() => helper.text()).toContain('Let me point at it');
});

test('follows a control that is built anew, and its new state', async ({ open }) => {
  const { page, helper } = await open(html(`<div id="app">${ROW}</div>`));
  await follows(page, helper);
  await page.evaluate(() => {
    const app = document.querySelector('#app') as HTMLElement;
    const fresh = app.cloneNode(true) as HTMLElement;
    fresh.style.paddingTop = '200px';
    fresh.querySelector('#switch')?.setAttribute('aria-checked', 'true');
    app.replaceWith(fresh);
  });
  await follows(page, helper);
  await expect.poll(() => helper.text()).toContain('it looks on');
});

test('follows routes of a single-page application', async ({ open }) => {
  const { page, helper } = await open(html('<main id="app"><p>Welcome</p></main>'));
  await expect.poll(() => helper.text()).toContain('Not found');
  await page.evaluate((row) => {
    history.pushState({}, '', '/services');
    (document.querySelector('#app') as HTMLElement).setHTMLUnsafe(row);
  }, ROW);
  await follows(page, helper);
  await page.evaluate(() => {
    history.pushState({}, '', '/account');
    (document.querySelector('#app') as HTMLElement).replaceChildren('Welcome');
  });
  await expect.poll(() => helper.text()).toContain('Not found');
  expect(await helper.rect('.ring')).toBeUndefined();
});

test('moves nothing of the page, and leaks no style in or out', async ({ open }) => {
  const rects = () =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, width, height, getComputedStyle(element).color].join(' ');
    });
  const hostile =
    'div, section, button, h2, p { color: rgb(255, 0, 0) !important; font: 40px cursive !important; padding: 50px !important } bantor-helper { display: none !important; opacity: 0 !important; transform: scale(3) !important }';
  const { page, helper } = await open(html(`<div>${ROW}</div>`, hostile));
  await follows(page, helper);
  expect(await helper.style('h2', 'font-size')).toBe('16px');
  expect(await helper.style('.bubble', 'padding-top')).toBe('16px');
  expect(await helper.style('h2', 'color')).not.toBe('rgb(255, 0, 0)');
  const withHelper = await page.evaluate(rects);
  await page.evaluate(() => document.querySelector('bantor-helper')?.remove());
  expect(await page.evaluate(rects)).toEqual(withHelper);
});

test('is dark on a dark page, light on a light one', async ({ open }) => {
  const dark = await open(html(ROW, 'body { background: #101418; color: #eee }'));
  await follows(dark.page, dark.helper);
  expect(await dark.helper.style('.bubble', 'background-color')).toBe('rgb(31, 34, 33)');
  const light = await open(html(ROW));
  await follows(light.page, light.helper);
  expect(await light.helper.style('.bubble', 'background-color')).toBe('rgb(255, 255, 255)');
});

test('stands on the other side in a right-to-left page', async ({ open }) => {
  const { page, helper } = await open(html(ROW, '', 'dir="rtl" lang="ar"'));
  await follows(page, helper);
  const ring = await helper.rect('.ring');
  const bubble = await helper.rect('.bubble');
  expect(ring && bubble && bubble.x > ring.x + ring.width).toBe(true);
});

test('steps through several finds by keyboard; no key reaches the page; Escape closes', async ({ open }) => {
  const second = ROW.replace('id="switch"', 'id="second"')
    .replaceAll('"label"', '"label2"')
    .replace('Auto renew', 'Auto renew KADO 6');
  const { page, helper } = await open(html(`${ROW}<div style="height:120px"></div>${second}`));
  await expect.poll(() => helper.text()).toContain('Found 2');
  // Listed by the page's own words; a press on one leads to it.
  await expect.poll(() => helper.text()).toMatch(/Auto renew\s+looks off\s+Auto renew KADO 6\s+looks off/);
  await helper.press('Auto renew KADO 6');
  await follows(page, helper, '#second');
  await helper.press('Previous');
  await expect.poll(() => helper.text()).toContain('1 of 2');
  await follows(page, helper);
  await helper.press('Next');
  await expect.poll(() => helper.text()).toContain('2 of 2');
  await page.press('ArrowUp');
  await expect.poll(() => helper.text()).toContain('1 of 2');
  await page.press('ArrowDown');
  await expect.poll(() => helper.text()).toContain('2 of 2');
  await page.press('Escape');
  await expect.poll(() => helper.rect('.bubble')).toBeUndefined();
  expect(await page.evaluate(() => (window as unknown as { keys: number }).keys)).toBe(0);
});

test('pointing at a control by mouse or keyboard never clicks it', async ({ open }) => {
  const { page, helper } = await open(html('<p>My services</p><button id="odd">Quux</button>'));
  await expect.poll(() => helper.text()).toContain('Not found');
  await helper.press('Not found');
  await expect.poll(() => helper.text()).toContain('Nothing here speaks of auto-renewal');
  await helper.press('Let me point at it');
  await expect.poll(() => helper.text()).toContain('Point at the auto-renewal control');
  await page.press('ArrowDown');
  await follows(page, helper, '#odd', 4);
  await page.press('Enter');
  await follows(page, helper, '#odd');
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
});

test('the whole way from found to closed presses nothing of the page', async ({ open }) => {
  const { page, helper } = await open(html(ROW));
  await follows(page, helper);
  await helper.press('Not this one');
  await helper.press('Search again');
  await helper.press('Close');
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('#switch')?.ariaChecked)).toBe('false');
});
