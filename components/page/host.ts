import { keepEventsOf } from '@/lib/portal/gesture/relay';

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
   * Puts the helper above whatever the page has opened since; true when it had to be. `newcomer`: something was opened just now,
   * perhaps what was open before and has gone up a second time.
   */
  lift(newcomer?: boolean): boolean;
}

/**
 * An element that no page has a say in: one that has defined ours as an element of its own could ask it for our closed tree
 * (`ElementInternals.shadowRoot`), which it can't ask a plain box for.
 */
function makeElement(document: Document): HTMLElement {
  const named = document.createElement(NAME);
  return named.matches(':defined') ? document.createElement('div') : named;
}

/** A modal dialog makes everything outside it inert, also what lies above: then the helper must stand inside it. */
function topmost(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return document.fullscreenElement ?? modals[modals.length - 1] ?? document.documentElement;
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
  element.popover = 'manual';
  keepEventsOf(element, signal);
  let seen: Element | undefined;

  const lift = (newcomer = false) => {
    const parent = topmost(document);
    const popovers = document.querySelectorAll('[popover]:popover-open, dialog[open]');
    const last = [...popovers].filter((other) => other !== element).at(-1);
    const moved = element.parentNode !== parent;
    if (moved) parent.append(element);
    // Shown anew, it is the last in the top layer; only when there is a newcomer, for it blinks.
    const sunk = moved || newcomer || last !== seen;
    if (sunk) {
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    }
    seen = last;
    // A page's own `zoom` would enlarge our boxes and shift their places.
    const zoom = (element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    body.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    return sunk;
  };
  signal.addEventListener('abort', () => element.remove());
  lift();
  return { element, body, root, lift };
}
