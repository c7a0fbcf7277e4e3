import { flatParent } from '@/lib/portal/flat-parent';
import { deepestAt } from '@/lib/portal/highlight/covered';

export type Root = Document | ShadowRoot;

/** All of a kind in several trees. */
export const allIn = (roots: readonly Root[], css: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(css)]);

/** The innermost modal dialog that an element stands in. */
function modalAround(element: Element | undefined): Element | undefined {
  for (let at: Element | null = element ?? null; at; at = flatParent(at))
    if (at.matches('dialog:modal')) return at;
  return undefined;
}

/**
 * What the helper must stand in to be pressed: a modal dialog makes everything outside it inert, also what lies above. Of several, the
 * one that was opened last, whose order no script can ask for: only there do hit tests meet anything, and its backdrop takes the rest
 * of the window. Without one, the document's element.
 */
export function topmost(roots: readonly Root[], document: Document, ours: Element): Element {
  const modals = allIn(roots, 'dialog:modal');
  if (modals.length < 2) return modals[0] ?? document.documentElement;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  for (const modal of modals) {
    const { x, y, width, height } = modal.getBoundingClientRect();
    const middle = [x + width / 2, y + height / 2].map((at, i) =>
      Math.max(0, Math.min(at, (i ? innerHeight : innerWidth) - 1)),
    );
    const top = modalAround(deepestAt(document, middle[0] as number, middle[1] as number, ours));
    if (top) return top;
  }
  return modals.at(-1) as Element;
}
