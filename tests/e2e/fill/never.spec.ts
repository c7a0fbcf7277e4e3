import { expect } from '@playwright/test';
import { openPage, test } from './support';

const VALUES = { tel: '+85512345678', email: 'sok@example.com', name: 'Sok Dara' };

/** Fields that must stay empty although each looks, or is said, to ask for something we have. */
const NEVER: [name: string, html: string][] = [
  ['password', '<input id="x" type="password" name="phone">'],
  ['one-time code', '<label>Phone verification code <input id="x" type="tel"></label>'],
  ['one-time code by token', '<input id="x" type="tel" autocomplete="one-time-code" name="phone">'],
  ['captcha', '<input id="x" name="captcha_email">'],
  ['card number', '<label>Card number <input id="x" type="tel"></label>'],
  ['card holder', '<label>Name on card <input id="x" autocomplete="cc-name"></label>'],
  ['search', '<input id="x" type="search" name="phone">'],
  ['display:none', '<input id="x" type="tel" name="phone" style="display:none">'],
  ['visibility:hidden', '<div style="visibility:hidden"><input id="x" type="tel" name="phone"></div>'],
  ['opacity:0', '<div style="opacity:0"><input id="x" type="email" name="email"></div>'],
  ['off the page', '<input id="x" type="email" name="email" style="position:absolute;left:-9999px">'],
  ['nearly transparent', '<div style="opacity:0.02"><input id="x" type="email" name="email"></div>'],
  ['filtered away', '<div style="filter:opacity(0)"><input id="x" type="email" name="email"></div>'],
  ['clipped', '<div style="clip-path:inset(50%)"><input id="x" type="email" name="email"></div>'],
  ['in a folded box', '<div style="height:0;overflow:hidden"><input id="x" type="email" name="email"></div>'],
  [
    'for screen readers alone',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden"><input id="x" name="email"></span>',
  ],
  ['far to the right', '<input id="x" type="email" name="email" style="position:absolute;left:99999px">'],
  ['of no size', '<input id="x" type="email" name="email" style="width:1px;height:1px;padding:0;border:0">'],
  [
    'hidden from assistive technology',
    '<div aria-hidden="true"><input id="x" name="email" tabindex="-1"></div>',
  ],
  ['named a trap', '<input id="x" name="email" class="honeypot">'],
  ['combobox', '<input id="x" name="phone" role="combobox">'],
  ['read-only', '<input id="x" name="phone" type="tel" readonly>'],
  ['disabled', '<input id="x" name="phone" type="tel" disabled>'],
  ['disabled with its group', '<fieldset disabled><input id="x" name="phone" type="tel"></fieldset>'],
  ['a password at the focus', '<input id="x" name="phone" type="tel" onfocus="this.type=\'password\'">'],
  ['hidden at the focus', '<input id="x" name="phone" type="tel" onfocus="this.type=\'hidden\'">'],
  ['read-only at the focus', '<input id="x" name="phone" type="tel" onfocus="this.readOnly=true">'],
  [
    'carried into a hidden box at the focus',
    '<input id="x" name="phone" type="tel" onfocus="trap.append(this)"><div id="trap" style="opacity:0"></div>',
  ],
];

for (const [name, html] of NEVER) {
  test(`never filled: ${name}, even where the caller insists`, async ({ page }) => {
    await openPage(page, `<form>${html}</form>`);
    const { outcomes } = await page.evaluate((values) => window.bantor.fill(values), VALUES);
    expect(Object.values(outcomes)).not.toContain('filled');
    for (const type of ['tel', 'email'] as const) {
      const forced = await page.evaluate(([t, values]) => window.bantor.force('x', t, values), [
        type,
        VALUES,
      ] as const);
      expect(forced, type).not.toContain('filled');
    }
    expect(await page.locator('#x').inputValue()).toBe('');
  });
}

test('a field that turns into a password box after the scan is left alone', async ({ page }) => {
  await openPage(
    page,
    '<form><label>Phone <input id="a" type="tel"></label><label>E-mail <input id="b" type="email"></label></form>',
  );
  await page.evaluate(() => {
    // The page answers the first value by changing the next field.
    document.getElementById('a')?.addEventListener('input', () => {
      (document.getElementById('b') as HTMLInputElement).type = 'password';
    });
  });
  const { outcomes } = await page.evaluate((values) => window.bantor.fill(values), VALUES);
  expect(outcomes).toEqual({ a: 'filled', b: 'password' });
  expect(await page.locator('#b').inputValue()).toBe('');
});
