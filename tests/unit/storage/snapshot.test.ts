import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot } from '@/lib/storage/snapshot';

const good = { version: 1, id: 'a', carrier: 'smart', createdAt: 1, updatedAt: 1 };

describe('decodeSnapshot', () => {
  it('gives defaults for an empty store', () => {
    const { sims, settings, broken } = decodeSnapshot({});
    expect(sims).toEqual([]);
    expect(broken).toEqual([]);
    expect(settings.planLeadTimes.map((l) => l.days)).toEqual([3, 1, 0]);
  });
  it('sets a broken record aside and keeps the rest', () => {
    const bad = { ...good, id: 'b', planEnds: { on: '2026-02-30' } };
    const { sims, broken } = decodeSnapshot({ 'sim:a': good, 'sim:b': bad, settings: 7 });
    expect(sims.map((s) => s.id)).toEqual(['a']);
    expect(broken).toEqual([
      { key: 'sim:b', value: bad, path: 'planEnds.on' },
      { key: 'settings', value: 7, path: '' },
    ]);
  });
  it('does not touch a record of a newer version', () => {
    const newer = { ...good, version: 99, surprise: true };
    expect(decodeSnapshot({ 'sim:a': newer }).broken).toEqual([
      { key: 'sim:a', value: newer, path: 'version' },
    ]);
  });
  it('refuses a record that stands under the key of another', () => {
    expect(decodeSnapshot({ 'sim:z': good }).broken).toMatchObject([{ key: 'sim:z', path: 'id' }]);
  });
  it('is total: any JSON at any key comes back as a record or as broken', () => {
    const key = fc.constantFrom('sim:a', 'portal:p', 'settings', 'profile', 'other', 'sent:a');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (items) => {
        const { sims, broken } = decodeSnapshot(items as Record<string, unknown>);
        const simKeys = Object.keys(items).filter((k) => k.startsWith('sim:')).length;
        return sims.length + broken.filter((b) => b.key.startsWith('sim:')).length === simKeys;
      }),
    );
  });
});
