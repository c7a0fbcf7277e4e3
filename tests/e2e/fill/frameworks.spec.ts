import { expect } from '@playwright/test';
import { bundlePage } from './bundle';
import { openPage, test } from './support';

const VALUES = {
  tel: '+85512345678',
  email: 'sok@example.com',
  'given-name': 'Dara',
  'family-name': 'Sok',
};
const FILLED = { given: 'Dara', family: 'Sok', email: 'sok@example.com', phone: '012345678', password: '' };
const EMPTY = { given: '', family: '', email: '', phone: '', password: '' };

/** Each framework's own production build; beside its plain way, the odd ones of its users. */
const PAGES = [
  ...['react.jsx', 'react-rekeyed.jsx', 'preact.jsx', 'vue.mjs', 'vue-modifiers.mjs', 'svelte.mjs'],
  ...['svelte-legacy.mjs', 'angular.mjs', 'angular-reactive.mjs'],
];
/** What a form is told only when it is sent. */
const SENT: Record<string, string> = { 'angular-reactive.mjs': 'email' };

for (const file of PAGES) {
  const late = SENT[file];
  const held = { ...FILLED, ...(late && { [late]: '' }) };
  test.describe(file.split('.')[0] as string, () => {
    test.beforeEach(async ({ page }) => {
      await openPage(page, '<div id="app"></div>', await bundlePage(`pages/${file}`));
      await expect(page.locator('output')).toHaveText(JSON.stringify(EMPTY));
    });

    test('the framework itself holds what was filled, and gives it back on undo', async ({ page }) => {
      const { outcomes } = await page.evaluate((values) => window.bantor.fill(values), VALUES);
      expect(outcomes).toEqual({ given: 'filled', family: 'filled', email: 'filled', phone: 'filled' });
      await expect(page.locator('output')).toHaveText(JSON.stringify(held));
      if (late) {
        await page.evaluate(() => document.forms[0]?.requestSubmit());
        await expect(page.locator('output')).toHaveText(JSON.stringify(FILLED));
      }
      expect(await page.evaluate(() => window.bantor.undo())).toEqual(['given', 'family', 'email', 'phone']);
      if (late) await page.evaluate(() => document.forms[0]?.requestSubmit());
      await expect(page.locator('output')).toHaveText(JSON.stringify(EMPTY));
    });

    test('what the user typed stays, before the fill and after it', async ({ page }) => {
      await page.locator('#family').fill('Chea');
      const { outcomes } = await page.evaluate((values) => window.bantor.fill(values), VALUES);
      expect(outcomes.family).toBe('left-as-typed');
      await page.locator('#given').fill('Bopha');
      expect(await page.evaluate(() => window.bantor.undo())).toEqual(['email', 'phone']);
      await expect(page.locator('output')).toHaveText(
        JSON.stringify({ ...EMPTY, given: 'Bopha', family: 'Chea' }),
      );
    });
  });
}
