import { finder } from '@medv/finder';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { foldText } from '@/lib/text/normalize';
import { frameOf } from '../highlight/box';
import { INTO } from './selector';
import type { Target } from './target';

/** Attributes that a site's programmers choose and keep; classes and generated ids change with each build. */
const STABLE = new Set([
  'name',
  'type',
  'role',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-action',
  'for',
  'formcontrolname',
]);
/** `:r1:`, `mui-23`, `ember512`, hashes: ids made at run time. */
const MADE_UP = /[:\d]|[a-f\d]{8}|^(?:ember|mui|radix|headlessui|react|ng-|ext-gen|yui)/i;

/** Selector of one root, by stable attributes, else by position. */
function selectorIn(element: Element, root: Element | ShadowRoot): string {
  return finder(element, {
    // finder only calls `querySelectorAll` on it, which a shadow root has as well
    root: root as Element,
    idName: (id) => id.length < 60 && !MADE_UP.test(id),
    className: () => false,
    attr: (name, value) => STABLE.has(name) && value.length > 0 && value.length < 80 && !/\d{4}/.test(value),
    timeoutMs: 300,
  });
}

const roleOf = (element: Element) =>
  (element.getAttribute('role') ?? getRole(element) ?? '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40);

function kindOf(element: Element, role: string): Target['kind'] {
  if (element.localName === 'select' || role === 'combobox' || role === 'listbox') return 'select';
  if (role === 'switch' || role === 'checkbox' || role === 'radio' || role === 'button' || role === 'link')
    return role;
  return 'other';
}

/** Accessible name, folded, without digits: these are amounts, dates and numbers of the user. */
export const nameOf = (element: Element): string =>
  foldText(computeAccessibleName(element)).replace(/\d+/g, '#').slice(0, 200);

/**
 * Describes the control that the user pointed at so that it can be found again on a later visit: a selector without
 * classes and made-up ids, and the accessible name and role should the selector break.
 * @throws Error when no selector can be made (a detached element).
 */
export function describeTarget(element: Element): Target {
  const parts: string[] = [];
  let at = element;
  for (;;) {
    const root = at.getRootNode();
    const shadow = 'host' in root ? (root as ShadowRoot) : undefined;
    parts.unshift(selectorIn(at, shadow ?? at.ownerDocument.documentElement));
    const host = shadow?.host ?? frameOf(at);
    if (!host) break;
    at = host;
  }
  const role = roleOf(element);
  return { selector: parts.join(INTO), name: nameOf(element), role, kind: kindOf(element, role) };
}

export const sameControl = (element: Element, target: Target): boolean =>
  roleOf(element) === target.role && nameOf(element) === target.name;
export { roleOf as targetRole };
