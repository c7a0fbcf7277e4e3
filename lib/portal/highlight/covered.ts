import { type Box, drawnPart, frameOf } from './box';

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

/** The chain of frames from the top window down to the element's own document, outermost first. */
function framesOf(element: Element): HTMLElement[] {
  const frame = frameOf(element);
  return frame ? [...framesOf(frame), frame] : [];
}

const flatContains = (outer: Element, inner: Element): boolean => {
  for (
    let at: Element | null = inner;
    at;
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null
  )
    if (at === outer) return true;
  return false;
};

/**
 * Whether something of the page (a sticky header, a dialog) lies over the middle of a control, so that an outline there would
 * point at the wrong thing. `ours` is the helper's own host, which is looked through. A control in a frame counts as covered
 * when its frame is.
 */
export function isCovered(element: Element, box: Box, ours: Element): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const drawn = drawnPart(element);
  const outermost = framesOf(drawn)[0] ?? drawn;
  const hit = deepestAt(outermost.ownerDocument, x, y, ours);
  if (!hit) return true;
  // A label drawn over its own control, or a thumb inside a switch, is the control.
  return !(
    flatContains(outermost, hit) ||
    flatContains(hit, outermost) ||
    hit.closest('label')?.contains(drawn)
  );
}
