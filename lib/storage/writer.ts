import type { Failure, Result } from '@/lib/result';
import type { StorageArea } from './area';

/** What a transaction decided: written in one `set`, then removed. */
export interface Decision<T> {
  set?: Record<string, unknown>;
  remove?: string[];
  result: Result<T>;
}

/** `navigator.locks.request` or a stand-in: runs one `task` at a time for the name. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

export interface Writer {
  /**
   * Reads `keys` (`null` = all), lets `decide` make up its mind on what is there, writes. Transactions never overlap, in
   * this worker or in one that is being replaced. A refused write comes back as a failure and leaves nothing half-written:
   * what must change together goes into `set`, which is all or none; `remove` follows only after it.
   */
  transaction<T>(
    keys: null | string[],
    decide: (items: Record<string, unknown>) => Decision<T>,
  ): Promise<Result<T>>;
}

/** The one writer of `area`. Pitfall: a queue in a module's memory does not hold across contexts, the lock does. */
export function createWriter(area: StorageArea, lock: Lock): Writer {
  return {
    transaction: (keys, decide) =>
      lock(async () => {
        try {
          const decision = decide(await area.get(keys));
          if (decision.set && Object.keys(decision.set).length > 0) await area.set(decision.set);
          if (decision.remove && decision.remove.length > 0) await area.remove(decision.remove);
          return decision.result;
        } catch (error) {
          return { ok: false, error: storageFailure(error) };
        }
      }),
  };
}

/** Chrome: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError. */
function storageFailure(error: unknown): Failure {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return { code: /quota|no space|disk full/i.test(words) ? 'storage-full' : 'storage-failed' };
}

/** The lock of the browser, shared by every context of the extension. */
export const browserLock: Lock = (task) => navigator.locks.request('bantor-storage', task);

/** A lock for one context only: for tests, and where there are no Web Locks. */
export function createLocalLock(): Lock {
  let tail: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = tail.then(task);
    tail = run.catch(() => undefined);
    return run;
  };
}
