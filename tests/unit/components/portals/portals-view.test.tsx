// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalsView } from '@/components/portals/PortalsView';
import type { PortalPorts } from '@/components/portals/ports';
import { showStored } from '../stored';

const sent = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messages', () => ({ sendMessage: sent }));

const portal = {
  id: 'x',
  carrier: 'cpm',
  origin: 'https://my.cpm-mobile.test',
  url: 'https://my.cpm-mobile.test/account',
  addedAt: 1,
};
const target = { selector: '#renew', name: 'auto renewal', role: 'checkbox', kind: 'checkbox' };
const recipe = { bantorRecipe: 1, origin: 'https://self.example.com', carrier: 'cpm', targets: [target] };

let asked: string[];
let hosts: Set<string>;
let permissionsChanged: () => void;
const ports: PortalPorts = {
  requestHost: async (pattern) => {
    asked.push(pattern);
    hosts.add(pattern);
    permissionsChanged();
    return true;
  },
  openPage: async () => undefined,
  hasHost: async (pattern) => hosts.has(pattern),
  removeHost: async (pattern) => hosts.delete(pattern),
  isRegistered: async () => true,
  watchHosts: (callback) => {
    permissionsChanged = callback;
    return () => undefined;
  },
};

beforeEach(() => {
  asked = [];
  hosts = new Set(['https://my.cpm-mobile.test/*']);
  sent.mockReset().mockImplementation(async (_type: string, data: unknown) => ({ ok: true, value: data }));
});
afterEach(cleanup);

const open = async (records: Record<string, unknown> = {}) => {
  const changed = await showStored({ 'portal:x': portal, ...records });
  render(<PortalsView ports={ports} />);
  return changed;
};
const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText('Or paste a recipe'), { target: { value: text } });

describe('my portals', () => {
  it('say that a permission was taken away while the page is open, and ask for it again', async () => {
    await open();
    await screen.findByText('Allowed');
    hosts.clear();
    permissionsChanged();
    fireEvent.click(await screen.findByRole('button', { name: 'Allow again' }));
    expect(asked).toEqual(['https://my.cpm-mobile.test/*']);
    await screen.findByText('Allowed');
  });

  it('tell whether the helper is in place when one is tested', async () => {
    await open();
    // The page itself is not opened here.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(screen.getByRole('link', { name: 'Open and test' }));
    await screen.findByText(/The helper is in place/);
  });

  it('give the permission back with the address, but not while another address needs it', async () => {
    const changed = await open({ 'portal:y': { ...portal, id: 'y', url: `${portal.origin}/other` } });
    const [first] = await screen.findAllByRole('button', { name: 'Remove' });
    if (first) fireEvent.click(first);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith('portal.remove', { id: 'x' }));
    expect(hosts.size).toBe(1);
    changed({ 'portal:x': {} });
    await vi.waitFor(() => expect(screen.getAllByRole('button', { name: 'Remove' })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(hosts.size).toBe(0));
  });

  it('forget what was pointed at', async () => {
    await open({ 'target:https://my.cpm-mobile.test': target });
    fireEvent.click(await screen.findByRole('button', { name: 'Forget' }));
    expect(sent).toHaveBeenCalledWith('target.keep', { origin: portal.origin, target: null });
  });
});

describe('a recipe', () => {
  it('is shown whole before it is taken, then asks for its host and is kept', async () => {
    await open();
    paste(JSON.stringify(recipe));
    const preview = await screen.findByRole('region', { name: 'Look before you take it' });
    expect(preview.textContent).toContain('https://self.example.com');
    expect(preview.textContent).toContain('#renew');
    expect(sent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Take it and allow' }));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(asked).toEqual(['https://self.example.com/*']);
    expect(sent).toHaveBeenCalledWith('portal.add', { carrier: 'cpm', url: recipe.origin });
    expect(sent).toHaveBeenCalledWith('target.keep', { origin: recipe.origin, target });
  });

  it('of a carrier’s own site needs no permission', async () => {
    await open();
    paste(JSON.stringify({ ...recipe, origin: 'https://www.smart.com.kh', carrier: 'smart' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take it' }));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(asked).toEqual([]);
  });

  it.each([
    ['{', /not complete/],
    ['[]', /no recipe of Bantor/],
    [JSON.stringify({ ...recipe, bantorRecipe: 2 }), /newer Bantor/],
    [JSON.stringify({ ...recipe, origin: 'http://x.example' }), /no https site/],
    [JSON.stringify({ ...recipe, targets: [{ ...target, selector: 'a[' }] }), /targets\.0\.selector/],
    [JSON.stringify({ ...recipe, run: 'alert(1)' }), /run/],
  ])('that is bad is refused in words: %s', async (text, words) => {
    await open();
    paste(text);
    expect((await screen.findAllByRole('alert')).some((el) => words.test(el.textContent ?? ''))).toBe(true);
    expect(screen.queryByRole('button', { name: /Take it/ })).toBeNull();
    expect(sent).not.toHaveBeenCalled();
  });
});
