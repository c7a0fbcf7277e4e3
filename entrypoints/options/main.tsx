import '@/components/theme.css';
import '@/components/page.css';
import '@/components/base/base.css';
import '@/components/base/controls.css';
import '@/components/dashboard/dashboard.css';
import '@/components/messages/messages.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { watchAddress } from '@/components/dashboard/route';
import { show } from '@/components/messages/state';
import { watchStorage } from '@/components/store';
import { civilDateAt } from '@/lib/civil';
import { SELECTION_KEY } from '@/lib/menus/selection';
import { toBackup } from '@/lib/share/backup';

const ports = {
  requestHost: (pattern: string) => browser.permissions.request({ origins: [pattern] }),
  hasHost: (pattern: string) => browser.permissions.contains({ origins: [pattern] }),
  download: async () => {
    const text = toBackup(await browser.storage.local.get(null), Date.now());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `bantor-${civilDateAt(Date.now())}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
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
