import { describe, expect, it } from 'vitest';
import { judgeReading, judgeText, TEXT_LIMIT } from '@/lib/capture/judge-message';
import { parseMessage } from '@/lib/capture/parse-message';
import { FOREIGN_OPERATORS } from '@/lib/capture/words/foreign-operators';
import abroad from '../../fixtures/messages/abroad.json';
import english from '../../fixtures/messages/cambodia-en.json';
import khmer from '../../fixtures/messages/cambodia-km.json';
import chinese from '../../fixtures/messages/cambodia-zh.json';

const judge = (text: string, now = '2026-11-24T12:00+07:00') =>
  judgeReading(text, parseMessage(text, { now: new Date(now) }));

describe('judgeText', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\u200b\u202e '],
    ['empty', '<p><br></p>'],
    ['binary', 'PK\u0003\u0004plan expires 25/12/2026'],
    ['binary', 'plan \uFFFD\uFFFD'],
    ['too-large', 'x'.repeat(TEXT_LIMIT + 1)],
    ['too-large', 'expires 25/12/2026 '.repeat(600_000)],
  ])('says %s', (problem, text) => expect(judgeText(text)).toBe(problem));

  it.each(['Your plan\r\n\texpires\u202e 25/12/2026', '<b>Expires</b> 25/12/2026', 'ផុតកំណត់ ២៥/១២/២០២៦'])(
    'lets %j through',
    (text) => expect(judgeText(text)).toBeUndefined(),
  );
});

describe('judgeReading', () => {
  it.each([
    'Smart PH: Your GIGA 99 is valid until 28/11/2026 11:59PM. Load balance: P45.00.',
    'Your load balance is P25 until 25/12/2026. Text +639171234567',
    'Your balance is 50 baht, valid until 25/12/2026',
    '【中国移动】您的套餐有效期至2026年12月31日',
    'Your MTN bundle expires on 25/12/2026',
  ])('knows another country’s operator: %s', (text) => expect(judge(text)).toBe('foreign'));

  it('knows most of the corpus of other countries, and takes no Cambodian message for one', () => {
    const facts = abroad.filter(({ text, now }) => judge(text, now) !== 'nothing');
    const known = facts.filter(({ text, now }) => judge(text, now) === 'foreign');
    expect(known.length / facts.length).toBeGreaterThan(0.8);
    const wrong = [...english, ...khmer, ...chinese].filter(
      ({ text, now }) => judge(text, now) === 'foreign',
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('finds nothing in what people write each other', () =>
    expect(judge('Hello, how are you? See you tomorrow')).toBe('nothing'));

  it('has something where a fact is stated', () =>
    expect(judge('Your plan ends on 25/12/2026.')).toBeUndefined());
});

it('keeps the operators sorted, each once', () =>
  expect(FOREIGN_OPERATORS).toEqual([...new Set(FOREIGN_OPERATORS)].sort()));
