import { describe, expect, it } from 'vitest';
import { reconcile } from '@/lib/reminders/reconcile';
import { settingsOf, simOf } from '../unit/reminders/fake-ports';
import { type Machine, stored, Worker } from './browser';
import { Chance } from './chance';
import { Witness } from './laws';

const NOW = Date.parse('2026-12-01T10:00:00+07:00');
const LATER = Date.parse('2026-12-08T10:00:00+07:00');
type Moment = 'before' | 'in' | 'after';

/** Dies at a chosen moment; of a torn write, every other key stays, or every other one is lost. */
class Chosen extends Chance {
  private turn: boolean;
  constructor(
    private readonly moment: Moment,
    first: boolean,
  ) {
    super(0);
    this.turn = first;
  }
  override pick<T>(items: readonly T[]): T {
    return (items.find((item) => item === this.moment) ?? items[0]) as T;
  }
  override happens(): boolean {
    this.turn = !this.turn;
    return this.turn;
  }
}

/** Three SIMs that are due, one that is not; a worker that dies at its `call`th call. What came on screen, and the broken law. */
async function lifeWithDeath(call: number, moment: Moment, first: boolean) {
  const witness = new Witness();
  const shown: string[] = [];
  const machine: Machine = {
    items: stored({
      settings: settingsOf({ planLeadTimes: [{ days: 0, at: '09:00' }], numberLeadTimes: [] }),
      ...Object.fromEntries(['s0', 's1', 's2'].map((id) => [`sim:${id}`, simOf({ id, label: id })])),
      'sim:s3': simOf({ id: 's3', label: 's3', planEnds: { on: '2026-12-08' } }),
    }),
    now: NOW,
    alarm: undefined,
    badge: 0,
    onScreen: new Set(),
    storageFull: false,
    denied: false,
    calm: true,
    faults: 0,
    onShow: (id, notification, read) => {
      shown.push(id);
      witness.shown(machine, id, notification, read);
    },
    onRecorded: (keys, read) => witness.recorded(machine, keys, read),
  };
  const wake = async (fuse = Number.POSITIVE_INFINITY) => {
    const worker = new Worker(machine, new Chosen(moment, first));
    worker.fuse = fuse;
    const { alarm } = machine;
    await worker.run(() => reconcile(worker.ports));
    if (!worker.dead) witness.settled(machine, alarm);
    return worker.dead;
  };
  const died = await wake(call);
  await wake();
  await wake();
  const atFirst = shown.length;
  machine.now = LATER;
  await wake();
  return { broken: witness.broken, died, shown: shown.slice(0, atFirst), later: shown.slice(atFirst) };
}

describe('a worker that dies at any call to the browser', () => {
  it.each(['before', 'in', 'after'] as const)(
    '%s: everything is told, again only under the same id',
    async (moment) => {
      for (const first of [true, false]) {
        let call = 0;
        for (; ; call++) {
          const { broken, died, shown, later } = await lifeWithDeath(call, moment, first);
          expect(broken, `death ${moment} call ${call}`).toBeUndefined();
          expect(new Set(shown), `death ${moment} call ${call}`).toEqual(new Set(['told-1']));
          expect(shown.length).toBeLessThanOrEqual(2);
          expect(later).toEqual(['told-2']);
          if (!died) break;
        }
        // Alarm, read, badge, show, write and tidying: the reconcile was cut at each.
        expect(call).toBeGreaterThan(8);
      }
    },
  );
});
