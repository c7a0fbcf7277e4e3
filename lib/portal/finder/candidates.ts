import { frameDocument } from '../frame-document';
import { isTag, roleOf } from './dom';
import { LIMITS } from './limits';
import type { slicer } from './slice';
import type { Cap } from './types';

export interface Collected {
  roots: (Document | ShadowRoot)[];
  caps: Set<Cap>;
  /** Frames of another origin that are large enough to hold an account page. */
  closedFrames: number;
}

/** Class tokens of a switch made of plain elements (`ivu-switch`, `toggle--on`). */
const SWITCH_TOKEN = /(?:^|[\s_-])(?:switch|switcher|toggle|toggler)(?:$|[\s_-])/i;
const NO_SWITCH_TOKEN =
  /(?:dropdown|navbar|nav|menu|sidebar|collapse|theme|modal|offcanvas|accordion)[\s_-]*(?:toggle|switch)|(?:toggle|switch)[\w-]*(?:menu|nav|sidebar|label|text|title|wrapper|group|container)/i;
/** `toggle__dot`: a part of a switch. */
const PART_TOKEN =
  /(?:switch|toggle)\S*(?:__|-)(?:ball|circle|core|dot|handle|inner|knob|label|thumb|track)(?:$|\s)/i;
/** `slide` names carousels too: only what takes the focus is a switch. */
const SLIDE_TOKEN = /(?:^|[\s_-])slider?(?:$|[\s_-])/i;
export const hasSwitchClass = (element: Element): boolean => {
  const value = element.getAttribute('class') ?? '';
  if (element.hasAttribute('tabindex') && SLIDE_TOKEN.test(value)) return true;
  return SWITCH_TOKEN.test(value) && !NO_SWITCH_TOKEN.test(value) && !PART_TOKEN.test(value);
};

/**
 * What no tag tells apart. Half a word (`witch`, `oggle`) finds `Switch` and `switch` in one test, where the flag `i`
 * costs double. Bare attribute names: the browser tests them much faster than values, and what is no control drops out.
 */
const MARKED =
  ':is([role],[aria-checked],span[onclick],.btn,.button,[class*="witch"],[class*="oggle"],[tabindex][class*="slide"]):not(a,button,input,select)';

/** The controls of one root by the browser's own searches, tag by tag: lists by tag are the fastest that it has. */
export const controlsOf = (root: Document | ShadowRoot): ArrayLike<Element>[] => [
  ...['a', 'button', 'input', 'select'].map((tag) => elementsByTag(root, tag)),
  root.querySelectorAll(MARKED),
];

/** Made of another tag (`MARKED` finds a span by what it does), as the usual style sheets and old pages do; a card around real controls is none. */
const isPlainButton = (element: Element): boolean =>
  (element.classList.contains('btn') ||
    element.classList.contains('button') ||
    element.localName === 'span') &&
  !element.querySelector('a,button,input,select,[role],[onclick]');

const PRESSED = new Set(['button', 'image', 'reset', 'submit']);
const ACTION_ROLES = new Set(['button', 'link', 'menuitem']);
const RADIO_ROLES = new Set(['menuitemradio', 'radio']);

/** How a control is to be judged; undefined for what is none, like a text field, a region or an image with a role. */
export function sortOf(element: Element): 'action' | 'radio' | 'select' | 'toggle' | undefined {
  const tag = element.localName;
  if (tag === 'a' && !element.hasAttribute('role')) return 'action';
  if (tag === 'select') return 'select';
  if (tag === 'input') {
    const { type } = element as HTMLInputElement;
    if (type === 'radio') return 'radio';
    if (type === 'checkbox') return 'toggle';
    return PRESSED.has(type) ? 'action' : undefined;
  }
  const role = roleOf(element);
  if (RADIO_ROLES.has(role)) return 'radio';
  if (isToggle(element)) return 'toggle';
  const acts =
    tag === 'a' ||
    tag === 'button' ||
    ACTION_ROLES.has(role) ||
    element.hasAttribute('aria-pressed') ||
    (!role && isPlainButton(element));
  return acts ? 'action' : undefined;
}

const TOGGLE_ROLES = /^(?:switch|checkbox|radio|menuitemcheckbox|menuitemradio)$/;
/** The drawn half of a native box or of a switch with a role, which speaks for itself. */
function drawsAnother(element: Element): boolean {
  const around = element.parentElement;
  return Boolean(
    (around && !isTag(around, 'body', 'form') && around.querySelector(':scope > input[type="checkbox"]')) ||
      around?.closest('[role="switch"]'),
  );
}

/** Is it something that is on or off (or chosen), rather than pressed or followed? */
export function isToggle(element: Element): boolean {
  if (isTag(element, 'a') && !element.hasAttribute('role') && !element.hasAttribute('aria-checked'))
    return false;
  if (isTag(element, 'input')) return /^(?:checkbox|radio)$/.test((element as HTMLInputElement).type);
  if (isTag(element, 'select')) return true;
  if (TOGGLE_ROLES.test(roleOf(element)) || element.hasAttribute('aria-checked')) return true;
  if (isTag(element, 'a', 'label', 'body', 'html', 'form')) return false;
  // A button that shows nothing may be a switch; one with words is pressed, whatever its class.
  if (isTag(element, 'button') && (element.textContent ?? '').trim() !== '') return false;
  return (
    hasSwitchClass(element) &&
    !element.querySelector('a,button,input:not([type=hidden]),select,[role]') &&
    (element.textContent ?? '').length < 24 &&
    !drawsAnother(element)
  );
}

/** A document keeps lists by tag ready; a shadow root has none and is small. */
export const elementsByTag = <T extends Element>(
  root: Document | ShadowRoot,
  tag: string,
): ArrayLike<T> & Iterable<T> =>
  'getElementsByTagName' in root
    ? (root.getElementsByTagName(tag) as unknown as ArrayLike<T> & Iterable<T>)
    : root.querySelectorAll<T>(tag);

/**
 * The document, its open shadow roots and its same-origin frames, and theirs. Each element is asked for its shadow root,
 * as no selector tells who has one: the loop does nothing else.
 */
export async function collectRoots(root: Document, turn: ReturnType<typeof slicer>): Promise<Collected> {
  const roots: (Document | ShadowRoot)[] = [root];
  const caps = new Set<Cap>();
  let closedFrames = 0;
  let nodes = 0;
  for (let i = 0; i < roots.length; i++) {
    const at = roots[i] as Document | ShadowRoot;
    for (const frame of elementsByTag<HTMLIFrameElement>(at, 'iframe')) {
      const inner = frameDocument(frame);
      if (inner?.documentElement) roots.push(inner);
      else if (frame.clientWidth >= 200 && frame.clientHeight >= 100) closedFrames++;
    }
    // A document's own list of its elements is walked in half the time that a TreeWalker takes.
    const all = elementsByTag(at, '*');
    for (let k = 0, element = all[0]; element; element = all[++k]) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if ((++nodes & 2047) === 0) {
        const wait = turn();
        if (wait) await wait;
      }
      if (nodes > LIMITS.nodes) break;
    }
    if (nodes > LIMITS.nodes) caps.add('nodes');
    if (roots.length > LIMITS.roots) {
      roots.length = LIMITS.roots;
      caps.add('roots');
    }
    if (caps.size) break;
  }
  return { roots, caps, closedFrames };
}
