// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSettling } from '@/lib/portal/settle';

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watch(isOurs: (node: Node) => boolean = () => false) {
  const onSettle = vi.fn();
  const settling = watchSettling(document, { signal: stop.signal, isOurs, onSettle });
  return { onSettle, settling };
}

const change = async (tag = 'p') => {
  document.body.append(document.createElement(tag));
  await vi.advanceTimersByTimeAsync(0);
};

describe('watchSettling', () => {
  it('says it once after the start, and once after a burst of changes', async () => {
    const { onSettle } = watch();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 5; i++) await change();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(2);
  });

  it('is not moved by our own host', async () => {
    const { onSettle } = watch((node) => (node as Element).localName === 'bantor-helper');
    await vi.advanceTimersByTimeAsync(3000);
    await change('bantor-helper');
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(1);
  });

  it('gives up on a page that never rests, until the next route', async () => {
    const { onSettle, settling } = watch();
    for (let i = 0; i < 60; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(500);
    }
    const capped = onSettle.mock.calls.length;
    expect(capped).toBeLessThanOrEqual(40);
    await change();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(capped);
    settling.restart();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(capped + 1);
  });

  it('sees text that a framework writes into its node', async () => {
    document.body.textContent = 'Off';
    const { onSettle } = watch();
    await vi.advanceTimersByTimeAsync(3000);
    (document.body.firstChild as Text).data = 'On';
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(2);
  });

  it('sees changes in the trees that it is told of, and looks once more at what they held by then', async () => {
    const tree = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const { onSettle, settling } = watch();
    await vi.advanceTimersByTimeAsync(3000);
    settling.watch([document, tree]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(2);
    settling.watch([document, tree]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(2);
    tree.append('Off');
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).toHaveBeenCalledTimes(3);
  });

  it('ends with its signal', async () => {
    const { onSettle } = watch();
    stop.abort();
    await change();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onSettle).not.toHaveBeenCalled();
  });
});
