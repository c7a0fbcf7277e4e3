import type { Eager } from '@/lib/text/eager';
import type { Verdict } from './judge';

/** The fields that are sent together, and the element that holds them. */
export interface FieldGroup {
  holder: Element;
  verdicts: Verdict[];
}

const SUBMIT = 'button,input[type=submit],input[type=image],input[type=button],[role=button]';
/** How far up a page without forms is climbed to find what holds a field and its button. */
const CLIMB = 8;

/** The parent in the flattened tree: a shadow tree hangs under its host. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Fields of one page share most of the boxes that are climbed: `buttons` keeps which of them have one. */
const holderOf = ((element: Verdict['element'], buttons: Map<Element, boolean>): Element => {
  if (element.form) return element.form;
  const hasButton = (box: Element): boolean => {
    const known = buttons.get(box) ?? box.querySelector(SUBMIT) !== null;
    buttons.set(box, known);
    return known;
  };
  let holder: Element = element;
  for (let at = parentOf(element), up = 0; at; at = parentOf(at), up++) {
    if (at.localName === 'form' || at.getAttribute('role') === 'form') return at;
    if (at.localName === 'body') break;
    if (up < CLIMB && !hasButton(holder)) holder = at;
  }
  return holder;
}) satisfies Eager;

/** Puts fields into the forms they belong to; without a form, into the smallest box that has a button. */
export const groupFields = ((verdicts: readonly Verdict[]): FieldGroup[] => {
  const groups = new Map<Element, FieldGroup>();
  const buttons = new Map<Element, boolean>();
  for (const verdict of verdicts) {
    const holder = holderOf(verdict.element, buttons);
    const group = groups.get(holder);
    if (group) group.verdicts.push(verdict);
    else groups.set(holder, { holder, verdicts: [verdict] });
  }
  return [...groups.values()];
}) satisfies Eager;
