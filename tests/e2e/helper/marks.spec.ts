import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { document as html } from './pages';
import { givenSims, storedSims } from './sim';
import type { HelperView } from './view';

const offer = (name: string, price: string, days: number, code: string) =>
  `<article><h3>${name}</h3><p>${price}</p><p>60 GB · ${days} days</p><p>Dial <code>${code}</code></p></article>`;
const PLANS = [
  offer('Laor! 6', '$6.00', 30, '*1710*600*1#'),
  offer('Laor! 10', '$10.00', 30, '*1710*1000*1#'),
  offer('ThomMorng!', '$5.00', 30, '*1333*5#'),
].join('');
const CSS = 'article { width: 320px; height: 420px; margin: 16px; border: 1px solid #999 }';
const plansPage = (plans = PLANS) => html(`<a href="#" id="first">Home</a><main>${plans}</main>`, CSS);

/** Tabs on until the helper's focused button says so. */
const tabTo = (page: Page, helper: HelperView, words: string) =>
  expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return helper.focusedName();
      },
      { message: `the keys to reach "${words}"` },
    )
    .toContain(words);

test('by the keyboard alone, a plan far below is reached, seen, tracked once, and taken back', async ({
  context,
  open,
}) => {
  await givenSims(context, { id: 'one', number: '+85596123456', label: 'First' });
  const { page, helper } = await open(plansPage());
  await expect.poll(() => helper.count('.plan-mark')).toBe(3);
  await page.locator('#first').focus();
  await tabTo(page, helper, 'Note the plan ThomMorng!');
  await expect(page.locator('article').nth(2)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => helper.focused()).toBe('ThomMorng!');
  await expect.poll(() => helper.text()).toContain('*1333*5#');
  await expect.poll(() => helper.rect('.code path')).toBeDefined();
  await tabTo(page, helper, 'First');
  await page.keyboard.press('Enter');
  await expect.poll(() => helper.text()).toContain('Saved to First');
  expect((await storedSims(context)).one).toMatchObject({
    plan: { name: 'ThomMorng!', price: { minor: 500 }, validity: { count: 30, unit: 'day' } },
  });
  await tabTo(page, helper, 'Undo');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await storedSims(context)).one?.plan).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect.poll(() => helper.text()).not.toContain('*1333*5#');
  expect(await helper.focusedName()).toContain('ThomMorng!');
});

test('each card keeps its one mark when the page draws its plans anew, in whatever order', async ({
  open,
}) => {
  const { page, helper } = await open(plansPage());
  await expect.poll(() => helper.count('.plan-mark')).toBe(3);
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const cards = [...main.children].map((card) => card.cloneNode(true)).reverse();
    main.replaceChildren(...cards);
  });
  await helper.press('Note the plan ThomMorng!');
  await expect.poll(() => helper.text()).toContain('*1333*5#');
  expect(await helper.count('.plan-mark')).toBe(3);
  const card = await page.locator('article').first().boundingBox();
  const mark = await helper.rect('.plan-mark');
  expect(mark && card && mark.x > card.x && mark.x < card.x + card.width).toBe(true);
});

test('at another route the marks and the opened plan are gone, and back again there is one for each card', async ({
  open,
}) => {
  const { page, helper } = await open(plansPage());
  await helper.press('Note the plan Laor! 6');
  await expect.poll(() => helper.text()).toContain('*1710*600*1#');
  const plans = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const before = main.innerHTML;
    history.pushState(null, '', '/help');
    main.textContent = 'How to reach us';
    return before;
  });
  await expect.poll(() => helper.count('.plan-mark')).toBe(0);
  expect(await helper.text()).not.toContain('*1710*600*1#');
  await page.evaluate((before) => {
    history.pushState(null, '', '/plans');
    (document.querySelector('main') as HTMLElement).innerHTML = before;
  }, plans);
  await expect.poll(() => helper.count('.plan-mark')).toBe(3);
});

test('a long catalogue has a mark on every card', async ({ open }) => {
  const plans = Array.from({ length: 40 }, (_, i) =>
    offer(`Plan N${i}`, `$${i + 1}.00`, 30, `*17*${i + 1}#`),
  );
  const { helper } = await open(plansPage(plans.join('')));
  await expect.poll(() => helper.count('.plan-mark')).toBe(40);
});

test('marks and the panel of a plan move nothing of the page', async ({ open }) => {
  const { page, helper } = await open(plansPage());
  await page.evaluate(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      (window as unknown as { shifts: number }).shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
  const place = await page.locator('article').nth(1).boundingBox();
  await helper.press('Note the plan Laor! 6');
  await expect.poll(() => helper.rect('.code path')).toBeDefined();
  await helper.press('Close');
  expect(await shifts()).toBe(0);
  expect(await page.locator('article').nth(1).boundingBox()).toEqual(place);
  await page.evaluate(() => document.body.prepend(document.createElement('h1'), 'A banner'));
  await expect.poll(shifts).toBeGreaterThan(0);
});
