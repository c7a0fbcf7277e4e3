import '@/components/theme.css';
import '@/components/page.css';
import '@/components/base/base.css';
import '@/components/base/controls.css';
import '@/components/sim/sim.css';
import '@/components/sim/form.css';
import '@/components/popup/popup.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupPorts, type PopupStart } from '@/components/popup/Popup';
import { draft, type FormState, startForm } from '@/components/sim/form-state';
import { snapshot, watchStorage } from '@/components/store';
import { sendMessage } from '@/lib/messages';
import { tryPage } from '@/lib/portal/try-page';

/** Where a half-typed form waits while the popup is closed; gone when the browser closes. */
const DRAFT = 'sim-draft';
const HOSTS = {
  origins: browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [],
};

const manifest = browser.runtime.getManifest();
const query = new URLSearchParams(location.search);

const ports: PopupPorts = {
  openDashboard: manifest.options_ui && (() => browser.runtime.openOptionsPage().then(() => window.close())),
  // Chrome grants content scripts' hosts with the installation, and doesn't count them as permissions.
  hostsMissing: async () => import.meta.env.FIREFOX && !(await browser.permissions.contains(HOSTS)),
  requestHosts: () => browser.permissions.request(HOSTS),
  requestHost: (pattern) => browser.permissions.request({ origins: [pattern] }),
  openPage: (url) => browser.tabs.create({ url }),
  async tryPage() {
    const outcome = await tryPage({
      tabInFront: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      open: (tabId) => sendMessage('page.open', {}, { tabId, frameId: 0 }),
      start: (tabId) =>
        browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/portal.js'] }),
    });
    // The page is what is to be seen now.
    if (outcome === 'opened') window.close();
    return outcome;
  },
};

const [, session] = await Promise.all([
  watchStorage(browser.storage.local as Parameters<typeof watchStorage>[0]),
  browser.storage.session.get(DRAFT),
]);
const waiting = session[DRAFT] as FormState | null | undefined;
// Half-typed by an older version, fields of this one may be missing.
draft.value = waiting ? { ...startForm(), ...waiting } : null;
effect(() => {
  browser.storage.session.set({ [DRAFT]: draft.value });
});

const edited = snapshot.value.sims.find(({ id }) => id === waiting?.id);
const app = document.getElementById('app');
if (!app) throw new Error('popup.html has no #app');
const simId = query.get('sim') ?? undefined;
const asked = query.has('edit') ? snapshot.value.sims.find(({ id }) => id === simId) : undefined;
const start: PopupStart = {
  form: asked ? { sim: asked } : waiting ? { sim: edited } : undefined,
  simId,
  guide: query.get('guide') ?? undefined,
};
render(<Popup ports={ports} start={start} />, app);
sendMessage('reminders.reconcile').catch(() => {
  // The worker reconciles at its own start too; a popup without one still shows what is stored.
});
