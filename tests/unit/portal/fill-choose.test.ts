// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../lib/portal/classify-fields';
import { hasAmountTiles } from '../../../lib/portal/fill/amount';
import { chooseValue } from '../../../lib/portal/fill/choose';
import type { FillValues } from '../../../lib/portal/fill/types';

/** What is chosen for `#a`: a value, or why not. */
function chosen(html: string, values: FillValues, lang = 'en'): string | undefined {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  const matches = classifyFields(document);
  const match = matches.find(({ element }) => element.id === 'a');
  const choice = match && chooseValue(match, values, matches);
  return typeof choice === 'object' ? choice.value : choice;
}

const phone = (html: string, lang?: string, tel = '+85512345678') =>
  chosen(`<form>${html}</form>`, { tel }, lang);
const dollars = (html: string, minor = 500) =>
  chosen(html, { 'transaction-amount': { minor, currency: 'USD' } });
const TEL = '<input id="a" type="tel" name="phone">';

describe('the country’s code beside a phone field', () => {
  it.each([
    ['on the button of a list of countries', `<div><button type="button">🇰🇭 +855 ▾</button>${TEL}</div>`],
    ['as a box that works as a list', `<div><div role="combobox" tabindex="0">+855</div>${TEL}</div>`],
    ['without a plus', `<div><span class="input-group-text">855</span>${TEL}</div>`],
    [
      'as the title of a flag, beside a list of all countries',
      `<div><div><i title="Cambodia: +855"></i><ul><li>Cambodia +855</li><li>Việt Nam +84</li></ul></div>${TEL}</div>`,
    ],
    ['in the label', `<label for="a">Phone number (+855)</label>${TEL}`],
    ['in a cell of its own', `<table><tr><td>Phone</td><td>+855</td><td>${TEL}</td></tr></table>`],
    ['in a field that can’t be changed', `<input name="country_code" readonly value="+855">${TEL}`],
  ])('%s: it is not repeated', (_, html) => {
    expect(phone(html)).toBe('12345678');
  });

  it.each([
    ['another country’s on a button', `<div><button type="button">+84</button>${TEL}</div>`],
    [
      'a list without the number’s country',
      `<select name="country_code"><option value="+84">+84</option><option value="+66">+66</option></select>${TEL}`,
    ],
    [
      'a list that can’t be changed',
      `<select name="country_code" disabled><option value="+84">+84</option><option value="+855">+855</option></select>${TEL}`,
    ],
    ['a box that has no room for it', `<input name="country_code" maxlength="2">${TEL}`],
  ])('%s: the rest of the number would be another number', (_, html) => {
    expect(phone(html)).toBe('does-not-fit');
  });

  it('is not taken from another field’s list', () => {
    expect(phone(`<p>Fax +84 <input name="fax"></p><p>Phone ${TEL}</p>`, 'km')).toBe('012345678');
  });
});

describe('how a phone field asks for its number', () => {
  it.each([
    [
      'a label that wants the code',
      `<label for="a">Phone number with country code</label>${TEL}`,
      '+85512345678',
    ],
    ['a label that does not', `<label for="a">Phone without country code</label>${TEL}`, '012345678'],
    ['a Chinese one', `<label for="a">手机号（含国际区号）</label>${TEL}`, '+85512345678'],
    ['an example with 00', '<input id="a" name="phone" placeholder="00855 12 345 678">', '+85512345678'],
    ['a code that the field holds already', '<input id="a" name="phone" value="+855 ">', '+85512345678'],
    [
      'an example in the help below',
      '<input id="a" name="phone" aria-describedby="h"><small id="h">e.g. 85512345678</small>',
      '85512345678',
    ],
    ['a pattern with blanks', '<input id="a" name="phone" pattern="0\\d{2} \\d{3} \\d{3,4}">', '012 345 678'],
    ['a pattern with dashes', '<input id="a" name="phone" pattern="\\d{3}-\\d{3}-\\d{3,4}">', '012-345-678'],
    ['a number box with bounds', '<input id="a" name="phone" type="number" max="99999999">', '012345678'],
  ])('%s', (_, html, value) => {
    expect(phone(html, 'km')).toBe(value);
  });

  it.each([
    [8, '12345678', undefined],
    [9, '012345678', '961234567'],
    [10, '012345678', '0961234567'],
    [12, '+85512345678', '0961234567'],
    [13, '+85512345678', '+855961234567'],
  ])('room for %i characters', (room, eight, nine) => {
    const field = `<input id="a" type="tel" name="phone" maxlength="${room}">`;
    expect(phone(field)).toBe(eight);
    expect(phone(field, 'en', '+855961234567')).toBe(nine ?? 'does-not-fit');
  });
});

describe('an amount in dollars', () => {
  it.each([
    ['a label in riel', '<label>Amount (KHR) <input id="a"></label>'],
    ['riel’s sign before it', '<label for="a">Amount</label><div><span>៛</span><input id="a"></div>'],
    ['riel’s code after it', '<label for="a">Amount</label><div><input id="a"><span>KHR</span></div>'],
    ['a name', '<label>Amount <input id="a" name="amount_khr"></label>'],
    ['euros', '<label>Amount (€) <input id="a"></label>'],
    ['too small a one', '<label>Amount <input id="a" type="number" min="10"></label>'],
    ['too great a one', '<label>Amount <input id="a" type="number" max="3"></label>'],
    ['one between the steps', '<label>Amount <input id="a" type="number" min="1" step="3"></label>'],
    [
      'a list in riel',
      '<label>Amount (riel) <select id="a"><option>–</option><option>5</option></select></label>',
    ],
  ])('%s: it does not fit', (_, html) => {
    expect(dollars(html)).toBe('does-not-fit');
  });

  it.each([
    ['$ before it', '<label for="a">Amount</label><div><span>$</span><input id="a"></div>', 500, '5'],
    ['either currency', '<label>Amount (USD or KHR) <input id="a"></label>', 500, '5'],
    ['steps of cents', '<label>Amount <input id="a" type="number" min="1" step="0.01"></label>', 250, '2.50'],
    [
      'a list of both',
      '<label>Amount (riel, USD) <select id="a"><option>–</option><option value="r">5 ៛</option><option value="d">$5</option></select></label>',
      500,
      'd',
    ],
  ])('%s', (_, html, minor, value) => {
    expect(dollars(html, minor)).toBe(value);
  });
});

describe('tiles of amounts', () => {
  it.each([
    ['$1 and $5', '<button>$1</button><button>$5</button>', true],
    ['one button with a price', '<button>$5</button>', false],
    ['pages', '<nav><button>1</button><button>5</button></nav>', false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(hasAmountTiles(document)).toBe(expected);
  });
});
