import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normalizeText } from '@/lib/text/normalize';

describe('normalizeText', () => {
  it('reads a code printed in Khmer digits with invisible characters inside', () => {
    expect(normalizeText('*១\u200B១៥*១#')).toBe('*115*1#');
  });
  it('takes both spellings of ផ្តាច់ as one', () => {
    expect(normalizeText('ផ្ដាច់')).toBe(normalizeText('ផ្តាច់'));
  });
  it('folds full-width digits and signs', () => {
    expect(normalizeText('１２．５０＄\u3000ＧＢ')).toBe('12.50$ GB');
  });
  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => normalizeText(normalizeText(s)) === normalizeText(s)),
    );
  });
});

describe('foldText', () => {
  it('lowers case and folds white space', () => {
    expect(foldText('  Auto\u00A0\n Renew ')).toBe('auto renew');
  });
});
