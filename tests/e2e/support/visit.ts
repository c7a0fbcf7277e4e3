import { guide } from '@/lib/i18n/messages/guide';
import { popup } from '@/lib/i18n/messages/popup';
import { PORTALS } from '@/tests/portals/places.mjs';
import type { App } from './app';
import type { View } from './view';

export type PortalName = keyof typeof PORTALS;
export const PORTAL_NAMES = Object.keys(PORTALS) as PortalName[];

/** Opens a portal's account page and signs in by number and one-time code, as a person does. */
export async function signIn(app: App, name: PortalName): Promise<View> {
  const portal = PORTALS[name];
  const view = await app.open(portal.account);
  await view.type({ css: portal.signIn.number }, portal.number);
  await view.click({ css: 'form button' });
  const sms = await view.find({ css: '[data-sms]', name: undefined });
  const code = await sms.evaluate((element) => element.textContent ?? '');
  await view.type({ css: portal.signIn.code }, code);
  await view.click({ css: 'form button' });
  await view.find({ css: portal.ready });
  return view;
}

/** Adds CPM's demo portal as one's own address, through the guide and the popup's form; gives the popup. */
export async function addOwnPortal(app: App): Promise<View> {
  const view = await app.openPage('popup.html?guide=cpm');
  await view.click({ role: 'button', name: guide.addPortal['zh-CN'] });
  await view.type({ css: 'dialog input' }, PORTALS.cpm.account);
  await view.click({ css: 'dialog [type=submit]' });
  await view.says(popup.portalAdded['zh-CN']);
  return view;
}
