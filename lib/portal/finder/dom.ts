import { foldText } from '@/lib/text/normalize';
import { LIMITS } from './limits';

/** Works across documents of frames, where `instanceof` does not. */
export const isTag = (element: Element, a: string, ...more: string[]): boolean => {
  const name = element.localName;
  return name === a || (more.length > 0 && more.includes(name));
};

/** Icons written as words by an icon font. */
export const ICON = 'i[class*="icon"],mat-icon,[class*="material-icons"],[class*="material-symbols"]';

const isIcon = (element: Element): boolean =>
  element.localName === 'mat-icon' || (element.hasAttribute('class') && element.matches(ICON));

/** Text with a blank between nodes: `textContent` would glue "Auto-renew" and "On" of two columns together. */
export function spacedText(element: Element, most: number): string {
  const only = element.firstChild;
  if (!only) return '';
  if (only === element.lastChild && only.nodeType === 3) return (only as Text).data.slice(0, most);
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (text.length < most && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || !SILENT.has(parent.localName)) text += ` ${(walker.currentNode as Text).data}`;
  }
  return text.slice(0, most);
}

/** The parent as the eye sees it: a shadow root's is its host. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

/** `closest` through shadow roots, up to `levels`. */
export function climb(
  element: Element,
  test: (ancestor: Element) => boolean,
  levels = 40,
): Element | undefined {
  let at = parentOf(element);
  for (let i = 0; at && i < levels; i++, at = parentOf(at)) if (test(at)) return at;
  return undefined;
}

/** ARIA's `role`, first token, lower case; '' without. */
export const roleOf = (element: Element): string => {
  const role = element.getAttribute('role');
  return role ? (role.trim().split(/\s+/)[0] as string).toLowerCase() : '';
};

/** Words as programs write them, camelCase and dashes taken apart: `autoRenew-plan` is ' auto renew plan '. */
export const programWords = (text: string): string =>
  ` ${text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;

/** Words of the attributes by which programs name a control, camelCase and dashes taken apart; ' auto renew '. */
export function attributeWords(element: Element): string {
  let text = '';
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (
      /^(?:style|src|srcset|d|viewbox|placeholder|aria-label|title|value|alt|content|type|role)$/.test(name)
    )
      continue;
    if (value.length <= 200) text += ` ${name.startsWith('data-') ? name.slice(5) : ''} ${value}`;
  }
  return programWords(text);
}

/** Tags whose text stands on a line of its own. */
const BLOCKS = new Set(
  `address article aside blockquote br button dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr label
  legend li main nav ol p section table tbody td th thead tr ul`.split(/\s+/),
);
const SILENT = new Set(['noscript', 'option', 'script', 'select', 'style', 'svg', 'template']);

/**
 * Text of a row without that of the controls in it, a line for each block. `undefined` when the row is too large to be
 * one, or when `foreign` says that an element in it is a control of its own.
 */
export function rowText(row: Element, foreign: (element: Element) => boolean): string | undefined {
  let text = '';
  let nodes = 0;
  const read = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (++nodes > LIMITS.rowNodes || text.length > LIMITS.rowText) return false;
      if (child.nodeType === 3) text += ` ${(child as Text).data.slice(0, LIMITS.rowText + 1)}`;
      else if (child.nodeType === 1) {
        const element = child as Element;
        if (foreign(element)) return false;
        if (SILENT.has(element.localName) || isButtonLike(element) || isIcon(element)) continue;
        const block = BLOCKS.has(element.localName);
        if (block) text += '\n';
        if (!read(element)) return false;
        if (block) text += '\n';
      }
    }
    return true;
  };
  if (!read(row)) return undefined;
  const folded = text.split('\n').map(foldText).filter(Boolean).join('\n');
  return folded.length > LIMITS.rowText ? undefined : folded;
}

export const isButtonLike = (element: Element) =>
  isTag(element, 'button', 'a') || /^(?:button|link|switch|tab)$/.test(roleOf(element));
