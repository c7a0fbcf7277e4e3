import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '@/components/messages/in-slices';

/** What the clock says; each item takes as long as it says. */
let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Reads items of so many milliseconds; `stopAt`: stopped while that many are done. */
function run(items: number[], stopAt = Infinity) {
  const controller = new AbortController();
  const done: number[] = [];
  const pauses: number[] = [];
  const end = vi.fn();
  const settled = inSlices(
    items,
    (ms, index) => {
      now += ms;
      done.push(index);
    },
    {
      signal: controller.signal,
      onPause: (n) => {
        pauses.push(n);
        if (n >= stopAt) controller.abort();
      },
      onEnd: end,
    },
  );
  return { settled, done, pauses, end };
}

describe('inSlices', () => {
  it('does what is short at once, without a pause', async () => {
    const { done, pauses, end } = run([1, 2, 3]);
    expect(done).toEqual([0, 1, 2]);
    expect(pauses).toEqual([]);
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('pauses when a slice is full, never behind the last item, and goes on to the end', async () => {
    const { settled, done, pauses, end } = run([20, 20, 20, 20, 50]);
    expect(done).toEqual([0, 1]);
    expect(end).not.toHaveBeenCalled();
    await settled;
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(pauses).toEqual([2, 4]);
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('touches no further item once it was stopped', async () => {
    const { settled, done, end } = run([100, 100, 100], 2);
    await settled;
    expect(done).toEqual([0, 1]);
    expect(end).not.toHaveBeenCalled();
  });

  it('ends at once without items', () => expect(run([]).end).toHaveBeenCalledTimes(1));
});
