import { expect, it } from 'vitest';
import { formatDataSize } from '@/lib/i18n/data-size';

it('names a size in the unit that plans are sold in', () => {
  const GB = 1024 ** 3;
  expect([60, 1.5, 1.256, 1, 0.5].map((n) => formatDataSize(n * GB))).toEqual([
    '60 GB',
    '1.5 GB',
    '1.26 GB',
    '1 GB',
    '512 MB',
  ]);
});
