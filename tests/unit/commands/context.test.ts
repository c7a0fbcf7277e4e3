import { describe, expect, it } from 'vitest';
import { pageContext } from '@/lib/commands/context';
import { decodeSnapshot } from '@/lib/storage/snapshot';

const sim = (id: string, carrier: string, more = {}) => ({
  version: 1,
  id,
  carrier,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const snapshot = decodeSnapshot({
  'sim:a': sim('a', 'smart', { note: 'private', number: '+85596123456' }),
  'sim:b': sim('b', 'cpm'),
  'portal:p': {
    id: 'p',
    carrier: 'cpm',
    origin: 'https://my.cpm.test',
    url: 'https://my.cpm.test/me',
    addedAt: 1,
  },
});
const lookups = {
  host: (host: string) => (host.endsWith('smart.com.kh') ? 'smart' : undefined),
  facts: (id: string) => ({ id, name: id, help: '1204', balance: '*1201#' }),
};
const at = (url: string | undefined) => pageContext(snapshot, url, lookups, ['km-KH']);

describe('pageContext', () => {
  it('gives a carrier’s page the SIMs of that carrier, without what it has no use for', () => {
    const { carrier, sims, language } = at('https://www.smart.com.kh/account');
    expect([carrier?.id, language]).toEqual(['smart', 'km']);
    expect(sims).toEqual([{ id: 'a', label: '', number: '+85596123456', autoRenewal: { state: 'unknown' } }]);
  });
  it('knows the carrier of a portal that the user added, on any path of its host', () => {
    expect(at('https://my.cpm.test/other').sims.map((s) => s.id)).toEqual(['b']);
  });
  it('names no carrier elsewhere and lets the user choose among all', () => {
    const { carrier, sims } = at('https://example.org/');
    expect(carrier).toBeUndefined();
    expect(sims.map((s) => s.id)).toEqual(['a', 'b']);
  });
});
