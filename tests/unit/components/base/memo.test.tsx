// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { memo } from '@/components/base/memo';

afterEach(cleanup);

const tail = signal('!');
let drawn = 0;
const Word = memo(({ word }: { word: string }) => {
  drawn++;
  return (
    <p>
      {word}
      {tail.value}
    </p>
  );
});

it('draws again for other props and for signals, and for nothing else', () => {
  const { container, rerender } = render(<Word word="a" />);
  rerender(<Word word="a" />);
  expect([container.textContent, drawn]).toEqual(['a!', 1]);
  rerender(<Word word="b" />);
  expect([container.textContent, drawn]).toEqual(['b!', 2]);
  act(() => {
    tail.value = '?';
  });
  expect([container.textContent, drawn]).toEqual(['b?', 3]);
});
