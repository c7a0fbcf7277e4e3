import { prepare } from '@/lib/capture/prepare';

/** Texts looked at on one page; account and plan pages have some hundreds. */
const CAP = 6000;
export const SKIP = 'script, style, noscript, template, textarea, select, option, [hidden], bantor-helper';

/** A text of the page and the element that holds it. */
export interface Piece {
  text: string;
  element: Element;
}

/** The readable form of what an element says, its parts parted by line breaks. */
export function textOf(element: Element, limit = 800): string {
  const parts: string[] = [];
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && length <= limit) {
    const node = walker.currentNode as Text;
    const text = node.data.trim();
    if (!text || node.parentElement?.closest(SKIP)) continue;
    parts.push(text);
    length += text.length;
  }
  return prepare(parts.join('\n')).text;
}

/** Every text with a digit, in reading order: facts have one. */
export function pieces(root: Document): Piece[] {
  const found: Piece[] = [];
  if (!root.body) return found;
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode() && seen++ < CAP) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || !/[\d០-៩]/.test(node.data) || element.closest(SKIP)) continue;
    if (found.at(-1)?.element === element) continue;
    // "$" and "7.20" may stand in nodes of their own: the line is what reads as one.
    found.push({ text: prepare(element.textContent ?? '').text, element });
  }
  return found;
}
