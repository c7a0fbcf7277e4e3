import { describe, expect, it } from 'vitest';
import { mayUse } from '@/lib/commands/access';

const OWN = 'chrome-extension://abc/';

describe('mayUse', () => {
  it('lets the extension’s own pages do everything', () => {
    expect(mayUse('sim.delete', `${OWN}popup.html`, OWN)).toBe(true);
  });
  it('lets a page’s helper read its context and save confirmed facts, and nothing else', () => {
    const page = 'https://www.smart.com.kh/account';
    expect(mayUse('context.get', page, OWN)).toBe(true);
    expect(mayUse('sim.facts', page, OWN)).toBe(true);
    for (const name of ['sim.save', 'sim.delete', 'settings.save', 'portal.add', 'records.restore'])
      expect(mayUse(name, page, OWN)).toBe(false);
  });
  it('refuses a sender without an address', () => {
    expect(mayUse('sim.save', undefined, OWN)).toBe(false);
  });
});
