import type { Eager } from '@/lib/text/eager';
import { frameDocument } from '../frame-document';
import type { FieldElement, ScanLimit } from './types';

/** Most elements that are walked, shadow trees and frames included: far above a real page (the median has about 1,500). */
export const NODE_CAP = 100_000;
/** Most fields that are judged. */
export const FIELD_CAP = 400;

/**
 * The elements of a page that neither matter here nor can carry a shadow tree (DOM Standard, attachShadow), the commonest
 * first: what is left is fields, labels, frames and whatever may be a host. Not all that HTML has: an odd `<ruby>` is
 * looked at for nothing, while each name in the list is parsed on every page and compared with most of its elements.
 */
const NEVER =
  ':not(a,li,td,br,i,b,option,img,path,tr,ul,script,link,meta,svg,button,strong,form,table,tbody,style,th,em)';

/** Input types that people write into. */
const WRITABLE = new Set(['email', 'month', 'number', 'password', 'search', 'tel', 'text', 'url']);

/** Toolkits draw icons and arrows as inputs that nobody can write into or reach: no field, wherever they stand. */
export const isDrawn = (({ readOnly, tabIndex }: HTMLInputElement): boolean =>
  readOnly && tabIndex < 0) satisfies Eager;

const isField = ((element: Element): element is FieldElement =>
  (element.localName === 'input' &&
    WRITABLE.has((element as HTMLInputElement).type) &&
    !isDrawn(element as HTMLInputElement)) ||
  element.localName === 'select' ||
  element.localName === 'textarea') satisfies Eager;

/** A control's labels. Each `element.labels` walks the whole document, so a scan notes them on its one pass. */
export type Labels = ReadonlyMap<Element, readonly Element[]>;

const noteLabel = ((labels: Map<Element, Element[]>, label: HTMLLabelElement): void => {
  const { control } = label;
  if (!control) return;
  const known = labels.get(control);
  if (known) known.push(label);
  else labels.set(control, [label]);
}) satisfies Eager;

interface Collected {
  fields: FieldElement[];
  labels: Labels;
  limits: ScanLimit[];
}

/** All fields of a tree, of the open shadow trees and the same-origin frames in it, in reading order, with their labels. */
export const collectFields = ((root: ParentNode): Collected => {
  const fields: FieldElement[] = [];
  const labels = new Map<Element, Element[]>();
  const limits = new Set<ScanLimit>();
  let nodes = 0;
  const walk = ((tree: ParentNode): void => {
    const elements = tree.querySelectorAll(NEVER);
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
      } else if (element.localName === 'label') noteLabel(labels, element as HTMLLabelElement);
      else if (element.localName === 'iframe') {
        const inner = frameDocument(element);
        if (inner) walk(inner);
      } else if (element.shadowRoot) walk(element.shadowRoot);
    }
  }) satisfies Eager;
  walk(root);
  return { fields, labels, limits: [...limits] };
}) satisfies Eager;
