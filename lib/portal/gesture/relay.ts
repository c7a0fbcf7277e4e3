/**
 * Firefox tells a page where in a closed shadow tree an event began (`originalTarget`, `rangeParent`): from there it could read the
 * whole tree and lay things over its buttons. So no event on our host may reach a page: the first listener of all, on the
 * window, stops it and hands our tree a twin that never leaves it.
 */
interface Relay {
  /** It stands before every listener that the page may have. */
  first: boolean;
  hosts: Set<Node>;
  originals: WeakMap<Event, Event>;
}

/** All scripts of ours in a page share it; the page has a world apart. */
const world = globalThis as { bantorRelay?: Relay };

/** Events that leave a shadow tree, besides those of families. */
const TYPES = [
  ...['auxclick', 'click', 'contextmenu', 'copy', 'cut', 'dblclick', 'paste', 'wheel'],
  ...['beforeinput', 'compositionend', 'compositionstart', 'compositionupdate', 'input'],
  ...['blur', 'focus', 'focusin', 'focusout', 'keydown', 'keypress', 'keyup', 'selectstart'],
  ...['drag', 'dragend', 'dragenter', 'dragexit', 'dragleave', 'dragover', 'dragstart', 'drop'],
  ...['mousedown', 'mouseenter', 'mouseleave', 'mousemove', 'mouseout', 'mouseover', 'mouseup'],
  ...['gotpointercapture', 'lostpointercapture', 'pointercancel', 'pointerdown', 'pointerenter'],
  ...['pointerleave', 'pointermove', 'pointerout', 'pointerover', 'pointerrawupdate', 'pointerup'],
  ...['touchcancel', 'touchend', 'touchmove', 'touchstart'],
  // Firefox's own.
  ...['DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll'],
];

/** What only Firefox tells of an event, its own scripts and a page's alike. */
interface Told extends Event {
  originalTarget: EventTarget;
  explicitOriginalTarget: EventTarget | null;
  rangeParent?: Node | null;
}

/** An event of what holds our host (the pointer enters the page, a press begins here and ends there) tells of our tree besides. */
function tellsOf(host: Node, event: Told): boolean {
  if (!(event.target as Partial<Node>).contains?.(host)) return false;
  return [event.rangeParent, event.explicitOriginalTarget].some(
    (told) => ((told as Partial<Node>)?.getRootNode?.() as Partial<ShadowRoot> | undefined)?.host === host,
  );
}

/** The same in all that a listener reads, but a plain event: one that a script makes of a click's own kind would press once more. */
function twinOf(event: Event): Event {
  const twin = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  const from = event as unknown as Record<string, unknown>;
  for (const key in event)
    if (!(key in twin)) Object.defineProperty(twin, key, { get: () => from[key], configurable: true });
  return twin;
}

/**
 * Keeps the events on our hosts from the page, where the browser would tell it too much of them. Not pure: it listens on the
 * window until `signal` aborts. To be called before any script of the page has run; later it comes after the page's own listeners.
 */
export function keepEvents(window: Window, signal: AbortSignal): void {
  if (!('originalTarget' in Event.prototype)) return;
  const { document } = window;
  const relay: Relay = {
    first: world.bantorRelay?.first ?? (document.readyState === 'loading' && document.scripts.length === 0),
    hosts: new Set(),
    originals: new WeakMap(),
  };
  world.bantorRelay = relay;
  const pass = (heard: Event) => {
    const event = heard as Told;
    for (const host of relay.hosts) {
      if (event.target === host) {
        event.stopImmediatePropagation();
        const twin = twinOf(event);
        relay.originals.set(twin, event);
        if (!event.originalTarget.dispatchEvent(twin)) event.preventDefault();
      } else if (tellsOf(host, event)) event.stopImmediatePropagation();
    }
  };
  for (const type of TYPES) window.addEventListener(type, pass, { capture: true, signal });
}

/** Makes an element one of those whose events are kept, until `signal` aborts. */
export function keepEventsOf(host: Element, signal: AbortSignal): void {
  const hosts = world.bantorRelay?.hosts;
  hosts?.add(host);
  signal.addEventListener('abort', () => hosts?.delete(host));
}

/** The browser's own event behind a twin; any other event is its own. */
export const originalOf = (event: Event): Event => world.bantorRelay?.originals.get(event) ?? event;

/** Whether the page may hear where in our tree events begin, and so get into it. */
export const isOverheard = (): boolean =>
  'originalTarget' in Event.prototype && world.bantorRelay?.first !== true;
