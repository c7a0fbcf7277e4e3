import type { Instant } from '@/lib/civil';
import type { Language } from '@/lib/i18n/text';
import type { StorageArea } from '@/lib/storage/area';
import type { Lock } from '@/lib/storage/writer';
import type { Lives } from './clocks';

/** What a notification shows. `buttons` only where the browser takes them: Firefox rejects the whole call otherwise. */
export interface Notification {
  title: string;
  message: string;
  buttons: string[];
}

/** Why nothing can be shown until the user allows it; the browser then says so. Any other failure may pass by itself. */
export class NotAllowed extends Error {}

/** Everything that the reminders need of a browser; the simulator and the tests hand in their own. */
export interface ReminderPorts {
  area: StorageArea;
  /** The lock of the one writer. */
  storageLock: Lock;
  /** Held for a whole reconcile, so that two never show the same; a lock of another name than the writer's. */
  reconcileLock: Lock;
  alarm: {
    /** When our one alarm goes off; undefined when there is none. */
    get(): Promise<Instant | undefined>;
    set(when: Instant): Promise<void>;
    clear(): Promise<void>;
  };
  notifications: {
    /** Resolves once it is shown; replaces the one with the same id. Rejects with `NotAllowed`, or else. */
    show(id: string, notification: Notification): Promise<void>;
    clear(id: string): Promise<void>;
    /** The ids on screen. */
    shown(): Promise<string[]>;
    /** Whether notifications may have buttons. */
    buttons: boolean;
  };
  /**
   * Moments (SIM and ledger key) shown by this worker whose saying could not be recorded: they must not come again at each
   * retry. Lives as long as the worker does; starts empty.
   */
  unrecorded: Set<string>;
  /** Writes the number on the toolbar button; 0 shows nothing. */
  badge(count: number): Promise<void>;
  now(): Instant;
  /** The language the user chose, or else the browser's. */
  language(chosen: Language | undefined): Language;
  lives: Lives;
  /** By carrier; the code of every network where a carrier has none here. */
  balanceCodes: Readonly<Record<string, string>>;
}
