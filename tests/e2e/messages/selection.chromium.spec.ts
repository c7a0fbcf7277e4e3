import { sms } from '@/lib/i18n/messages/sms';
import { expect, stored, test } from '../support/app';
import { View } from '../support/view';

/** The menu itself is the browser's own and can't be opened by a driver: its click is handed to the worker as the browser does. */
test('selected text is read on the full page, once, and kept only by a press', async ({ app }) => {
  // Chosen, since a page that the extension opens by itself may start before the driver has set its language.
  const settings = { language: 'zh-CN' };
  const popup = await app.openPage('popup.html');
  await popup.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  const opened = app.context.waitForEvent('page');
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-message', selectionText: 'Smart: plan of 096 123 4567 ends 25/12/2027' }, {})`,
  );
  const view = new View(await opened);
  await view.says('096 123 4567');
  await view.says(sms.chooseSim['zh-CN']);
  expect(await stored(view)).toEqual({ settings });
  expect(await view.evaluate('chrome.storage.session.get("selected-message")')).toEqual({});
});
