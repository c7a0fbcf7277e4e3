import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, formatMoney, parseAmount } from '@/lib/i18n/money';

describe('money', () => {
  it('is printed as in Cambodia', () => {
    expect(formatMoney({ minor: 600, currency: 'USD' })).toBe('$6.00');
    expect(formatMoney({ minor: 5, currency: 'USD' })).toBe('$0.05');
    expect(formatMoney({ minor: 123456789, currency: 'USD' })).toBe('$1,234,567.89');
    expect(formatMoney({ minor: 24000, currency: 'KHR' })).toBe('24,000៛');
    expect(formatMoney({ minor: -360, currency: 'USD' })).toBe('−$3.60');
  });

  it.each([
    ['6', 'USD', 600],
    ['$1.50', 'USD', 150],
    ['1,5', 'USD', 150],
    ['1,234.5', 'USD', 123450],
    ['៤០០០', 'KHR', 4000],
    ['24,000៛', 'KHR', 24000],
    ['６．５', 'USD', 650],
  ] as const)('reads %s %s', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor);
  });

  it.each([
    ['', 'USD'],
    ['1e9', 'USD'],
    ['-3', 'USD'],
    ['1.505', 'USD'],
    ['1.5', 'KHR'],
    ['6 dollars', 'USD'],
    ['1.2.3', 'USD'],
  ] as const)('refuses %j %s', (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });

  it('reads back what it writes into a field and on the screen', () => {
    fc.assert(
      fc.property(fc.nat(4_000_000), fc.constantFrom('USD' as const, 'KHR' as const), (minor, currency) => {
        expect(parseAmount(amountText({ minor, currency }), currency)).toBe(minor);
        expect(parseAmount(formatMoney({ minor, currency }), currency)).toBe(minor);
      }),
    );
  });
});
