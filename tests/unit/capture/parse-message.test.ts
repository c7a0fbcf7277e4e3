import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '@/lib/capture/parse-message';
import { READ_LIMIT } from '@/lib/capture/prepare';
import { readCorpus } from './corpus';

const now = new Date('2026-11-20T08:00:00+07:00');

describe('parseMessage on the corpus', () => {
  for (const { id, text, now: at, expected } of readCorpus()) {
    it(`reads ${id}`, () => {
      const { ambiguous, codes, truncated, ...fields } = parseMessage(text, { now: new Date(at) });
      const read = {
        ...fields,
        ...(codes.length > 0 && { codes }),
        ...(ambiguous.expiresOn && { ambiguous: ambiguous.expiresOn }),
      };
      expect(read).toEqual(expected);
      expect(truncated).toBe(false);
    });
  }
});

describe('parseMessage on bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['bytes', '\u0000\u0001\uFFFD\uD800'],
    ['markup only', '<script>alert(1)</script><p></p>'],
    ['marks of direction only', '\u200E\u200F\u202B'],
  ])('answers other to %s', (_, text) => {
    expect(parseMessage(text, { now })).toEqual({
      kind: 'other',
      codes: [],
      ambiguous: {},
      truncated: false,
    });
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '27/11/2026',
      '*1',
      '#',
      '$1.',
      ',',
      '%',
      'valid until ',
      '有效期至',
      'ថ្ងៃទី',
      '2026-',
      'GB',
      '(',
      'a',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        (s) => parseMessage(s, { now }) !== undefined,
      ),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        (p) => parseMessage(p.join(''), { now }) !== undefined,
      ),
    );
  });

  it('reads only the first part of ten megabytes and says so', () => {
    const reading = parseMessage(`Smart: your main balance is $2.50. ${'x '.repeat(5_000_000)}`, { now });
    expect(reading).toMatchObject({
      kind: 'balance',
      balance: { minor: 250, currency: 'USD' },
      truncated: true,
    });
    expect(parseMessage('x'.repeat(READ_LIMIT), { now }).truncated).toBe(false);
  });

  it('reads through the markup of a copied page', () => {
    const html = '<div>Smart: Your <b>Laor!</b> plan will expire on <i>25/12/2026</i>.</div>';
    expect(parseMessage(html, { now })).toMatchObject({
      kind: 'expiring',
      plan: 'Laor!',
      expiresOn: '2026-12-25',
    });
  });

  it('leaves dates alone when the clock is broken', () => {
    const reading = parseMessage('Your plan will expire on 25/12/2026.', { now: new Date(Number.NaN) });
    expect(reading).toMatchObject({ kind: 'expiring', codes: [] });
    expect(reading.expiresOn).toBeUndefined();
  });

  it('reads the same whatever invisible characters stand between the letters', () => {
    const text = 'មិត្តហ្វូន៖ គម្រោង KADO នឹងផុតកំណត់នៅថ្ងៃទី២៥ ខែធ្នូ ឆ្នាំ២០២៦ ចុច *១៥៦៧*២#។';
    const strewn = [...text].join('\u200B');
    expect(parseMessage(strewn, { now })).toEqual(parseMessage(text, { now }));
  });
});
