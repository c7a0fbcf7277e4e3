import { expect, test } from './browser';
import { document as html, ROW } from './pages';
import { givenSim, givenSims, storedSims } from './sim';

const SAVE = 'Save to SIM';
const ONE = { id: 'one', number: '+85596123456', label: 'First' };
const TWO = { id: 'two', number: '+85598765432', label: 'Second' };
const card = (number: string, day: number, balance: string) =>
  `<section><h2>${number}</h2><p>Expires ${day}/12/2026</p><p>Main balance ${balance}</p></section>`;

test('what the page says is saved on the press, and not before', async ({ context, open }) => {
  await givenSim(context);
  const { helper } = await open(html(`<p>096 123 456</p><p>Expires 25/12/2026</p>${ROW}`));
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toContain('Save to this SIM?');
  expect(await helper.text()).toContain('25 Dec 2026');
  expect((await storedSims(context)).mine?.planEnds).toBeUndefined();
  await helper.press('Save 2 items');
  await expect.poll(() => helper.text()).toContain('Saved to My SIM •••• 456');
  expect((await storedSims(context)).mine).toMatchObject({
    planEnds: { on: '2026-12-25' },
    autoRenewal: { state: 'off' },
  });
});

test('facts can be saved where there is no switch at all, by the keyboard alone, and the focus comes back', async ({
  context,
  open,
}) => {
  await givenSim(context);
  const { page, helper } = await open(
    html(`<button id="last">News</button>${card('096 123 456', 25, '$2.40')}`),
  );
  await expect.poll(() => helper.text()).toContain(SAVE);
  await page.locator('#last').focus();
  const tabTo = async (words: string) =>
    expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return helper.focused();
      })
      .toContain(words);
  await tabTo(SAVE);
  await page.keyboard.press('Enter');
  await expect.poll(() => helper.focused()).toBe('Save to this SIM?');
  await tabTo('Save 2 items');
  await page.keyboard.press('Enter');
  await expect.poll(() => helper.text()).toContain('Saved to My SIM •••• 456');
  await page.keyboard.press('Escape');
  await expect.poll(() => helper.text()).not.toContain('Save to this SIM?');
  expect(await helper.focused()).toBe(SAVE);
  expect((await storedSims(context)).mine).toMatchObject({ balance: { amount: { minor: 240 } } });
});

test('two numbers on one page: each has facts of its own, and one is saved without the other', async ({
  context,
  open,
}) => {
  await givenSims(context, ONE, TWO);
  const { helper } = await open(
    html(card('096 123 456', 25, '$1.00') + card('+855 98 765 432', 26, '$2.00')),
  );
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toMatch(/First[\s\S]*25 Dec 2026[\s\S]*Second[\s\S]*26 Dec 2026/);
  await helper.press('Save 2 items');
  await expect.poll(() => helper.text()).toContain('Saved to First •••• 456');
  const sims = await storedSims(context);
  expect(sims.one).toMatchObject({ planEnds: { on: '2026-12-25' }, balance: { amount: { minor: 100 } } });
  expect(sims.two).not.toHaveProperty('planEnds');
});

test("beside the user's own number, what stands near another's is not offered", async ({ context, open }) => {
  await givenSims(context, ONE);
  const { helper } = await open(html(card('096 123 456', 25, '$1.00') + card('098 111 222', 26, '$2.00')));
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toContain('25 Dec 2026');
  expect(await helper.text()).not.toContain('26 Dec 2026');
});

for (const [what, body, question] of [
  ['without a number', '<p>Expires 25/12/2026</p>', 'This page shows no number'],
  [
    'of several numbers in columns',
    '<table><tr><th>096 123 456</th><th>098 765 432</th></tr><tr><td>Expires 25/12/2026</td><td>Expires 26/12/2026</td></tr></table>',
    'several numbers',
  ],
  ["with somebody else's number", card('098 111 222', 25, '$2.00'), 'none of the SIMs that you have saved'],
] as const) {
  test(`a page ${what}: it is asked whose the facts are, even of one SIM, and nothing is chosen`, async ({
    context,
    open,
  }) => {
    await givenSims(context, ONE);
    const before = await storedSims(context);
    const { helper } = await open(html(body));
    await helper.press(SAVE);
    await expect.poll(() => helper.text()).toContain(question);
    expect(await helper.text()).not.toMatch(/Save \d|Dec 2026/);
    await helper.press('First');
    await expect.poll(() => helper.text()).toContain('Plan ends');
    expect(await storedSims(context)).toEqual(before);
  });
}

test('a date that can be read two ways is asked, and saved as chosen', async ({ context, open }) => {
  await givenSim(context);
  const { page, helper } = await open(html('<p>096 123 456</p><p>Expires 05/12/2026</p>'));
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toContain('choose one');
  expect(await helper.text()).toContain('5 Dec 2026');
  const box = await helper.rect('.ways label:nth-of-type(2)');
  if (!box) throw new Error('no second reading');
  await page.mouse.click(box.x + 8, box.y + box.height / 2);
  await helper.press('Save 1 item');
  await expect.poll(() => helper.text()).toContain('Saved to My SIM •••• 456');
  expect((await storedSims(context)).mine?.planEnds).toEqual({ on: '2026-05-12' });
});

test('what the page shows next is what is offered: nothing of the account before it stays', async ({
  context,
  open,
}) => {
  await givenSims(context, ONE, TWO);
  const { page, helper } = await open(html(`<main>${card('096 123 456', 25, '$1.00')}</main>`));
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toContain('First');
  await page.evaluate(
    (next) => {
      history.pushState(null, '', '/account/2');
      (document.querySelector('main') as HTMLElement).innerHTML = next;
    },
    card('098 765 432', 26, '$2.00'),
  );
  await expect.poll(() => helper.text()).not.toContain('First');
  await helper.press(SAVE);
  await expect.poll(() => helper.text()).toMatch(/Second[\s\S]*26 Dec 2026/);
});
