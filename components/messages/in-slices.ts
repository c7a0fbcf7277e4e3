/** Longer than this (milliseconds) and a click feels late. */
const SLICE = 30;

export interface SliceOptions {
  /** Stops before the next item. */
  signal: AbortSignal;
  /** Told before each pause how many items are done. */
  onPause: (done: number) => void;
  /** Told once, behind the last item; never when it was stopped. */
  onEnd: () => void;
}

/**
 * Does `work` for each item, in order, and lets the page draw and answer in between. What fits into one slice is done
 * and told before this returns; a single item is never parted. Resolves when all of it is done or it was stopped.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T, index: number) => void,
  { signal, onPause, onEnd }: SliceOptions,
): Promise<void> {
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    if (signal.aborted) return;
    work(item, index);
    if (performance.now() - began < SLICE || index === items.length - 1) continue;
    onPause(index + 1);
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  onEnd();
}
