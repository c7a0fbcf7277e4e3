import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBubble } from '@/lib/portal/highlight/place';

const view = { width: 1200, height: 760 };
const bubble = { width: 340, height: 180 };

describe('placeBubble', () => {
  it('stands before the control in reading direction where it fits', () => {
    const box = { x: 1100, y: 300, width: 48, height: 26 };
    expect(placeBubble(box, bubble, view, false)).toMatchObject({ side: 'start', x: 1100 - 24 - 340 });
    expect(placeBubble({ ...box, x: 40 }, bubble, view, true)).toMatchObject({
      side: 'end',
      x: 40 + 48 + 24,
    });
  });

  it('goes below, then above, where the row is too narrow', () => {
    const narrow = { width: 420, height: 760 };
    expect(placeBubble({ x: 20, y: 40, width: 48, height: 26 }, bubble, narrow, false).side).toBe('below');
    expect(placeBubble({ x: 20, y: 700, width: 48, height: 26 }, bubble, narrow, false).side).toBe('above');
  });

  it('docks at the end of the reading direction when the control is out of sight', () => {
    expect(placeBubble(undefined, bubble, view, false)).toMatchObject({ side: 'docked', x: 1200 - 340 - 12 });
    expect(placeBubble(undefined, bubble, view, true)).toMatchObject({ side: 'docked', x: 12 });
  });

  it('becomes lower rather than cover the control of a small window', () => {
    const small = { width: 320, height: 480 };
    const wide = { width: 296, height: 207 };
    const box = { x: 110, y: 216, width: 48, height: 26 };
    const placed = placeBubble(box, wide, small, false);
    expect(placed).toMatchObject({ side: 'above', y: 12, most: 216 - 24 - 12 });
  });

  it('stands clear of the pill, and docks at the far end where there is no room at all', () => {
    const phone = { width: 360, height: 640 };
    const wide = { width: 336, height: 207 };
    const low = placeBubble({ x: 100, y: 300, width: 48, height: 26 }, wide, phone, false);
    expect(low.y + (low.most ?? wide.height)).toBeLessThanOrEqual(640 - 72);
    const card = { x: 0, y: 100, width: 360, height: 500 };
    expect(placeBubble(card, wide, phone, false)).toMatchObject({ side: 'docked', y: 12 });
  });

  it('never leaves a window that has room for it, and never covers the control unless docked', () => {
    const coordinate = fc.integer({ min: -200, max: 1400 });
    const length = fc.integer({ min: 1, max: 400 });
    const window = fc.constantFrom(view, { width: 412, height: 730 }, { width: 364, height: 420 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        length,
        length,
        window,
        fc.boolean(),
        (x, y, width, height, view, rtl) => {
          const placed = placeBubble({ x, y, width, height }, bubble, view, rtl);
          const high = placed.most ?? bubble.height;
          expect(placed.x).toBeGreaterThanOrEqual(12);
          expect(placed.y).toBeGreaterThanOrEqual(12);
          expect(placed.x + bubble.width).toBeLessThanOrEqual(view.width - 12);
          expect(placed.y + high).toBeLessThanOrEqual(view.height - 12);
          const apart =
            placed.x >= x + width ||
            placed.x + bubble.width <= x ||
            placed.y >= y + height ||
            placed.y + high <= y;
          expect(placed.side === 'docked' || apart).toBe(true);
        },
      ),
    );
  });
});
