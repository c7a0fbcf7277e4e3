import '@/components/theme.css';
import '@/components/page.css';
import '@/components/base/base.css';
import '@/components/base/controls.css';
import '@/components/popup/popup.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupPorts } from '@/components/popup/Popup';
import { draft, type FormState } from '@/components/sim/form-state';
import { snapshot, watchStorage } from '@/components/store';
import { sendMessage } from '@/lib/messages';

/** Where a half-typed form waits while the popup is closed; gone when the browser closes. */
const DRAFT = 'sim-draft';
const HOSTS = {
  origins: browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [],
};

const ports: PopupPorts = {
  openDashboard: (hash = '') => {
    browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${hash}` });
    window.close();
  },
  hostsMissing: async () => HOSTS.origins.length > 0 && !(await browser.permissions.contains(HOSTS)),
  requestHosts: () => browser.permissions.request(HOSTS),
};

const [, session] = await Promise.all([
  watchStorage(browser.storage.local as Parameters<typeof watchStorage>[0]),
  browser.storage.session.get(DRAFT),
]);
const waiting = session[DRAFT] as FormState | null | undefined;
draft.value = waiting ?? null;
effect(() => {
  browser.storage.session.set({ [DRAFT]: draft.value });
});

const edited = snapshot.value.sims.find(({ id }) => id === waiting?.id);
const app = document.getElementById('app');
if (!app) throw new Error('popup.html has no #app');
render(<Popup ports={ports} waiting={waiting ? { sim: edited } : null} />, app);
sendMessage('reminders.reconcile').catch(() => {
  // The worker reconciles at its own start too; a popup without one still shows what is stored.
});
