import { PORTALS } from '@/tests/portals/places.mjs';
import { SITES } from '@/tests/portals/sites.mjs';
import { expect, test } from '../support/app';
import { Helper } from '../support/helper';
import { addOwnPortal, PORTAL_NAMES, signIn } from '../support/visit';

for (const name of PORTAL_NAMES) {
  const site = SITES.find(({ id }) => id === name);
  test(`${name}: the helper finds the auto-renewal control, says how it looks, and leaves it alone`, async ({
    app,
  }) => {
    // First, so that the portal stays in front: the helper rests on a page that nobody sees.
    const control = name === 'cpm' ? await addOwnPortal(app) : await app.openPage('popup.html');
    const view = await signIn(app, name);
    const helper = new Helper(view, control, new URL(PORTALS[name].account).hostname);
    await helper.says(site?.autoRenewal ? '看起来是开着的' : '看起来是关着的');
    expect(await helper.peek()).toMatchObject({ ring: { x: expect.any(Number), y: expect.any(Number) } });
    // Still as it was: what finds never clicks.
    const account = await view.evaluate<{ autoRenewal: boolean }>(
      'fetch("/api/account").then((r) => r.json())',
    );
    expect(account.autoRenewal).toBe(site?.autoRenewal);
  });
}
