import { flatParent } from '../flat-parent';

type Root = Document | ShadowRoot;

/** How often the page is walked for shadow trees that it has made since, in milliseconds. */
const WALK_EVERY = 250;
/** A walk of a huge page comes more seldom: it takes no more than this part of the time. */
const SHARE = 1 / 20;
/** What a browser lifts into its top layer; attributes and names first, for they are cheap to ask. */
const LIFTED = '[popover]:popover-open, dialog:modal, :fullscreen';
/** The only built-in elements that can hold a shadow tree, besides custom ones (DOM, "attach a shadow root"). */
const CAN_HOLD_TREE = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

interface Survey {
  roots: Root[];
  /** When the page is to be walked again. */
  due: number;
  looked: number;
  alone: boolean;
}

const surveys = new WeakMap<Element, Survey>();

interface OpenedByFirefox {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface OpenedByChromium {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/**
 * Browsers give a content script closed trees too, each in its own way. Chromium's is dear, and it watches what is painted over us
 * besides (Intersection Observer v2): asked at a press only.
 */
const treeOf = (element: Element, atPress: boolean): ShadowRoot | null =>
  (element as OpenedByFirefox).openOrClosedShadowRoot ??
  element.shadowRoot ??
  (atPress ? (globalThis as OpenedByChromium).chrome?.dom?.openOrClosedShadowRoot(element) : undefined) ??
  null;

/** The document and all shadow trees in it but `ours`. */
export function treesBelow(root: Root, ours: Element, atPress: boolean, found: Root[] = []): Root[] {
  found.push(root);
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (element === ours || !(CAN_HOLD_TREE.has(name) || name.includes('-'))) continue;
    const tree = treeOf(element, atPress);
    if (tree) treesBelow(tree, ours, atPress, found);
  }
  return found;
}

/** The modal dialogs that hold our host, where all outside them is inert. */
export function holdersOf(host: Element): HTMLDialogElement[] {
  const holders: HTMLDialogElement[] = [];
  for (let at = flatParent(host); at; at = flatParent(at))
    if (at.matches('dialog:modal')) holders.push(at as HTMLDialogElement);
  return holders;
}

/** Snapshots of a view transition are painted over everything, also over the top layer. */
function isMorphing(host: Element): boolean {
  if (!CSS.supports('selector(:active-view-transition)')) return false;
  return [host.ownerDocument.documentElement, ...holdersOf(host)].some((element) =>
    element.matches(':active-view-transition'),
  );
}

function survey(host: Element, roots: readonly Root[]): boolean {
  if (!host.matches(':popover-open') || isMorphing(host)) return false;
  // A dialog that is a popover or in full screen besides could go up a second time without becoming another kind of thing.
  const holders = holdersOf(host).filter((holder) => !holder.matches('[popover], :fullscreen'));
  const known = new Set<Element>([host, ...holders]);
  return roots.every((root) => [...root.querySelectorAll(LIFTED)].every((element) => known.has(element)));
}

/**
 * Whether our host is in the browser's top layer and nothing of the page is there beside it, but the modal dialogs that hold it.
 *
 * Nothing outside the top layer can be painted over what is in it; but what is in it is stacked in an order that no script can
 * ask for, and may let the pointer through (`pointer-events: none`, `inert`, a shadow, a pseudo-element), so that no hit test
 * meets it. Alone there, our host is in front, whatever the page has painted.
 *
 * Looks once for each `now`, however many buttons ask, and walks the page for new shadow trees every `WALK_EVERY`;
 * `atPress` does both at once, and looks into closed trees in every browser.
 */
export function isAlone(host: Element, now: number, atPress = false): boolean {
  const last = surveys.get(host);
  if (last && !atPress && last.looked === now) return last.alone;
  let { roots = [], due = now } = last ?? {};
  if (atPress || now >= due) {
    const began = performance.now();
    roots = treesBelow(host.ownerDocument, host, atPress);
    due = now + Math.max(WALK_EVERY, (performance.now() - began) / SHARE);
  }
  const alone = survey(host, roots);
  surveys.set(host, { roots, due, looked: now, alone });
  return alone;
}
