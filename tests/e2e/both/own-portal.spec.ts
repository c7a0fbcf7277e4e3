import { popup } from '@/lib/i18n/messages/popup';
import { PORTALS } from '@/tests/portals/places.mjs';
import { API, expect, OWN_PORTAL, stored, test } from '../support/app';
import type { View } from '../support/view';
import { addOwnPortal } from '../support/visit';

const allowed = (view: View) =>
  view.evaluate<{ origins: string[] }>(`${API}.permissions.getAll()`).then(({ origins }) => origins);
const helpers = (view: View) =>
  view.evaluate<number>('document.querySelectorAll("bantor-helper").length').catch(() => 0);

/** The browser's own question can't be pressed by a driver: it is answered with yes beforehand, and still has to be asked. */
test('cpm: an added portal is asked for in the press that adds it, that host alone, and the helper stands there from then on', async ({
  app,
}) => {
  const before = await app.open(PORTALS.cpm.account);
  await before.find({ css: PORTALS.cpm.signIn.number });
  const control = await app.openPage('popup.html');
  const hosts = await allowed(control);
  expect(hosts).not.toContain(OWN_PORTAL);
  expect(await helpers(before)).toBe(0);

  const popupPage = await addOwnPortal(app);
  expect((await allowed(popupPage)).filter((host) => !hosts.includes(host))).toEqual([OWN_PORTAL]);
  const kept = Object.values(await stored(popupPage)).filter(
    (value) => (value as { url?: string }).url === PORTALS.cpm.account,
  );
  expect(kept).toHaveLength(1);

  await expect
    .poll(async () => {
      const after = await app.open(PORTALS.cpm.account);
      return helpers(after);
    })
    .toBe(1);
});

test('an address without https is refused in words, and nothing is asked for or kept', async ({ app }) => {
  const view = await app.openPage('popup.html?guide=cpm');
  const hosts = await allowed(view);
  await view.click({ role: 'button', name: '添加我的门户网址' });
  await view.type({ css: 'dialog input' }, 'http://my.cpm-mobile.test/account');
  await view.click({ css: 'dialog [type=submit]' });
  await view.says(popup.portalBad['zh-CN']);
  expect(await allowed(view)).toEqual(hosts);
  expect(await stored(view)).toEqual({});
});
