import { flatParent } from '@/lib/portal/flat-parent';
import { deepestAt } from '@/lib/portal/highlight/covered';

export type Root = Document | ShadowRoot;

/** All of a kind in several trees. */
export const allIn = (roots: readonly Root[], css: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(css)]);

/** What makes everything outside itself inert, also what lies above it. */
const HOLDERS = 'dialog:modal, :fullscreen';
/** A frame or a film shows nothing of what is put into it, nor does an element that shows a tree of its own. */
const canHold = (element: Element): boolean =>
  !element.matches('iframe, frame, video, img, canvas, object, embed') && element.shadowRoot === null;

/** The innermost holder that an element stands in. */
function holderOf(element: Element | undefined): Element | undefined {
  for (let at: Element | null = element ?? null; at; at = flatParent(at))
    if (at.matches(HOLDERS) && canHold(at)) return at;
  return undefined;
}

/**
 * What the helper must stand in to be pressed: a modal dialog, or what is shown in full screen. Of several, the one that was opened
 * last, whose order no script can ask for: only there do hit tests meet anything, and its backdrop takes the rest of the window.
 * Without one, the document's element.
 */
export function topmost(roots: readonly Root[], document: Document, ours: Element): Element {
  const holders = allIn(roots, HOLDERS).filter((holder) => canHold(holder));
  if (holders.length < 2) return holders[0] ?? document.documentElement;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  for (const holder of holders) {
    const { x, y, width, height } = holder.getBoundingClientRect();
    const middle = {
      x: Math.max(0, Math.min(x + width / 2, innerWidth - 1)),
      y: Math.max(0, Math.min(y + height / 2, innerHeight - 1)),
    };
    const top = holderOf(deepestAt(document, middle.x, middle.y, ours));
    if (top) return top;
  }
  return holders.at(-1) as Element;
}
