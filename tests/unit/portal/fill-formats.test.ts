import fc from 'fast-check';
import { parsePhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { isAmount } from '../../../lib/portal/fill/amount';
import { phoneParts } from '../../../lib/portal/fill/calling-codes';
import { toKhmerDigits } from '../../../lib/portal/fill/constraints';
import { fullName } from '../../../lib/portal/fill/person-name';
import { isSame } from '../../../lib/portal/fill/same';

describe('phoneParts', () => {
  it.each([
    '+85512345678',
    '+855961234567',
    '+8613800138000',
    '+84912345678',
    '+66812345678',
    '+12125550123',
    '+447400123456',
    '+85620211234567'.slice(0, 14),
    '+6591234567',
  ])('takes %s apart as libphonenumber does', (e164) => {
    const oracle = parsePhoneNumber(e164);
    expect(phoneParts(e164)).toMatchObject({
      code: oracle.countryCallingCode,
      significant: oracle.nationalNumber,
    });
  });

  it('puts 0 before a Cambodian number dialled inside, and nothing before a Chinese one', () => {
    expect(phoneParts('+85512345678')?.national).toBe('012345678');
    expect(phoneParts('+8613800138000')?.national).toBe('13800138000');
  });

  it('takes nothing but E.164', () => {
    for (const text of ['012345678', '+0123456789', '+855 12 345 678', '+', ''])
      expect(phoneParts(text)).toBeUndefined();
  });
});

describe('isAmount', () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' });

  it.each(['$5', '5', '5.00 USD', 'US$ 5', '៥ ដុល្លារ', '5美元'])('reads %s as five dollars', (text) => {
    expect(isAmount(text, usd(500))).toBe(true);
  });

  it.each([
    '$50',
    '5 days',
    '5GB',
    'Step 5',
    '$5.50',
    '5 ៛',
    '€5',
    '5 GB for $5 today only, hurry',
    '$1–$5',
    '',
  ])('does not read %s as five dollars', (text) => {
    expect(isAmount(text, usd(500))).toBe(false);
  });

  it('reads riel without minor units', () => {
    expect(isAmount('20,000 ៛', { minor: 20_000, currency: 'KHR' })).toBe(true);
    expect(isAmount(toKhmerDigits('20000'), { minor: 20_000, currency: 'KHR' })).toBe(true);
  });
});

describe('isSame', () => {
  it('sees through a mask', () => {
    expect(isSame('012 345 678', '012345678')).toBe(true);
    expect(isSame('+855 12 345 678', '12345678')).toBe(true);
    expect(isSame('០១២ ៣៤៥ ៦៧៨', '012345678')).toBe(true);
  });

  it('sees through a page that writes numbers its own way', () => {
    expect(isSame('012 345 678', '+85512345678')).toBe(true);
    expect(isSame('0085512345678', '+85512345678')).toBe(true);
    expect(isSame('5.00', '5')).toBe(true);
    expect(isSame('$ 5', '5')).toBe(true);
    expect(isSame('5', '50')).toBe(false);
    expect(isSame('12345679', '+85512345678')).toBe(false);
  });

  it('tells a cut or changed value', () => {
    expect(isSame('012 345 67', '012345678')).toBe(false);
    expect(isSame('', '012345678')).toBe(false);
    expect(isSame('sok@example.co', 'sok@example.com')).toBe(false);
  });

  it('holds for every value and itself in blanks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6,12}$/), (digits) => isSame(digits.split('').join(' '), digits)),
    );
  });
});

describe('fullName', () => {
  it.each([
    [{ name: 'Sok Dara' }, 'Sok Dara'],
    [{ 'given-name': 'Dara', 'family-name': 'Sok' }, 'Dara Sok'],
    [{ 'given-name': 'ដារ៉ា', 'family-name': 'សុខ' }, 'សុខ ដារ៉ា'],
    [{ 'given-name': '伟', 'family-name': '王' }, '王伟'],
    [{ 'given-name': 'Dara' }, 'Dara'],
    [{}, undefined],
  ])('%o → %s', (values, name) => {
    expect(fullName(values)).toBe(name);
  });
});
