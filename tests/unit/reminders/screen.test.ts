import { describe, expect, it } from 'vitest';
import { instantAt as at } from '@/lib/civil';
import { toNotification } from '@/lib/reminders/deliver';
import { tidyScreen } from '@/lib/reminders/screen';
import { EMPTY_LOG, type Log } from '@/lib/reminders/sent';
import type { Sim } from '@/lib/sims/schema';
import { simOf } from './fake-ports';

const now = at('2026-11-28', '12:00');
const about = (simId: string, kind = 'plan', anchor = '2026-12-01') => ({ simId, ask: 'x', kind, anchor });

/** What is left on screen of told-1 … told-n, which told `tellings` in turn. */
async function left(
  sims: Sim[],
  tellings: Log['entries'][number]['about'][],
  due?: string,
  extra: string[] = [],
) {
  const entries = tellings.map((a, i) => ({ at: i, id: `told-${i + 1}`, about: a })).reverse();
  const log = { ...EMPTY_LOG, edition: tellings.length, entries };
  const onScreen = new Set([...entries.map((entry) => entry.id), ...extra]);
  const notifications = {
    buttons: true,
    show: async () => {},
    clear: async (id: string) => void onScreen.delete(id),
    shown: async () => [...onScreen],
  };
  await tidyScreen({ notifications }, sims, log, due, now);
  return [...onScreen].sort();
}

describe('tidyScreen', () => {
  it('keeps what is still open', async () => {
    expect(await left([simOf()], [[about('a')]])).toEqual(['told-1']);
    const dated = simOf({ planEnds: undefined, numberEnds: { on: '2026-12-01' } });
    expect(await left([dated], [[about('a', 'number')]])).toEqual(['told-1']);
    expect(await left([dated], [[about('a', 'recheck')]])).toEqual(['told-1']);
    expect(await left([], [[about('general', 'bill', '2026-11')]])).toEqual(['told-1']);
  });

  it('takes off what was answered: another date, put off, or the SIM is gone', async () => {
    expect(await left([simOf({ planEnds: { on: '2026-12-31' } })], [[about('a')]])).toEqual([]);
    expect(await left([simOf({ numberEnds: { on: '2027-12-31' } })], [[about('a', 'number')]])).toEqual([]);
    expect(await left([simOf({ snoozedUntil: now + 1 })], [[about('a')]])).toEqual([]);
    expect(await left([simOf({ snoozedUntil: now })], [[about('a')]])).toEqual(['told-1']);
    expect(await left([], [[about('a', 'item')]])).toEqual([]);
  });

  it('takes one of several off only when all of them are answered', async () => {
    const sims = [simOf(), simOf({ id: 'b', planEnds: { on: '2026-12-31' } })];
    expect(await left(sims, [[about('a'), about('b')]])).toEqual(['told-1']);
    expect(await left(sims.slice(1), [[about('a'), about('b')]])).toEqual([]);
  });

  it('takes off what was told again since', async () => {
    expect(await left([simOf()], [[about('a')], [about('a')]])).toEqual(['told-2']);
    expect(await left([simOf()], [[about('a')], [about('a', 'recheck')]])).toEqual(['told-1', 'told-2']);
  });

  it('leaves one alone that told more than the log can hold', async () => {
    const many = Array.from({ length: 20 }, (_, i) => about(`gone-${i}`));
    expect(await left([], [many])).toEqual(['told-1']);
    expect(await left([], [many.slice(1)])).toEqual([]);
  });

  it('takes off what a crash left over, but not what is due, and nothing that is not a reminder', async () => {
    expect(await left([simOf()], [[about('a')]], undefined, ['told-2', 'test', 'unsaved'])).toEqual([
      'test',
      'told-1',
      'unsaved',
    ]);
    expect(await left([simOf()], [[about('a')]], 'told-2', ['told-2'])).toEqual(['told-1', 'told-2']);
  });
});

describe('toNotification', () => {
  const sim = simOf();
  const point = {
    simId: 'a',
    sim,
    kind: 'plan' as const,
    ask: 'renew' as const,
    anchor: '2026-12-01',
    covers: [],
    due: now,
  };
  const buttons = (points: (typeof point)[], able = true) =>
    toNotification({ id: 'told-1', points }, 'en', now, {
      lives: {},
      balanceCodes: {},
      notifications: { buttons: able, show: async () => {}, clear: async () => {}, shown: async () => [] },
    }).buttons;

  it('has buttons for one SIM, where the browser has any', () => {
    expect(buttons([point])).toEqual(['Renewed', 'Snooze 1 hour']);
    expect(buttons([point], false)).toEqual([]);
    expect(buttons([point, point])).toEqual([]);
  });
});
