import { type Box, boxOfPart, drawnPart, isDrawn, partsOf, sameBox } from './box';
import { isCovered } from './covered';

export type Sight =
  /** `covered`: it is in the window, but something of the page lies over it, or a box that scrolls cuts it off. */
  | { where: 'here'; box: Box; covered: boolean }
  | { where: 'away' }
  /** In a part of the page that is closed now: no scrolling shows it. */
  | { where: 'shut' }
  /** No longer in the page: somebody has to find its successor. */
  | { where: 'gone' };

/** Where a control stands at this moment. What cuts it off is told from what covers it by `follow` alone, a frame later. */
export function sightOf(element: Element, ours: Element): Sight {
  if (!element.isConnected) return { where: 'gone' };
  const part = drawnPart(element);
  const box = boxOfPart(part);
  if (!box) return { where: 'shut' };
  const { innerWidth, innerHeight } = window;
  const isInWindow =
    box.x < innerWidth && box.y < innerHeight && box.x + box.width > 0 && box.y + box.height > 0;
  return isInWindow ? { where: 'here', box, covered: isCovered(part, ours) } : { where: 'away' };
}

/** A hit test costs more than a box: done when the box has moved, and otherwise at every so many frames. */
const HIT_EVERY = 15;

/**
 * Tells where a control stands whenever that changes: by frames while any of it, or of what is drawn in its stead, is in the window
 * (nothing else sees transforms, animations and sticky layers), by an IntersectionObserver alone while it isn't. Never writes to
 * the page. Ends when `signal` aborts.
 */
export function follow(
  element: Element,
  ours: Element,
  onSight: (sight: Sight) => void,
  signal: AbortSignal,
): void {
  let last: Sight | undefined;
  let frame = 0;
  let age = 0;
  const tell = (sight: Sight) => {
    const same =
      last?.where === sight.where &&
      (last.where !== 'here' ||
        (sight.where === 'here' && last.covered === sight.covered && sameBox(last.box, sight.box)));
    last = sight;
    if (!same) onSight(sight);
  };
  const look = () => {
    if (!element.isConnected) return tell({ where: 'gone' });
    if (watched.size > 1 && isDrawn(element)) return observe([element]);
    const part = drawnPart(element);
    const box = boxOfPart(part);
    if (!box) return tell({ where: 'shut' });
    if (inSight.size === 0 || (watched.has(part) && !inSight.has(part))) return tell({ where: 'away' });
    const still = last?.where === 'here' && sameBox(last.box, box);
    const covered =
      still && age++ % HIT_EVERY && last?.where === 'here' ? last.covered : isCovered(part, ours);
    tell({ where: 'here', box, covered });
  };
  const next = () => {
    look();
    frame = inSight.size > 0 ? requestAnimationFrame(next) : 0;
  };
  const inSight = new Set<Element>();
  let watched = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    cancelAnimationFrame(frame);
    next();
  });
  /** While nothing is drawn of the control itself, what may be drawn in its stead is watched too: it may come to be shown. */
  const observe = (parts: Element[]) => {
    observer.disconnect();
    inSight.clear();
    watched = new Set(parts);
    for (const part of watched) observer.observe(part);
  };
  observe(isDrawn(element) ? [element] : partsOf(element));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
