import { beforeEach, describe, expect, it } from 'vitest';
import { portalCommands } from '@/lib/commands/portals';
import { createLocalLock, createWriter } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

let area: MemoryArea;
let granted: Set<string>;
let commands: ReturnType<typeof portalCommands>;

beforeEach(() => {
  area = new MemoryArea();
  granted = new Set(['https://my.cpm.test/*', 'https://www.smart.com.kh/*']);
  let ids = 0;
  let now = 0;
  commands = portalCommands({
    writer: createWriter(area, createLocalLock()),
    now: () => ++now,
    newId: () => `id${++ids}`,
    hasPermission: async (pattern) => granted.has(pattern),
  });
});

const add = (url: string, carrier = 'cpm') => commands['portal.add']({ carrier, url });

describe('an address of the user', () => {
  it('is one for each host: added again, it has the new page and keeps its place', async () => {
    await add('https://my.cpm.test/account');
    await add('my.cpm.test/plans', 'other');
    expect(area.items).toEqual({
      'portal:id1': {
        version: 1,
        id: 'id1',
        carrier: 'other',
        origin: 'https://my.cpm.test',
        url: 'https://my.cpm.test/plans',
        addedAt: 1,
      },
    });
  });

  it('is not kept without the permission, and gone when removed', async () => {
    expect(await add('https://not.granted.test')).toMatchObject({ error: { code: 'not-allowed' } });
    await add('https://my.cpm.test');
    expect(await commands['portal.remove']({ id: 'id1' })).toMatchObject({ ok: true });
    expect(await commands['portal.remove']({ id: 'id1' })).toMatchObject({ error: { code: 'not-found' } });
    expect(area.items).toEqual({});
  });

  it('can’t make a carrier’s own site another’s', async () => {
    expect(await add('https://www.smart.com.kh/account')).toMatchObject({ error: { rule: 'built-in' } });
    expect(area.items).toEqual({});
  });
});
