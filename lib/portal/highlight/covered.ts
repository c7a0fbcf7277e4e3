import { flatParent } from '../flat-parent';
import { frameOf, frameView } from './box';

/** The deepest element under a point of `root`, through open shadow trees; `ours` is looked through. */
export function deepestAt(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  ours: Element,
): Element | undefined {
  const hit = root.elementsFromPoint(x, y).find((element) => element !== ours);
  if (!hit?.shadowRoot || hit.shadowRoot === root) return hit;
  return deepestAt(hit.shadowRoot, x, y, ours) ?? hit;
}

const flatContains = (outer: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
};

/** How far the drawing of a switch may reach over its control. */
const RIM = 8;

/** A drawing laid over the control by its own parent, no larger than it: a track, a thumb. */
function isDrawnOver(part: Element, hit: Element): boolean {
  if (!part.parentElement?.contains(hit)) return false;
  const [a, b] = [part.getBoundingClientRect(), hit.getBoundingClientRect()];
  return (
    b.left >= a.left - RIM && b.top >= a.top - RIM && b.right <= a.right + RIM && b.bottom <= a.bottom + RIM
  );
}

/** Lines of a link that are looked at; more is a paragraph. */
const LINES = 4;

interface Point {
  x: number;
  y: number;
}

/** The middle of each line of a control, of what the window shows of it. */
function middles(part: Element): Point[] {
  const { innerWidth = 0, innerHeight = 0 } = part.ownerDocument.defaultView ?? {};
  return [...part.getClientRects()].slice(0, LINES).flatMap((rect) => {
    const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
    const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
    return left < right && top < bottom ? [{ x: (left + right) / 2, y: (top + bottom) / 2 }] : [];
  });
}

/** Whether the point meets the part in its own document, and its frame there in the document around it, up to the top. */
function isOnTop(part: Element, { x, y }: Point, ours: Element): boolean {
  const hit = deepestAt(part.ownerDocument, x, y, ours);
  if (!hit) return false;
  // A label drawn over its own control, or a thumb inside a switch, is the control.
  const meets =
    flatContains(part, hit) ||
    flatContains(hit, part) ||
    hit.closest('label')?.contains(part) ||
    isDrawnOver(part, hit);
  if (!meets) return false;
  const frame = frameOf(part);
  if (!frame) return true;
  const view = frameView(frame);
  return isOnTop(frame, { x: view.x + x * view.scale, y: view.y + y * view.scale }, ours);
}

/**
 * Whether what is drawn of a control can't be seen where it stands: something of the page (a sticky header, a dialog) lies over it, or
 * it is out of the window, so that an outline there would point at the wrong thing. `ours` is the helper's own host, which is looked
 * through.
 */
export const isCovered = (part: Element, ours: Element): boolean =>
  !middles(part).some((point) => isOnTop(part, point, ours));
