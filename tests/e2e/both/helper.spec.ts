import { expect, test } from '../support/app';
import { signIn } from '../support/visit';

/** What a page of either browser can know of the helper: that it is there, above the page, and nothing else. */
for (const name of ['smart', 'metfone', 'cellcard'] as const) {
  test(`${name}: the helper stands above the account page, and the page can't read it`, async ({ app }) => {
    const view = await signIn(app, name);
    await expect
      .poll(() =>
        view.evaluate<boolean>('!!document.querySelector("bantor-helper")?.matches(":popover-open")'),
      )
      .toBe(true);
    expect(await view.evaluate('document.querySelector("bantor-helper").shadowRoot')).toBeNull();
    expect(await view.evaluate('document.querySelector("bantor-helper").textContent')).toBe('');
    expect(await view.evaluate('document.querySelectorAll("bantor-helper").length')).toBe(1);
  });
}
