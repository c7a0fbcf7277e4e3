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

/**
 * Which of the new matches is the one that was shown: the same element, else its likeness, else the same kind at the same place.
 * -1 when none is.
 */
export function successor(matches: readonly Match[], shown: Match, like: string, place: number): number {
  const same = matches.findIndex((m) => m.element === shown.element);
  if (same >= 0) return same;
  const alike = matches.findIndex((m) => likeness(m.element) === like);
  if (alike >= 0) return alike;
  return matches[place]?.kind === shown.kind ? place : -1;
}
