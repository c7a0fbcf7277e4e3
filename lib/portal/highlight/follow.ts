import { type Box, boxOf, drawnPart, sameBox } from './box';
import { isCovered } from './covered';

export type Sight =
  /** `covered`: it is in the window, but something of the page lies over it. */
  | { where: 'here'; box: Box; covered: boolean }
  | { where: 'away' }
  /** No longer in the page: somebody has to find its successor. */
  | { where: 'gone' };

/** A hit test costs more than a box: done when the box has moved, and otherwise at every so many frames. */
const HIT_EVERY = 15;

/**
 * Tells where a control stands whenever that changes: by frames while any of it is in the window (nothing else sees transforms,
 * animations and sticky layers), by an IntersectionObserver alone while it isn't. Never writes to the page.
 * Ends when `signal` aborts.
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
    const box = boxOf(element);
    if (!box) return tell({ where: 'away' });
    const still = last?.where === 'here' && sameBox(last.box, box);
    const covered =
      still && age++ % HIT_EVERY && last?.where === 'here' ? last.covered : isCovered(element, box, ours);
    tell({ where: 'here', box, covered });
  };
  const next = () => {
    look();
    frame = last?.where === 'here' ? requestAnimationFrame(next) : 0;
  };
  const observer = new IntersectionObserver((entries) => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (entries.at(-1)?.isIntersecting) return next();
    tell({ where: element.isConnected ? 'away' : 'gone' });
  });
  observer.observe(drawnPart(element));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
