import { keepEventsOf } from '@/lib/portal/gesture/relay';
import { treesBelow } from '@/lib/portal/gesture/top-layer';
import { allIn, type Root, topmost } from './top';

/** The element that holds the helper: a custom name, so that no page's selector for its own elements meets it. */
const NAME = 'bantor-helper';

/**
 * What keeps the page's styles out and ours in. Important declarations of a shadow tree's `:host` win over important ones of the
 * page. In print it is absent.
 */
const SHIELD = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important; }
:host::backdrop { display: none !important; }
:host::before, :host::after { content: none !important; }
@media print { :host { display: none !important; } }
`;

/** Events that the page's shortcuts, "click outside" and focus traps listen for: those on our UI are none of the page's business. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
  'paste',
];

export interface Host {
  element: HTMLElement;
  /** Where components are rendered. */
  body: HTMLElement;
  root: ShadowRoot;
  /**
   * Puts the helper above whatever the page has opened since, in the trees `roots`; true when it had to be. `newcomer`: something was
   * opened just now, perhaps what was open before and has gone up a second time.
   */
  lift(roots: readonly Root[], newcomer?: boolean): boolean;
  /** False where something of the page's that we can't stand in keeps everything else from being pressed: a film in full screen. */
  isReachable(): boolean;
}

/**
 * An element that no page has a say in: one that has defined ours as an element of its own could ask it for our closed tree
 * (`ElementInternals.shadowRoot`), which it can't ask a plain box for.
 */
function makeElement(document: Document): HTMLElement {
  const named = document.createElement(NAME);
  return named.matches(':defined') ? document.createElement('div') : named;
}

/**
 * Firefox tells listeners in a page's own shadow tree where in ours an event began, and what stays in that tree never comes by the window,
 * where we could stop it: there we don't go into one.
 */
const tellsInnerTrees = 'originalTarget' in Event.prototype;

/** Focus traps of a page's own dialogs hear of the focus before we do, and would take it away from us. */
function keepFromTraps(element: Element, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (!event.composedPath().includes(element)) return;
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Tab') return;
    event.stopImmediatePropagation();
  };
  for (const type of ['focusin', 'focusout', 'keydown'])
    element.ownerDocument.defaultView?.addEventListener(type, keep, { capture: true, signal });
}

/**
 * Makes the helper's one element: a closed shadow tree (the page can't read what stands in it) in the browser's top layer,
 * outside `body` so that no layout, transform or `:last-child` of the page knows it. Removed when `signal` aborts.
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = makeElement(document);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = SHIELD + css;
  const body = document.createElement('div');
  body.className = 'helper';
  root.append(style, body);
  for (const type of KEPT) body.addEventListener(type, (event) => event.stopPropagation());
  keepFromTraps(element, signal);
  element.popover = 'manual';
  keepEventsOf(element, signal);
  let seen: Element | undefined;

  /** A page's own `zoom` would enlarge our boxes and shift their places. */
  const undoZoom = () => {
    const zoom = (element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    body.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  };
  const moveInto = (parent: Element): boolean => {
    const moves = element.parentNode !== parent;
    if (moves) parent.append(element);
    return moves;
  };
  const show = () => {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const isReachable = () => {
    const ours = body.querySelector('.pill, .picker')?.getBoundingClientRect();
    if (!ours?.width) return true;
    const hits = document.elementsFromPoint(ours.x + ours.width / 2, ours.y + ours.height / 2);
    // Outside the window nothing is met, and while the page changes its view only its root: neither tells of a dialog.
    return !hits[0] || hits[0] === document.documentElement || hits.some(isOrHoldsUs);
  };
  /** What a hit test of the document gives for us: the outermost host of the trees that we stand in. */
  const isOrHoldsUs = (hit: Element): boolean => {
    for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host)
      if (at === hit) return true;
    return false;
  };
  const lift = (roots: readonly Root[], newcomer = false) => {
    const last = allIn(roots, '[popover]:popover-open, dialog[open]')
      .filter((other) => other !== element)
      .at(-1);
    let moved = moveInto(topmost(tellsInnerTrees ? [document] : roots, document, element));
    // Shown anew, it is the last in the top layer; only when there is a newcomer, for it blinks.
    const sunk = moved || newcomer || last !== seen;
    if (sunk) show();
    seen = last;
    if (!isReachable() && !tellsInnerTrees) {
      // The dialog stands in a tree that is closed to the page, or that has come since: looked for in all of them.
      moved = moveInto(topmost(treesBelow(document, element, true), document, element));
      if (moved) show();
    }
    undoZoom();
    return sunk || moved;
  };
  signal.addEventListener('abort', () => element.remove());
  lift([document]);
  return { element, body, root, lift, isReachable };
}
