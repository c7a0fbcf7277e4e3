// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearToast, ToastRegion } from '@/components/base/Toast';
import { Hero } from '@/components/sim/Hero';
import { simView } from '@/components/sim/sim-view';
import { now, snapshot } from '@/components/store';
import { addDays, civilDateAt, HOUR } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { simOf } from '../../reminders/fake-ports';
import { send, serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

const today = civilDateAt(Date.now());
const on = { state: 'on' as const, seenAt: Date.now() };

function Card() {
  const { sims, settings } = snapshot.value;
  return (
    <>
      {sims.map((sim) => (
        <Hero key={sim.id} view={simView(sim, settings, now.value)} onEdit={() => {}} onGuide={() => {}} />
      ))}
      <ToastRegion />
    </>
  );
}

/** One SIM on screen; `stored` reads it as it is now. */
async function show(more: Partial<Sim>) {
  const area = await serve({ 'sim:a': simOf({ createdAt: Date.now(), updatedAt: Date.now(), ...more }) });
  render(<Card />);
  return () => area.items['sim:a'] as Sim;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

afterEach(() => {
  cleanup();
  clearToast();
  send.mockClear();
});

describe('a SIM that renews itself', () => {
  it('is asked for its balance before, with the code, the price and what was seen last', async () => {
    const stored = await show({
      planEnds: { on: addDays(today, 1) },
      autoRenewal: on,
      balance: { amount: { minor: 240, currency: 'USD' }, seenAt: Date.now() },
    });
    const card = screen.getByRole('region');
    expect(card.textContent).toContain('renews itself tomorrow. Is there enough balance?');
    expect(card.textContent).toContain('Renewal needs $6.00 · Last seen $2.40, today');
    expect(screen.getByRole('button', { name: 'Dial *1201# to check balance' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Renewed' })).toBeNull();

    press('Note the balance');
    const amount = await screen.findByLabelText('Balance now');
    fireEvent.input(amount, { target: { value: '1e9' } });
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    fireEvent.submit(amount.closest('form') as HTMLFormElement);
    expect(await dialog.findByText('Write an amount like 6 or 6.00')).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
    fireEvent.input(amount, { target: { value: '7.20' } });
    fireEvent.submit(amount.closest('form') as HTMLFormElement);
    await waitFor(() => expect(stored().balance?.amount).toEqual({ minor: 720, currency: 'USD' }));
    await undo();
    await waitFor(() => expect(stored().balance?.amount.minor).toBe(240));
  });

  it('is asked whether it did after: yes moves the date on, no asks to renew by hand; both can be undone', async () => {
    const ended = addDays(today, -2);
    const stored = await show({ planEnds: { on: ended }, autoRenewal: on });
    expect(screen.getByRole('region').textContent).toContain('Did it renew itself?');
    press('Yes, it did');
    await waitFor(() => expect(stored().planEnds?.on).toBe(addDays(ended, 30)));
    await undo();
    await waitFor(() => expect(stored().planEnds?.on).toBe(ended));
    fireEvent.click(await screen.findByRole('button', { name: 'No' }));
    await waitFor(() => expect(stored().autoRenewal.state).toBe('unknown'));
    expect(await screen.findByRole('button', { name: 'Renewed' })).toBeTruthy();
    await undo();
    await waitFor(() => expect(stored().autoRenewal).toEqual(on));
  });
});

describe('the card of a SIM', () => {
  it('brings an earlier snooze back when a later one is undone', async () => {
    const earlier = Date.now() + 3 * HOUR;
    const stored = await show({ planEnds: { on: today }, snoozedUntil: earlier });
    press('Snooze');
    fireEvent.click(await screen.findByRole('button', { name: 'Tomorrow 09:00', hidden: true }));
    await waitFor(() => expect(stored().snoozedUntil).toBeGreaterThan(earlier));
    await undo();
    await waitFor(() => expect(stored().snoozedUntil).toBe(earlier));
    press('End snooze');
    await waitFor(() => expect(stored().snoozedUntil).toBeUndefined());
  });

  it('moves the date once, however often "Renewed" is pressed', async () => {
    const stored = await show({ planEnds: { on: today } });
    const renewed = screen.getByRole('button', { name: 'Renewed' });
    fireEvent.click(renewed);
    fireEvent.click(renewed);
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(stored().planEnds?.on).toBe(addDays(today, 30)));
    expect(stored().renewals).toHaveLength(1);
  });

  it('says of the number what works, and when it is lost', async () => {
    const stored = await show({ planEnds: undefined, numberEnds: { on: addDays(today, -10) } });
    const card = screen.getByRole('region');
    expect(card.textContent).toContain('Main balance expired: no calls out.');
    expect(card.textContent).toMatch(/you will lose this number on .* at the earliest \(171 days left\)/);
    press('Topped up');
    const date = await screen.findByLabelText('Number valid');
    fireEvent.input(date, { target: { value: addDays(today, 90) } });
    fireEvent.submit(date.closest('form') as HTMLFormElement);
    await waitFor(() => expect(stored().numberEnds?.on).toBe(addDays(today, 90)));
  });

  it('asks again for an auto-renewal that was not looked at for long', async () => {
    const old = Date.now() - 70 * 24 * HOUR;
    const stored = await show({
      planEnds: { on: addDays(today, 20) },
      autoRenewal: { state: 'on', seenAt: old },
    });
    press('On');
    await waitFor(() => expect(stored().autoRenewal.seenAt).toBeGreaterThan(old));
    await undo();
    await waitFor(() => expect(stored().autoRenewal.seenAt).toBe(old));
  });
});
