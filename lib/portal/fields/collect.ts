import type { FieldElement, ScanLimit } from './types';

/** Most elements that are walked, shadow trees included: far above a real page (the median has about 1,500). */
export const NODE_CAP = 100_000;
/** Most fields that are judged. */
export const FIELD_CAP = 400;

/** Input types that people write into. */
const WRITABLE = new Set(['email', 'month', 'number', 'password', 'search', 'tel', 'text', 'url']);

const isField = (element: Element): element is FieldElement =>
  (element.localName === 'input' && WRITABLE.has((element as HTMLInputElement).type)) ||
  element.localName === 'select' ||
  element.localName === 'textarea';

/** All fields of a tree and of the open shadow trees in it, in reading order. */
export function collectFields(root: ParentNode): { fields: FieldElement[]; limits: ScanLimit[] } {
  const fields: FieldElement[] = [];
  const limits = new Set<ScanLimit>();
  let nodes = 0;
  const walk = (tree: ParentNode): void => {
    const elements = tree.querySelectorAll('*');
    for (let i = 0; i < elements.length; i++) {
      if (++nodes > NODE_CAP) {
        limits.add('nodes');
        return;
      }
      const element = elements[i] as Element;
      if (isField(element)) {
        if (fields.length >= FIELD_CAP) {
          limits.add('fields');
          return;
        }
        fields.push(element);
      } else if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(root);
  return { fields, limits: [...limits] };
}
