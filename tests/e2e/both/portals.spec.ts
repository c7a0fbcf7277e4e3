import { PORTALS } from '@/tests/portals/places.mjs';
import { expect, test } from '../support/app';
import { PORTAL_NAMES, signIn } from '../support/visit';

/** Proof that the demo portals do what a carrier's does, before anything is proved on them. */
for (const name of PORTAL_NAMES) {
  test(`${name}: sign-in by number and one-time code leads to the account`, async ({ app }) => {
    const view = await signIn(app, name);
    const digits = (await view.text()).replaceAll(' ', '');
    expect(digits).toContain(PORTALS[name].number);
  });
}

test('the extension is loaded and its popup says something', async ({ app }) => {
  const popup = await app.openPage('popup.html');
  await expect.poll(() => popup.text()).toMatch(/\S/);
});
