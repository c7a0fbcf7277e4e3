import { signal } from '@preact/signals';

/** The full page's views, in the order of its navigation; each is an address of its own: `options.html#portals`. */
export const VIEWS = ['sims', 'overview', 'messages', 'reminders', 'portals', 'settings'] as const;
export type ViewName = (typeof VIEWS)[number];

const isView = (name: string): name is ViewName => (VIEWS as readonly string[]).includes(name);

/** The view of an address's `#…`; anything unknown is the list of SIMs. */
export function viewOf(hash: string): ViewName {
  const name = hash.replace(/^#/, '');
  return isView(name) ? name : 'sims';
}

/** The view that is shown; follows the address, so that "back" and links work. */
export const view = signal<ViewName>(typeof location === 'undefined' ? 'sims' : viewOf(location.hash));

/** Follows the address from now on. */
export const watchAddress = (): void =>
  globalThis.addEventListener('hashchange', () => {
    view.value = viewOf(location.hash);
  });
