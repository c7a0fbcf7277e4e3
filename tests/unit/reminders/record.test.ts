import { describe, expect, it } from 'vitest';
import { instantAt as at, DAY, HOUR } from '@/lib/civil';
import type { Point } from '@/lib/reminders/notice';
import { record } from '@/lib/reminders/record';
import { EMPTY_LOG, type Log, type Sent } from '@/lib/reminders/sent';
import type { Sim } from '@/lib/sims/schema';
import { simOf } from './fake-ports';

const now = at('2026-11-28', '09:00');
const old = now - 91 * DAY;
const KEY = 'plan|2026-12-01|3@09:00';

const pointOf = (sim: Sim, covers = [KEY]): Point => ({
  simId: sim.id,
  sim,
  kind: 'plan',
  ask: 'renew',
  anchor: '2026-12-01',
  covers,
  due: now,
});

function recorded(sims: Sim[], shown: Record<string, number> = {}, log: Log = EMPTY_LOG) {
  const sent = new Map<string, Sent>([['a', { version: 1, shown }]]);
  return record({ sims, sent, log }, { id: 'told-1', points: sims.map((sim) => pointOf(sim)) }, now);
}

describe('record', () => {
  it('adds what was told to the ledger, with the moment', () => {
    const { sent } = recorded([simOf()], { 'plan|2026-12-01|5@09:00': now - 1 });
    expect(sent.get('a')?.shown).toEqual({ 'plan|2026-12-01|5@09:00': now - 1, [KEY]: now });
  });

  it('forgets after ninety days what no clock can bring back', () => {
    const sim = simOf({
      numberEnds: { on: '2027-01-31' },
      items: [{ id: 'i', kind: 'other', title: 'x', on: '2026-01-01', at: '09:00' }],
      renewals: [{ at: old, from: '2026-08-01', to: '2026-12-01' }],
    });
    const kept = {
      'plan|2026-12-01|9@09:00': old,
      'plan|2026-08-01|0@09:00': old, // an undo of the last renewal goes back to it
      'number|2027-01-31|180@09:00': old,
      'item|i|2026-01-01T09:00': old,
      'plan|2026-05-01|0@09:00': old + 2 * DAY,
    };
    const forgotten = {
      'plan|2026-04-01|0@09:00': old,
      'recheck|2026-01-01|0@60': old,
      // Repetitions would pile up for as long as nobody handles the plan.
      'plan|2026-12-01|repeat|2026-08-20T09:00': old,
    };
    const { sent } = recorded([sim], { ...kept, ...forgotten });
    expect(sent.get('a')?.shown).toEqual({ ...kept, [KEY]: now });
  });

  it('remembers the newest sixty repetitions, however many were told in ninety days', () => {
    const repeat = (n: number) => [`plan|2026-12-01|repeat|${n}`, now - n * HOUR] as const;
    const told = Array.from({ length: 300 }, (_, n) => repeat(n));
    const { sent } = recorded([simOf()], { ...Object.fromEntries(told), 'plan|2026-12-01|9@09:00': old });
    const shown = sent.get('a')?.shown ?? {};
    expect(Object.keys(shown).filter((key) => key.includes('|repeat|'))).toHaveLength(60);
    expect(shown).toMatchObject(Object.fromEntries(told.slice(0, 60)));
    expect(shown).toHaveProperty([KEY], now);
    expect(shown).toHaveProperty(['plan|2026-12-01|9@09:00'], old);
  });

  it('keeps the last twenty in the log, newest first, each with at most twenty SIMs', () => {
    const entries = Array.from({ length: 20 }, (_, i) => ({ at: i, id: `told-${20 - i}`, about: [] }));
    const sims = Array.from({ length: 30 }, (_, i) => simOf({ id: `s${i}` }));
    const { log } = recorded(sims, {}, { ...EMPTY_LOG, edition: 20, entries });
    expect(log?.entries).toHaveLength(20);
    expect(log?.entries[0]?.about).toHaveLength(20);
    expect(log?.entries[0]?.about[0]).toEqual({
      simId: 's0',
      ask: 'renew',
      kind: 'plan',
      anchor: '2026-12-01',
    });
    expect(log?.entries[1]).toBe(entries[0]);
    expect(log?.edition).toBe(21);
    expect(Object.keys(log?.said ?? {})).toHaveLength(30);
  });

  it('carries what a torn write left out until it is written, unless its SIM is gone', () => {
    const sent = new Map<string, Sent>([['b', { version: 1, shown: { lost: 1 } }]]);
    const torn = new Map([
      ['b', ['lost']],
      ['gone', ['lost']],
    ]);
    const sims = [simOf(), simOf({ id: 'b' })];
    const notice = { id: 'told-1', points: [pointOf(simOf())] };
    const written = record({ sims, sent, log: EMPTY_LOG, torn }, notice, now);
    expect(written.log?.said).toEqual({ a: [KEY], b: ['lost'] });
    expect(written.sent.get('b')).toEqual({ version: 1, shown: { lost: 1 } });
  });
});
