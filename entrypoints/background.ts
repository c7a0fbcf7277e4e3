import { browser } from 'wxt/browser';
import { serveCommands } from '@/lib/commands/serve';
import { pickLanguage } from '@/lib/i18n/text';
import { listenForSelection } from '@/lib/menus/selection';
import { syncRegistrations } from '@/lib/portal/registration';
import { listenForReminders } from '@/lib/reminders/listen';
import { KEYS } from '@/lib/storage/keys';
import { decodeSnapshot, recordsOf } from '@/lib/storage/snapshot';
import { browserLock, createWriter } from '@/lib/storage/writer';

/** Everything is registered before the first `await`: a listener that comes later misses the event that started the worker. */
export default defineBackground(() => {
  const readAll = () => browser.storage.local.get(null);
  const hasPermission = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

  const syncPortals = async () => {
    const { portals } = decodeSnapshot(recordsOf('portal', await readAll()));
    await syncRegistrations(portals, {
      getRegistered: () => browser.scripting.getRegisteredContentScripts(),
      register: (scripts) =>
        browser.scripting.registerContentScripts(
          scripts.map((script) => ({
            ...script,
            js: ['content-scripts/portal.js'],
            // As the manifest has it for the carriers' hosts.
            runAt: import.meta.env.FIREFOX ? ('document_start' as const) : ('document_idle' as const),
          })),
        ),
      unregister: (ids) => browser.scripting.unregisterContentScripts({ ids }),
      hasPermission,
    });
  };
  // One after another: two at once would both see a script missing and register it twice.
  let syncing: Promise<void> = Promise.resolve();
  const queueSync = () => {
    syncing = syncing.then(syncPortals).catch((error) => console.error('portals were not registered', error));
    return syncing;
  };

  const openSims = (simId?: string) =>
    browser.tabs.create({
      url: browser.runtime.getURL(`/action.html${simId ? `?sims=${encodeURIComponent(simId)}` : ''}`),
    });
  const refreshMenu = listenForSelection({
    menus: browser.contextMenus,
    keep: (items) => browser.storage.session.set(items),
    openReview: () => browser.tabs.create({ url: browser.runtime.getURL('/options.html#messages') }),
    language: async () =>
      decodeSnapshot(await browser.storage.local.get(KEYS.settings)).settings.language ??
      pickLanguage(navigator.languages),
  });
  const reconcile = listenForReminders(() => commands, openSims);
  const commands = serveCommands({
    writer: createWriter(browser.storage.local, browserLock),
    readAll,
    hasPermission,
    runFile: ({ tabId, frameId }, file) =>
      browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] }),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    languages: () => navigator.languages,
    extensionUrl: browser.runtime.getURL(''),
    afterWrite: (command) => {
      if (command === 'settings.save') refreshMenu();
      reconcile();
      // The others leave the list of portals alone: no need to ask for every permission again. Waited for: the page that is opened
      // next must have its helper.
      if (/^(portal|records)\./.test(command)) return queueSync();
    },
  });
  browser.permissions.onAdded.addListener(queueSync);
  browser.permissions.onRemoved.addListener(queueSync);
  browser.runtime.onInstalled.addListener(queueSync);
  browser.runtime.onInstalled.addListener(refreshMenu);
  queueSync();
});
