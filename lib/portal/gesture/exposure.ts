import { isHaunted } from './ghosts';
import { inspectButton, outermostHost } from './inspect';
import type { GestureRefusal } from './refusal';

/** How long a button must have stood still in the open before a press on it counts, in milliseconds. */
export const EXPOSURE = 500;
/** How often the page is walked for paint over the button, in milliseconds, where the browser can't tell of it. */
const WALK_EVERY = 200;
/** How far it may drift meanwhile (sub-pixel layout, a caret's blink), in CSS pixels. */
const DRIFT = 2;

interface Exposure {
  host: Element;
  parent: Node | null;
  attributes: string;
  /** Since when it has stood still in the open, on `performance.now()`'s clock. */
  since: number | undefined;
  box: DOMRect | undefined;
  /** What the browser itself says of its visibility (Intersection Observer v2), where it does. */
  unseen: boolean;
  observer: IntersectionObserver | undefined;
  /** When the page was last walked for paint over the button, where there is no observer. */
  walked: number;
}

const exposures = new WeakMap<Element, Exposure>();

const attributesOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');

const moved = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) > DRIFT || Math.abs(a.top - b.top) > DRIFT || Math.abs(a.width - b.width) > DRIFT;

function look(button: HTMLElement, exposure: Exposure, now: number): void {
  const box = button.getBoundingClientRect();
  const stands = exposure.box !== undefined && !moved(exposure.box, box);
  exposure.box = box;
  if (!exposure.observer && now - exposure.walked > WALK_EVERY) {
    exposure.walked = now;
    exposure.unseen = isHaunted(button);
  }
  if (!stands || exposure.unseen || inspectButton(button)) exposure.since = undefined;
  else exposure.since ??= now;
}

/** Intersection Observer v2 sees what hit tests can't (paint that lets the pointer through); Chromium only. */
function observe(button: HTMLElement, exposure: Exposure): IntersectionObserver | undefined {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => note(exposure, entries), options);
  observer.observe(button);
  return observer;
}

function note(exposure: Exposure, entries: IntersectionObserverEntry[]): void {
  const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
  if (!last) return;
  exposure.unseen = !last.isVisible;
  if (exposure.unseen) exposure.since = undefined;
}

/**
 * Watches a button of ours, frame by frame, from the moment it is put up until `signal` aborts: only a button that has
 * stood still in the open for `EXPOSURE` can be pressed. Call it when the host has its final place and attributes: any
 * later change of them counts as tampering.
 */
export function watchExposure(button: HTMLElement, signal: AbortSignal): void {
  const host = outermostHost(button);
  const exposure: Exposure = {
    host,
    parent: host.parentNode,
    attributes: attributesOf(host),
    since: undefined,
    box: undefined,
    unseen: false,
    observer: undefined,
    walked: 0,
  };
  exposure.observer = observe(button, exposure);
  exposures.set(button, exposure);
  let frame = requestAnimationFrame(function next(now) {
    look(button, exposure, now);
    frame = requestAnimationFrame(next);
  });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    exposure.observer?.disconnect();
    exposures.delete(button);
  });
}

/** Whether the page tampered with the button's host since it was put up. */
export function tampering(button: Element): GestureRefusal | undefined {
  const exposure = exposures.get(button);
  if (!exposure) return 'unwatched';
  if (exposure.host.parentNode !== exposure.parent || outermostHost(button) !== exposure.host)
    return 'host-moved';
  return attributesOf(exposure.host) === exposure.attributes ? undefined : 'host-restyled';
}

/** Whether the button stood in the open long enough before `now`, as hit tests and, where it can, the browser saw it. */
export function tooBrief(button: Element, now: number): GestureRefusal | undefined {
  const exposure = exposures.get(button);
  if (!exposure) return 'unwatched';
  if (exposure.observer) note(exposure, exposure.observer.takeRecords());
  if (exposure.unseen) return 'covered';
  return exposure.since === undefined || now - exposure.since < EXPOSURE ? 'too-soon' : undefined;
}

/** Whether the browser itself vouches for what is painted over the button (Intersection Observer v2). */
export const isObserved = (button: Element): boolean => exposures.get(button)?.observer !== undefined;
