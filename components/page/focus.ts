import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

type Focusable = HTMLElement | null | undefined;

/** What has the focus: in our tree, else in the page; nothing where it is the document's own. */
function focused(root: ShadowRoot, document: Document): Focusable {
  const outside = document.activeElement;
  const isPlace = outside && outside !== document.body && outside !== root.host;
  return (root.activeElement ?? (isPlace ? outside : undefined)) as Focusable;
}

/** The last wish that was followed, in each of our trees: a panel that comes later by itself must not follow it again. */
const followed = new WeakMap<ShadowRoot, number>();

/**
 * For the head of a panel: takes the focus when the user has opened it, so that the keys go on from there; and when it is closed
 * while it has it, the focus goes back to what had it before, or to the pill that opens it again, and not to the page's beginning.
 * @param wish `always`, or the number of the user's wish that the panel follows; 0: it came by itself.
 */
export function usePanelFocus(head: RefObject<HTMLElement | null>, wish: number | 'always'): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the head stays while the panel is open.
  useLayoutEffect(() => {
    const heading = head.current;
    const root = heading?.getRootNode() as ShadowRoot | undefined;
    if (!heading || !root) return;
    const takes = wish === 'always' || (wish > 0 && followed.get(root) !== wish);
    if (wish !== 'always') followed.set(root, wish);
    const opener = takes ? focused(root, heading.ownerDocument) : undefined;
    if (takes) heading.focus({ preventScroll: true });
    const panel = heading.closest('.bubble');
    return () => {
      if (!panel?.contains(root.activeElement)) return;
      const back =
        opener?.isConnected && !panel.contains(opener) ? opener : root.querySelector('.pill button');
      (back as Focusable)?.focus({ preventScroll: true });
    };
  }, [wish]);
}
