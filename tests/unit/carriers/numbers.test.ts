import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { carrierOfNumber, formatNumber, parseNumber } from '@/lib/carriers/numbers';
import { CARRIERS } from '@/lib/carriers/registry';

/** Every national number that a card of the regulator allows, with the carrier that owns it. */
const anyNumber = fc
  .constantFrom(...CARRIERS.flatMap((c) => c.prefixes.map((p) => ({ ...p, carrier: c.id }))))
  .chain(({ prefix, digits, carrier }) =>
    fc
      .constantFrom(...digits)
      .chain((n) => fc.integer({ min: 0, max: 10 ** n - 1 }).map((k) => prefix + String(k).padStart(n, '0')))
      .map((national) => ({ national, carrier })),
  );

const toKhmer = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0x17e0 + Number(d)));

describe('parseNumber', () => {
  it.each([
    ['0961234567', '+855961234567', 'smart'],
    ['096 123 4567', '+855961234567', 'smart'],
    ['+855 96-123-4567', '+855961234567', 'smart'],
    ['855961234567', '+855961234567', 'smart'],
    ['00855 96 1234567', '+855961234567', 'smart'],
    ['+855 (0)96 123 4567', '+855961234567', 'smart'],
    ['០៩៦ ១២៣ ៤៥៦៧', '+855961234567', 'smart'],
    ['\u200e0971234567', '+855971234567', 'metfone'],
    ['012 345 678', '+85512345678', 'cellcard'],
    ['012 345 6789', '+855123456789', 'cellcard'],
    ['0181234567', '+855181234567', 'other'],
    ['079 123 456', '+85579123456', undefined],
  ])('reads %s', (text, e164, carrier) => {
    expect(parseNumber(text)).toEqual(carrier ? { ok: true, e164, carrier } : { ok: true, e164 });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'not-a-number'],
    ['09612345x7', 'not-a-number'],
    ['096 123 456', 'too-short'],
    ['096 123 45678', 'too-long'],
    ['010 123 4567', 'too-long'],
    ['+84 912 345 678', 'other-country'],
    ['0084912345678', 'other-country'],
    ['023 987 654', 'landline'],
    ['000000000', 'other-country'],
    ['961234567', 'not-a-number'],
    ['1204', 'too-short'],
  ])('refuses %s', (text, error) => {
    expect(parseNumber(text)).toEqual({ ok: false, error });
  });

  it('agrees with libphonenumber on every number of the cards', () => {
    fc.assert(
      fc.property(anyNumber, ({ national, carrier }) => {
        const reading = parseNumber(national);
        const oracle = parsePhoneNumberFromString(national, 'KH');
        expect(oracle?.isValid()).toBe(true);
        expect(reading).toEqual({ ok: true, e164: oracle?.number, carrier });
      }),
    );
  });

  it('reads the same number however it is written', () => {
    const spellings = [
      (n: string) => n,
      (n: string) => `+855${n.slice(1)}`,
      (n: string) => `855${n.slice(1)}`,
      (n: string) => `00855 ${n.slice(1)}`,
      (n: string) => toKhmer(n),
      (n: string) => n.replace(/(\d{3})/g, '$1 '),
    ];
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(...spellings), ({ national }, spell) => {
        expect(parseNumber(spell(national))).toEqual(parseNumber(national));
      }),
    );
  });

  it('never throws, and what it accepts is what a record takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ]{0,16}$/)), (text) => {
        const reading = parseNumber(text);
        if (reading.ok) expect(reading.e164).toMatch(/^\+855[1-9]\d{7,8}$/);
      }),
    );
  });
});

describe('formatNumber', () => {
  it('groups by three, the last group as long as it is', () => {
    expect(formatNumber('+855961234567')).toBe('096 123 4567');
    expect(formatNumber('+85512345678')).toBe('012 345 678');
    expect(formatNumber('1204')).toBe('1204');
  });
  it('can be read again, and its carrier is the guessed one', () => {
    fc.assert(
      fc.property(anyNumber, ({ national, carrier }) => {
        const reading = parseNumber(national);
        if (!reading.ok) throw new Error(reading.error);
        expect(parseNumber(formatNumber(reading.e164))).toEqual(reading);
        expect(carrierOfNumber(reading.e164)?.id).toBe(carrier);
      }),
    );
  });
});
