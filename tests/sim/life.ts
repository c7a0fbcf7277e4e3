import { isDeepStrictEqual } from 'node:util';
import { explainNext } from '@/lib/reminders/explain';
import { reconcile } from '@/lib/reminders/reconcile';
import { decodeSent } from '@/lib/reminders/sent';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { decodeSnapshot } from '@/lib/storage/snapshot';
import { type Items, type Machine, stored, Worker } from './browser';
import { Chance } from './chance';
import { simsIn, Witness } from './laws';
import { someSettings, User } from './user';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-01T08:17:00+07:00');
const STEPS = 15;
/** Alarms rung in one stretch, before the computer is suspended for the rest of it. */
const RINGS = 3;
const ZONES = ['Asia/Phnom_Penh', 'America/New_York', 'Pacific/Apia', 'UTC', 'Asia/Kathmandu'];

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The computer's zone, which nothing may depend on. Takes effect in a process, not in a worker thread. */
function setZone(zone: string): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}

/** Lives the life of `seed`; the broken law in words, or undefined. `tell` hears every step. */
export async function live(seed: number, tell?: (step: string) => void): Promise<string | undefined> {
  const life = new Life(seed, tell);
  await life.run();
  return life.broken;
}

class Life {
  private readonly chance: Chance;
  private readonly witness = new Witness();
  private readonly user: User;
  private readonly machine: Machine;
  private worker: Worker;
  /** What the user wrote, as it was when last acknowledged: nothing but a command may change it. */
  private kept: Items = {};

  constructor(
    seed: number,
    private readonly tell?: (step: string) => void,
  ) {
    this.chance = new Chance(seed);
    setZone('UTC');
    this.user = new User(this.chance);
    const settings = { ...DEFAULT_SETTINGS, ...someSettings(this.chance) };
    this.machine = {
      items: stored({ settings, 'sim:broken': { version: 99 }, foreign: 1 }),
      now: START,
      alarm: undefined,
      badge: 0,
      onScreen: new Set(),
      storageFull: false,
      denied: false,
      calm: false,
      faults: 0,
      onShow: (id, notification, read) => {
        tell?.(`  shows ${id}: ${notification.title} / ${notification.message.replaceAll('\n', ' / ')}`);
        this.witness.shown(this.machine, id, notification, read);
      },
      onRecorded: (keys, read) => this.witness.recorded(this.machine, keys, read),
    };
    this.worker = new Worker(this.machine, this.chance);
    this.keep();
  }

  get broken(): string | undefined {
    return this.witness.broken;
  }

  async run(): Promise<void> {
    for (let step = 0; step < STEPS && !this.broken; step++) {
      await this.step();
      this.nothingLost();
    }
    // In the end nothing fails: whatever happened, everything is told.
    this.machine.calm = true;
    this.machine.storageFull = false;
    this.machine.denied = false;
    if (!this.broken) await this.wake('all is well');
    this.readPage();
    this.nothingLost();
  }

  private async step(): Promise<void> {
    const { chance, machine } = this;
    const event = chance.next();
    if (event < 0.45) return this.command();
    if (event < 0.7) return this.awake();
    if (event < 0.85) {
      const days = chance.happens(0.05) ? chance.int(20, 100) : 0;
      machine.now += days * DAY + chance.int(0, 72) * HOUR + chance.int(0, 59) * 60_000;
      if (chance.happens(0.7)) machine.alarm = undefined;
      if (chance.happens(0.7)) machine.onScreen.clear();
      this.worker = new Worker(machine, chance);
      return this.wake('the browser starts, or the extension is updated or enabled again');
    }
    if (event < 0.91) {
      machine.now = Math.max(START, machine.now + chance.int(-20, 20) * DAY + chance.int(-5, 5) * HOUR);
      return this.wake('the clock was set');
    }
    if (event < 0.94) {
      const zone = chance.pick(ZONES);
      setZone(zone);
      return this.wake(`the zone is ${zone}`);
    }
    if (event < 0.97) {
      machine.denied = !machine.denied;
      return this.wake(machine.denied ? 'notifications are forbidden' : 'notifications are allowed');
    }
    machine.storageFull = !machine.storageFull;
    return this.wake(machine.storageFull ? 'storage is full' : 'storage has room');
  }

  /** The computer is on: each alarm goes off at its time, until it is suspended. */
  private async awake(): Promise<void> {
    const { chance, machine } = this;
    const until = machine.now + chance.int(1, 40) * HOUR;
    for (let ring = 0; ring < RINGS && !this.broken; ring++) {
      if (machine.alarm === undefined || machine.alarm > until) break;
      machine.now = Math.max(machine.now, machine.alarm);
      machine.alarm = undefined;
      // Between two alarms the worker has usually been stopped for want of work: no fault, and nothing is written.
      if (chance.happens(0.7)) this.worker = new Worker(machine, chance);
      await this.wake('alarm');
      if (this.worker.dead && machine.alarm === undefined) await this.wake('the worker is started again');
    }
    machine.now = Math.max(machine.now, until);
  }

  private async wake(why: string): Promise<void> {
    const { chance, machine } = this;
    const worker = this.livingWorker();
    this.tell?.(`${new Date(machine.now).toISOString()} ${why}`);
    worker.fuse = !machine.calm && chance.happens(0.15) ? chance.int(0, 14) : Number.POSITIVE_INFINITY;
    const { faults, alarm } = machine;
    // An alarm and an opened popup at once.
    const twice = chance.happens(0.2);
    const run = () => reconcile(worker.ports);
    await worker.run(() => Promise.all(twice ? [run(), run()] : [run()]));
    if (machine.faults === faults) this.witness.settled(machine, alarm);
    else this.tell?.(worker.dead ? '  the worker dies' : '  something is refused');
  }

  /** What the page says of the next reminder. */
  private readPage(): void {
    const { items, now } = this.machine;
    const { sims, settings } = decodeSnapshot(items);
    const next = explainNext({ sims, ...decodeSent(items) }, settings, now);
    this.witness.explained(this.machine, next?.at);
  }

  private async command(): Promise<void> {
    const { chance, machine } = this;
    const worker = this.livingWorker();
    const { what, sim, act } = this.user.choose(simsIn(machine.items), machine.now);
    this.tell?.(`${new Date(machine.now).toISOString()} ${what}`);
    worker.fuse = chance.happens(0.1) ? chance.int(0, 10) : Number.POSITIVE_INFINITY;
    const before = machine.items;
    const concurrent = chance.happens(0.2);
    const answer = await worker.run(async () => {
      const [done] = await Promise.all([act(worker), concurrent && reconcile(worker.ports)]);
      return done;
    });
    const key = sim && `sim:${sim.id}`;
    if (answer && !answer.ok && key && machine.items[key] !== before[key])
      this.witness.broken ??= `${what}: refused, and yet something changed`;
    const record = answer?.ok ? (answer.value as { id?: string } | undefined) : undefined;
    // As JSON, in whatever order: a record that says all of it already is answered as it was read.
    if (record?.id && !isDeepStrictEqual(asJson(machine.items[`sim:${record.id}`]), asJson(record)))
      this.witness.broken ??= `${what}: acknowledged and not stored`;
    for (const other of Object.keys(this.kept))
      if (other !== key && other !== 'settings' && machine.items[other] !== this.kept[other])
        this.witness.broken ??= `${other} was lost by ${what}`;
    this.keep();
    await this.wake('after the command');
  }

  private livingWorker(): Worker {
    if (this.worker.dead) this.worker = new Worker(this.machine, this.chance);
    return this.worker;
  }

  private keep(): void {
    const { items } = this.machine;
    this.kept = Object.fromEntries(Object.entries(items).filter(([key]) => !/^(log$|sent:)/.test(key)));
  }

  private nothingLost(): void {
    for (const key of Object.keys(this.kept))
      if (this.machine.items[key] !== this.kept[key])
        this.witness.broken ??= `${key} was changed by a reconcile`;
  }
}
