// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Dashboard, type DashboardPorts } from '@/components/dashboard/Dashboard';
import { showStored } from '../stored';

const PORTS = {} as DashboardPorts;

afterEach(cleanup);

it('shows what can’t be read, as it is stored and where it is wrong', async () => {
  const broken = { version: 1, id: 'b', carrier: 'smart', planEnds: { on: '2026-02-31' } };
  const changed = await showStored({ 'sim:b': { ...broken, createdAt: 1, updatedAt: 1 } });
  render(<Dashboard ports={PORTS} />);
  expect(screen.getByText(/^1 record cannot be read/)).toBeTruthy();
  fireEvent.click(screen.getByText('Show what they hold'));
  expect(screen.getByText('sim:b: wrong at planEnds.on')).toBeTruthy();
  expect(screen.getByText(/2026-02-31/)).toBeTruthy();
  changed({ 'sim:b': { newValue: { ...broken, version: 9 } } });
  expect(await screen.findByText('sim:b: wrong version, perhaps of a newer Bantor')).toBeTruthy();
  changed({ 'sim:b': {} });
  await expect.poll(() => screen.queryByText(/cannot be read/)).toBeNull();
});
