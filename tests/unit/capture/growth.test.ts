import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '@/lib/capture/amounts';
import { parseMessage } from '@/lib/capture/parse-message';
import { READ_LIMIT } from '@/lib/capture/prepare';

const now = new Date('2026-11-20T08:00:00+07:00');

describe('long texts', () => {
  const pieces = fc.array(
    fc.constantFrom('1,', '27/11/', '$1.', 'USD ', ' 5', '៛', 'Rs.', '-', ' ', 'a', '元', '6,000', '.85'),
    { maxLength: 40 },
  );

  it('gives amounts in order, none inside another, each with the number and word that it was read from', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const amounts = readAmounts(text);
        return amounts.every(
          ({ start, end }, i) =>
            start >= (amounts[i - 1]?.end ?? 0) && end <= text.length && /\d/.test(text.slice(start, end)),
        );
      }),
    );
  });

  it('reads the same from the first part, however much follows the limit', () => {
    const head = 'Smart: Your Laor! plan will expire on 25/12/2026. Balance $0.85. '.padEnd(READ_LIMIT);
    const { truncated: _, ...short } = parseMessage(head, { now });
    fc.assert(
      fc.property(pieces, (parts) => {
        const { truncated, ...long } = parseMessage(head + parts.join('') + 'x'.repeat(100_000), { now });
        expect(truncated).toBe(true);
        expect(long).toEqual(short);
      }),
      { numRuns: 10 },
    );
  });
});
