import { beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '@/lib/civil';
import { settingsCommands } from '@/lib/commands/settings';
import { simCommands } from '@/lib/commands/sims';
import type { SimDraft } from '@/lib/sims/schema';
import { createLocalLock, createWriter } from '@/lib/storage/writer';
import { MemoryArea } from '../memory-area';

const NOW = instantAt('2026-11-24', '12:00');
const draft: SimDraft = {
  carrier: 'smart',
  number: '+85596123456',
  plan: { name: 'Laor!', validity: { count: 7, unit: 'day' } },
  planEnds: { on: '2026-11-26' },
};

let area: MemoryArea;
let commands: ReturnType<typeof simCommands> & ReturnType<typeof settingsCommands>;

beforeEach(() => {
  area = new MemoryArea();
  let ids = 0;
  const ports = { writer: createWriter(area, createLocalLock()), now: () => NOW, newId: () => `id${++ids}` };
  commands = { ...simCommands(ports), ...settingsCommands(ports) };
});

describe('sim.save', () => {
  it('makes a whole record', async () => {
    const saved = await commands['sim.save'](draft);
    expect(saved).toMatchObject({
      ok: true,
      value: { id: 'id1', version: 1, autoRenewal: { state: 'unknown' } },
    });
    expect(area.items['sim:id1']).toMatchObject({ carrier: 'smart', createdAt: NOW });
  });
  it('names the field of an impossible number, an amount of 1e9, a day that does not exist', async () => {
    const refused = (more: Partial<SimDraft>) => commands['sim.save']({ ...draft, ...more });
    expect(await refused({ number: '+855123' })).toMatchObject({
      error: { code: 'invalid', field: 'number' },
    });
    expect(await refused({ plan: { name: 'x', price: { minor: 1e9, currency: 'USD' } } })).toMatchObject({
      error: { field: 'plan.price', rule: 'amount-too-large' },
    });
    expect(await refused({ planEnds: { on: '2026-02-30' } })).toMatchObject({
      error: { field: 'planEnds.on' },
    });
    expect(area.items).toEqual({});
  });
  it('keeps what the form does not show and takes away what is null', async () => {
    await commands['sim.save'](draft);
    await commands['sim.renewed']({ id: 'id1', seen: '2026-11-26' });
    await commands['sim.save']({ ...draft, id: 'id1', number: null, label: 'router' });
    expect(area.items['sim:id1']).toMatchObject({ label: 'router', renewals: [{ from: '2026-11-26' }] });
    expect(area.items['sim:id1']).not.toHaveProperty('number');
  });
  it('never writes over a record that it cannot read', async () => {
    area.items['sim:x'] = { version: 99 };
    expect(await commands['sim.save']({ ...draft, id: 'x' })).toMatchObject({
      error: { code: 'unreadable' },
    });
    expect(area.items['sim:x']).toEqual({ version: 99 });
  });
  it('says that storage is full, and leaves everything as it was', async () => {
    area.failNextSet = new Error('Resource::kQuotaBytes quota exceeded');
    expect(await commands['sim.save'](draft)).toEqual({ ok: false, error: { code: 'storage-full' } });
    expect(area.items).toEqual({});
  });
});

describe('two windows', () => {
  it('renew once when both click', async () => {
    await commands['sim.save'](draft);
    const click = () => commands['sim.renewed']({ id: 'id1', seen: '2026-11-26' });
    const [a, b] = await Promise.all([click(), click()]);
    expect(a).toEqual(b);
    expect(area.items['sim:id1']).toMatchObject({ planEnds: { on: '2026-12-03' } });
    expect((area.items['sim:id1'] as { renewals: unknown[] }).renewals).toHaveLength(1);
  });
  it('lose neither edit', async () => {
    await commands['sim.save'](draft);
    await Promise.all([
      commands['sim.save']({ carrier: 'smart', id: 'id1', label: 'shop' }),
      commands['sim.facts']({ id: 'id1', facts: { autoRenewal: 'on' } }),
    ]);
    expect(area.items['sim:id1']).toMatchObject({ label: 'shop', autoRenewal: { state: 'on', seenAt: NOW } });
  });
});

describe('delete', () => {
  it('is undone by handing back what it removed', async () => {
    await commands['sim.save'](draft);
    area.items['sent:id1'] = { said: true };
    const before = structuredClone(area.items);
    const removed = await commands['sim.delete']({ ids: ['id1'] });
    expect(area.items).toEqual({});
    if (!removed.ok) throw new Error();
    await commands['records.restore'](removed.value);
    expect(area.items).toEqual(before);
  });
  it('brings back with an undo what a torn write left out of the ledger, so that nothing is told again', async () => {
    await commands['sim.save'](draft);
    const key = 'number|2026-12-01|1@09:00';
    const entry = { at: 5, id: 'told-1', about: [] };
    await area.set({ log: { version: 1, edition: 1, said: { id1: [key], other: ['x'] }, entries: [entry] } });
    const removed = await commands['sim.delete']({ ids: ['id1', 'other'] });
    expect(removed).toMatchObject({ ok: true, value: { 'sent:id1': { version: 1, shown: { [key]: 5 } } } });
    expect(removed.ok && Object.keys(removed.value).sort()).toEqual(['sent:id1', 'sim:id1']);
  });
  it('does not put an old copy over a living record, nor touch foreign keys', async () => {
    await commands['sim.save'](draft);
    expect(await commands['records.restore']({ 'sim:id1': {}, evil: 1 })).toEqual({ ok: true, value: 0 });
    expect(area.items).not.toHaveProperty('evil');
  });
});

describe('settings.save', () => {
  it('changes one field and puts one back to its default', async () => {
    await commands['settings.save']({ language: 'km', repeatEveryHours: 3 });
    await commands['settings.save']({ language: null });
    expect(area.items.settings).toMatchObject({ repeatEveryHours: 3 });
    expect(area.items.settings).not.toHaveProperty('language');
  });
  it('keeps an unreadable record beside', async () => {
    area.items.settings = 'garbage';
    await commands['settings.save']({ theme: 'dark' });
    expect(area.items.settings).toMatchObject({ theme: 'dark' });
    expect(area.items[`aside:settings:${NOW}`]).toBe('garbage');
  });
});
