import type { Money } from '@/lib/money';
import { centsAfter, currencyAfter, currencyBefore } from './currency-words';
import { allMatches } from './matches';
import { readNumber } from './numbers';
import type { Span } from './span';
import { RUPEES, THOUSANDTHS, WHOLE } from './words/currencies';

export interface Amount extends Span<Money> {
  /** A price for each MB, minute or SMS (`$0.05/MB`): no amount of its own. */
  perUnit: boolean;
}

const NUMBER = /(?:\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?!\d)|\d{1,9})(?:\.\d{1,4}){0,3}|(?<![A-Za-z\d])\.\d{1,2}/g;
/** A number there goes on, or is a share: no price in front of it. */
const GOES_ON = /^(?:[\d%]|\.\d)/;
const CENTS_BEHIND = /^ ?(?:and |និង)?(\d{1,2}) ?/;
const PER_UNIT =
  /^ ?(?:\/|per |every |a |ក្នុង(?:មួយ|១|1) ?)(?:1? ?[mkg]b|min|sms|sec|minute|call|នាទី|分钟|条|mt)|^\/(?:分钟|条|兆)/i;

function money(number: number, currency: string): Money {
  const unit = WHOLE.has(currency) ? 1 : THOUSANDTHS.has(currency) ? 1000 : 100;
  // 1.005 × 100 is a little less than 100.5.
  return { minor: Math.round(number * unit + Math.sign(number) * 1e-6), currency };
}

function localCurrency(code: string, text: string): string {
  if (code !== 'INR') return code;
  return RUPEES.find(([words]) => words.test(text))?.[1] ?? code;
}

const isDigitAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const INSIDE = /[\w$*#-]/;
const POINT = /[.,:]/;

/** Where an amount can't start: inside a word, a code, another number. */
function isInside(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return INSIDE.test(before) || (POINT.test(before) && isDigitAt(text, start - 2));
}

type Found = Span<Money>;

/** "1.5 USD", "10 ដុល្លារ 42 សេន". */
function beforeItsWord(text: string, lowered: string, printed: string, at: number): Found | undefined {
  const sign = text.charAt(at - 1) === '-' ? 1 : 0;
  const start = at - sign;
  const behind = at + printed.length;
  const gap = text.charAt(behind) === ' ' ? 1 : 0;
  const word = currencyAfter(lowered, behind + gap);
  if (!word || isInside(text, start)) return undefined;
  let end = behind + gap + word.length;
  const currency = localCurrency(word.currency, text);
  const whole = WHOLE.has(currency);
  let number = readNumber(printed, whole) * (sign ? -1 : 1);
  const cents = whole ? null : CENTS_BEHIND.exec(text.slice(end, end + 12));
  const unit = cents && centsAfter(lowered, end + cents[0].length);
  if (cents && unit) {
    number += Number(cents[1]) / 100;
    end += cents[0].length + unit.length;
  }
  return { start, end, value: money(number, currency) };
}

/** "$1.50", "USD 1.5", "-$2". */
function behindItsWord(text: string, printed: string, at: number): Found | undefined {
  const end = at + printed.length;
  let to = at;
  let sign = 1;
  if (text.charAt(to - 1) === '-') {
    sign = -1;
    to--;
  }
  if (text.charAt(to - 1) === ' ' || text.charAt(to - 1) === ':') to--;
  const word = currencyBefore(text, to);
  if (!word || GOES_ON.test(text.slice(end, end + 2))) return undefined;
  let start = to - word.length;
  if (text.charAt(start - 1) === '-' && !/[\w$]/.test(text.charAt(start - 2))) {
    sign = -1;
    start--;
  }
  const currency = localCurrency(word.currency, text);
  return { start, end, value: money(readNumber(printed, WHOLE.has(currency)) * sign, currency) };
}

/** "50 cents". */
function inCents(text: string, lowered: string, printed: string, at: number): Found | undefined {
  if (printed.length > 2 || printed.startsWith('.')) return undefined;
  const behind = at + printed.length;
  const gap = text.charAt(behind) === ' ' ? 1 : 0;
  const word = centsAfter(lowered, behind + gap);
  if (!word || isInside(text, at)) return undefined;
  const value = { minor: Number(printed), currency: word.currency };
  return { start: at, end: behind + gap + word.length, value };
}

/** Amounts of money in any of the known currencies, in the order of the text. `元` behind `美` is part of `美元`. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  const low = text.toLowerCase();
  // A few letters of other scripts are longer in lower case; places must stay the same.
  const lowered = low.length === text.length ? low : text;
  for (const { 0: printed, index } of allMatches(NUMBER, text)) {
    const amount =
      beforeItsWord(text, lowered, printed, index) ??
      behindItsWord(text, printed, index) ??
      inCents(text, lowered, printed, index);
    if (!amount || !Number.isSafeInteger(amount.value.minor)) continue;
    if (amount.start < (found.at(-1)?.end ?? 0)) continue;
    found.push({ ...amount, perUnit: PER_UNIT.test(text.slice(amount.end, amount.end + 16)) });
  }
  return found;
}
