import { describe, expect, it } from 'vitest';
import { simView } from '@/components/sim/sim-view';
import { type Filter, NO_FILTER, NO_GROUP, rowsOf } from '@/components/sims/rows';
import { addDays, civilDateAt, instantAt } from '@/lib/civil';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import type { Sim } from '@/lib/sims/schema';

const NOW = instantAt('2026-11-24', '12:00');
const sim = (id: string, days: number | undefined, more: Partial<Sim> = {}): Sim => ({
  version: 1,
  id,
  carrier: 'smart',
  label: id,
  ...(days !== undefined && { planEnds: { on: addDays(civilDateAt(NOW), days) } }),
  autoRenewal: { state: 'on', seenAt: NOW },
  items: [],
  renewals: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const SIMS = [
  sim('shop 10', 40, { carrier: 'metfone', number: '+855971234567', group: 'Shop', createdAt: 5 }),
  sim('shop 9', 30, { group: 'Shop' }),
  sim('gone', -3, { autoRenewal: { state: 'off', seenAt: NOW } }),
  sim('undated', undefined),
  sim('quiet', 20, { planLeadTimes: [], numberLeadTimes: [] }),
];
const ids = (filter: Partial<Filter>) =>
  rowsOf(
    SIMS.map((each) => simView(each, DEFAULT_SETTINGS, NOW)),
    { ...NO_FILTER, ...filter },
    NOW,
  ).map((view) => view.sim.id);

describe('the rows of the list', () => {
  it('are found by carrier, group, number in any spacing, and state', () => {
    expect(ids({ carrier: 'metfone' })).toEqual(['shop 10']);
    expect(ids({ group: 'Shop' }).sort()).toEqual(['shop 10', 'shop 9']);
    expect(ids({ group: NO_GROUP })).toHaveLength(3);
    expect(ids({ query: '097 123' })).toEqual(['shop 10']);
    expect(ids({ query: 'METFONE' })).toEqual(['shop 10']);
    expect(ids({ state: 'lapsed' })).toEqual(['gone']);
    expect(ids({ state: 'unknown' })).toEqual(['undated']);
    expect(ids({ state: 'quiet' })).toEqual(['quiet']);
    expect(ids({ query: 'nobody' })).toEqual([]);
  });

  it('are sorted by what ends first, by name with numbers as numbers, and newest first', () => {
    expect(ids({ sort: 'ends' })).toEqual(['gone', 'quiet', 'shop 9', 'shop 10', 'undated']);
    expect(ids({ sort: 'name' })).toEqual(['gone', 'quiet', 'shop 9', 'shop 10', 'undated']);
    expect(ids({ sort: 'new' })[0]).toBe('shop 10');
    expect(ids({})[0]).toBe('gone');
  });
});
