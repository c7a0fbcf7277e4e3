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

for (const file of ['react.jsx', 'preact.jsx', 'vue.mjs', 'svelte.mjs', 'angular.mjs']) {
  test.describe(file.split('.')[0] as string, () => {
    test.beforeEach(async ({ page }) => {
      await openPage(page, '<div id="app"></div>', await bundlePage(`pages/${file}`));
      await expect(page.locator('output')).toHaveText(JSON.stringify(EMPTY));
    });

    test('the framework itself holds what was filled, and gives it back on undo', async ({ page }) => {
      const { outcomes } = await page.evaluate((values) => window.bantor.fill(values), VALUES);
      expect(outcomes).toEqual({ given: 'filled', family: 'filled', email: 'filled', phone: 'filled' });
      await expect(page.locator('output')).toHaveText(JSON.stringify(FILLED));
      expect(await page.evaluate(() => window.bantor.undo())).toEqual(['given', 'family', 'email', 'phone']);
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
