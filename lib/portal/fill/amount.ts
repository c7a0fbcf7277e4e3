import type { Money } from '../../money';
import { foldKhmerDigits } from '../../text/normalize';
import { readText } from '../fields/dom-text';
import type { FieldElement } from '../fields/types';
import { fits, toKhmerDigits, wantsKhmerDigits } from './constraints';

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['KHR', /KHR|៛|រៀល|riels?|瑞尔/i],
  ['USD', /USD|US\$|\$|ដុល្លារ|dollars?|美元|美金/i],
];
const OTHER_CURRENCY = /[€£¥₫฿]|EUR|CNY|RMB|VND|THB/i;
const AMOUNT = /^\D{0,12}(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\D{0,12}$/;
/** Most controls of a page that are read in search of a price to point at. */
const CAP = 2_000;

/** Minor units per unit: riel has none in use. */
const minorUnits = (currency: string): number => (currency === 'KHR' ? 1 : 100);

/** An amount as people type it: "5", "2.50", "20000". */
function plain({ minor, currency }: Money): string {
  const unit = minorUnits(currency);
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(2);
}

/** An amount as a text box takes it, or undefined when it does not fit. */
export function amountFor(element: FieldElement, money: Money): string | undefined {
  const text = plain(money);
  const value = wantsKhmerDigits(element) ? toKhmerDigits(text) : text;
  return [value, `${text}.00`].find((v) => fits(element, v));
}

/** Whether a short text is exactly this amount: "$5", "5.00 USD", "២០,០០០ ៛"; a text without currency counts. */
export function isAmount(text: string, money: Money): boolean {
  const folded = foldKhmerDigits(text).trim();
  const match = AMOUNT.exec(folded);
  if (!match || OTHER_CURRENCY.test(folded)) return false;
  const named = CURRENCIES.filter(([, sign]) => sign.test(folded)).map(([code]) => code);
  if (named.length && !named.includes(money.currency)) return false;
  const value = Number(`${(match[1] as string).replaceAll(',', '')}${match[2] ?? ''}`);
  return Math.round(value * minorUnits(money.currency)) === money.minor;
}

/** The entry of a list that is this amount. */
export const amountOption = (list: HTMLSelectElement, money: Money): HTMLOptionElement | undefined =>
  [...list.options].find((option) => !option.disabled && isAmount(option.text || option.value, money));

/**
 * The control of a custom amount picker that stands for this amount: a radio, an option, a tile that works as a button.
 * For pointing at: only the user presses it.
 */
export function amountControl(root: ParentNode, money: Money): Element | undefined {
  const controls = root.querySelectorAll('button,[role=button],[role=option],[role=radio],input[type=radio]');
  for (let i = 0; i < controls.length && i < CAP; i++) {
    const control = controls[i] as HTMLInputElement;
    const label = control.labels?.[0];
    const text =
      control.localName === 'input'
        ? label
          ? readText(label, 40)
          : control.value
        : readText(control, 40) || (control.getAttribute('aria-label') ?? '');
    if (isAmount(text, money)) return label && control.localName === 'input' ? label : control;
  }
  return undefined;
}
