import type { Box } from './box';

export type Side = 'start' | 'end' | 'above' | 'below' | 'docked';

export interface Placing {
  /** The bubble's top left corner. */
  x: number;
  y: number;
  side: Side;
  /** Where the arrow's middle stands along the bubble's edge towards the control. */
  arrow: number;
  /** The most height that it may take, where it would cover the control otherwise. */
  most?: number;
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
/** A bubble lower than this is no use: rather than that, it covers. */
const LOWEST = 110;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Puts the bubble beside the control where it fits whole: before it in reading direction (switches stand at the end of their
 * row), then below, above, after; else, lower than it would be, into the larger room above or below it. Where there is none, or
 * the control is out of sight (`box` undefined), it is docked above the pill, or at the top when the control is nearer to the pill.
 * All in CSS pixels of the viewport.
 */
export function placeBubble(box: Box | undefined, bubble: Size, view: Size, rtl: boolean): Placing {
  const highX = Math.max(MARGIN, view.width - bubble.width - MARGIN);
  const highY = Math.max(MARGIN, view.height - bubble.height - PILL);
  const docked = (y: number): Placing => ({ x: rtl ? MARGIN : highX, y, side: 'docked', arrow: 0 });
  if (!box) return docked(highY);
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
  const arrow = clamp(middle.x - x, CORNER, bubble.width - CORNER);
  const stacked = (at: number, side: Side): Placing | undefined =>
    at >= MARGIN && at + bubble.height <= view.height - PILL ? { x, y: at, side, arrow } : undefined;
  const squeezed = (): Placing | undefined => {
    const bottom = Math.min(box.y - GAP, view.height - PILL);
    const top = Math.max(below, MARGIN);
    const rooms = { above: bottom - MARGIN, below: view.height - PILL - top };
    const side = rooms.above > rooms.below ? 'above' : 'below';
    const most = Math.min(rooms[side], bubble.height);
    if (most < LOWEST) return undefined;
    return { x, y: side === 'above' ? bottom - most : top, side, arrow, most };
  };
  const before = rtl ? beside(right, 'end') : beside(left, 'start');
  const after = rtl ? beside(left, 'start') : beside(right, 'end');
  return (
    before ??
    stacked(below, 'below') ??
    stacked(above, 'above') ??
    after ??
    squeezed() ??
    docked(middle.y > view.height / 2 ? MARGIN : highY)
  );
}
