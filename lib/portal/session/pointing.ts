import { frameDocument } from '../frame-document';
import { frameView } from '../highlight/box';
import { deepestAt } from '../highlight/covered';

/** What a user can mean when pointing at "the switch": controls, and what sites build in their place. */
const CANDIDATES =
  'a[href], button, input:not([type="hidden"]), select, summary, label, [role="switch"], [role="checkbox"], [role="button"], [role="radio"], [role="link"], [role="menuitem"], [tabindex], [onclick]';
/** Most candidates that are walked by keyboard. */
const CAP = 500;

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Candidates of a tree in reading order, those of open shadow trees and same-origin frames at their hosts' places. */
function* candidatesIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(CANDIDATES)) yield element;
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner) yield* candidatesIn(inner);
  }
}

/** The controls of a page in reading order, for walking through them by arrow keys. */
export function candidates(root: Document, ours: Element): Element[] {
  const found: Element[] = [];
  for (const element of candidatesIn(root)) {
    if (found.length >= CAP) break;
    if (element !== ours && isShown(element)) found.push(element);
  }
  return found;
}

/**
 * What lies under the pointer, looked up through our own layer and into same-origin frames: the control around it, else the
 * element itself. `x` and `y` count in the viewport of `root`.
 */
export function candidateAt(root: Document, x: number, y: number, ours: Element): Element | undefined {
  const hit = deepestAt(root, x, y, ours);
  if (!hit || hit === root.documentElement || hit === root.body) return undefined;
  const inner = frameDocument(hit);
  if (!inner) return hit.closest(CANDIDATES) ?? hit;
  const view = frameView(hit as HTMLElement);
  return candidateAt(inner, (x - view.x) / view.scale, (y - view.y) / view.scale, ours) ?? hit;
}
