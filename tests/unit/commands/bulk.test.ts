import { beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '@/lib/civil';
import { bulkCommands } from '@/lib/commands/bulk';
import type { BulkResult } from '@/lib/messages';
import type { Result } from '@/lib/result';
import { isQuiet } from '@/lib/sims/bulk';
import type { Sim } from '@/lib/sims/schema';
import { createLocalLock, createWriter } from '@/lib/storage/writer';
import { bareSim } from '../bare-sim';
import { MemoryArea } from '../memory-area';

const NOW = instantAt('2026-11-24', '12:00');
const sim = (id: string, more: Partial<Sim> = {}) =>
  bareSim(id, {
    planEnds: { on: '2026-11-26' },
    plan: { name: 'Laor!', validity: { count: 7, unit: 'day' }, oneOff: false },
    ...more,
  });

let area: MemoryArea;
let commands: ReturnType<typeof bulkCommands>;
let clock: number;
const stored = (id: string) => area.items[`sim:${id}`] as Sim;
const value = (result: Result<BulkResult>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

beforeEach(() => {
  let ids = 0;
  clock = NOW;
  area = new MemoryArea({ 'sim:a': sim('a'), 'sim:b': sim('b', { plan: undefined }) });
  commands = bulkCommands({
    writer: createWriter(area, createLocalLock()),
    now: () => clock++,
    newId: () => `new${++ids}`,
  });
});

describe('sims.save', () => {
  it('adds, edits and takes facts in one write, later facts over earlier ones', async () => {
    const facts = (on: string) => ({
      id: 'a',
      facts: { planEnds: { on }, autoRenewal: 'on' as const, seenAt: 5 },
    });
    const result = await commands['sims.save']({
      drafts: [
        { carrier: 'metfone', number: '+855971234567' },
        { id: 'b', carrier: 'smart', label: 'shop' },
      ],
      facts: [facts('2026-12-01'), facts('2026-12-08')],
    });
    expect(value(result)).toMatchObject({ changed: 3, skipped: 0 });
    expect(stored('a')).toMatchObject({
      planEnds: { on: '2026-12-08' },
      autoRenewal: { state: 'on', seenAt: 5 },
    });
    expect(stored('b').label).toBe('shop');
    expect(stored('new1').carrier).toBe('metfone');
    expect(area.sets).toBe(1);
  });
  it('writes nothing where one record is wrong, and says which', async () => {
    const before = structuredClone(area.items);
    const drafts = [{ carrier: 'smart' }, { carrier: 'smart', number: '123' }];
    expect(await commands['sims.save']({ drafts, facts: [] })).toMatchObject({
      error: { field: 'drafts.1.number' },
    });
    const gone = { id: 'gone', facts: {} };
    expect(await commands['sims.save']({ drafts: [], facts: [gone] })).toMatchObject({
      error: { code: 'not-found', field: 'facts.0' },
    });
    expect(area.items).toEqual(before);
  });
  it('writes nothing where storage is full', async () => {
    const before = structuredClone(area.items);
    area.failNextSet = new Error('quota exceeded');
    expect(await commands['sims.save']({ drafts: [{ carrier: 'smart' }], facts: [] })).toMatchObject({
      error: { code: 'storage-full' },
    });
    expect(area.items).toEqual(before);
  });
});

describe('sims.change', () => {
  it('renews those whose next date is known, once, and counts the others', async () => {
    const change = { kind: 'renewed' as const, seen: { a: '2026-11-26', b: '2026-11-26' } };
    expect(value(await commands['sims.change']({ ids: ['a', 'b', 'gone'], change }))).toMatchObject({
      changed: 1,
      skipped: 2,
    });
    expect(value(await commands['sims.change']({ ids: ['a'], change }))).toMatchObject({ changed: 0 });
    expect(stored('a').planEnds?.on).toBe('2026-12-03');
  });
  it('sets lead times, quiet and a group', async () => {
    const both = ['a', 'b'];
    await commands['sims.change']({
      ids: both,
      change: { kind: 'lead-times', plan: [{ days: 5, at: '08:00' }] },
    });
    expect(stored('b').planLeadTimes).toEqual([{ days: 5, at: '08:00' }]);
    const number = [{ days: 14, at: '10:00' }];
    await commands['sims.change']({ ids: both, change: { kind: 'lead-times', number } });
    expect(stored('b')).toMatchObject({ planLeadTimes: [{ days: 5, at: '08:00' }], numberLeadTimes: number });
    await commands['sims.change']({ ids: both, change: { kind: 'lead-times', plan: null } });
    expect(stored('b').planLeadTimes).toBeUndefined();
    expect(stored('b').numberLeadTimes).toEqual(number);
    await commands['sims.change']({ ids: both, change: { kind: 'quiet', on: true } });
    expect([isQuiet(stored('a')), isQuiet(stored('b'))]).toEqual([true, true]);
    await commands['sims.change']({ ids: both, change: { kind: 'quiet', on: false } });
    expect(isQuiet(stored('a'))).toBe(false);
    await commands['sims.change']({ ids: ['a'], change: { kind: 'group', group: ' Shop ' } });
    expect(stored('a').group).toBe('Shop');
  });
});

describe('sims.undo', () => {
  it('puts back what was, and takes new records away', async () => {
    const before = structuredClone(area.items);
    const facts = [{ id: 'a', facts: { autoRenewal: 'off' as const } }];
    const { undo } = value(await commands['sims.save']({ drafts: [{ carrier: 'smart' }], facts }));
    expect(await commands['sims.undo'](undo)).toEqual({ ok: true, value: 2 });
    expect(area.items).toEqual(before);
    expect(await commands['sims.undo'](undo)).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });
  it('leaves what was changed since, and keys that are no SIM', async () => {
    const change = { kind: 'quiet' as const, on: true };
    const { undo } = value(await commands['sims.change']({ ids: ['a', 'b'], change }));
    await commands['sims.change']({ ids: ['a'], change: { kind: 'group', group: 'x' } });
    const forged = { ...undo, before: { ...undo.before, settings: { language: 'km' } } };
    expect(await commands['sims.undo'](forged)).toEqual({ ok: true, value: 1 });
    expect(stored('a')).toMatchObject({ group: 'x', planLeadTimes: [] });
    expect(stored('b')).not.toHaveProperty('planLeadTimes');
    expect(area.items).not.toHaveProperty('settings');
  });
});
