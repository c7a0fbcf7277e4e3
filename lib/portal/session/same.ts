import type { Match } from './types';

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);

/**
 * What a control keeps when a framework builds it anew: its make, its names and its words. Ids with digits are left out: frameworks
 * number them afresh.
 */
export function likeness(element: Element): string {
  const id = /\d/.test(element.id) ? '' : element.id;
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const row = element.closest('li, tr, label, [role="listitem"]') ?? element.parentElement;
  return [
    element.localName,
    element.getAttribute('role') ?? '',
    element.getAttribute('type') ?? '',
    element.getAttribute('name') ?? '',
    id,
    squeeze(element.getAttribute('aria-label') ?? label ?? row?.textContent),
  ].join('|');
}

/** The likeness of one of several finds, where no other has the same; '' when it doesn't tell it from the others. */
export function ownLikeness(matches: readonly Match[], shown: Match): string {
  const like = likeness(shown.element);
  return matches.some((m) => m.element !== shown.element && likeness(m.element) === like) ? '' : like;
}

/**
 * Which of the new matches is the one that was shown: the only one of its likeness, for lists use their rows again for other
 * content; else the same element, else the same kind at the same place. -1 when none is. `like`: its `ownLikeness` then.
 */
export function successor(matches: readonly Match[], shown: Match, like: string, place: number): number {
  const alike = like ? matches.filter((m) => likeness(m.element) === like) : [];
  const only = alike.find((m) => m.element === shown.element) ?? alike[0];
  if (only) return matches.indexOf(only);
  const same = matches.findIndex((m) => m.element === shown.element);
  if (same >= 0) return same;
  return matches[place]?.kind === shown.kind ? place : -1;
}
