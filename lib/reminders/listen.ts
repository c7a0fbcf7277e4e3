import { browser } from 'wxt/browser';
import { onMessage, type ProtocolMap } from '@/lib/messages';
import { fail, ok } from '@/lib/result';
import { KEYS } from '@/lib/storage/keys';
import { browserPorts } from './browser';
import { intentOf } from './deliver';
import { reconcile } from './reconcile';
import { decodeLog } from './sent';
import { showTest } from './test-notification';

type Command<K extends keyof ProtocolMap> = (data: Parameters<ProtocolMap[K]>[0]) => Promise<{ ok: boolean }>;

/** What an answer to a notification does. */
export interface AnswerCommands {
  'sim.renewed': Command<'sim.renewed'>;
  'sim.snooze': Command<'sim.snooze'>;
}

/**
 * Registers everything that makes a reminder run or that answers one; returns the reconcile that commands call after they
 * wrote. Call it without awaiting first.
 */
export function listenForReminders(
  commands: () => AnswerCommands,
  openSims: (simId?: string) => unknown,
): () => void {
  const ports = browserPorts();
  const run = () => reconcile(ports);
  const runQuietly = () => void run();

  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup, browser.alarms.onAlarm])
    event.addListener(runQuietly);
  // Chrome only: what could not be shown is shown as soon as it may be.
  browser.notifications.onPermissionLevelChanged?.addListener(runQuietly);

  const answer = async (id: string, button?: number) => {
    // First of all: what a worker that died had shown and not recorded is then in the log.
    await run();
    const { entries } = decodeLog(await ports.area.get(KEYS.log).catch(() => ({})));
    const intent = intentOf(entries.find((entry) => entry.id === id)?.about, button, ports.now());
    await ports.notifications.clear(id);
    if (intent.type === 'open') return openSims(intent.simId);
    const { type, simId } = intent;
    const done =
      type === 'renewed'
        ? await commands()['sim.renewed']({ id: simId, seen: intent.seen })
        : await commands()['sim.snooze']({ ids: [simId], until: intent.until });
    // A plan of unknown length, a record that is gone: the page says what is missing.
    if (!done.ok) openSims(simId);
    await run();
  };
  browser.notifications.onClicked.addListener((id) => void answer(id));
  // Firefox has no buttons and no event for them.
  browser.notifications.onButtonClicked?.addListener((id, button) => void answer(id, button));

  onMessage('reminders.reconcile', run);
  onMessage('reminders.test', async () => {
    try {
      return ok(await showTest(ports));
    } catch {
      return fail('not-allowed');
    }
  });
  runQuietly();
  return runQuietly;
}
