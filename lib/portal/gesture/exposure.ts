import { inspectButton, outermostHost } from './inspect';
import { watchPress } from './press';
import type { GestureRefusal } from './refusal';
import { holdersOf, isAlone } from './top-layer';

/** How long a button must have stood still in the open before a press on it counts, in milliseconds. */
export const EXPOSURE = 500;
/** Longest time between two looks: what was painted while the page held the thread up was seen by nobody here. */
const GAP = 250;
/** How far it may drift meanwhile (sub-pixel layout, a caret's blink), in CSS pixels. */
const DRIFT = 2;

interface Exposure {
  host: Element;
  parent: Node | null;
  attributes: string;
  /** Since when it has stood still in the open, on `performance.now()`'s clock. */
  since: number | undefined;
  /** The frame of the last look, on the same clock. */
  looked: number;
  box: DOMRect | undefined;
  /** What the browser itself says of its visibility (Intersection Observer v2), where it does. */
  unseen: boolean;
  observer: IntersectionObserver | undefined;
  /** Sees a dialog that holds us opened anew, by which it comes to lie above us. */
  holders: MutationObserver;
  sunk: boolean;
  /** When the press began that ends in this event. */
  began(event: Event): number;
}

const exposures = new WeakMap<Element, Exposure>();

const attributesOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');

const moved = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) > DRIFT || Math.abs(a.top - b.top) > DRIFT || Math.abs(a.width - b.width) > DRIFT;

function look(button: HTMLElement, exposure: Exposure, now: number): void {
  const box = button.getBoundingClientRect();
  const stands = exposure.box !== undefined && !moved(exposure.box, box);
  const steady = now - exposure.looked <= GAP;
  exposure.box = box;
  exposure.looked = now;
  const open =
    stands &&
    steady &&
    !exposure.unseen &&
    // While another window has the focus, it may lie over this one, and close under a double click.
    document.hasFocus() &&
    isAlone(exposure.host, now) &&
    !tampering(button) &&
    !inspectButton(button);
  exposure.since = open ? (exposure.since ?? now) : undefined;
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
 * stood still in the open, alone in the browser's top layer, for `EXPOSURE` can be pressed. Call it when the host has its
 * final place and attributes: any later change of them counts as tampering.
 */
export function watchExposure(button: HTMLElement, signal: AbortSignal): void {
  const host = outermostHost(button);
  const holders = new MutationObserver(() => {
    exposure.sunk = true;
  });
  const exposure: Exposure = {
    host,
    parent: host.parentNode,
    attributes: attributesOf(host),
    since: undefined,
    looked: Number.NEGATIVE_INFINITY,
    box: undefined,
    unseen: false,
    observer: undefined,
    holders,
    sunk: false,
    began: watchPress(button, signal),
  };
  exposure.observer = observe(button, exposure);
  for (const holder of holdersOf(host)) holders.observe(holder, { attributeFilter: ['open', 'popover'] });
  exposures.set(button, exposure);
  let frame = requestAnimationFrame(function next(now) {
    look(button, exposure, now);
    frame = requestAnimationFrame(next);
  });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    exposure.observer?.disconnect();
    holders.disconnect();
    // Watched anew meanwhile, it is not this watch's any more.
    if (exposures.get(button) === exposure) exposures.delete(button);
  });
}

/** Whether the page tampered with the button's host since it was put up. */
export function tampering(button: Element): GestureRefusal | undefined {
  const exposure = exposures.get(button);
  if (!exposure) return 'unwatched';
  if (exposure.host.parentNode !== exposure.parent || outermostHost(button) !== exposure.host)
    return 'host-moved';
  if (exposure.holders.takeRecords().length > 0) exposure.sunk = true;
  if (exposure.sunk) return 'sunk';
  return attributesOf(exposure.host) === exposure.attributes ? undefined : 'host-restyled';
}

/** Whether the page holds something else in the top layer at this moment; looks at the whole page. */
export const accompanied = (button: Element): GestureRefusal | undefined =>
  isAlone(outermostHost(button), performance.now(), true) ? undefined : 'not-alone';

/**
 * Whether the button had stood in the open long enough when the press that ends in `event` began, and does so still, as hit
 * tests and, where it can, the browser saw it.
 */
export function tooBrief(button: Element, event: Event): GestureRefusal | undefined {
  const exposure = exposures.get(button);
  if (!exposure) return 'unwatched';
  if (exposure.observer) note(exposure, exposure.observer.takeRecords());
  if (exposure.unseen) return 'covered';
  const { since, looked } = exposure;
  if (since === undefined || event.timeStamp - looked > GAP) return 'too-soon';
  return exposure.began(event) - since < EXPOSURE ? 'too-soon' : undefined;
}
