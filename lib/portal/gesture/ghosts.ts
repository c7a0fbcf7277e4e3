import { outermostHost } from './inspect';

/** Most elements that are looked at, at one press. */
const CAP = 20_000;

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Paints something of its own: a text lies over ours only with paint behind or in it. */
const paints = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' ||
  !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor) ||
  style.backdropFilter !== 'none';

/**
 * Whether something that lets the pointer through (`pointer-events: none`) is painted over the button: hit tests do not
 * see it, people do. Positioned elements only, since others can't lie over our host's layer. Walks the page: call it at
 * a press and now and then before it, not at each frame.
 */
export function isHaunted(button: HTMLElement): boolean {
  const box = button.getBoundingClientRect();
  const host = outermostHost(button);
  const elements = button.ownerDocument.querySelectorAll<HTMLElement>('body *');
  for (let i = 0; i < elements.length; i++) {
    if (i >= CAP) return true;
    const element = elements[i] as HTMLElement;
    if (element === host || host.contains(element) || element.contains(host)) continue;
    if (!overlaps(element.getBoundingClientRect(), box)) continue;
    const style = getComputedStyle(element);
    if (style.pointerEvents !== 'none' || style.position === 'static' || style.visibility !== 'visible')
      continue;
    if (
      Number(style.opacity) > 0 &&
      (paints(style) || /^(IMG|CANVAS|VIDEO|SVG|IFRAME)$/i.test(element.nodeName))
    )
      return true;
  }
  return false;
}
