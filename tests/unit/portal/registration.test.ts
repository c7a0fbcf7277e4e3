import { describe, expect, it } from 'vitest';
import { originPattern, parsePortalAddress } from '@/lib/portal/origin';
import { syncRegistrations } from '@/lib/portal/registration';
import type { Portal } from '@/lib/settings/schema';

const portal = (id: string, host: string): Portal => ({
  version: 1,
  id,
  carrier: 'cpm',
  origin: `https://${host}`,
  url: `https://${host}/me`,
  addedAt: 1,
});

function browserWith(registered: string[], granted: string[]) {
  const scripts = new Map(registered.map((id) => [id, ['?']]));
  return {
    scripts,
    getRegistered: async () => [...scripts.keys()].map((id) => ({ id })),
    register: async (more: { id: string; matches: string[] }[]) => {
      for (const { id, matches } of more) {
        if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        scripts.set(id, matches);
      }
    },
    unregister: async (ids: string[]) => void ids.forEach((id) => void scripts.delete(id)),
    hasPermission: async (pattern: string) => granted.includes(pattern),
  };
}

describe('syncRegistrations', () => {
  it('registers what is granted, once, and drops what is gone', async () => {
    const ports = browserWith(['portal-old', 'foreign'], ['https://a.test/*']);
    const portals = [portal('a', 'a.test'), portal('b', 'b.test')];
    expect((await syncRegistrations(portals, ports)).map((p) => p.id)).toEqual(['b']);
    await syncRegistrations(portals, ports);
    expect([...ports.scripts]).toEqual([
      ['foreign', ['?']],
      ['portal-a', ['https://a.test/*']],
    ]);
  });
});

describe('addresses', () => {
  it('reads them as people type them', () => {
    expect(parsePortalAddress(' my.cpm.test/account ')).toEqual({
      ok: true,
      value: { url: 'https://my.cpm.test/account', pattern: 'https://my.cpm.test/*' },
    });
    expect(parsePortalAddress('my.cpm.test:8443/a')).toMatchObject({
      value: { pattern: 'https://my.cpm.test/*' },
    });
  });
  it.each([
    '',
    'http://my.cpm.test',
    'javascript:alert(1)',
    'two words.test',
    'localhost',
    'https://u:p@my.cpm.test/',
    'file:///etc/passwd',
    'https://',
    `https://my.cpm.test/${'a'.repeat(2000)}`,
  ])('refuses %j', (text) =>
    expect(parsePortalAddress(text)).toMatchObject({ ok: false, error: { field: 'url' } }),
  );
  it.each([
    ['10.0.0.1/me', 'https://10.0.0.1/*'],
    ['https://ស្មាត.test/គណនី', 'https://xn--x2eru7g7f.test/*'],
    ['HTTPS://MY.CPM.TEST', 'https://my.cpm.test/*'],
  ])('asks for the host alone of %s', (text, pattern) =>
    expect(parsePortalAddress(text)).toMatchObject({ ok: true, value: { pattern } }),
  );
  it('names exactly the host', () => {
    expect(originPattern('https://my.cpm.test:8443/x?y')).toBe('https://my.cpm.test/*');
    expect(originPattern('file:///etc/passwd')).toBeUndefined();
  });
});
