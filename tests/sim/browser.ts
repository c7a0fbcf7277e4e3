import { NotAllowed, type Notification, type ReminderPorts } from '@/lib/reminders/ports';
import type { StorageArea } from '@/lib/storage/area';
import { createLocalLock } from '@/lib/storage/writer';
import type { Chance } from './chance';

/** What is stored, by key. Values are frozen and shared: whoever changed one in place would be caught. */
export type Items = Readonly<Record<string, unknown>>;

/** What outlives a worker: the profile on disk, the clock, what is on screen; and who watches. */
export interface Machine {
  items: Items;
  now: number;
  alarm: number | undefined;
  badge: number;
  onScreen: Set<string>;
  storageFull: boolean;
  /** Whether the user has forbidden notifications. */
  denied: boolean;
  /** Whether calls to the browser may fail at all. */
  calm: boolean;
  /** Crashes and refusals so far. */
  faults: number;
  /** A notification came up; `read` is what was stored when its worker last read everything. */
  onShow(id: string, notification: Notification, read: Items): void;
  /** Of the reminders' record of what they showed, these keys reached the disk; `read` as above. */
  onRecorded(keys: readonly string[], read: Items): void;
}

const DIED = new Error('worker died');
const never = new Promise<never>(() => {});

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** As it comes back from the disk: JSON. */
export const stored = <T>(value: T): T => frozen(JSON.parse(JSON.stringify(value)) as T);

/**
 * A background worker that can die at any call to the browser: before it, in the middle of a write or after it. A dead worker
 * does nothing any more. Browsers write the keys of one `set` together (see `StorageArea`), and commands build on that; the
 * reminders' own record is held to more: any part of its keys may be written.
 */
export class Worker {
  dead = false;
  /** Calls left until it dies. */
  fuse = Number.POSITIVE_INFINITY;
  readonly storageLock = createLocalLock();
  readonly area: StorageArea = {
    get: (keys) => this.call(() => this.read(keys)),
    set: (items) => this.write(stored(items)),
    remove: (keys) =>
      this.call(() => {
        this.refuse();
        const gone = new Set([keys].flat());
        const m = this.machine;
        m.items = Object.fromEntries(Object.entries(m.items).filter(([key]) => !gone.has(key)));
      }),
  };
  readonly ports: ReminderPorts;
  private lastRead: Items = {};
  private die: (reason: Error) => void = () => {};
  private readonly death = new Promise<never>((_, reject) => {
    this.die = reject;
  });

  constructor(
    private readonly machine: Machine,
    private readonly chance: Chance,
  ) {
    this.death.catch(() => undefined);
    const m = machine;
    this.ports = {
      area: this.area,
      storageLock: this.storageLock,
      reconcileLock: createLocalLock(),
      alarm: {
        get: () => this.call(() => m.alarm),
        set: (when) => this.call(() => void (m.alarm = when)),
        clear: () => this.call(() => void (m.alarm = undefined)),
      },
      notifications: {
        buttons: true,
        show: (id, notification) =>
          this.call(() => {
            if (m.denied) throw new NotAllowed();
            this.refuse();
            m.onShow(id, notification, this.lastRead);
            m.onScreen.add(id);
          }),
        clear: (id) => this.call(() => void m.onScreen.delete(id)),
        shown: () => this.call(() => [...m.onScreen]),
      },
      badge: (count) => this.call(() => void (m.badge = count)),
      now: () => m.now,
      unrecorded: new Set(),
      language: () => 'en',
      lives: {},
      balanceCodes: {},
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

  private read(keys: null | string | string[]): Record<string, unknown> {
    this.refuse();
    const { items } = this.machine;
    if (keys === null) {
      this.lastRead = items;
      return { ...items };
    }
    return Object.fromEntries([keys].flat().flatMap((key) => (key in items ? [[key, items[key]]] : [])));
  }

  private write(items: Items): Promise<void> {
    const m = this.machine;
    const put = (written: Items) => {
      m.items = { ...m.items, ...written };
      if ('log' in items) m.onRecorded(Object.keys(written), this.lastRead);
    };
    return this.call(
      () => {
        this.refuse(m.storageFull);
        put(items);
      },
      () => {
        if ('log' in items)
          put(Object.fromEntries(Object.entries(items).filter(() => this.chance.happens(0.5))));
        else if (this.chance.happens(0.5)) put(items);
      },
    );
  }

  private refuse(full = false): void {
    const m = this.machine;
    if (!full && (m.calm || !this.chance.happens(0.01))) return;
    m.faults++;
    throw new Error(full ? 'quota exceeded' : 'I/O error');
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
