import { simCommands } from '@/lib/commands/sims';
import { reconcile } from '@/lib/reminders/reconcile';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import type { Sim, SimDraft } from '@/lib/sims/schema';
import { createWriter } from '@/lib/storage/writer';
import { type Machine, Worker } from './browser';
import { Chance } from './chance';
import { Witness } from './laws';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-01T08:17:00+07:00');
const STEPS = 30;

const dateOf = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(0, 10);

/** Lives the life of `seed`; the broken law in words, or undefined. `tell` hears every step. */
export async function live(
  seed: number,
  tell: (step: string) => void = () => {},
): Promise<string | undefined> {
  const chance = new Chance(seed);
  const witness = new Witness();
  const quiet = chance.happens(0.3) ? { from: '21:00', to: '07:00' } : undefined;
  const settings = { ...DEFAULT_SETTINGS, quietHours: quiet, repeatEveryHours: chance.pick([0, 0, 5]) };
  const machine: Machine = {
    items: { settings: JSON.parse(JSON.stringify(settings)), 'sim:broken': { version: 99 }, foreign: 1 },
    now: START,
    alarm: undefined,
    badge: 0,
    onScreen: new Set(),
    storageFull: false,
    faults: 0,
    onShow: (id) => {
      tell(`  shows ${id}`);
      witness.seen(machine, id);
    },
  };
  const kept = new Map<string, string>([
    ['sim:broken', JSON.stringify({ version: 99 })],
    ['foreign', '1'],
  ]);
  let worker = new Worker(machine, chance);
  let ids = 0;
  const simsNow = () =>
    Object.entries(machine.items).flatMap(([k, v]) => (k.startsWith('sim:s') ? [v as Sim] : []));

  const wake = async (why: string) => {
    if (worker.dead) worker = new Worker(machine, chance);
    tell(`${new Date(machine.now).toISOString()} ${why}`);
    worker.fuse = chance.happens(0.15) ? chance.int(0, 12) : Number.POSITIVE_INFINITY;
    const faults = machine.faults;
    const result = await worker.run(() => reconcile(worker.ports));
    if (result?.ok && machine.faults === faults) witness.settled(machine);
  };

  /** A command, perhaps from two windows at once; what was acknowledged must stay. */
  const command = async () => {
    if (worker.dead) worker = new Worker(machine, chance);
    const writer = createWriter(worker.area, worker.storageLock);
    const commands = simCommands({ writer, now: () => machine.now, newId: () => `s${ids++}` });
    const sims = simsNow();
    const sim = sims.length > 0 ? chance.pick(sims) : undefined;
    const soon = () => dateOf(machine.now + chance.int(-2, 12) * DAY);
    worker.fuse = chance.happens(0.1) ? chance.int(0, 3) : Number.POSITIVE_INFINITY;
    const on = sim?.planEnds?.on ?? null;
    const kind = sim
      ? chance.pick(['save', 'edit', 'leads', 'renewed', 'renewed', 'undo', 'snooze', 'auto', 'delete'])
      : 'save';
    tell(`${new Date(machine.now).toISOString()} ${kind} ${sim?.id ?? ''}`);
    const draft: SimDraft = { carrier: 'smart', plan: { name: 'P', validity: { count: 7, unit: 'day' } } };
    const done = await worker.run<unknown>(async () => {
      if (!sim || kind === 'save') {
        if (sims.length > 3) return undefined;
        const numberEnds = chance.happens(0.4) ? { on: soon() } : undefined;
        return commands['sim.save']({ ...draft, planEnds: { on: soon() }, numberEnds });
      }
      const { id } = sim;
      if (kind === 'edit') return commands['sim.save']({ ...draft, id, planEnds: { on: soon() } });
      if (kind === 'leads') {
        witness.edited.add(id);
        const planLeadTimes = [{ days: chance.int(0, 5), at: chance.pick(['06:30', '09:00', '22:00']) }];
        return commands['sim.save']({ ...draft, id, planLeadTimes });
      }
      if (kind === 'renewed') {
        const press = () => commands['sim.renewed']({ id, seen: on });
        const [first, second] = await Promise.all([press(), press()]);
        if (first.ok && second.ok && first.value.planEnds?.on !== second.value.planEnds?.on)
          witness.broken ??= `${id} rolled twice by one double click`;
        return second;
      }
      if (kind === 'undo') return commands['sim.renewed.undo']({ id, to: on ?? '2026-01-01' });
      if (kind === 'snooze')
        return commands['sim.snooze']({ ids: [id], until: machine.now + chance.int(1, 30) * HOUR });
      if (kind === 'auto')
        return commands['sim.facts']({ id, facts: { autoRenewal: chance.pick(['on', 'off']) } });
      return commands['sim.delete']({ ids: [id] });
    });
    const answer = done as { ok: boolean } | undefined;
    for (const [key, value] of kept) {
      const own = key === `sim:${sim?.id}`;
      if (!own && JSON.stringify(machine.items[key]) !== value) witness.broken ??= `${key} was lost`;
      if (own && answer && !answer.ok && JSON.stringify(machine.items[key]) !== value)
        witness.broken ??= `${key} changed by a refused command`;
    }
    for (const key of kept.keys()) if (key.startsWith('sim:s')) kept.delete(key);
    for (const s of simsNow()) kept.set(`sim:${s.id}`, JSON.stringify(s));
    await wake('after the command');
  };

  for (let step = 0; step < STEPS && !witness.broken; step++) {
    const event = chance.next();
    if (event < 0.4) await command();
    else if (event < 0.75) {
      // Awake: time passes, and each alarm goes off when its time has come.
      const until = machine.now + chance.int(1, 40) * HOUR;
      while (machine.alarm !== undefined && machine.alarm <= until && !witness.broken) {
        machine.now = Math.max(machine.now, machine.alarm);
        machine.alarm = undefined;
        await wake('alarm');
        if (worker.dead && machine.alarm === undefined) await wake('the browser starts the worker again');
      }
      machine.now = Math.max(machine.now, until);
    } else if (event < 0.87) {
      machine.now += chance.int(0, 72) * HOUR + chance.int(0, 59) * 60_000;
      if (chance.happens(0.7)) machine.alarm = undefined;
      if (chance.happens(0.5)) machine.onScreen.clear();
      worker = new Worker(machine, chance);
      await wake('browser starts, or the extension is updated');
    } else if (event < 0.93) {
      machine.now = Math.max(START, machine.now + chance.int(-20, 20) * DAY);
      await wake('the clock was set');
    } else {
      machine.storageFull = !machine.storageFull;
      await wake(machine.storageFull ? 'storage is full' : 'storage has room');
    }
    for (const [key, value] of kept)
      if (JSON.stringify(machine.items[key]) !== value)
        witness.broken ??= `${key} was changed by a reconcile`;
  }
  return witness.broken;
}
