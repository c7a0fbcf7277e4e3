import { LIMITS } from './limits';

interface Scheduler {
  yield?: () => Promise<void>;
}

/** One turn of the event loop. `setTimeout` would be clamped to 4 ms (and to 1 s in hidden tabs). */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Cuts long work into slices. Call it now and then: it answers `undefined` while the slice lasts, and when it is used
 * up a promise that gives the page its turn (so that a loop pays for a promise only then).
 */
export function slicer(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let end = now() + LIMITS.slice;
  return () => {
    if (now() < end) return undefined;
    return nextTurn().then(() => {
      end = now() + LIMITS.slice;
    });
  };
}
