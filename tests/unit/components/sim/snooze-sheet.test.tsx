// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearToast } from '@/components/base/Toast';
import { SnoozeSheet } from '@/components/sim/SnoozeSheet';
import { HOUR, instantAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { simOf } from '../../reminders/fake-ports';
import { send, serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

const NOW = instantAt('2026-11-24', '16:20');

afterEach(() => {
  cleanup();
  clearToast();
  send.mockClear();
  vi.restoreAllMocks();
});

/** The sheet at `NOW`; gives the record as it is stored. */
async function open() {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  const sim = simOf();
  const area = await serve({ 'sim:a': sim });
  render(<SnoozeSheet sim={sim} onClose={() => {}} />);
  return () => (area.items['sim:a'] as Sim).snoozedUntil;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('when to be reminded again', () => {
  it.each([
    ['In 1 hour', NOW + HOUR],
    ['Tonight 20:00', instantAt('2026-11-24', '20:00')],
    ['Tomorrow 09:00', instantAt('2026-11-25', '09:00')],
  ])('%s', async (name, until) => {
    const snoozedUntil = await open();
    press(name);
    await waitFor(() => expect(snoozedUntil()).toBe(until));
  });

  it('a date, from tomorrow on', async () => {
    const snoozedUntil = await open();
    const date = screen.getByLabelText('On a date');
    const form = date.closest('form') as HTMLFormElement;
    fireEvent.input(date, { target: { value: '2026-11-24' } });
    fireEvent.submit(form);
    expect(send).not.toHaveBeenCalled();
    fireEvent.input(date, { target: { value: '2026-12-03' } });
    fireEvent.submit(form);
    await waitFor(() => expect(snoozedUntil()).toBe(instantAt('2026-12-03', '09:00')));
  });
});
