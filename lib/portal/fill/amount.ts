import type { Money } from '../../money';
import { foldKhmerDigits } from '../../text/normalize';
import { boxText, precedingText, readText } from '../fields/dom-text';
import { ownTexts } from '../fields/sources';
import type { FieldElement } from '../fields/types';
import { fits, toKhmerDigits, wantsKhmerDigits } from './constraints';

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['KHR', /KHR|៛|រៀល|riels?|瑞尔/i],
  ['USD', /USD|US\$|\$|ដុល្លារ|dollars?|美元|美金/i],
];
const OTHER_CURRENCY = /[€£¥₫฿]|EUR|CNY|RMB|VND|THB/i;
const AMOUNT = /^\D{0,12}(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\D{0,12}$/;
const LETTER = /\p{L}/u;
/** Most controls of a page that are read in search of a price to point at. */
const CAP = 2_000;

/** Minor units per unit: riel has none in use. */
const minorUnits = (currency: string): number => (currency === 'KHR' ? 1 : 100);

/** An amount as people type it: "5", "2.50", "20000". */
function plain({ minor, currency }: Money): string {
  const unit = minorUnits(currency);
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(2);
}

/** The currencies that a text names. */
const named = (text: string): string[] =>
  CURRENCIES.filter(([, sign]) => sign.test(text)).map(([code]) => code);

const namesAnother = (text: string, { currency }: Money): boolean => {
  const codes = named(text);
  return codes.length > 0 ? !codes.includes(currency) : OTHER_CURRENCY.test(text);
};

/** Whether a field is for an amount in another currency, as the nearest that names one says: itself, its box, the text before it. */
function isInAnother(element: FieldElement, money: Money): boolean {
  const own = ownTexts(element).map(({ text }) => text);
  const near = [own.join(' '), boxText(element, 80), precedingText(element, 40, /\S/)];
  const text = near.find((t) => named(t).length > 0 || OTHER_CURRENCY.test(t));
  return text !== undefined && namesAnother(text, money);
}

/** An amount as a text box takes it, or undefined when it does not fit. */
export function amountFor(element: FieldElement, money: Money): string | undefined {
  if (isInAnother(element, money)) return undefined;
  const text = plain(money);
  const value = wantsKhmerDigits(element) ? toKhmerDigits(text) : text;
  return [value, `${text}.00`].find((v) => fits(element, v));
}

/**
 * Whether a short text is exactly this amount: "$5", "5.00 USD", "២០,០០០ ៛"; so is a bare number, but not "5 days".
 */
export function isAmount(text: string, money: Money): boolean {
  const folded = foldKhmerDigits(text).trim();
  const match = AMOUNT.exec(folded);
  if (!match || OTHER_CURRENCY.test(folded)) return false;
  const codes = named(folded);
  if (codes.length > 0 ? !codes.includes(money.currency) : LETTER.test(folded)) return false;
  const value = Number(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`);
  return Math.round(value * minorUnits(money.currency)) === money.minor;
}

/** The entry of a list that is this amount. */
export function amountOption(list: HTMLSelectElement, money: Money): HTMLOptionElement | undefined {
  const another = isInAnother(list, money);
  return [...list.options].find(({ disabled, text, value }) => {
    const entry = text || value;
    return !disabled && isAmount(entry, money) && !(another && named(entry).length === 0);
  });
}

const TILES = 'button,[role=button],[role=option],[role=radio],input[type=radio]';

/** What the user sees of a tile, and its words; a radio is often hidden behind its label. */
function seenAs(control: Element): { seen: Element; text: string } {
  const label = (control as HTMLInputElement).labels?.[0];
  if (control.localName === 'input')
    return label
      ? { seen: label, text: readText(label, 40) }
      : { seen: control, text: (control as HTMLInputElement).value };
  return { seen: control, text: readText(control, 40) || (control.getAttribute('aria-label') ?? '') };
}

/** A bare number on a button may be a page's or a step's: then what is around it must name the currency. */
function isNamed(control: Element, text: string, { currency }: Money): boolean {
  if (named(text).length > 0 || !control.matches('button,[role=button]')) return true;
  const group = control.parentElement?.parentElement;
  return group?.localName !== 'body' && named(readText(group ?? control, 120)).includes(currency);
}

/**
 * The control of a custom amount picker that stands for this amount: a radio, an option, a tile that works as a button.
 * For pointing at: only the user presses it.
 */
export function amountControl(root: ParentNode, money: Money): Element | undefined {
  const controls = root.querySelectorAll(TILES);
  for (let i = 0; i < controls.length && i < CAP; i++) {
    const control = controls[i] as Element;
    const { seen, text } = seenAs(control);
    if (!isAmount(text, money) || !isNamed(control, text, money)) continue;
    if (seen.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false) return seen;
  }
  return undefined;
}

/** Whether a page offers amounts as tiles: two or more that name a currency. */
export function hasAmountTiles(root: ParentNode): boolean {
  const controls = root.querySelectorAll(TILES);
  let found = 0;
  for (let i = 0; i < controls.length && i < CAP && found < 2; i++) {
    const { text } = seenAs(controls[i] as Element);
    if (named(text).length > 0 && AMOUNT.test(foldKhmerDigits(text).trim())) found++;
  }
  return found > 1;
}
