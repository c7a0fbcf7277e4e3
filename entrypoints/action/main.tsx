import '@/components/theme.css';
import '@/components/page.css';
import '@/components/base/base.css';
import '@/components/base/controls.css';
import '@/components/sim/sim.css';
import '@/components/action/action.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ActionPage } from '@/components/action/ActionPage';
import { watchStorage } from '@/components/store';

/** Opened by a press on a notification: `?sims=ID,ID`, the SIMs that it was about. */
const ids = new URLSearchParams(location.search).get('sims')?.split(',').filter(Boolean) ?? [];

await watchStorage(browser.storage.local as Parameters<typeof watchStorage>[0]);
const app = document.getElementById('app');
if (!app) throw new Error('action.html has no #app');
const open = (query: string) => location.assign(browser.runtime.getURL(`/popup.html?${query}`));
render(
  <ActionPage
    ids={ids}
    onEdit={(id) => open(`sim=${encodeURIComponent(id)}&edit=1`)}
    onGuide={(carrier) => open(`guide=${encodeURIComponent(carrier)}`)}
    onAll={() => open('')}
  />,
  app,
);
