import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_LIMIT, FILE_LIMIT, splitMessages } from '@/lib/capture/split-messages';

describe('splitMessages', () => {
  it('takes each line of plain text', () => {
    expect(splitMessages('one\r\ntwo\nthree\n').texts).toEqual(['one', 'two', 'three']);
  });
  it('keeps the lines of a message together where blank lines part messages', () => {
    expect(splitMessages('\uFEFFone\nmore\n\n \ntwo').texts).toEqual(['one\nmore', 'two']);
  });
  it('takes the text column of a table, with commas and line breaks inside', () => {
    const csv = 'date,from,body\n2026-11-20,Smart,"Plan renewed, $1.50"\n2026-11-21,Smart,"two\nlines"\n';
    expect(splitMessages(csv).texts).toEqual(['Plan renewed, $1.50', 'two\nlines']);
  });
  it('takes a line with commas for a message, not for a table', () => {
    expect(splitMessages('Hello, your plan ends, soon').texts).toEqual(['Hello, your plan ends, soon']);
  });
  it('takes the bodies of an Android backup and decodes them', () => {
    const xml =
      '<?xml version="1.0"?><smses count="2"><sms address="888" body="A &amp; B &#10;&#128512; &#55357;&#56832;" read="1" />' +
      '<sms body="សារ" /></smses>';
    expect(splitMessages(xml).texts).toEqual(['A & B \n😀 😀', 'សារ']);
  });
  it.each([
    ['empty', ''],
    ['empty', ' \n\n\t'],
    ['empty', '<smses count="0"></smses>'],
    ['binary', 'PK\u0003\u0004\u0000\u0000'],
    ['too-large', 'x'.repeat(FILE_LIMIT + 1)],
  ])('says %s and takes nothing', (problem, file) => {
    expect(splitMessages(file)).toEqual({ texts: [], problem });
  });
  it('says when a file has more messages than are taken', () => {
    const { texts, problem } = splitMessages('line\n'.repeat(COUNT_LIMIT + 1));
    expect([texts.length, problem]).toEqual([COUNT_LIMIT, 'too-many']);
  });
  it('never throws and never gives an empty text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) =>
        splitMessages(s).texts.every((t) => t !== ''),
      ),
    );
  });
});
