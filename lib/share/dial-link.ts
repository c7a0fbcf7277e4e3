import type { Action } from '@/lib/carriers/types';

export type Platform = 'ios' | 'android' | 'desktop';

/** Where this page runs, as far as a link that dials is concerned. */
export function platformOf(nav: { userAgent: string; maxTouchPoints?: number }): Platform {
  if (/Android/i.test(nav.userAgent)) return 'android';
  // An iPad asks for desktop pages and says "Macintosh"; no Mac has a touch screen.
  const isIpad = /Macintosh/.test(nav.userAgent) && (nav.maxTouchPoints ?? 0) > 1;
  return isIpad || /iPhone|iPad|iPod/.test(nav.userAgent) ? 'ios' : 'desktop';
}

/** Only digits, `*`, `#` and `+` can be dialled; a code with a word in it (`*1203*PIN#`) is a form to fill in. */
const DIALLABLE = /^\+?[\d*#]+$/;

/** `tel:` (RFC 3966) with `#` as `%23`, or nothing when the text cannot be dialled. `*` needs no escape. */
export const telLink = (code: string): string | undefined =>
  DIALLABLE.test(code) ? `tel:${code.replaceAll('#', '%23')}` : undefined;

/** `sms:` (RFC 5724). iOS takes the body after `&`, everything else after `?`. */
export const smsLink = (to: string, body: string, platform: Platform): string =>
  `sms:${to}${platform === 'ios' ? '&' : '?'}body=${encodeURIComponent(body)}`;

/** True where a link or a QR code can start it: iOS refuses `tel:` links with `*` or `#`. */
export const canDial = (action: Action, platform: Platform): boolean =>
  platform !== 'ios' || action.kind !== 'ussd';

/** The link that starts an action on this phone, or nothing where there is none. */
export function actionLink(action: Action, platform: Platform): string | undefined {
  if (platform === 'desktop' || !canDial(action, platform)) return undefined;
  if (action.kind === 'ussd') return telLink(action.code);
  if (action.kind === 'call') return telLink(action.number);
  if (action.kind === 'sms') return smsLink(action.to, action.body, platform);
  return undefined;
}

/** What a QR code holds so that a phone's camera offers to dial or to write the SMS. */
export function qrText(action: Action): string | undefined {
  if (action.kind === 'ussd') return telLink(action.code);
  if (action.kind === 'call') return telLink(action.number);
  if (action.kind === 'sms') return `SMSTO:${action.to}:${action.body}`;
  if (action.kind === 'web') return action.url;
  return undefined;
}

/** A store page for an app's id, or the link itself where the carrier gives one. */
export function storeLink(store: 'ios' | 'android', id: string): string {
  if (/^https:/.test(id)) return id;
  return store === 'ios'
    ? `https://apps.apple.com/app/${id}`
    : `https://play.google.com/store/apps/details?id=${encodeURIComponent(id)}`;
}
