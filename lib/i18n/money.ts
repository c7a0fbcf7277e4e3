import type { Money } from '@/lib/money';
import { foldKhmerDigits } from '@/lib/text/normalize';

/** Digits after the point, by currency: see `lib/money.ts` for why the riel has none. */
const DECIMALS: Record<string, number> = { USD: 2, KHR: 0 };

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** `$6.00`, `24,000៛`: the same in every language, as prices are printed in Cambodia. */
export function formatMoney({ minor, currency }: Money): string {
  const decimals = DECIMALS[currency] ?? 0;
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const number = decimals ? `${whole}.${digits.slice(-decimals)}` : whole;
  const sign = minor < 0 ? '−' : '';
  if (currency === 'USD') return `${sign}$${number}`;
  if (currency === 'KHR') return `${sign}${number}៛`;
  return `${sign}${number} ${currency}`;
}

/** An amount as it stands in a field: `6`, `1.50`, `24000`. */
export function amountText({ minor, currency }: Money): string {
  const decimals = DECIMALS[currency] ?? 0;
  const amount = minor / 10 ** decimals;
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(decimals);
}

/**
 * Reads an amount that was typed: Khmer digits, `$`, `៛`, grouping commas and blanks are accepted; `1e9`, signs and
 * fractions finer than the currency's are not. Answers minor units, or null where it is no amount.
 */
export function parseAmount(text: string, currency: 'USD' | 'KHR'): number | null {
  const bare = foldKhmerDigits(text.normalize('NFKC'))
    .replace(/[\s$៛]/g, '')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  const parts = /^(\d{1,12})(?:\.(\d+))?$/.exec(bare);
  if (!parts?.[1]) return null;
  const decimals = DECIMALS[currency] ?? 0;
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return null;
  return Number(parts[1] + fraction.padEnd(decimals, '0'));
}
