import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import base from '@/components/base/base.css?inline';
import { language } from '@/components/i18n';
import theme from '@/components/theme.css?inline';
import { groundAt, isDarkPage } from '@/lib/portal/highlight/ground';
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

/** How often it is looked whether what keeps us from being pressed is still there, in milliseconds. */
const RETRY = 500;

/** Makes the host for a page. Nothing is shown before `showHelper`. */
export const makeHost = (signal: AbortSignal): Host =>
  createHost(document, withOwnNames(theme + base + css + panels, makeToken()), signal);

/**
 * Shows a session in its host and keeps it above what the page opens, until `signal` aborts.
 */
export function showHelper(host: Host, session: Session, end: AbortSignal): void {
  const blocked = signal(false);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lift = (newcomer = false) => {
    if (host.lift(session.roots.peek(), newcomer)) lifted.value = lifted.peek() + 1;
    blocked.value = !host.isReachable();
    clearTimeout(waiting);
    // What blocks us tells nobody when it closes.
    if (blocked.peek()) waiting = setTimeout(() => lift(), RETRY);
  };
  const dark = signal(false);
  const stopLanguage = effect(() => {
    if (session.context.value) language.value = session.context.value.language;
  });
  // A new look means that the page has changed: something may have been opened over us, or it has another ground.
  const stopLooking = effect(() => {
    session.fields.value;
    lift();
    dark.value = isDarkPage(document, groundAt(document, host.element));
  });
  const onToggle = (event: Event) => {
    // Our own being shown is no news, nor is an element of the page's that folds open in its place.
    if (event.target === host.element) return;
    lift((event as ToggleEvent).newState === 'open' && (event.target as Element).matches(LIFTED));
  };
  // A dialog in a shadow tree tells nobody outside that it opens, but it takes the focus.
  const onFocus = () => {
    if (!host.isReachable()) lift();
  };
  // Of another size: the page zooms itself; of none: what holds it is closed, without a word to anybody outside.
  const sizes = new ResizeObserver(() => lift());
  sizes.observe(host.element);
  document.addEventListener('toggle', onToggle, { capture: true, signal: end });
  document.addEventListener('focusin', onFocus, { capture: true, signal: end });
  document.addEventListener('fullscreenchange', () => lift(true), { signal: end });
  render(
    <Helper session={session} host={host.element} lifted={lifted} blocked={blocked} dark={dark} />,
    host.body,
  );
  end.addEventListener('abort', () => {
    stopLanguage();
    stopLooking();
    sizes.disconnect();
    clearTimeout(waiting);
    render(null, host.body);
  });
}
