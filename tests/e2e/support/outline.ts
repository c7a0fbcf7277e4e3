import type { HelperView } from '../helper/view';
import { expect, type Stage } from './stage';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an element stands in the window; `>>>` leads into an open shadow tree or a frame. */
const rectOf = (page: Stage, place: string): Promise<Rect | null> =>
  page.evaluate((place) => {
    let tree: Document | ShadowRoot = document;
    let element: Element | null = null;
    const from = { x: 0, y: 0 };
    for (const part of place.split(' >>> ')) {
      if (element?.shadowRoot) tree = element.shadowRoot;
      else if (element) {
        const { x, y } = element.getBoundingClientRect();
        from.x += x + element.clientLeft;
        from.y += y + element.clientTop;
        tree = (element as HTMLIFrameElement).contentDocument ?? tree;
      }
      element = tree.querySelector(part);
      if (!element) return null;
    }
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + from.x, y: y + from.y, width, height };
  }, place);

/** How far the outline's edges are from where they belong round the control, `off` px away from it; large when it isn't shown. */
async function error(page: Stage, helper: HelperView, place: string, off: number): Promise<number> {
  const [ring, box] = [await helper.rect('.ring'), await rectOf(page, place)];
  if (!ring || !box) return 9999;
  return Math.max(
    Math.abs(ring.x - (box.x - off)),
    Math.abs(ring.y - (box.y - off)),
    Math.abs(ring.x + ring.width - (box.x + box.width + off)),
    Math.abs(ring.y + ring.height - (box.y + box.height + off)),
  );
}

/** Waits until the outline stands round the control, to a pixel and a half. */
export const follows = (page: Stage, helper: HelperView, place = '#switch', off = 8): Promise<void> =>
  expect
    .poll(() => error(page, helper, place, off), { message: `the outline to stand round ${place}` })
    .toBeLessThan(1.5);

/** Waits until the helper says so. */
export const says = (helper: HelperView, words: string): Promise<void> =>
  expect.poll(() => helper.text(), { message: `the helper to say ${words}` }).toContain(words);
