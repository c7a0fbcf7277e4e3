import type { ReminderPorts } from '@/lib/reminders/ports';
import type { StorageArea } from '@/lib/storage/area';
import { createLocalLock } from '@/lib/storage/writer';
import type { Chance } from './chance';

/** What outlives a worker: the profile on disk, the clock, what is on screen. */
export interface Machine {
  items: Record<string, unknown>;
  now: number;
  alarm: number | undefined;
  badge: number;
  onScreen: Set<string>;
  storageFull: boolean;
  /** Crashes, refused writes and refused notifications so far: what may excuse that something is shown again. */
  faults: number;
  onShow(id: string): void;
}

const DIED = new Error('worker died');
const never = new Promise<never>(() => {});

/**
 * A background worker that can die at any call to the browser: before it, in the middle of a write (any part of the keys is
 * then written: the API promises no more) or after it. A dead worker does nothing any more.
 */
export class Worker {
  dead = false;
  private die: (reason: Error) => void = () => {};
  private readonly death = new Promise<never>((_, reject) => {
    this.die = reject;
  });
  /** Calls left until it dies. */
  fuse = Number.POSITIVE_INFINITY;
  readonly area: StorageArea;
  readonly storageLock = createLocalLock();
  readonly ports: ReminderPorts;

  constructor(
    private readonly machine: Machine,
    private readonly chance: Chance,
  ) {
    this.death.catch(() => undefined);
    const m = machine;
    const refuseWrite = () => {
      if (!m.storageFull && !chance.happens(0.01)) return;
      m.faults++;
      throw new Error(m.storageFull ? 'quota exceeded' : 'I/O error');
    };
    this.area = {
      get: (keys) =>
        this.call(() => {
          const wanted = keys === null ? Object.keys(m.items) : [keys].flat();
          return structuredClone(
            Object.fromEntries(wanted.filter((k) => k in m.items).map((k) => [k, m.items[k]])),
          );
        }),
      set: (items) => {
        const copy = JSON.parse(JSON.stringify(items)) as Record<string, unknown>;
        return this.call(
          () => {
            refuseWrite();
            Object.assign(m.items, copy);
          },
          () => {
            for (const key of Object.keys(copy)) if (chance.happens(0.5)) m.items[key] = copy[key];
          },
        );
      },
      remove: (keys) =>
        this.call(() => {
          for (const key of [keys].flat()) delete m.items[key];
        }),
    };
    this.ports = {
      area: this.area,
      storageLock: this.storageLock,
      reconcileLock: createLocalLock(),
      alarm: {
        get: () => this.call(() => m.alarm),
        set: (when) =>
          this.call(() => {
            m.alarm = when;
          }),
        clear: () =>
          this.call(() => {
            m.alarm = undefined;
          }),
      },
      notifications: {
        buttons: true,
        show: (id) =>
          this.call(() => {
            if (chance.happens(0.01)) {
              m.faults++;
              throw new Error('refused');
            }
            m.onShow(id);
            m.onScreen.add(id);
          }),
        clear: (id) =>
          this.call(() => {
            m.onScreen.delete(id);
          }),
        shown: () => this.call(() => [...m.onScreen]),
      },
      badge: (count) =>
        this.call(() => {
          m.badge = count;
        }),
      now: () => m.now,
      unrecorded: new Set(),
      language: () => 'en',
      lives: {},
    };
  }

  /** Runs `task` in this worker; undefined when the worker dies on the way. */
  async run<T>(task: () => Promise<T>): Promise<T | undefined> {
    try {
      return await Promise.race([task(), this.death]);
    } catch (error) {
      if (error === DIED) return undefined;
      throw error;
    }
  }

  private async call<T>(effect: () => T, torn: () => void = () => {}): Promise<T> {
    if (this.dead) return never;
    if (this.fuse-- > 0) return effect();
    this.dead = true;
    const moment = this.chance.pick(['before', 'in', 'after']);
    if (moment === 'in') torn();
    if (moment === 'after') effectQuietly(effect);
    // Counted last: what was shown in the same breath came before the fault.
    this.machine.faults++;
    this.die(DIED);
    return never;
  }
}

/** A refusal that nobody is left to hear. */
function effectQuietly(effect: () => unknown): void {
  try {
    effect();
  } catch {
    // The worker is dead: what the browser refused simply did not happen.
  }
}
