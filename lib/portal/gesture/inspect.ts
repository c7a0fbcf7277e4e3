import { flatParent } from '../flat-parent';
import type { GestureRefusal } from './refusal';

/** Least product of all opacities from the button up: under this a reader may take what lies behind for what is in front. */
const OPAQUE = 0.9;
/** Least size of a button that can be read, in CSS pixels. */
const LEAST = { width: 24, height: 16 };
/** How far a transform may scale the button from its layout size. */
const SCALE = { from: 0.75, to: 3 };
/** Filters that turn colours (as dark-mode extensions do) leave a button readable; the others may hide it. */
const HARMLESS_FILTER = /^(none|((invert|hue-rotate|grayscale|sepia)\([^)]*\)\s*)+)$/;

/** The outermost host of the shadow trees that the element stands in; itself when it stands in none. */
export function outermostHost(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? outermostHost(host) : element;
}

function seeThrough(button: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = button; at; at = flatParent(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < OPAQUE || style.display === 'none' || style.visibility !== 'visible') return true;
    if (style.clipPath !== 'none' || style.maskImage !== 'none' || style.mixBlendMode !== 'normal')
      return true;
    if (!HARMLESS_FILTER.test(style.filter) || style.contentVisibility === 'hidden') return true;
    if (style.clip && style.clip !== 'auto') return true;
  }
  return false;
}

function distorted(button: HTMLElement, box: DOMRect): boolean {
  if (box.width < LEAST.width || box.height < LEAST.height) return true;
  const across = box.width / button.offsetWidth;
  const down = box.height / button.offsetHeight;
  return [across, down].some((scale) => !(scale >= SCALE.from && scale <= SCALE.to));
}

/** What the pointer meets at a point, looked up through open shadow trees down to the button's own. */
function hitAt(button: Element, x: number, y: number): boolean {
  const own = button.getRootNode() as Document | ShadowRoot;
  const roots: (Document | ShadowRoot)[] = [own];
  for (
    let host = (own as Partial<ShadowRoot>).host;
    host;
    host = (host.getRootNode() as Partial<ShadowRoot>).host
  )
    roots.unshift(host.getRootNode() as Document | ShadowRoot);
  for (const [i, root] of roots.entries()) {
    const top = root.elementsFromPoint(x, y)[0];
    const inner = roots[i + 1] as ShadowRoot | undefined;
    if (inner ? top !== inner.host : !top || !button.contains(top)) return false;
  }
  return true;
}

/** Points that must all be free: the middle and near each corner and edge. */
export function samplePoints({ left, top, width, height }: DOMRect): [number, number][] {
  const at = [0.08, 0.5, 0.92];
  return at.flatMap((fx) => at.map((fy): [number, number] => [left + width * fx, top + height * fy]));
}

const isInWindow = (box: DOMRect): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;

/** Looks at a button as it stands now; undefined when it is whole, in the open and on top. */
export function inspectButton(button: HTMLElement): GestureRefusal | undefined {
  if (!button.isConnected || document.visibilityState !== 'visible') return 'not-shown';
  const box = button.getBoundingClientRect();
  if (box.width === 0 || seeThrough(button)) return 'see-through';
  if (distorted(button, box)) return 'distorted';
  if (!isInWindow(box)) return 'off-screen';
  if (getComputedStyle(button).pointerEvents === 'none') return 'no-pointer';
  return samplePoints(box).every(([x, y]) => hitAt(button, x, y)) ? undefined : 'covered';
}
