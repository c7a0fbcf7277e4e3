import { beforeEach, describe, expect, it } from 'vitest';
import { carrierOfHost } from '@/lib/carriers/registry';
import { carrierAt } from '@/lib/commands/context';
import { trackPlan } from '@/lib/commands/track';
import { createLocalLock, createWriter, type Writer } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

const plan = {
  name: 'Laor! $6',
  price: { minor: 600, currency: 'USD' as const },
  validity: { count: 30, unit: 'day' as const },
  oneOff: false,
};
let area: MemoryArea;
let writer: Writer;
let ids: number;
const track = (carrier: string | undefined, what = plan) =>
  trackPlan(writer, carrier, what, () => `id${++ids}`, 5);

beforeEach(() => {
  ids = 0;
  area = new MemoryArea();
  writer = createWriter(area, createLocalLock());
});

describe('a plan tracked from a page', () => {
  it('becomes a SIM of the page’s carrier, once however often it is pressed', async () => {
    expect(await track('smart')).toMatchObject({ ok: true, value: { carrier: 'smart', plan } });
    await track('smart');
    expect(Object.keys(area.items)).toEqual(['sim:id1']);
    await track('metfone');
    await track('smart', { ...plan, name: 'Laor! $10' });
    expect(Object.keys(area.items)).toHaveLength(3);
  });

  it('is refused on a page of no carrier, and where it is no plan', async () => {
    expect(await track(undefined)).toMatchObject({ error: { code: 'not-allowed' } });
    const absurd = { ...plan, price: { minor: 1e9, currency: 'USD' as const } };
    expect(await track('smart', absurd)).toMatchObject({
      error: { code: 'invalid', rule: 'amount-too-large' },
    });
    expect(area.items).toEqual({});
  });

  it('belongs to the carrier of the user’s own portal, else of the host', () => {
    const host = (name: string) => carrierOfHost(name)?.id;
    const url = 'https://my.cpm-mobile.test/account';
    const portals = [
      { version: 1 as const, id: 'x', carrier: 'cpm', origin: new URL(url).origin, url, addedAt: 1 },
    ];
    expect(carrierAt({ portals }, 'https://my.cpm-mobile.test/plans', host)).toBe('cpm');
    expect(carrierAt({ portals }, 'https://www.smart.com.kh/plans', host)).toBe('smart');
    expect(carrierAt({ portals }, 'https://example.com/', host)).toBeUndefined();
    expect(carrierAt({ portals }, undefined, host)).toBeUndefined();
  });
});
