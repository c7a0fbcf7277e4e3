import { portals as words } from '@/lib/i18n/messages/portals';
import { PORTALS } from '@/tests/portals/places.mjs';
import { API, expect, stored, test } from '../support/app';
import { chooseFile } from '../support/files';
import { addOwnPortal } from '../support/visit';

const ORIGIN = new URL(PORTALS.cpm.account).origin;
const recipe = {
  bantorRecipe: 1,
  origin: ORIGIN,
  carrier: 'cpm',
  targets: [{ selector: '[name="renewal"]', name: '', role: 'combobox', kind: 'select' }],
};
const button = (name: string) => ({ role: 'button', name });

test('a recipe is shown, then taken over with its site; the list outlives the browser', async ({ app }) => {
  const view = await app.openPage('options.html#portals');
  await view.says(words.none['zh-CN']);
  await chooseFile(view, 'recipe.json', JSON.stringify(recipe));
  await view.says('[name="renewal"]');
  expect(await stored(view)).toEqual({});
  await view.click(button(words.take['zh-CN']));
  await view.says(words.taken['zh-CN']);
  await view.says(words.allowed['zh-CN']);
  expect((await stored(view))[`target:${ORIGIN}`]).toEqual(recipe.targets[0]);

  await app.stop();
  await app.start();
  const again = await app.openPage('options.html#portals');
  await again.says(words.allowed['zh-CN']);
  await again.click({ role: 'link', name: words.open['zh-CN'] });
  await again.says(words.ready['zh-CN']);
});

test('an update forgets what was registered: the helper is put in place again', async ({ app }) => {
  await addOwnPortal(app);
  const view = await app.openPage('options.html#portals');
  // As an update leaves it: the list and the permission are there, the registration is not.
  await view.evaluate(`${API}.scripting.unregisterContentScripts()`);
  await app.stop();
  await app.start();
  const again = await app.openPage('options.html#portals');
  await expect
    .poll(() => again.evaluate(`${API}.scripting.getRegisteredContentScripts().then((all) => all.length)`))
    .toBe(1);
  await again.says(words.allowed['zh-CN']);
});

test('a permission that was taken away is seen while the page is open; removing gives it back', async ({
  app,
}) => {
  await addOwnPortal(app);
  const view = await app.openPage('options.html#portals');
  await view.says(words.allowed['zh-CN']);
  await view.evaluate(`${API}.permissions.remove({ origins: ['${ORIGIN}/*'] })`);
  await view.says(words.gone['zh-CN']);
  await view.click(button(words.allowAgain['zh-CN']));
  await view.says(words.allowed['zh-CN']);
  await view.click(button(words.remove['zh-CN']));
  await view.says(words.none['zh-CN']);
  await expect
    .poll(() => view.evaluate(`${API}.permissions.contains({ origins: ['${ORIGIN}/*'] })`))
    .toBe(false);
});

test('a bad recipe is refused in words and nothing is asked for', async ({ app }) => {
  const view = await app.openPage('options.html#portals');
  await chooseFile(view, 'recipe.json', JSON.stringify({ ...recipe, run: 'alert(1)' }));
  await view.says('run');
  expect(await view.has(button(words.take['zh-CN']))).toBe(false);
  await chooseFile(view, 'recipe.json', '{');
  await view.says(words['not-json']['zh-CN']);
  expect(await stored(view)).toEqual({});
});
