import { frameDocument } from '../frame-document';
import { sameControl, targetRole } from './describe';
import { INTO, parsesAsSelector } from './selector';
import type { Target } from './target';

/** Why a pointed-at control is not the one any more. */
export type MisfitReason = 'gone' | 'several' | 'changed';

export type Resolution =
  | { ok: true; element: Element; by: 'selector' | 'name' }
  | { ok: false; reason: MisfitReason };

/** Elements compared by name at the most: each comparison computes an accessible name. */
const MOST_COMPARED = 500;

/** What hangs under an element as a tree of its own: an open shadow root, or a same-origin frame's document. */
const insideOf = (element: Element | undefined): Document | ShadowRoot | undefined =>
  element && (element.shadowRoot ?? frameDocument(element));

function bySelector(root: Document, selector: string): Element[] {
  let found: (Document | Element)[] = [root];
  for (const [i, part] of selector.split(INTO).entries()) {
    if (!parsesAsSelector(part)) return [];
    const scopes = found.map((at) => (i ? insideOf(at as Element) : (at as Document)));
    found = scopes.flatMap((scope) => [...(scope?.querySelectorAll(part) ?? [])]);
  }
  return found as Element[];
}

const NATIVE: Record<string, string> = {
  button: 'button,input[type=button],input[type=submit],summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select,input',
  link: 'a[href]',
  listbox: 'select',
  radio: 'input[type=radio]',
  switch: 'input[type=checkbox]',
};

/** Those of the role and name of the target, in the document, or in the shadow root or frame that its selector names. */
function byName(root: Document, target: Target): Element[] {
  const hosts = target.selector.split(INTO).slice(0, -1);
  const scope = hosts.length ? insideOf(bySelector(root, hosts.join(INTO))[0] as Element | undefined) : root;
  const wanted = [`[role="${target.role}"]`, NATIVE[target.role]].filter(Boolean).join(',');
  return [...(scope?.querySelectorAll(wanted) ?? [])]
    .slice(0, MOST_COMPARED)
    .filter((element) => sameControl(element, target));
}

/**
 * Finds a pointed-at control again: by its selector when role and name are still the same, else by role and name when
 * exactly one fits. Otherwise says why it no longer fits; it never guesses.
 */
export function resolveTarget(root: Document, target: Target): Resolution {
  const selected = bySelector(root, target.selector);
  const exact = selected.filter((element) => sameControl(element, target));
  if (exact.length === 1) return { ok: true, element: exact[0] as Element, by: 'selector' };
  const named = target.name && target.role ? byName(root, target) : [];
  if (named.length === 1) return { ok: true, element: named[0] as Element, by: 'name' };
  if (named.length > 1 || exact.length > 1) return { ok: false, reason: 'several' };
  const alone = selected.length === 1 ? selected[0] : undefined;
  if (!alone || targetRole(alone) !== target.role) return { ok: false, reason: 'gone' };
  // "Turn off" that has become "Turn on" is the same control where its makers' own names lead to it, not its place.
  if (!target.selector.includes(':nth-')) return { ok: true, element: alone, by: 'selector' };
  return { ok: false, reason: 'changed' };
}
