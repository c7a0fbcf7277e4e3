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
import panels from './panels.css?inline';

/** How often our host was moved by ourselves; buttons that fill are watched anew then. */
const lifted = signal(0);

/** Makes the host for a page. Nothing is shown before `showHelper`. */
export const makeHost = (signal: AbortSignal): Host =>
  createHost(document, theme + base + css + panels, signal);

/**
 * Shows a session in its host and keeps it above what the page opens, until `signal` aborts.
 */
export function showHelper(host: Host, session: Session, signal: AbortSignal): void {
  const lift = () => {
    if (host.lift()) lifted.value++;
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
  document.addEventListener('toggle', lift, { capture: true, signal });
  document.addEventListener('fullscreenchange', lift, { signal });
  render(<Helper session={session} host={host.element} lifted={lifted} dark={dark} />, host.body);
  signal.addEventListener('abort', () => {
    stopLanguage();
    stopLifting();
    render(null, host.body);
  });
}
