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

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST && height >= LEAST && Number(getComputedStyle(element).opacity) > 0.1;
};

/**
 * What a reader sees of a control. Sites hide the native checkbox (1 px, transparent) and draw its label or a sibling instead, so
 * that the outline belongs round those.
 */
export function drawnPart(element: Element): Element {
  if (isDrawn(element)) return element;
  const labels = (element as HTMLInputElement).labels;
  const label = labels && [...labels].find(isDrawn);
  if (label) return label;
  const parent = element.parentElement;
  return parent && isDrawn(parent) ? parent : element;
}

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
 * Where an element stands in the top window, through same-origin frames (scaled ones too). Undefined when nothing of it is laid
 * out. Reads layout only.
 */
export function boxOf(element: Element): Box | undefined {
  const drawn = drawnPart(element);
  let { x, y, width, height } = drawn.getBoundingClientRect();
  if (width === 0 && height === 0) return undefined;
  let frame = frameOf(drawn);
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

export const sameBox = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
