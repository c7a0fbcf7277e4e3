import '@/components/theme.css';
import '@/components/page.css';
import '@/components/base/base.css';
import '@/components/base/controls.css';
import '@/components/sim/sim.css';
import '@/components/sim/form.css';
import '@/components/dashboard/dashboard.css';
import '@/components/reminders/reminders.css';
import '@/components/messages/messages.css';
import '@/components/portals/portals.css';
import '@/components/sims/sims.css';
import '@/components/overview/overview.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard, type DashboardPorts } from '@/components/dashboard/Dashboard';
import { watchAddress } from '@/components/dashboard/route';
import { show } from '@/components/messages/state';
import { watchStorage } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { SELECTION_KEY } from '@/lib/menus/selection';
import { registrationId } from '@/lib/portal/registration';
import { ALARM } from '@/lib/reminders/alarm';
import { toBackup } from '@/lib/share/backup';
import { downloadText } from '@/lib/share/download';

/** Only Chrome has this; the types of the two browsers' common API don't know it. */
const notifications = browser.notifications as typeof browser.notifications & {
  getPermissionLevel?(): Promise<'granted' | 'denied'>;
};

const ports: DashboardPorts = {
  notificationLevel: async () => (await notifications.getPermissionLevel?.()) ?? 'unknown',
  alarmAt: async () => (await browser.alarms.get(ALARM))?.scheduledTime,
  requestHost: (pattern) => browser.permissions.request({ origins: [pattern] }),
  openPage: (url) => browser.tabs.create({ url }),
  hasHost: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  removeHost: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  isRegistered: async (portalId) => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    return registered.some(({ id }) => id === registrationId(portalId));
  },
  watchHosts: (callback) => {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
    return () => {
      browser.permissions.onAdded.removeListener(callback);
      browser.permissions.onRemoved.removeListener(callback);
    };
  },
  download: async () => {
    const text = toBackup(await browser.storage.local.get(null), Date.now());
    downloadText(`bantor-${civilDateAt(Date.now())}.json`, text, 'application/json');
  },
};

await watchStorage(browser.storage.local as Parameters<typeof watchStorage>[0]);
/** Takes over the text that was selected on a page, once. */
const takeSelection = async () => {
  const { [SELECTION_KEY]: text } = await browser.storage.session.get(SELECTION_KEY);
  if (typeof text !== 'string') return;
  show({ text });
  await browser.storage.session.remove(SELECTION_KEY);
};
if (location.hash === '#messages') await takeSelection();
watchAddress();
const app = document.getElementById('app');
if (!app) throw new Error('options.html has no #app');
render(<Dashboard ports={ports} />, app);
