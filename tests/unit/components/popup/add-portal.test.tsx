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

const setUp = (allowed: boolean) => {
  const requestHost = vi.fn(async () => allowed);
  const openPage = vi.fn(async () => undefined);
  const onClose = vi.fn();
  render(<AddPortal carrier="cpm" ports={{ requestHost, openPage }} onClose={onClose} />);
  const add = (value: string) => {
    fireEvent.input(screen.getByLabelText('Web address'), { target: { value } });
    fireEvent.submit(screen.getByRole('button', { name: 'Add' }).closest('form') as HTMLFormElement);
  };
  return { requestHost, openPage, onClose, add };
};

it('asks for the one site that was typed, and keeps nothing when the browser is told no', async () => {
  const area = await serve({});
  const { requestHost, openPage, onClose, add } = setUp(false);
  add('https://my.example.com/account');
  expect(await screen.findByText('Not allowed, so it was not added.')).toBeTruthy();
  expect(requestHost.mock.calls).toEqual([['https://my.example.com/*']]);
  expect(send).not.toHaveBeenCalled();
  expect(Object.keys(area.items)).toEqual(['settings']);
  expect(openPage).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

it('opens the page once it is kept', async () => {
  send.mockImplementationOnce(async () => ({ ok: true, value: {} }));
  const { openPage, onClose, add } = setUp(true);
  add('my.example.com/account');
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(send).toHaveBeenCalledWith('portal.add', { carrier: 'cpm', url: 'https://my.example.com/account' });
  expect(openPage.mock.calls).toEqual([['https://my.example.com/account']]);
});

it.each([
  ['www.smart.com.kh/account', /a carrier’s own site/],
  ['http://my.example.com', /https/],
])('asks for nothing at %s, and says why', async (address, words) => {
  const { requestHost, add } = setUp(true);
  add(address);
  expect(await screen.findByText(words, { selector: '.field-error, .field-error *' })).toBeTruthy();
  expect(requestHost).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});
