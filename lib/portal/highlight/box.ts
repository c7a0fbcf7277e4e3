/** A rectangle in CSS pixels of the top window's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Under this, a native control is only the invisible half of a drawn one. */
const LEAST = 6;

const px = (text: string): number => Number.parseFloat(text) || 0;

/** Clipped down to nothing, as sites do to leave a control to screen readers alone. */
const CLIPPED = /^(?:inset\((?:[5-9]\d|100)%|circle\(0|rect\((\d+)px, \1px, \1px)/;

/** So far from where it belongs that it was put there to be out of everybody's sight. */
const PARKED = 900;

function isParked(element: Element, position: string, rect: DOMRect): boolean {
  if ((position !== 'absolute' && position !== 'fixed') || !element.parentElement) return false;
  const home = element.parentElement.getBoundingClientRect();
  return (
    rect.right < home.left - PARKED || rect.bottom < home.top - PARKED || rect.left > home.right + PARKED
  );
}

/** Whether an element can be seen by itself, once it is scrolled to. */
export function isDrawn(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  if (rect.width < LEAST || rect.height < LEAST) return false;
  const { opacity, clip, clipPath, position } = getComputedStyle(element);
  if (Number(opacity) <= 0.1 || CLIPPED.test(clip) || CLIPPED.test(clipPath)) return false;
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isParked(element, position, rect)
  );
}

/** A box of this part of the window is a row or a card, not a region of the page. */
const ROW = 0.4;

function isRow(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  return width * height <= ROW * innerWidth * innerHeight;
}

/** The elements that may show a control: itself, its labels, what stands in it, what holds it. The nearest first. */
export function partsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return [
    element,
    ...((element as HTMLInputElement).labels ?? []),
    ...element.children,
    ...(parent && isRow(parent) ? [parent] : []),
  ];
}

/**
 * What a reader sees of a control. Sites hide the native checkbox (1 px, transparent, far to the left) and draw its label or a
 * sibling instead, or leave a button without a box of its own (`display: contents`): the outline belongs round what is drawn.
 */
export const drawnPart = (element: Element): Element => partsOf(element).find(isDrawn) ?? element;

/** The same-origin frame that shows the element's document; null in the top window and under another origin's. */
export const frameOf = (element: Element): HTMLElement | null =>
  (element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined) ?? null;

/** Where a frame's own viewport begins in that of the document that holds it, in CSS pixels, and how much it is scaled there. */
export function frameView(frame: HTMLElement): { x: number; y: number; scale: number } {
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scale = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
  return {
    x: outer.x + (frame.clientLeft + px(style.paddingLeft)) * scale,
    y: outer.y + (frame.clientTop + px(style.paddingTop)) * scale,
    scale,
  };
}

/**
 * Where an element itself stands in the top window, through same-origin frames (scaled ones too). Undefined when nothing of it is
 * laid out, or it is in a part of the page that is shut. Reads layout only.
 */
export function boxOfPart(part: Element): Box | undefined {
  let { x, y, width, height } = part.getBoundingClientRect();
  if ((width === 0 && height === 0) || !part.checkVisibility({ visibilityProperty: true })) return undefined;
  let frame = frameOf(part);
  while (frame) {
    const view = frameView(frame);
    x = view.x + x * view.scale;
    y = view.y + y * view.scale;
    width *= view.scale;
    height *= view.scale;
    frame = frameOf(frame);
  }
  return { x, y, width, height };
}

/** Where what is drawn of a control stands. */
export const boxOf = (element: Element): Box | undefined => boxOfPart(drawnPart(element));

export const sameBox = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
