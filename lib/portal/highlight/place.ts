import type { Box } from './box';

export type Side = 'start' | 'end' | 'above' | 'below' | 'docked';

export interface Placing {
  /** The bubble's top left corner. */
  x: number;
  y: number;
  side: Side;
  /** Where the arrow's middle stands along the bubble's edge towards the control. */
  arrow: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between control and bubble: the outline's own width, its glow, and the arrow. */
const GAP = 24;
const MARGIN = 12;
/** The arrow keeps clear of the rounded corners. */
const CORNER = 26;
/** The pill's corner of the window: the bubble docks above it. */
const PILL = 72;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Puts the bubble beside the control where it fits whole: before it in reading direction (switches stand at the end of their
 * row), then below, above, after; where none fits, or the control is out of sight (`box` undefined), docked above the pill.
 * All in CSS pixels of the viewport.
 */
export function placeBubble(box: Box | undefined, bubble: Size, view: Size, rtl: boolean): Placing {
  const highX = Math.max(MARGIN, view.width - bubble.width - MARGIN);
  const highY = Math.max(MARGIN, view.height - bubble.height - PILL);
  const docked: Placing = {
    x: rtl ? MARGIN : highX,
    y: highY,
    side: 'docked',
    arrow: 0,
  };
  if (!box) return docked;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const left = box.x - GAP - bubble.width;
  const right = box.x + box.width + GAP;
  const below = box.y + box.height + GAP;
  const above = box.y - GAP - bubble.height;
  const y = clamp(middle.y - bubble.height * 0.2, MARGIN, highY);
  const beside = (at: number, side: Side): Placing | undefined =>
    at >= MARGIN && at + bubble.width <= view.width - MARGIN
      ? { x: at, y, side, arrow: clamp(middle.y - y, CORNER, bubble.height - CORNER) }
      : undefined;
  const x = clamp(middle.x - bubble.width / 2, MARGIN, highX);
  const stacked = (at: number, side: Side): Placing | undefined =>
    at >= MARGIN && at + bubble.height <= view.height - MARGIN
      ? { x, y: at, side, arrow: clamp(middle.x - x, CORNER, bubble.width - CORNER) }
      : undefined;
  const before = rtl ? beside(right, 'end') : beside(left, 'start');
  const after = rtl ? beside(left, 'start') : beside(right, 'end');
  return before ?? stacked(below, 'below') ?? stacked(above, 'above') ?? after ?? docked;
}
