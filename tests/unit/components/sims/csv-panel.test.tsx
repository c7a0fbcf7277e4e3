// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CsvPanel } from '@/components/sims/CsvPanel';
import { showStored } from '../stored';

const sent = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messages', () => ({ sendMessage: sent }));

beforeEach(async () => {
  sent.mockReset();
  await showStored({});
  render(<CsvPanel sims={[]} />);
});
afterEach(cleanup);

const choose = (text: string) => {
  const field = screen.getByLabelText('Choose a CSV file', { selector: 'input' });
  Object.defineProperty(field, 'files', { value: [new File([text], 'sims.csv')], configurable: true });
  fireEvent.change(field);
};

it('says how many rows would be added and which are broken, and keeps the rows when the write fails', async () => {
  sent.mockResolvedValue({ ok: false, error: { code: 'storage-full' } });
  choose('label,number\nx,0961234567\ny,12\n');
  await screen.findByText('1 new, 0 changed, 0 as they are.');
  expect(screen.getByText('Not a Cambodian mobile number')).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Import the 1 row' }));
  await screen.findByText(/Storage is full/);
  expect(sent.mock.calls[0]?.[1].drafts).toEqual([{ carrier: 'smart', number: '+855961234567', label: 'x' }]);
  expect(screen.getByRole('button', { name: 'Import the 1 row' })).toBeTruthy();
});

it('answers a file that is no table', async () => {
  choose('hello');
  await screen.findByText(/The first line must name the columns/);
});
