import type { Eager } from '@/lib/text/eager';
import { isDrawn } from './collect';

/** Reads the text around a control, never more than asked for: a label may wrap a list of 250 countries. */

const SKIPPED = new Set([
  'BUTTON',
  'DATALIST',
  'NOSCRIPT',
  'OPTION',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'SVG',
  'TEMPLATE',
  'TEXTAREA',
  'svg',
]);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'EM',
  'FONT',
  'I',
  'LABEL',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUP',
  'U',
]);
const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Two letters together, or one of a script whose words may be that short. */
const LETTERS = /[A-Za-z]{2}|[\u00c0-\uffef]/;
/** How far back the text before a control is looked for, in nodes. */
const REACH = 40;

/** The text of a node in reading order, at most about `cap` characters, one blank between pieces. */
export const readText = ((node: Node, cap: number): string => {
  let text = '';
  const visit = ((at: Node): void => {
    for (let child = at.firstChild; child && text.length < cap; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const piece = (child as Text).data.slice(0, cap).trim();
        if (piece) text += text ? ` ${piece}` : piece;
      } else if (child.nodeType === Node.ELEMENT_NODE && !SKIPPED.has(child.nodeName)) visit(child);
    }
  }) satisfies Eager;
  if (!(node as Element).firstElementChild) return (node.textContent ?? '').trim().slice(0, cap);
  visit(node);
  return text.slice(0, cap);
}) satisfies Eager;

const isUnseen = ((control: HTMLInputElement): boolean =>
  control.type === 'hidden' || control.style.display === 'none' || isDrawn(control)) satisfies Eager;

/** The node before `node` in reading order, without leaving its tree. */
const before = ((node: Node): Node | null => {
  const previous = node.previousSibling;
  if (!previous) return node.parentNode;
  let last: Node = previous;
  while (last.lastChild && !SKIPPED.has(last.nodeName)) last = last.lastChild;
  return last;
}) satisfies Eager;

/** Whether a text's own box holds another control: a floating label stands behind its control, right before the next one. */
function standsWithAnother(text: Node, control: Element): boolean {
  for (let at = text.parentElement; at && !at.contains(control); at = at.parentElement)
    if (at.querySelector('input:not([type=hidden]),select,textarea')) return true;
  return false;
}

/** Whether an element goes on with a text ("会社名<b>必須</b>") that means little without its beginning. */
const continuesText = ({ previousSibling: text }: Node): boolean =>
  text?.nodeType === Node.TEXT_NODE && LETTERS.test((text as Text).data);

/** A message that waits for its mistake ("A phone number is required"), as ASP.NET's validators stand between label and field. */
const isHeldBack = (box: HTMLElement | null): boolean =>
  box !== null &&
  (box.hasAttribute('hidden') || box.style?.display === 'none' || box.style?.visibility === 'hidden');

/**
 * The text that stands right before a control and belongs to no other control: how forms without labels, laid out by
 * tables or line breaks, name their fields. Empty when another control comes first. Text that has nothing of `worth` (a
 * star, a colon) is passed over.
 */
export const precedingText = ((control: Element, cap: number, worth: RegExp = LETTERS): string => {
  let node = before(control);
  for (let steps = 0; node && steps < REACH; steps++, node = before(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.nodeName === 'FORM') return '';
      if (CONTROLS.has(node.nodeName) && !isUnseen(node as HTMLInputElement)) return '';
    } else if (node.nodeType === Node.TEXT_NODE && worth.test((node as Text).data)) {
      if (SKIPPED.has(node.parentNode?.nodeName ?? '') || isHeldBack(node.parentElement)) continue;
      if (standsWithAnother(node, control)) return '';
      let whole: Node = node;
      while (whole.parentNode && INLINE.has(whole.parentNode.nodeName) && !whole.parentNode.contains(control))
        whole = whole.parentNode;
      const block = whole.parentNode;
      if (block && (whole === node || continuesText(whole)) && !block.contains(control)) whole = block;
      return readText(whole, cap);
    }
  }
  return '';
}) satisfies Eager;

/** The text of the box that holds this control and no other: a floating label often comes after its control. */
export function boxText(control: Element, cap: number): string {
  let box: Element | null = null;
  for (let at = control.parentElement, up = 0; at && up < 3; at = at.parentElement, up++) {
    if (at.nodeName === 'FORM' || at.nodeName === 'BODY') break;
    if (at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) break;
    box = at;
  }
  return box ? readText(box, cap) : '';
}
