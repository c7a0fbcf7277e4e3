import type { Money } from '@/lib/money';
import { matchesAt } from './beside';
import { centsAfter, currencyAfter, currencyBefore } from './currency-words';
import { isDigit, isLatin } from './letters';
import { readNumber } from './numbers';
import { previousOf, type Span } from './span';
import { POINT_PARTS, RUPEES, THOUSANDTHS, WHOLE } from './words/currencies';

export interface Amount extends Span<Money> {
  /** A price for each MB, minute or SMS (`$0.05/MB`): no amount of its own. */
  perUnit: boolean;
}

const NUMBER = /(?:\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?!\d)|\d{1,9})(?:\.\d{1,4}){0,3}|\.\d{1,2}/y;
/** A number there goes on, or is a share: no price in front of it. */
const GOES_ON = /[\d%]|\.\d/y;
const CENTS_BEHIND = / ?(?:and |និង)?(\d{1,2}) ?/y;
const PER_UNIT =
  /^ ?(?:\/|per |every |a |ក្នុង(?:មួយ|១|1) ?)(?:1? ?[mkg]b|min|sms|sec|s\b|minute|call|នាទី|分钟|条|mt)|^\/(?:分钟|条|兆)/i;

const PER_UNIT_STARTS = '/peaPEAក';
const isPerUnit = (text: string, end: number) =>
  PER_UNIT_STARTS.includes(text.charAt(text.charAt(end) === ' ' ? end + 1 : end)) &&
  PER_UNIT.test(text.slice(end, end + 16));

function money(number: number, currency: string): Money {
  const unit = WHOLE.has(currency) ? 1 : THOUSANDTHS.has(currency) ? 1000 : 100;
  // 1.005 × 100 is a little less than 100.5.
  return { minor: Math.round(number * unit + Math.sign(number) * 1e-6), currency };
}

/** True where a point behind one to three digits parts thousands. */
const pointParts = (currency: string): boolean => WHOLE.has(currency) || POINT_PARTS.has(currency);

function localCurrency(code: string, text: string): string {
  if (code !== 'INR') return code;
  return RUPEES.find(([words]) => words.test(text))?.[1] ?? code;
}

const INSIDE: ReadonlySet<number> = new Set([...'_$*#-'].map((c) => c.charCodeAt(0)));
const PARTS_NUMBER: ReadonlySet<number> = new Set([...'.,:'].map((c) => c.charCodeAt(0)));

/** Where an amount can't start: inside a word, a code, another number. */
function isInside(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLatin(before) || isDigit(before) || INSIDE.has(before)) return true;
  return PARTS_NUMBER.has(before) && isDigit(text.charCodeAt(start - 2));
}

type Found = Span<Money>;

/** "1.5 USD", "10 ដុល្លារ 42 សេន". */
function beforeItsWord(text: string, printed: string, at: number): Found | undefined {
  const sign = text.charAt(at - 1) === '-' ? 1 : 0;
  const start = at - sign;
  const behind = at + printed.length;
  const gap = text.charAt(behind) === ' ' ? 1 : 0;
  const word = currencyAfter(text, behind + gap);
  if (!word || isInside(text, start)) return undefined;
  let end = behind + gap + word.length;
  const currency = localCurrency(word.currency, text);
  const whole = WHOLE.has(currency);
  let number = readNumber(printed, pointParts(currency)) * (sign ? -1 : 1);
  CENTS_BEHIND.lastIndex = end;
  const cents = whole ? null : CENTS_BEHIND.exec(text);
  const unit = cents && centsAfter(text, end + cents[0].length);
  if (cents && unit) {
    number += Number(cents[1]) / 100;
    end += cents[0].length + unit.length;
  }
  return { start, end, value: money(number, currency) };
}

const BLANK = 32;
const MINUS = 45;
const COLON = 58;
/** Where a word for a currency would end: a minus and a blank or colon may stand between it and the number. */
function endBefore(text: string, number: number): number {
  const to = text.charCodeAt(number - 1) === MINUS ? number - 1 : number;
  const code = text.charCodeAt(to - 1);
  return code === BLANK || code === COLON ? to - 1 : to;
}

/** "$1.50", "USD 1.5", "-$2". */
function behindItsWord(text: string, printed: string, at: number): Found | undefined {
  const end = at + printed.length;
  const to = endBefore(text, at);
  let sign = text.charCodeAt(at - 1) === MINUS ? -1 : 1;
  const word = currencyBefore(text, to);
  if (!word || matchesAt(GOES_ON, text, end)) return undefined;
  let start = to - word.length;
  if (text.charAt(start - 1) === '-' && !/[\w$]/.test(text.charAt(start - 2))) {
    sign = -1;
    start--;
  }
  const currency = localCurrency(word.currency, text);
  return { start, end, value: money(readNumber(printed, pointParts(currency)) * sign, currency) };
}

/** "50 cents". */
function inCents(text: string, printed: string, at: number): Found | undefined {
  if (printed.length > 2 || printed.startsWith('.')) return undefined;
  const behind = at + printed.length;
  const gap = text.charAt(behind) === ' ' ? 1 : 0;
  const word = centsAfter(text, behind + gap);
  if (!word || isInside(text, at)) return undefined;
  const value = { minor: Number(printed), currency: word.currency };
  return { start: at, end: behind + gap + word.length, value };
}

const POINT = 46;
const startsNumber = (text: string, point: number) =>
  isDigit(text.charCodeAt(point + 1)) &&
  !isDigit(text.charCodeAt(point - 1)) &&
  !isLatin(text.charCodeAt(point - 1));

const COMMA = 44;
/** Where a run of digits, points and commas ends; the last of them may end the sentence instead. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); isDigit(code) || code === POINT || code === COMMA; ) {
    end++;
    code = text.charCodeAt(end);
  }
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  return end;
}

/**
 * False when no word for a currency stands at either side of the run: dates, codes, sizes. Inside it there are only
 * digits, points and commas, so that none of its numbers can have one there.
 */
function isMoneyRun(text: string, start: number, end: number): boolean {
  const behind = text.charCodeAt(end) === BLANK ? end + 1 : end;
  return (
    currencyAfter(text, behind) !== undefined ||
    centsAfter(text, behind) !== undefined ||
    currencyBefore(text, endBefore(text, start)) !== undefined
  );
}

/** Amounts of money in any of the known currencies, in the order of the text. `元` behind `美` is part of `美元`. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  // The run of digits, points and commas that is being read: looked at once, however many numbers it holds.
  let end = 0;
  let isMoney = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // ".85": a point with a digit behind and no letter or digit before it starts a number, too.
    if (!isDigit(code) && !(code === POINT && startsNumber(text, index))) continue;
    if (index >= end) {
      end = endOfDigits(text, index);
      isMoney = isMoneyRun(text, index, end);
    }
    if (!isMoney) {
      index = end - 1;
      continue;
    }
    NUMBER.lastIndex = index;
    const printed = NUMBER.exec(text)?.[0] ?? '';
    const amount =
      beforeItsWord(text, printed, index) ??
      behindItsWord(text, printed, index) ??
      inCents(text, printed, index);
    index += Math.max(printed.length, 1) - 1;
    if (!amount || !Number.isSafeInteger(amount.value.minor)) continue;
    if (amount.start < (previousOf(found, found.length)?.end ?? 0)) continue;
    const { start, end: stop, value } = amount;
    found.push({ start, end: stop, value, perUnit: isPerUnit(text, stop) });
  }
  return found;
}
