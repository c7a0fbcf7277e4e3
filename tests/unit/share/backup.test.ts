import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, toBackup } from '@/lib/share/backup';

const sim = { version: 1, id: 'a', carrier: 'smart', label: 'ស៊ីមផ្ទះ', createdAt: 1, updatedAt: 1 };

describe('a backup', () => {
  it('gives back the records it was made of', () => {
    const backup = parseBackup(toBackup({ 'sim:a': sim, 'sent:a': { x: 1 } }, 0));
    expect(backup).toEqual({
      ok: true,
      value: { records: { 'sim:a': sim, 'sent:a': { x: 1 } }, sims: 1, unreadable: 0 },
    });
  });
  it('leaves out what does not fit, and says how much', () => {
    const backup = parseBackup(
      toBackup({ 'sim:a': sim, 'sim:b': { ...sim, id: 'b', carrier: 7 }, evil: 1 }, 0),
    );
    expect(backup).toMatchObject({ ok: true, value: { sims: 1, unreadable: 1 } });
    expect(backup.ok && Object.keys(backup.value.records)).toEqual(['sim:a']);
  });
  it.each(['', '{', 'null', '[]', '{"format":"other"}', '\u0000\u0001', '<html>'])('refuses %j', (text) => {
    expect(parseBackup(text)).toEqual({ ok: false, error: { code: 'unreadable' } });
  });
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => typeof parseBackup(JSON.stringify(value)).ok === 'boolean'),
    );
  });
});
