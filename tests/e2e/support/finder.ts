import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What a person looks for on a page: a kind of thing and the words on it. */
export interface Look {
  role?: string;
  /** The accessible name, whole; `/…/flags` as text for a pattern. */
  name?: string;
  css?: string;
}

/** Runs in the page: every element below `root`, open shadow roots included. */
function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

function matches(element: Element, { role, name, css }: Look): boolean {
  if (css && !element.matches(css)) return false;
  if (role && getRole(element) !== role) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (name === undefined) return true;
  const pattern = /^\/(.+)\/(\w*)$/s.exec(name);
  const actual = computeAccessibleName(element).trim();
  return pattern ? new RegExp(pattern[1] ?? '', pattern[2]).test(actual) : actual === name;
}

/** The first visible element that fits, or null. */
export function look(wanted: Look): Element | null {
  for (const element of everything(document)) if (matches(element, wanted)) return element;
  return null;
}

/** All the text a person could read, shadow roots included, in document order. */
export function read(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered, not what is in a style element
  const parts = [document.body?.innerText ?? ''];
  for (const element of everything(document)) {
    for (const child of element.shadowRoot?.children ?? []) {
      // biome-ignore lint/performance/useDomNodeTextContent: likewise
      if (child instanceof HTMLElement) parts.push(child.innerText);
    }
  }
  return parts.join('\n');
}

Object.assign(globalThis, { bantorLook: look, bantorRead: read });
