import type { FieldElement } from '../fields/types';

/** Where a field stood and what it is called, noted while it is in the page. */
export interface Seat {
  element: FieldElement;
  root: Document | ShadowRoot;
}

export const seatOf = (element: FieldElement): Seat => ({
  element,
  root: element.getRootNode() as Document | ShadowRoot,
});

const namesOf = (element: FieldElement): string =>
  ['type', 'name', 'id', 'autocomplete', 'placeholder', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .join('\n');

/**
 * The field that has this seat now: itself, or the one that a page has built anew in its place (frameworks do where a key changes with
 * the value); undefined when there is none, or several could be it.
 */
export function holderOf({ element, root }: Seat): FieldElement | undefined {
  if (element.isConnected) return element;
  const names = namesOf(element);
  const alike = [...root.querySelectorAll<FieldElement>(element.localName)].filter(
    (e) => namesOf(e) === names,
  );
  return alike.length === 1 ? alike[0] : undefined;
}
