import { sms } from '@/lib/i18n/messages/sms';
import { formatText, type Language } from '@/lib/i18n/text';

/** Where the selected text waits in `storage.session` for the page that reads it: in memory only, gone with the browser. */
export const SELECTION_KEY = 'selected-message';
const MENU_ID = 'read-message';

interface Menus {
  create(item: { id: string; title: string; contexts: ['selection'] }): unknown;
  removeAll(): Promise<void>;
  onClicked: {
    addListener(listener: (info: { menuItemId: string | number; selectionText?: string }) => void): void;
  };
}

export interface SelectionPorts {
  /** Absent where the browser has no context menus: Firefox for Android. */
  menus: Menus | undefined;
  keep(items: Record<string, string>): Promise<void>;
  /** Opens the page on which the reading is confirmed. */
  openReview(): Promise<unknown>;
  language(): Promise<Language>;
}

/**
 * "Read this message with Bantor" on selected text. Registers its listener at once; the answer makes the menu item anew, in the
 * user's language: to be called when the extension is installed and when the language changes.
 */
export function listenForSelection({ menus, keep, openReview, language }: SelectionPorts) {
  menus?.onClicked.addListener(async ({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU_ID || !selectionText) return;
    await keep({ [SELECTION_KEY]: selectionText });
    await openReview();
  });
  return async (): Promise<void> => {
    if (!menus) return;
    const title = formatText(sms.fromMenu, await language());
    await menus.removeAll();
    menus.create({ id: MENU_ID, title, contexts: ['selection'] });
  };
}
