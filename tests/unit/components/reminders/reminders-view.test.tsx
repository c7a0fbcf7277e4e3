// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RemindersView } from '@/components/reminders/RemindersView';
import { systemOf } from '@/components/reminders/system';
import { addDays, civilDateAt, DAY, HOUR, instantAt } from '@/lib/civil';
import { formatMoment } from '@/lib/i18n/dates';
import { simOf } from '../../reminders/fake-ports';
import { serve } from '../served';

vi.mock('@/lib/messages', async () => ({ sendMessage: (await import('../served')).send }));

const today = civilDateAt(Date.now());
const alarm = Date.now() + HOUR;

async function open(records: Record<string, unknown>, level: 'granted' | 'denied' | 'unknown' = 'unknown') {
  const area = await serve(records);
  const ports = { notificationLevel: async () => level, alarmAt: async () => alarm };
  render(<RemindersView ports={ports} />);
  return area;
}
const working = () => screen.getByRole('region', { name: 'Is it working?' });
const sim = (more = {}) => simOf({ planEnds: { on: addDays(today, 10) }, createdAt: Date.now(), ...more });

afterEach(cleanup);

describe('"Is it working?"', () => {
  it('says when the next reminder comes, about what, and when the browser wakes', async () => {
    await open({ 'sim:a': sim() });
    const at = instantAt(addDays(today, 7), '09:00');
    expect(working().textContent).toContain(`Next reminder${formatMoment(at, Date.now(), 'en')}`);
    expect(working().textContent).toContain('Mum · Plan ends: renew it');
    await waitFor(() => expect(working().textContent).toContain('Wakes up to look'));
    expect(working().textContent).toContain(formatMoment(alarm, Date.now(), 'en'));
    expect(working().textContent).toContain('This browser doesn’t tell; send a test');
  });

  it('says what holds it back, and that none is planned', async () => {
    await open({ 'sim:a': sim({ snoozedUntil: Date.now() + 8 * DAY }) });
    expect(working().textContent).toContain('held back by your snooze');
    cleanup();
    await open({});
    expect(working().textContent).toContain('None is planned: no SIM has a date ahead.');
  });

  it('opens the help where the browser forbids notifications, this system’s first', async () => {
    await open({}, 'denied');
    await waitFor(() => expect(working().querySelector('details')?.open).toBe(true));
    expect(working().querySelectorAll('.help dt')).toHaveLength(4);
    expect(systemOf('Mozilla/5.0 (Android 14; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0')).toBe('android');
    expect(systemOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0')).toBe('windows');
    expect(systemOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Firefox/142.0')).toBe('mac');
    expect(systemOf('Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Firefox/142.0')).toBe('linux');
  });

  it('lists what was sent: each SIM by its name, one since deleted as such', async () => {
    const about = [
      { simId: 'a', ask: 'renew', kind: 'plan', anchor: today },
      { simId: 'b', ask: 'did-it-renew', kind: 'plan', anchor: today },
    ];
    await open({ 'sim:a': sim(), log: { version: 1, entries: [{ at: Date.now(), id: 'x', about }] } });
    const sent = screen.getByRole('region', { name: 'Reminders sent' });
    expect(sent.textContent).toContain('Mum Plan ends: renew it');
    expect(sent.textContent).toContain('a SIM since deleted Did it renew?');
  });
});

describe('when to remind', () => {
  it('keeps lead times for all SIMs only once they are saved whole', async () => {
    const area = await open({});
    const settings = () => area.items.settings as { planLeadTimes?: unknown };
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit' })[0] as HTMLElement);
    const [days] = screen.getAllByLabelText('days before', { selector: 'input' });
    fireEvent.input(days as HTMLElement, { target: { value: '500' } });
    expect(screen.getByText(/^Days from 0 to 180/)).toBeTruthy();
    fireEvent.input(days as HTMLElement, { target: { value: '14' } });
    expect(settings().planLeadTimes).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(settings().planLeadTimes).toEqual([14, 1, 0].map((n) => ({ days: n, at: '09:00' }))),
    );
  });

  it('switches the monthly bill review', async () => {
    const area = await open({});
    fireEvent.change(screen.getByLabelText('Monthly bill review'), { target: { value: '5' } });
    await waitFor(() => expect(area.items.settings).toMatchObject({ billReviewDay: 5 }));
  });
});
