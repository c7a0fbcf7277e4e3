import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_LIMIT, FILE_LIMIT, splitMessages } from '@/lib/capture/split-messages';

const texts = (file: string) => splitMessages(file).messages.map(({ text }) => text);

describe('splitMessages', () => {
  it('takes each line of plain text', () => {
    expect(texts('one\r\ntwo\nthree\n')).toEqual(['one', 'two', 'three']);
  });
  it('keeps the lines of a message together where blank lines part messages', () => {
    expect(texts('\uFEFFone\nmore\n\n \ntwo')).toEqual(['one\nmore', 'two']);
  });
  it('takes the text column of a table, with commas and line breaks inside', () => {
    const csv = 'date,from,body\n2026-11-20,Smart,"Plan renewed, $1.50"\n2026-11-21,Smart,"two\nlines"\n';
    expect(texts(csv)).toEqual(['Plan renewed, $1.50', 'two\nlines']);
  });
  it('takes a line with commas for a message, not for a table', () => {
    expect(texts('Hello, your plan ends, soon')).toEqual(['Hello, your plan ends, soon']);
  });
  it('takes the bodies of an Android backup and decodes them', () => {
    const xml =
      '<?xml version="1.0"?><smses count="2"><sms address="888" body="A &amp; B &#10;&#128512; &#55357;&#56832;" read="1" />' +
      '<sms body="សារ" /></smses>';
    expect(texts(xml)).toEqual(['A & B \n😀 😀', 'សារ']);
  });
  it('keeps when a message came and who sent it, where that can be read one way only', () => {
    const xml =
      '<smses><sms address="Smart" date="1795492800000" body="a" /><sms date="null" body="b" /></smses>';
    expect(splitMessages(xml).messages).toEqual([
      { text: 'a', from: 'Smart', receivedAt: 1795492800000 },
      { text: 'b' },
    ]);
    const csv = 'Date,From,Body\n2026-11-20,888,a\n05/06/2026,888,b\n2026-11-20T08:00:00+07:00,,c\n';
    expect(splitMessages(csv).messages.map(({ receivedAt }) => receivedAt)).toEqual([
      Date.UTC(2026, 10, 20, 5),
      undefined,
      Date.UTC(2026, 10, 20, 1),
    ]);
  });
  it.each([
    ['empty', ''],
    ['empty', ' \n\n\t'],
    ['empty', '<smses count="0"></smses>'],
    ['binary', 'PK\u0003\u0004\u0000\u0000'],
    ['too-large', 'x'.repeat(FILE_LIMIT + 1)],
  ])('says %s and takes nothing', (problem, file) => {
    expect(splitMessages(file)).toEqual({ messages: [], problem });
  });
  it('says when a file has more messages than are taken', () => {
    const { messages, problem } = splitMessages('line\n'.repeat(COUNT_LIMIT + 1));
    expect([messages.length, problem]).toEqual([COUNT_LIMIT, 'too-many']);
  });
  it.each([
    ['line breaks', '\n'.repeat(FILE_LIMIT), 0],
    ['blank lines', ' \n'.repeat(FILE_LIMIT / 2), 0],
    ['one line', 'x'.repeat(FILE_LIMIT), 1],
    ['a first row without end', `${','.repeat(FILE_LIMIT - 1)}\n`, 1],
    ['rows', `body,date\n${'a,1\n'.repeat(1_000_000)}`, COUNT_LIMIT],
  ])('answers a file as large as is read that is all %s', (_, file, count) => {
    expect(splitMessages(file).messages).toHaveLength(count);
  });
  it('never throws and never gives an empty text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) => texts(s).every((t) => t !== '')),
    );
  });
});
