// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup, type PopupPorts } from '@/components/popup/Popup';
import { draft } from '@/components/sim/form-state';
import { watchStorage } from '@/components/store';
import { addDays, civilDateAt } from '@/lib/civil';

const ports: PopupPorts = {
  hostsMissing: async () => false,
  requestHosts: async () => true,
  openPage: async () => undefined,
  requestHost: async () => true,
  tryPage: async () => 'forbidden',
};
/** The form is loaded when it is asked for: on a busy machine that takes as long as it takes. */
const WAIT = { timeout: 30_000 };
const today = civilDateAt(Date.now());
const sim = (id: string, days: number, more = {}) => ({
  version: 1,
  id,
  carrier: 'smart',
  label: `SIM ${id}`,
  planEnds: { on: addDays(today, days) },
  createdAt: days + 100,
  updatedAt: 1,
  ...more,
});

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
let changed: Listener = () => {};

async function open(...records: { id: string }[]) {
  await openWith(ports, ...records);
}

async function openWith(ports: PopupPorts, ...records: { id: string }[]) {
  const items: Record<string, unknown> = { settings: { language: 'en' } };
  for (const record of records) items[`sim:${record.id}`] = record;
  await watchStorage({
    get: async () => items,
    onChanged: {
      addListener: (listener) => {
        changed = listener;
      },
    },
  });
  render(<Popup ports={ports} start={{}} />);
}

describe('the popup', () => {
  beforeEach(() => {
    changed = () => {};
  });
  afterEach(() => {
    cleanup();
    draft.value = null;
  });

  it('offers the first SIM where there is none', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Add your first SIM' })).toBeTruthy();
  });

  it('takes the number of the first SIM at once, and its carrier, into the form', async () => {
    await open();
    fireEvent.input(screen.getByLabelText(/^Number/), { target: { value: '012 345 678' } });
    fireEvent.submit(
      screen.getByRole('button', { name: 'Add your first SIM' }).closest('form') as HTMLFormElement,
    );
    expect((await screen.findByLabelText<HTMLSelectElement>('Carrier', {}, WAIT)).value).toBe('cellcard');
    expect(screen.getByLabelText<HTMLInputElement>(/^Number/).value).toBe('012 345 678');
  });

  it('keeps saying that the carriers’ sites are not allowed while the browser is told no', async () => {
    let answer = false;
    await openWith({ ...ports, hostsMissing: async () => true, requestHosts: async () => answer });
    const notice = /^Not yet allowed on the carriers/;
    fireEvent.click(await screen.findByRole('button', { name: 'Allow' }));
    expect(await screen.findByText(notice)).toBeTruthy();
    answer = true;
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    await waitFor(() => expect(screen.queryByText(notice)).toBeNull());
  });

  it('puts first what runs out next, with the days and a word', async () => {
    await open(sim('late', 20), sim('next', 2));
    const hero = screen.getByRole('region', { name: 'SIM next' });
    expect(hero.textContent).toContain('2days left');
    expect(hero.textContent).toContain('Ends soon');
  });

  it('follows storage and the language', async () => {
    await open(sim('a', 2));
    changed({ 'sim:a': { newValue: sim('a', 9) }, settings: { newValue: { language: 'zh-CN' } } });
    const days = await screen.findByText('天后到期');
    expect(days.parentElement?.textContent).toBe('9天后到期');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('shows a record that cannot be read, beside those that can', async () => {
    await open(sim('a', 2), { ...sim('b', 3), label: 5 } as never);
    expect(screen.getByText(/1 record cannot be read/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'SIM a' })).toBeTruthy();
  });

  it('draws a page of rows of many, and says how many more there are', async () => {
    await open(...Array.from({ length: 60 }, (_, i) => sim(`n${i}`, i)));
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    expect(screen.getByRole('searchbox')).toBeTruthy();
  });

  it('says where the page helper can not be tried', async () => {
    await open();
    screen.getByRole('button', { name: 'Try on this page' }).click();
    expect(await screen.findByText(/lets no extension run on this page/)).toBeTruthy();
  });
});
