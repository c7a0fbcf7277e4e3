// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draft } from '@/components/sim/form-state';
import { SimForm } from '@/components/sim/SimForm';
import { snapshot } from '@/components/store';
import { addDays, civilDateAt } from '@/lib/civil';
import type { Sim } from '@/lib/sims/schema';
import { simOf } from '../../reminders/fake-ports';
import { send, serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

const today = civilDateAt(Date.now());

async function open(sim?: Sim) {
  const area = await serve(sim ? { [`sim:${sim.id}`]: sim } : {});
  render(<SimForm sim={snapshot.value.sims[0]} onDone={() => {}} />);
  return area;
}
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = () =>
  fireEvent.submit(screen.getByRole('button', { name: 'Save' }).closest('form') as HTMLFormElement);
const sims = (area: { items: Record<string, unknown> }) =>
  Object.entries(area.items).flatMap(([key, value]) => (key.startsWith('sim:') ? [value as Sim] : []));

afterEach(() => {
  cleanup();
  draft.value = null;
  send.mockClear();
});

describe('the form of a SIM', () => {
  it('takes a first SIM in three: number, plan, and one tap for the date', async () => {
    const area = await open();
    type(/^Number/, '096 123 4567');
    fireEvent.change(screen.getByLabelText('Plan'), { target: { value: 'smart-laor-600' } });
    fireEvent.click(screen.getByRole('button', { name: /^Bought today/ }));
    save();
    await waitFor(() => expect(sims(area)).toHaveLength(1));
    expect(sims(area)[0]).toMatchObject({
      carrier: 'smart',
      number: '+855961234567',
      plan: { id: 'smart-laor-600', price: { minor: 600, currency: 'USD' } },
      planEnds: { on: addDays(today, 30) },
    });
  });

  it('says what is wrong beside its field, opens what hides it, and writes nothing', async () => {
    const area = await open();
    type(/^Number/, '0961');
    type('Balance', '1e9');
    save();
    expect(screen.getByText('Too few digits')).toBeTruthy();
    expect(screen.getByText('Write an amount like 6 or 6.00')).toBeTruthy();
    expect(screen.getByText(/^More:/).closest('details')?.open).toBe(true);
    expect(screen.getByLabelText(/^Number/).getAttribute('aria-invalid')).toBe('true');
    expect(send).not.toHaveBeenCalled();
    expect(sims(area)).toEqual([]);
  });

  it('warns of a day that is past, and saves it if the user means it', async () => {
    const area = await open();
    type('Plan ends on', addDays(today, -1));
    expect(screen.getByText('This day is past: the SIM will be shown as lapsed.')).toBeTruthy();
    save();
    await waitFor(() => expect(sims(area)[0]?.planEnds?.on).toBe(addDays(today, -1)));
  });

  it('keeps the old record where storage refuses the write, and says so', async () => {
    const before = simOf();
    const area = await open(before);
    type(/^Label/, 'Other');
    area.failNextSet = new Error('disk');
    save();
    expect(
      await screen.findByText('The browser refused to store this. Nothing was saved; try again.'),
    ).toBeTruthy();
    expect(sims(area)).toEqual([JSON.parse(JSON.stringify(before))]);
  });

  it('gives a SIM lead times of its own, dates of its own and its number’s clock', async () => {
    const area = await open(simOf());
    const [plan] = screen.getAllByRole('button', { name: 'Set for this SIM' });
    fireEvent.click(plan as HTMLElement);
    const days = screen.getAllByLabelText('days before', { selector: 'input' });
    expect(days.map((field) => (field as HTMLInputElement).value)).toEqual(['3', '1', '0']);
    fireEvent.input(days[0] as HTMLElement, { target: { value: '14' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a date' }));
    type('What, such as: double data', 'Double data');
    type('Date', addDays(today, 10));
    type(/^Main balance/, addDays(today, 60));
    type('No calls out', '45');
    fireEvent.click(screen.getByRole('button', { name: 'Set for this SIM' }));
    save();
    await waitFor(() =>
      expect(sims(area)[0]).toMatchObject({
        planLeadTimes: [
          { days: 14, at: '09:00' },
          { days: 1, at: '09:00' },
          { days: 0, at: '09:00' },
        ],
        numberLeadTimes: [30, 7, 1, 0].map((n) => ({ days: n, at: '09:00' })),
        items: [{ kind: 'promotion', title: 'Double data', on: addDays(today, 10) }],
        numberEnds: { on: addDays(today, 60) },
        numberLife: { outgoingBlockedDays: 45, incomingBlockedDays: 30, keptDays: 90 },
      }),
    );
  });
});
