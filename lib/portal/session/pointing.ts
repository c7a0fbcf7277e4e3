/** What a user can mean when pointing at "the switch": controls, and what sites build in their place. */
const CANDIDATES =
  'a[href], button, input:not([type="hidden"]), select, summary, label, [role="switch"], [role="checkbox"], [role="button"], [role="radio"], [role="link"], [role="menuitem"], [tabindex], [onclick]';
/** Most candidates that are walked by keyboard. */
const CAP = 500;

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** The controls of a page in reading order, for walking through them by arrow keys. */
export const candidates = (root: Document, ours: Element): Element[] =>
  [...root.querySelectorAll(CANDIDATES)].filter((el) => el !== ours && isShown(el)).slice(0, CAP);

/** What lies under the pointer, looked up through our own layer: the control around it, else the element itself. */
export function candidateAt(root: Document, x: number, y: number, ours: Element): Element | undefined {
  const hit = root.elementsFromPoint(x, y).find((element) => element !== ours);
  if (!hit || hit === root.documentElement || hit === root.body) return undefined;
  return hit.closest(CANDIDATES) ?? hit;
}
