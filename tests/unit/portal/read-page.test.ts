// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/portal/read-page';

const now = new Date('2026-11-24T03:00:00Z');
const GB = 1024 ** 3;

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document, { now });
}

const facts = (html: string) =>
  read(html).plans.map(({ name, price, dataBytes, validityDays, dialCode }) => ({
    name,
    price: price.minor,
    gb: dataBytes && dataBytes / GB,
    validityDays,
    dialCode,
  }));

const ACCOUNT = `<section><b>097 123 4567</b>
  <div class="row"><span>KADO 6 — 50 GB, 30 days</span><span>Expires 25/12/2026</span></div>
  <div class="row"><span>Main balance</span><span>$7.20</span></div></section>`;

describe('an account page', () => {
  it('tells the expiry and the main balance', () => {
    const { expiries, balances } = read(ACCOUNT);
    expect(expiries.map(({ on, readings }) => ({ on, readings }))).toEqual([
      { on: '2026-12-25', readings: ['2026-12-25'] },
    ]);
    expect(balances).toMatchObject([{ amount: { minor: 720, currency: 'USD' }, main: true }]);
  });

  it('takes no price in the same card for the balance', () => {
    const html = `<section><div><span>Laor! 6 — $6.00</span><span>Expires 27/11/2026</span></div>
      <div><span>គណនីគោល</span><span>$2.40</span></div></section>`;
    expect(read(html).balances.map((b) => b.amount.minor)).toEqual([240]);
  });

  it('reads a list of terms, each value under the label right before it', () => {
    const html = `<dl><dt>Plans</dt><dd>Serey+ 4 · $4.00</dd><dt>Valid until</dt><dd>19-12-2026</dd>
      <dt>Balance</dt><dd>$4.85</dd></dl>`;
    expect(read(html)).toMatchObject({
      balances: [{ amount: { minor: 485 } }],
      expiries: [{ on: '2026-12-19' }],
      plans: [],
    });
  });

  it('reads a figure under its caption, and none under the caption of another', () => {
    const html = `<div><p>Main balance</p><div><b>$3.10</b></div></div><div><p>Plan price</p><div><b>$6.00</b></div></div>
      <div><p>Balance $1.00</p><p>$9.00</p></div>`;
    expect(read(html).balances.map((b) => b.amount.minor)).toEqual([310, 100]);
  });

  it('offers no plan: the user has it already', () => {
    expect(read(ACCOUNT).plans).toEqual([]);
  });

  it('gives both readings of a date that has two', () => {
    expect(read('<p>Valid until 05/12/2026</p>').expiries[0]?.readings).toEqual(['2026-12-05', '2026-05-12']);
  });

  it.each([
    ['<li><span>有效期至</span><span>2026年12月25日</span></li>', '2026-12-25'],
    ['<li><span>ផុតកំណត់</span><span>ថ្ងៃទី២៥ ខែធ្នូ ឆ្នាំ២០២៦</span></li>', '2026-12-25'],
    ['<dl><dt>Expiry date</dt><dd>25-Dec-26</dd></dl>', '2026-12-25'],
  ])('reads the date of %s', (html, on) => {
    expect(read(html).expiries.map((e) => e.on)).toEqual([on]);
  });

  it('reads no date without a word of expiry beside it', () => {
    expect(read('<p>News of 25/12/2026</p>').expiries).toEqual([]);
  });
});

describe("the user's own plan", () => {
  const own = (html: string) =>
    read(html).ownPlans.map(({ name, price, validityDays }) => [name, price?.minor, validityDays]);
  const ends = '<p>Expires 25/12/2026</p>';

  it.each([
    [ACCOUNT, ['KADO 6', undefined, 30]],
    [`<div><span>Laor! 6 — $6.00</span><span>Expires 27/11/2026</span></div>`, ['Laor! 6', 600, undefined]],
    [`<dl><dt>My plan</dt><dd>Serey+ 4 · $4.00</dd></dl>${ends}`, ['Serey+ 4', 400, undefined]],
    [`<p>Current plan: ThomMorng! $5 / month</p>${ends}`, ['ThomMorng!', 500, 30]],
    [
      `<table><tr><td>套餐</td><td><b>邮信 30 天套餐</b>（<b>$5.00</b>）</td></tr></table><p>到期 2026年12月25日</p>`,
      ['邮信 30 天套餐', 500, 30],
    ],
    [`<div><span>គម្រោង</span></div><div>KADO 6</div>${ends}`, ['KADO 6', undefined, undefined]],
    [`<p><b>Plan</b> <i>5G 10</i></p>${ends}`, ['5G 10', undefined, undefined]],
  ])('is read of %s', (html, plan) => {
    expect(own(html)).toEqual([plan]);
  });

  it.each([
    ['no date and no balance: it is one to buy', '<dl><dt>Plan</dt><dd>Serey+ 4 · $4.00</dd></dl>'],
    ['a menu', `<nav><a href="/plans">Plans</a> <a href="/help">Help</a></nav>${ends}`],
    ['a way to the list', `<h2>Plans</h2><p><a href="/plans">See all 12 plans</a></p>${ends}`],
    ['what is left', `<div><span>Data: 12 GB, 3 days left</span><span>Expires 27/11/2026</span></div>`],
    ['a balance', '<div><span>Main balance: $7.20</span><span>Valid until 27/11/2026</span></div>'],
    ['a currency', '<dl><dt>Price</dt><dd>$4.95 USD</dd><dt>Valid until</dt><dd>01/12/2026</dd></dl>'],
    ['a payment', '<div><span>Paid $6.00</span><span>Valid until 27/11/2026</span></div>'],
  ])('is not invented: %s', (_, html) => {
    expect(own(html)).toEqual([]);
  });
});

describe('the numbers of subscribers', () => {
  const numbers = (html: string) => read(html).numbers.map(({ number }) => number);

  it.each([
    ['097 123 4567', '+855971234567'],
    ['+855 97-123-4567', '+855971234567'],
    ['(855) 971234567', '+855971234567'],
    ['០១២ ៣៤៥ ៦៧៨', '+85512345678'],
    ['Hello, 012.345.678!', '+85512345678'],
  ])('are read of %s', (text, number) => {
    expect(numbers(`<p>${text}</p>`)).toEqual([number]);
  });

  it.each([
    '023 123 456',
    '0979 097 097',
    '*1710*600*1#',
    '1204',
    '+86 138 0000 0000',
    '$0.971234567',
    '12345678901234',
  ])('are not seen in %s', (text) => {
    expect(numbers(`<p>${text}</p>`)).toEqual([]);
  });
});

describe('a page of plans', () => {
  it('reads cards', () => {
    const card = (name: string, price: string, data: string, days: string, code: string) =>
      `<article><h3>${name}</h3><p class="price">${price}</p><ul><li>${data}</li><li>${days}</li></ul><p>Dial ${code}</p></article>`;
    const html = `<h1>Plans</h1><div>${card('Laor! 1.5', '$1.50', '15GB', '7 days', '*1710*150*1#')}${card('Laor! 6', '$6', '60 GB', '30 days', '*1710*600*1#')}</div>`;
    expect(facts(html)).toEqual([
      { name: 'Laor! 1.5', price: 150, gb: 15, validityDays: 7, dialCode: '*1710*150*1#' },
      { name: 'Laor! 6', price: 600, gb: 60, validityDays: 30, dialCode: '*1710*600*1#' },
    ]);
  });

  it('reads table rows in Khmer', () => {
    const html = `<table><tbody><tr><td>សេរី</td><td>$4</td><td>៤០GB</td><td>២៨ ថ្ងៃ</td><td>*១៦១៥*៤០០#</td></tr>
      <tr><td>សេរី ធំ</td><td>$6</td><td>៩០GB</td><td>៣០ ថ្ងៃ</td><td>*១៦១៥*៦០០#</td></tr></tbody></table>`;
    expect(facts(html)).toEqual([
      { name: 'សេរី', price: 400, gb: 40, validityDays: 28, dialCode: '*1615*400#' },
      { name: 'សេរី ធំ', price: 600, gb: 90, validityDays: 30, dialCode: '*1615*600#' },
    ]);
  });

  it('names a plan by the size in its heading where the rest of its lines is no name', () => {
    const html =
      '<div><b>10 GB</b><span>$5 / month, auto-renews</span></div><div><b>20 GB</b><p>Super</p><p>$8 / month</p></div>';
    expect(facts(html).map(({ name }) => name)).toEqual(['10 GB', 'Super']);
  });

  it('takes no letter of a name for a foreign currency', () => {
    const html = '<article><h3>Plan N2</h3><p>$3.00</p><p>5 GB, 7 days</p></article>';
    expect(facts(html)).toEqual([{ name: 'Plan N2', price: 300, gb: 5, validityDays: 7 }]);
  });

  it('keeps a length that is part of a name', () => {
    const html =
      '<table><tr><td>邮信 7 天套餐</td><td>$1.50</td><td>10 GB</td><td>7 天</td><td>*155*7#</td></tr></table>';
    expect(facts(html)).toEqual([
      { name: '邮信 7 天套餐', price: 150, gb: 10, validityDays: 7, dialCode: '*155*7#' },
    ]);
  });

  it('reads lines in Chinese', () => {
    const html = '<ul><li>月度套餐 50GB 30天 6美元</li><li>周套餐 15GB 7天 1.5美元</li></ul>';
    expect(facts(html).map((p) => [p.price, p.gb, p.validityDays])).toEqual([
      [600, 50, 30],
      [150, 15, 7],
    ]);
  });

  it.each([
    [
      'a top-up form',
      '<form><label>Amount <select><option>$5</option><option>$10</option></select></label></form>',
    ],
    [
      'prose',
      `<p>${'Many customers ask us about it. '.repeat(4)}It gave 15GB for $1.50 and lasted 7 days.</p>`,
    ],
    ['a receipt', '<div><p>Paid $6.00</p><p>50GB for 30 days</p><p>01/11/2026</p></div>'],
    ['rates', '<ul><li>$0.05/MB, 30 days, *100#</li></ul>'],
  ])('invents none on %s', (_, html) => {
    expect(facts(html)).toEqual([]);
  });
});
