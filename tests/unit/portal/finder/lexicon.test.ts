import { describe, expect, it } from 'vitest';
import { beginsOffer, isWhole, opensWith, says } from '@/lib/portal/finder/lexicon';

describe('a price that is paid again and again', () => {
  it.each([
    '€6.00 / month',
    '14,99 € monatlich',
    '169 kr. pr. måned',
    '99 kr./md.',
    '$299 al mes',
    '15元/月',
    '¥12 每月',
    '$5 / ខែ',
    '70.000đ/30 ngày',
    '199 บาท/เดือน',
  ])('is read in "%s"', (text) => expect(says.priceAgain(text)).toBe(true));

  it.each(['2026年12月3日', '12月', '$5.00', '20 GB', '7 members', 'order 5 yearbooks'])(
    'is not read in "%s"',
    (text) => expect(says.priceAgain(text)).toBe(false),
  );
});

describe('a verb around its noun', () => {
  it.each(['turn auto-renew off', 'slå automatisk fornyelse fra', 'schalte die verlängerung ab'])(
    'stops: "%s"',
    (text) => expect(opensWith.stop(text)).toBe(true),
  );
  it.each(['turn auto-renew on', 'slå automatisk fornyelse til', 'renew plan automatically'])(
    'starts: "%s"',
    (text) => {
      expect(opensWith.start(text)).toBe(true);
      expect(opensWith.stop(text)).toBe(false);
    },
  );
  it('is not the whole of a button: what is turned off stands in it', () =>
    expect(isWhole.stop('turn wi-fi off')).toBe(false));
});

it('knows buttons that buy by how they begin, and in scripts without spaces by the whole', () => {
  expect(beginsOffer('pay now')).toBe(true);
  expect(beginsOffer('立即购买')).toBe(true);
  expect(beginsOffer('payment methods')).toBe(false);
  expect(beginsOffer('支付方式')).toBe(false);
});
