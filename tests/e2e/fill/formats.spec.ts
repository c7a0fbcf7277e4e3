import { expect, type Page } from '@playwright/test';
import { bundlePage } from './bundle';
import { openPage, test } from './support';

const TEL = { tel: '+85512345678' };
const FIVE_DOLLARS = { 'transaction-amount': { minor: 500, currency: 'USD' } };

const fill = (page: Page, values: object) => page.evaluate((v) => window.bantor.fill(v), values);
const standsIn = (page: Page, id: string) => page.locator(`#${id}`).inputValue();

/** Each: what the page has, and what must stand in `#tel` afterwards. */
const PHONES: [name: string, html: string, expected: string][] = [
  ['autocomplete=tel asks for the whole number', '<input id="tel" autocomplete="tel">', '+85512345678'],
  ['tel-national asks for it as dialled inside', '<input id="tel" autocomplete="tel-national">', '012345678'],
  [
    'a list of countries beside it takes the code',
    `<select id="code" name="country_code"><option value="">–</option><option value="+84">Việt Nam</option>
     <option value="+855">កម្ពុជា</option></select><input id="tel" type="tel" name="phone">`,
    '12345678',
  ],
  [
    'a box beside it takes the code',
    '<input id="code" autocomplete="tel-country-code"><input id="tel" name="phone" type="tel">',
    '12345678',
  ],
  [
    'a code printed before it is not repeated',
    '<span>+855</span> <input id="tel" type="tel" name="phone">',
    '12345678',
  ],
  [
    'an example with 0 wins over a printed code',
    '<span>+855</span><input id="tel" name="phone" placeholder="012 345 678">',
    '012345678',
  ],
  [
    'an example with + asks for the code',
    '<input id="tel" name="phone" placeholder="+855 12 345 678">',
    '+85512345678',
  ],
  ['maxlength leaves only what fits', '<input id="tel" type="tel" name="phone" maxlength="10">', '012345678'],
  [
    'pattern leaves only what fits',
    '<input id="tel" type="tel" name="phone" pattern="0[0-9]{8,9}">',
    '012345678',
  ],
  ['a number box takes digits', '<label>Phone number <input id="tel" type="number"></label>', '012345678'],
  [
    'Khmer digits where the page writes them',
    '<label>លេខទូរស័ព្ទ <input id="tel" placeholder="០១២ ៣៤៥ ៦៧៨"></label>',
    '០១២៣៤៥៦៧៨',
  ],
];

for (const [name, html, expected] of PHONES) {
  test(`phone: ${name}`, async ({ page }) => {
    await openPage(page, `<form>${html}</form>`);
    const { outcomes } = await fill(page, TEL);
    expect(outcomes.tel).toBe('filled');
    expect(await standsIn(page, 'tel')).toBe(expected);
  });
}

test('phone: the country is chosen in the list, and another country is not filled over', async ({ page }) => {
  const list = (chosen: string) => `<form><select id="code" name="country_code"><option value="">–</option>
    <option value="+84" ${chosen}>Việt Nam</option><option value="+855">កម្ពុជា</option></select>
    <input id="tel" type="tel" name="phone"></form>`;
  await openPage(page, list(''));
  await fill(page, TEL);
  expect(await standsIn(page, 'code')).toBe('+855');
  await openPage(page, list('selected'));
  const { outcomes } = await fill(page, TEL);
  expect(outcomes).toEqual({ code: 'left-as-typed', tel: 'does-not-fit' });
  expect(await standsIn(page, 'tel')).toBe('');
});

/** Each: the boxes' room, and what must stand in them. */
const SPLIT: [name: string, before: string, sizes: number[], expected: string[]][] = [
  ['three boxes take it as dialled inside', '', [3, 3, 4], ['012', '345', '678']],
  ['two boxes', '', [3, 7], ['012', '345678']],
  ['behind a printed code, without the 0', '<span>+855</span>', [2, 3, 3], ['12', '345', '678']],
  ['boxes with too little room stay empty', '', [2, 2, 4], ['', '', '']],
];
for (const [name, before, sizes, expected] of SPLIT) {
  test(`phone in several boxes: ${name}`, async ({ page }) => {
    const boxes = sizes.map((n, i) => `<input id="b${i}" name="phone${i}" type="tel" maxlength="${n}">`);
    await openPage(page, `<form><p><b>Phone</b> ${before} ${boxes.join('-')}</p></form>`);
    await fill(page, TEL);
    expect(await Promise.all(sizes.map((_, i) => standsIn(page, `b${i}`)))).toEqual(expected);
  });
}

test('fields in same-origin frames are filled; in a hidden frame they are left alone', async ({ page }) => {
  const frame = (id: string, style: string) =>
    `<iframe id="${id}" style="${style}" srcdoc="<label>Phone <input id=tel-${id} type=tel></label>"></iframe>`;
  await openPage(
    page,
    frame('shown', 'width:300px;height:100px') + frame('gone', 'width:300px;height:100px;opacity:0'),
  );
  await expect(page.frameLocator('#gone').locator('input')).toBeAttached();
  await expect(page.frameLocator('#shown').locator('input')).toBeAttached();
  expect((await fill(page, TEL)).outcomes).toEqual({ 'tel-shown': 'filled', 'tel-gone': 'invisible' });
  expect(await page.frameLocator('#shown').locator('input').inputValue()).toBe('+85512345678');
  expect(await page.frameLocator('#gone').locator('input').inputValue()).toBe('');
});

test('phone: nothing is cut to fit', async ({ page }) => {
  await openPage(page, '<form><input id="tel" type="tel" name="phone" maxlength="7"></form>');
  expect((await fill(page, TEL)).outcomes).toEqual({ tel: 'does-not-fit' });
  expect(await standsIn(page, 'tel')).toBe('');
});

test('masked inputs hold the number as the mask counts it', async ({ page }) => {
  const html = `<form><label>Phone number <input id="inside" placeholder="012 345 6789"></label></form>
    <form><label>Mobile number <input id="coded" type="tel"></label></form><output></output>`;
  await openPage(page, html, await bundlePage('pages/masks.mjs'));
  const { outcomes } = await fill(page, TEL);
  expect(outcomes).toEqual({ inside: 'filled', coded: 'filled' });
  expect(await standsIn(page, 'inside')).toBe('012 345 678');
  expect(await standsIn(page, 'coded')).toMatch(/^\+855 12 345 678_?$/);
});

test('a page that takes the value out again is reported', async ({ page }) => {
  await openPage(
    page,
    '<form><input id="tel" type="tel" name="phone"></form>',
    `document.querySelector('#tel').addEventListener('input', (e) => { e.target.value = ''; });`,
  );
  expect((await fill(page, TEL)).outcomes).toEqual({ tel: 'rejected-by-page' });
});

test('undo takes back what the page has set out its own way since; what the user changed stays', async ({
  page,
}) => {
  const form =
    '<form><input id="tel" type="tel" name="phone" maxlength="12"><input id="mail" type="email"></form>';
  await openPage(page, form);
  const { outcomes } = await fill(page, { ...TEL, email: 'sok@example.com' });
  expect(outcomes).toEqual({ tel: 'filled', mail: 'filled' });
  await page.evaluate(() => {
    const tel = document.getElementById('tel') as HTMLInputElement;
    tel.value = tel.value.replace(/(\d\d)(\d{3})(\d{3})$/, ' $1 $2 $3');
  });
  await page.locator('#mail').fill('dara@example.com');
  expect(await page.evaluate(() => window.bantor.undo())).toEqual(['tel']);
  expect(await standsIn(page, 'tel')).toBe('');
  expect(await standsIn(page, 'mail')).toBe('dara@example.com');
});

test('a page that writes the amount its own way has taken it', async ({ page }) => {
  await openPage(
    page,
    '<form><label>Top up amount <input id="amount"></label></form>',
    `document.querySelector('#amount').addEventListener('blur', (e) => { e.target.value = Number(e.target.value).toFixed(2); });`,
  );
  expect((await fill(page, FIVE_DOLLARS)).outcomes).toEqual({ amount: 'filled' });
  expect(await standsIn(page, 'amount')).toBe('5.00');
});

test('fields in open shadow trees are filled, and their events leave the tree', async ({ page }) => {
  await openPage(
    page,
    '<div id="host"></div>',
    `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
     root.innerHTML = '<form><label for="tel">Phone</label><input id="tel" type="tel"></form>';
     window.heard = []; for (const type of ['input', 'change']) document.addEventListener(type, (e) => window.heard.push(e.type));`,
  );
  expect((await fill(page, TEL)).outcomes).toEqual({ tel: 'filled' });
  expect(await page.evaluate('window.heard')).toEqual(['input', 'change']);
});

test('amount: a list is set, a box is written, tiles are only pointed at', async ({ page }) => {
  await openPage(
    page,
    `<form><select id="amount" name="topup_amount"><option>Choose</option><option value="a">$1</option>
     <option value="b">$5.00</option></select></form>`,
  );
  expect((await fill(page, FIVE_DOLLARS)).outcomes).toEqual({ amount: 'filled' });
  expect(await standsIn(page, 'amount')).toBe('b');
  await openPage(page, '<form><label>Top up amount <input id="amount" inputmode="decimal"></label></form>');
  await fill(page, FIVE_DOLLARS);
  expect(await standsIn(page, 'amount')).toBe('5');
  await openPage(
    page,
    `<div role="radiogroup"><button id="one">$1</button><button id="five">$5</button></div>`,
    `window.clicks = 0; document.addEventListener('click', () => window.clicks++);`,
  );
  expect((await fill(page, FIVE_DOLLARS)).outcomes).toEqual({ five: 'pointed-at' });
  expect(await page.evaluate('window.clicks')).toBe(0);
});

test('amount: a hidden tile is not pointed at', async ({ page }) => {
  await openPage(page, '<p hidden><button id="gone">$5</button></p><button id="five">$5</button>');
  expect((await fill(page, FIVE_DOLLARS)).outcomes).toEqual({ five: 'pointed-at' });
});

test('amount: another currency is another amount', async ({ page }) => {
  await openPage(page, '<button id="riel">5 ៛</button><button id="euro">5 €</button>');
  expect((await fill(page, FIVE_DOLLARS)).outcomes).toEqual({});
});
