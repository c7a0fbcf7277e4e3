import { describe, expect, it } from 'vitest';
import { mayUse } from '@/lib/commands/access';

const OWN = 'chrome-extension://abc/';

describe('mayUse', () => {
  it('lets the extension’s own pages write', () => {
    expect(mayUse(`${OWN}popup.html`, OWN)).toBe(true);
  });
  it.each(['https://www.smart.com.kh/account', 'chrome-extension://abcd/popup.html', undefined])(
    'refuses %s',
    (sender) => {
      expect(mayUse(sender, OWN)).toBe(false);
    },
  );
});
