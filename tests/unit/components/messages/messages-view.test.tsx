// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagesView } from '@/components/messages/MessagesView';
import { open, show } from '@/components/messages/state';
import { showStored } from '../stored';

const sent = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messages', () => ({ sendMessage: sent }));

const sim = (id: string, carrier: string, number: string) => ({
  version: 1,
  id,
  carrier,
  number,
  label: `SIM ${id}`,
  createdAt: 1,
  updatedAt: 1,
});
const RECORDS = {
  'sim:a': sim('a', 'smart', '+855961234567'),
  'sim:b': sim('b', 'metfone', '+855971234567'),
};

beforeEach(async () => {
  sent
    .mockReset()
    .mockResolvedValue({ ok: true, value: { changed: 1, skipped: 0, undo: { before: {}, at: 1 } } });
  show({ text: '' });
  await showStored(RECORDS);
  render(<MessagesView />);
});
afterEach(cleanup);

const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText('Message'), { target: { value: text } });
const drop = (content: BlobPart, name = 'sms.txt') => {
  const zone = document.querySelector('.drop');
  if (!zone) throw new Error('nowhere to drop');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [new File([content], name)] } });
  fireEvent(zone, event);
};
/** Chooses a file that is not there before `load` is called. */
function openSlowly(content: string) {
  const slow = new File([''], 'slow.txt');
  let load = () => {};
  slow.arrayBuffer = () =>
    new Promise((resolve) => {
      load = () => resolve(new TextEncoder().encode(content).buffer);
    });
  return { loading: open(slow), load: () => load() };
}
const save = () => screen.getByRole('button', { name: /^Save the/ }) as HTMLButtonElement;

describe('the page of messages', () => {
  it('sends only what is chosen, to the SIM that is chosen', async () => {
    paste('Plan of 096 123 4567 ends 25/12/2027. Balance $2.40');
    fireEvent.click(screen.getByRole('checkbox', { name: /Balance/ }));
    fireEvent.input(screen.getByLabelText('For which SIM'), { target: { value: 'b' } });
    fireEvent.change(screen.getByLabelText('For which SIM'), { target: { value: 'b' } });
    fireEvent.click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    const [type, data] = sent.mock.calls[0] ?? [];
    expect(type).toBe('sims.save');
    expect(data).toMatchObject({
      drafts: [],
      facts: [{ id: 'b', facts: { planEnds: { on: '2027-12-25' } } }],
    });
    expect(data.facts[0].facts).not.toHaveProperty('balance');
    await screen.findByText((_, element) => element?.textContent === '' && element.tagName === 'TEXTAREA');
  });

  it('lets what was misread be put right in its place, and leaves out what is wrong until it is', async () => {
    paste('Plan KADO of 096 123 4567 ends on 05/06/2027. Main balance $2.40. Auto-renewal is on.');
    const edit = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
    const type = (label: RegExp, value: string) =>
      fireEvent.input(screen.getByLabelText(label, { selector: 'input:not([type=checkbox])' }), {
        target: { value },
      });
    edit(/^Edit Plan ends/);
    type(/^Plan ends/, '2027-07-08');
    edit(/^Edit Balance/);
    type(/^Balance/, '1e9');
    expect((screen.getByRole('checkbox', { name: /Balance/ }) as HTMLInputElement).checked).toBe(false);
    type(/^Balance/, '3.75');
    edit(/^Edit Auto-renewal/);
    fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
    fireEvent.click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(sent.mock.calls[0]?.[1].facts[0]).toMatchObject({
      id: 'a',
      facts: {
        planEnds: { on: '2027-07-08' },
        balance: { minor: 375, currency: 'USD' },
        autoRenewal: 'off',
      },
    });
  });

  it('reads a dropped file, in UTF-16 too, and asks when undated messages came', async () => {
    const text = '096 123 4567: your plan expires tomorrow\n\n097 123 4567: plan ends 25/12/2027';
    const bytes = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    drop(bytes);
    await screen.findByText('Read 2 messages: check them');
    expect(save().textContent).toBe('Save the 1 selected');
    fireEvent.input(screen.getByLabelText('Message came on'), { target: { value: '2027-01-01' } });
    expect(save().textContent).toBe('Save the 2 selected');
    fireEvent.click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(sent.mock.calls[0]?.[1].facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'a',
          facts: expect.objectContaining({ planEnds: { on: '2027-01-02' } }),
        }),
      ]),
    );
  });

  it('shows the file that was chosen last, however long the one before takes to load', async () => {
    const { loading, load } = openSlowly('Plan Seksa of 096 123 4567 ends 26/12/2027');
    await open(new File(['Plan KADO of 096 123 4567 ends 25/12/2027'], 'quick.txt'));
    load();
    await loading;
    expect(screen.getAllByText(/KADO/)).not.toHaveLength(0);
    expect(screen.queryByText(/Seksa/)).toBeNull();
  });

  it('lets a text that is pasted stand when a file that was chosen before it has loaded', async () => {
    const { loading, load } = openSlowly('Plan Seksa of 096 123 4567 ends 26/12/2027');
    paste('Plan KADO of 096 123 4567 ends 25/12/2027');
    load();
    await loading;
    expect(screen.queryByText(/Seksa/)).toBeNull();
  });

  it('shows how far a long reading is, and stops it at a press', async () => {
    let now = 0;
    // Each look at the clock finds a second gone, so that each message fills its slice.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    drop('Plan ends 25/12/2027\n'.repeat(200));
    const bar = (await screen.findByLabelText(/^Read \d+ of 200 messages/)) as HTMLProgressElement;
    expect(bar.max).toBe(200);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull());
    expect(screen.queryByRole('button', { name: /^Save the/ })).toBeNull();
    drop('Plan ends 25/12/2027\nPlan ends 26/12/2027');
    await screen.findByText('Read 2 messages: check them');
    clock.mockRestore();
  });

  it('answers bytes that are no text, and offers nothing to save', async () => {
    drop(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xc3, 0x28]));
    await screen.findByText(/This is not text/);
    expect(screen.queryByRole('button', { name: /^Save the/ })).toBeNull();
  });

  it('shows the text without marks that turn it round', () => {
    paste('Plan ends \u202e7202/21/52\u202c 25/12/2027');
    expect(document.querySelector('blockquote')?.textContent).not.toMatch(/[\u202a-\u202e]/);
  });

  it('keeps what failed to be saved, and says why', async () => {
    sent.mockResolvedValue({ ok: false, error: { code: 'storage-full' } });
    paste('Plan of 096 123 4567 ends 25/12/2027');
    fireEvent.click(save());
    await screen.findByText(/Storage is full/);
    expect(document.querySelector('blockquote')?.textContent).toContain('25/12/2027');
  });
});
