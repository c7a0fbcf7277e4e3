import type { Money } from '@/lib/money';
import { readNumber } from './numbers';
import type { Span } from './span';
import { AFTER, BEFORE, CENTS, RUPEES, THOUSANDTHS, WHOLE } from './words/currencies';

export interface Amount extends Span<Money> {
  /** A price for each MB, minute or SMS (`$0.05/MB`): no amount of its own. */
  perUnit: boolean;
}

const escaped = (word: string) => word.replace(/[$.*+?^(){}|[\]\\]/g, '\\$&');
const anyOf = (words: Record<string, string>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?!\d)|\d{1,9})(?:\.\d{1,4}){0,3}|\.\d{1,2}`;
const LATIN_END = String.raw`(?![A-Za-z])`;
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<![\w$])(-?)(${anyOf(BEFORE)})[ :]?(-?)(${NUMBER})(?![\d%]|\.\d)`,
  'g',
);
const AFTER_NUMBER = new RegExp(
  String.raw`(?<![\w$*#-])(?<!\d[.,:])(-?)(${NUMBER}) ?(${anyOf(AFTER)})${LATIN_END}`,
  'gi',
);
const CENTS_ONLY = new RegExp(
  String.raw`(?<![\w$*#])(?<!\d[.,:])(\d{1,2}) ?(${anyOf(CENTS)})${LATIN_END}`,
  'gi',
);
const CENTS_BEHIND = new RegExp(String.raw`^ ?(?:and |និង)?(\d{1,2}) ?(?:${anyOf(CENTS)})${LATIN_END}`, 'i');
const PER_UNIT =
  /^ ?(?:\/|per |every |a |ក្នុង(?:មួយ|១|1) ?)(?:1? ?[mkg]b|min|sms|sec|minute|call|នាទី|分钟|条|mt)|^\/(?:分钟|条|兆)/i;

const lower = Object.fromEntries(Object.entries(AFTER).map(([word, code]) => [word.toLowerCase(), code]));

function money(number: number, currency: string): Money {
  const unit = WHOLE.has(currency) ? 1 : THOUSANDTHS.has(currency) ? 1000 : 100;
  return { minor: Math.round(Number((number * unit).toFixed(4))), currency };
}

function localCurrency(code: string, text: string): string {
  if (code !== 'INR') return code;
  return RUPEES.find(([words]) => words.test(text))?.[1] ?? code;
}

/** Amounts of money in any of the known currencies, in the order of the text. `元` behind `美` is part of `美元`. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  const add = (start: number, length: number, value: Money) => {
    const end = start + length;
    if (!Number.isSafeInteger(value.minor) || found.some((f) => f.start < end && start < f.end)) return;
    const perUnit = PER_UNIT.test(text.slice(end, end + 16));
    found.push({ start, end, value, perUnit });
  };
  for (const m of text.matchAll(AFTER_NUMBER)) {
    const currency = localCurrency(lower[(m[3] ?? '').toLowerCase()] ?? '', text);
    const number = readNumber(m[2] ?? '', WHOLE.has(currency)) * (m[1] ? -1 : 1);
    const cents = WHOLE.has(currency)
      ? null
      : CENTS_BEHIND.exec(text.slice(m.index + m[0].length, m.index + m[0].length + 20));
    add(
      m.index,
      m[0].length + (cents?.[0].length ?? 0),
      money(number + Number(cents?.[1] ?? 0) / 100, currency),
    );
  }
  for (const m of text.matchAll(BEFORE_NUMBER)) {
    const currency = localCurrency(BEFORE[m[2] ?? ''] ?? '', text);
    const number = readNumber(m[4] ?? '', WHOLE.has(currency)) * (m[1] || m[3] ? -1 : 1);
    add(m.index, m[0].length, money(number, currency));
  }
  for (const m of text.matchAll(CENTS_ONLY)) {
    add(m.index, m[0].length, { minor: Number(m[1]), currency: CENTS[(m[2] ?? '').toLowerCase()] ?? 'USD' });
  }
  return found.sort((a, b) => a.start - b.start);
}
