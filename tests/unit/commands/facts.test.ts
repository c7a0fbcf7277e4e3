import { beforeEach, describe, expect, it } from 'vitest';
import { keepFacts, undoFacts } from '@/lib/commands/facts';
import type { FactsUndo, SimFacts } from '@/lib/messages';
import { createLocalLock, createWriter, type Writer } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

const SIM = {
  version: 1,
  id: 'one',
  carrier: 'smart',
  number: '+855961234567',
  label: 'Mine',
  note: 'a secret of the owner',
  plan: { name: 'Old', oneOff: false },
  planEnds: { on: '2026-12-25' },
  autoRenewal: { state: 'unknown' },
  snoozedUntil: 99,
  items: [],
  renewals: [],
  createdAt: 1,
  updatedAt: 1,
};
const FACTS: SimFacts = {
  seenAt: 40,
  planEnds: { on: '2026-12-01' },
  balance: { minor: 240, currency: 'USD' },
  autoRenewal: 'off',
  plan: { name: 'Laor! 6', price: { minor: 600, currency: 'USD' }, oneOff: false },
};
let area: MemoryArea;
let writer: Writer;
let now: number;
const keep = (data: { id?: string; number?: string }, carrier: string | undefined = 'smart') =>
  keepFacts(writer, { ...data, facts: FACTS }, { carrier, newId: () => 'new', now });

beforeEach(() => {
  now = 50;
  area = new MemoryArea();
  area.items['sim:one'] = SIM;
  writer = createWriter(area, createLocalLock());
});

const undoOf = async (data: { id?: string; number?: string }): Promise<FactsUndo> => {
  const result = await keep(data);
  if (!result.ok || !result.value.undo) throw new Error('nothing was kept');
  return result.value.undo;
};

describe('facts that a page tells', () => {
  it('are written with the moment at which they were seen; the answer tells nothing else of the record', async () => {
    const result = await keep({ id: 'one' });
    expect(area.items['sim:one']).toMatchObject({
      label: 'Mine',
      planEnds: { on: '2026-12-01' },
      balance: { amount: { minor: 240, currency: 'USD' }, seenAt: 40 },
      autoRenewal: { state: 'off', seenAt: 40 },
      plan: FACTS.plan,
      updatedAt: 50,
    });
    expect(area.items['sim:one']).not.toHaveProperty('snoozedUntil');
    expect(JSON.stringify(result)).not.toMatch(/secret|Mine/);
  });

  it('sent again, change nothing', async () => {
    await keep({ id: 'one' });
    const once = structuredClone(area.items);
    now = 60;
    expect(await keep({ id: 'one' })).toEqual({ ok: true, value: { id: 'one' } });
    expect(area.items).toEqual(once);
  });

  it('are taken back as they were, the snooze too', async () => {
    const undo = await undoOf({ id: 'one' });
    expect(await undoFacts(writer, undo, 'smart')).toEqual({ ok: true, value: 'one' });
    expect(area.items['sim:one']).toEqual({ ...SIM, updatedAt: 50 });
  });

  it('are not taken back over what was changed since, nor twice', async () => {
    const undo = await undoOf({ id: 'one' });
    const later = { ...(area.items['sim:one'] as object), note: 'new', updatedAt: 70 };
    area.items['sim:one'] = later;
    expect(await undoFacts(writer, undo, 'smart')).toMatchObject({ error: { code: 'nothing-to-undo' } });
    expect(area.items['sim:one']).toEqual(later);
  });

  it('of a number that no SIM has are a new SIM, once, and gone with undo', async () => {
    const undo = await undoOf({ number: '+855101234567' });
    expect(area.items['sim:new']).toMatchObject({
      carrier: 'smart',
      number: '+855101234567',
      plan: FACTS.plan,
    });
    now = 60;
    await keep({ number: '+855101234567' });
    expect(Object.keys(area.items)).toEqual(['sim:one', 'sim:new']);
    await undoFacts(writer, undo, 'smart');
    expect(Object.keys(area.items)).toEqual(['sim:one']);
  });

  it('reach no SIM of another carrier than the page’s, for keeping or taking back', async () => {
    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(await keep({ id: 'one' }, 'metfone')).toMatchObject(refused);
    expect(await keep({ number: SIM.number }, 'metfone')).toMatchObject(refused);
    const undo = { id: 'one', at: 1, before: {} };
    expect(await undoFacts(writer, undo, 'metfone')).toMatchObject(refused);
    expect(area.items['sim:one']).toEqual(SIM);
  });

  it('can write no other field by way of the undo', async () => {
    const { at } = await undoOf({ id: 'one' });
    const forged = { id: 'one', at, before: { label: 'Yours', number: null } } as unknown as FactsUndo;
    await undoFacts(writer, forged, 'smart');
    expect(area.items['sim:one']).toMatchObject({ label: 'Mine', number: SIM.number });
  });

  it('are refused without a SIM on a page of no carrier', async () => {
    const result = await keepFacts(
      writer,
      { number: '+855101234567', facts: FACTS },
      { carrier: undefined, newId: () => 'new', now },
    );
    expect(result).toMatchObject({ error: { code: 'not-allowed' } });
  });
});
