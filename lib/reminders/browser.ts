import { browser } from 'wxt/browser';
import { pickLanguage } from '@/lib/i18n/text';
import { browserLock } from '@/lib/storage/writer';
import { ALARM } from './alarm';
import { BALANCE_CODES, CARRIER_LIVES } from './carrier-facts';
import { NotAllowed, type ReminderPorts } from './ports';

/** Packaged and raster: an SVG or a remote picture makes Chrome refuse the whole notification. */
const ICON = '/icon/128.png' as const;
const BADGE_COLOR = '#b3261e';

/** Chrome only; Firefox lets an extension that has the permission always show. */
const permitted: { getPermissionLevel?(): Promise<string> } = browser.notifications;

/** The reminders' ports in a real browser's background. */
export const browserPorts = (): ReminderPorts => ({
  area: browser.storage.local,
  storageLock: browserLock,
  reconcileLock: (task) => navigator.locks.request('bantor-reconcile', task),
  alarm: {
    get: async () => (await browser.alarms.get(ALARM))?.scheduledTime,
    set: async (when) => browser.alarms.create(ALARM, { when }),
    clear: async () => {
      await browser.alarms.clear(ALARM);
    },
  },
  notifications: {
    // Firefox has no buttons and rejects the call that asks for them; it also lacks the event.
    buttons: 'onButtonClicked' in browser.notifications && !import.meta.env.FIREFOX,
    show: async (id, { title, message, buttons }) => {
      // Chrome takes and drops what may not be shown: that must not count as said.
      if ((await permitted.getPermissionLevel?.()) === 'denied') throw new NotAllowed();
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL(ICON),
        title,
        message,
        ...(buttons.length > 0 && { buttons: buttons.map((label) => ({ title: label })) }),
      });
    },
    clear: async (id) => {
      await browser.notifications.clear(id);
    },
    shown: async () => Object.keys(await browser.notifications.getAll()),
  },
  badge: async (count) => {
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR });
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  },
  now: () => Date.now(),
  unrecorded: new Set(),
  language: (chosen) => chosen ?? pickLanguage(navigator.languages),
  lives: CARRIER_LIVES,
  balanceCodes: BALANCE_CODES,
});
