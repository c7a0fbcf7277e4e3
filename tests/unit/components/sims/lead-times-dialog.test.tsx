// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LeadTimesDialog } from '@/components/sims/BulkDialogs';
import { serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

afterEach(cleanup);

describe('lead times for many SIMs', () => {
  it.each([
    ['plan', 'Before the plan ends', [3, 1, 0]],
    ['number', 'Before the number’s validity ends', [30, 7, 1, 0]],
  ])('are those of one clock, the %s: the other stays', async (clock, label, usual) => {
    await serve({});
    const onChoose = vi.fn();
    render(<LeadTimesDialog onClose={() => {}} onChoose={onChoose} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Lead times' }), { target: { value: clock } });
    screen.getByRole('group', { name: label });
    const save = () => fireEvent.submit(screen.getByRole('combobox').closest('form') as HTMLFormElement);
    save();
    expect(onChoose).toHaveBeenLastCalledWith({ kind: 'lead-times', [clock]: null });
    fireEvent.click(screen.getByRole('button', { name: 'Set for this SIM' }));
    save();
    const leads = usual.map((days) => ({ days, at: '09:00' }));
    expect(onChoose).toHaveBeenLastCalledWith({ kind: 'lead-times', [clock]: leads });
  });
});
