import { accompanied, tampering, tooBrief } from './gesture/exposure';
import { inspectButton } from './gesture/inspect';
import type { GestureRefusal } from './gesture/refusal';
import { isOverheard, originalOf } from './gesture/relay';

export { EXPOSURE, watchExposure } from './gesture/exposure';
export type { GestureRefusal } from './gesture/refusal';

export type GestureCheck = { ok: true } | { ok: false; reason: GestureRefusal };

const isPress = (event: Event): boolean =>
  event.type === 'click' ||
  event.type === 'pointerdown' ||
  event.type === 'pointerup' ||
  (event.type === 'keydown' && ['Enter', ' '].includes((event as KeyboardEvent).key));

function refuse(heard: Event, button: HTMLElement): GestureRefusal | undefined {
  const event = originalOf(heard);
  if (!event.isTrusted) return 'synthetic';
  if (!isPress(event)) return 'not-a-press';
  if (!heard.composedPath().includes(button)) return 'elsewhere';
  if (window.top !== window) return 'framed';
  if (isOverheard()) return 'overheard';
  // What is wrong now says more than that the button has not stood long enough.
  return tampering(button) ?? inspectButton(button) ?? accompanied(button) ?? tooBrief(button, event);
}

/**
 * Decides whether an event on our in-page button is the user's own press on a control that the user could see: the only
 * thing that may start a fill in a page (a page can lay things over an extension's button, make it transparent, move it
 * under the pointer or click it by script).
 *
 * The rule: from `EXPOSURE` before the press began until it ended, at every frame, the button stood still, whole and opaque
 * inside a window that had the focus, no hit test met anything over it, and its host was alone in the browser's top layer,
 * over which nothing can be painted.
 *
 * Call `watchExposure(button, signal)` when the button is put up, and this in the listener of `click` (or `pointerup`, or
 * `keydown` for Enter and blank), synchronously: later the event's path is gone. Never throws. On refusal nothing may be
 * filled; `reason` is one of `GestureRefusal`, to be shown in words.
 */
export function checkGesture(event: Event, button: Element): GestureCheck {
  const reason = refuse(event, button as HTMLElement);
  return reason ? { ok: false, reason } : { ok: true };
}
