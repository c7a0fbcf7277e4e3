import { describe, expect, it } from 'vitest';
import { readDates } from '@/lib/capture/dates';
import { mayNameMonth } from '@/lib/capture/month-words';
import { MONTHS } from '@/lib/capture/words/calendar';

const NAMES = Object.keys(MONTHS).filter((name) => /^[a-z]/.test(name));
const FORMS = [
  (m: string) => `25 ${m}`,
  (m: string) => `25${m}`,
  (m: string) => `25-${m}-26`,
  (m: string) => `25. ${m}.`,
  (m: string) => `25th ${m}`,
  (m: string) => `25th of ${m}`,
  (m: string) => `25 of ${m}`,
  (m: string) => `${m} 25`,
  (m: string) => `${m}. 25`,
  (m: string) => `${m}-25`,
];

describe('mayNameMonth', () => {
  it.each(NAMES)('sees %s wherever a day can be read off it', (name) => {
    const printed = [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)];
    const texts = FORMS.flatMap((form) => printed.map((m) => `Ends ${form(m)}, $1.50`));
    const read = texts.filter((text) => readDates(text, { today: '2026-11-20' }).length > 0);
    expect(read).toEqual(texts);
    expect(texts.filter((text) => !mayNameMonth(text))).toEqual([]);
  });

  it.each(['', 'until 27/11/2026 23:59. Balance', '15GB, 3 days', 'in May you pay nothing', '到期2026年'])(
    'sees none in "%s"',
    (text) => {
      expect(mayNameMonth(text)).toBe(false);
    },
  );
});
