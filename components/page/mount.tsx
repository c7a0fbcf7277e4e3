import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import base from '@/components/base/base.css?inline';
import { language } from '@/components/i18n';
import theme from '@/components/theme.css?inline';
import { isDarkPage } from '@/lib/portal/highlight/ground';
import type { Session } from '@/lib/portal/session';
import { Helper } from './Helper';
import css from './helper.css?inline';
import { createHost, type Host } from './host';
import { makeToken, withOwnNames } from './own-names';
import panels from './panels.css?inline';

/** How often our host was moved or shown anew by ourselves; buttons that fill are watched anew then. */
const lifted = signal(0);

/** What the browser lifts above the page; `toggle` tells of it, and of `details` too. */
const LIFTED = ':popover-open, :modal';

/** Makes the host for a page. Nothing is shown before `showHelper`. */
export const makeHost = (signal: AbortSignal): Host =>
  createHost(document, withOwnNames(theme + base + css + panels, makeToken()), signal);

/**
 * Shows a session in its host and keeps it above what the page opens, until `signal` aborts.
 */
export function showHelper(host: Host, session: Session, signal: AbortSignal): void {
  const lift = (newcomer = false) => {
    if (host.lift(newcomer)) lifted.value = lifted.peek() + 1;
  };
  const dark = isDarkPage(document);
  const stopLanguage = effect(() => {
    if (session.context.value) language.value = session.context.value.language;
  });
  // A new look means that the page has changed: something may have been opened over us.
  const stopLifting = effect(() => {
    session.fields.value;
    lift();
  });
  const onToggle = (event: Event) => {
    // Our own being shown is no news, nor is an element of the page's that folds open in its place.
    if (event.target === host.element) return;
    lift((event as ToggleEvent).newState === 'open' && (event.target as Element).matches(LIFTED));
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  document.addEventListener('fullscreenchange', () => lift(), { signal });
  render(<Helper session={session} host={host.element} lifted={lifted} dark={dark} />, host.body);
  signal.addEventListener('abort', () => {
    stopLanguage();
    stopLifting();
    render(null, host.body);
  });
}
