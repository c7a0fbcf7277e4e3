import type { Page } from '@playwright/test';
import { popup } from '@/lib/i18n/messages/popup';
import { formatText, type Language } from '@/lib/i18n/text';
import type { App } from '../support/app';

/** Opens a carrier's guide as a person does: language, tab, carrier. Names as the guide's list prints them. */
export async function openGuide(app: App, carrier: string, language: Language): Promise<Page> {
  const { page } = await app.openPage('popup.html');
  const popupPage = page as Page;
  await popupPage.locator('select.language').selectOption(language);
  await popupPage.getByRole('button', { name: formatText(popup.guide, language), exact: true }).click();
  await popupPage.locator('.guide-carrier', { hasText: carrier }).click();
  await popupPage.getByRole('heading', { level: 1, name: carrier }).waitFor();
  return popupPage;
}

/** A channel's card as it is read from top to bottom. */
export interface Card {
  heading: string;
  badge: string;
  warning: string;
  /** Codes that the warning offers instead, each with what can be done with it. */
  instead: { code: string; actions: string[] }[];
  code: string;
  steps: string[];
  /** What can be pressed for the channel's own code. */
  actions: string[];
  links: string[];
  sources: { text: string; links: string[] };
  asOf: string;
  /** The warning stands above the code and whatever can be pressed. */
  warnedFirst: boolean;
}

/** Reads the card of a channel. */
export const readCard = (page: Page, channel: string): Promise<Card> =>
  page.locator(`[data-channel="${channel}"]`).evaluate((card): Card => {
    const text = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (root: Element | null | undefined, css: string) => [...(root?.querySelectorAll(css) ?? [])];
    const notice = card.querySelector('.notice');
    const own = all(card, 'button, a, .guide-code').filter((element) => !notice?.contains(element));
    const source = card.querySelector('.guide-source');
    const presses = own.filter((element) => !source?.contains(element) && !element.matches('.guide-code'));
    const follows = (element: Element) =>
      Boolean(notice && notice.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return {
      heading: text(card.querySelector('h3')),
      badge: text(card.querySelector('header .badge')),
      warning: text(notice),
      instead: all(notice, '.guide-instead-row').map((row) => ({
        code: text(row.querySelector('code')),
        actions: all(row, 'button, a').map(text),
      })),
      code: text(card.querySelector('.guide-code')),
      steps: all(card, 'ol > li').map(text),
      actions: presses.map(text),
      links: presses.flatMap((element) => element.getAttribute('href') ?? []),
      sources: { text: text(source), links: all(source, 'a').map((link) => link.getAttribute('href') ?? '') },
      asOf: text(card.querySelector('time')),
      warnedFirst: own.every(follows),
    };
  });
