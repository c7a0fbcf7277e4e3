// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AddPortal } from '@/components/popup/AddPortal';
import { send, serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

afterEach(() => {
  cleanup();
  send.mockClear();
});

it('asks for the one site that was typed, and keeps nothing when the browser is told no', async () => {
  const area = await serve({});
  const request = vi.fn(async () => false);
  const onClose = vi.fn();
  render(<AddPortal carrier="cpm" request={request} onClose={onClose} />);
  fireEvent.input(screen.getByLabelText('Web address'), {
    target: { value: 'https://my.example.com/account' },
  });
  fireEvent.submit(screen.getByRole('button', { name: 'Add' }).closest('form') as HTMLFormElement);
  expect(await screen.findByText('Not allowed, so it was not added.')).toBeTruthy();
  expect(request.mock.calls).toEqual([['https://my.example.com/*']]);
  expect(send).not.toHaveBeenCalled();
  expect(Object.keys(area.items)).toEqual(['settings']);
  expect(onClose).not.toHaveBeenCalled();
});
