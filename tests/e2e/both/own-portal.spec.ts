import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { popup } from '@/lib/i18n/messages/popup';
import { portals as words } from '@/lib/i18n/messages/portals';
import { PORTALS } from '@/tests/portals/places.mjs';
import { API, App, expect, OWN_PORTAL, stored, test } from '../support/app';
import type { View } from '../support/view';
import { addOwnPortal } from '../support/visit';

const allowed = (view: View) =>
  view.evaluate<{ origins: string[] }>(`${API}.permissions.getAll()`).then(({ origins }) => origins);
const helpers = (view: View) =>
  view.evaluate<number>('document.querySelectorAll("bantor-helper").length').catch(() => 0);

/** The browser's own question can't be pressed by a driver: it is answered with yes beforehand, and still has to be asked. */
test('cpm: an added portal is asked for in the press that adds it, that host alone, is opened, and its helper stands there', async ({
  app,
}) => {
  const before = await app.open(PORTALS.cpm.account);
  await before.find({ css: PORTALS.cpm.signIn.number });
  const control = await app.openPage('popup.html');
  const hosts = await allowed(control);
  expect(hosts).not.toContain(OWN_PORTAL);
  expect(await helpers(before)).toBe(0);
  await before.page.close();

  const popupPage = await addOwnPortal(app);
  expect((await allowed(popupPage)).filter((host) => !hosts.includes(host))).toEqual([OWN_PORTAL]);
  const kept = Object.values(await stored(popupPage)).filter(
    (value) => (value as { url?: string }).url === PORTALS.cpm.account,
  );
  expect(kept).toHaveLength(1);

  const opened = await app.opened(PORTALS.cpm.account);
  await expect.poll(() => helpers(opened)).toBe(1);
  const later = await app.open(PORTALS.cpm.topUp);
  await expect.poll(() => helpers(later)).toBe(1);
});

test('what is no address to add is refused in words: nothing is asked for, kept or opened', async ({
  app,
}) => {
  const view = await app.openPage('popup.html?guide=cpm');
  const hosts = await allowed(view);
  await view.click({ role: 'button', name: '添加我的门户网址' });
  for (const [address, answer] of [
    ['http://my.cpm-mobile.test/account', popup.portalBad],
    ['localhost', popup.portalBad],
    ['javascript:alert(1)', popup.portalBad],
    ['https://me:secret@my.cpm-mobile.test/', popup.portalBad],
    ['www.smart.com.kh/account', words.builtIn],
  ] as const) {
    await view.fill({ css: 'dialog input' }, address);
    await view.click({ css: 'dialog [type=submit]' });
    await view.says(answer['zh-CN']);
  }
  expect(await allowed(view)).toEqual(hosts);
  expect(await stored(view)).toEqual({});
});

test('a site that is in the list already keeps its one place there and gets the new address', async ({
  app,
}) => {
  await addOwnPortal(app);
  const view = await app.openPage('options.html#portals');
  await view.type({ css: 'form [type=url]' }, PORTALS.cpm.topUp);
  await view.click({ role: 'button', name: words.add['zh-CN'] });
  await view.says(words.addedAgain['zh-CN']);
  await view.says(PORTALS.cpm.topUp);
  expect(await view.evaluate('document.querySelectorAll(".portal-address").length')).toBe(1);
  const opened = await app.opened(PORTALS.cpm.topUp);
  await expect.poll(() => helpers(opened)).toBe(1);
});

test('an update of the extension keeps the address, its permission and its helper', async ({
  portals,
  lang,
}, info) => {
  const kind = info.project.name === 'firefox' ? 'firefox' : 'chromium';
  const dir = mkdtempSync(join(tmpdir(), 'bantor-update-'));
  cpSync(`.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`, dir, { recursive: true });
  const app = new App(kind, portals.port, lang, dir);
  try {
    await app.start();
    await addOwnPortal(app);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }));
    await app.update('99.0.0');
    const view = await app.openPage('options.html#portals');
    await view.says(PORTALS.cpm.account);
    await view.says(words.allowed['zh-CN']);
    await view.click({ role: 'link', name: words.open['zh-CN'] });
    await view.says(words.ready['zh-CN']);
    const page = await app.open(PORTALS.cpm.topUp);
    await expect.poll(() => helpers(page)).toBe(1);
  } finally {
    await app.dispose();
    rmSync(dir, { recursive: true, force: true });
  }
});
