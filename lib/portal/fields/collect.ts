import { frameDocument } from '../frame-document';
import type { FieldElement, ScanLimit } from './types';

/** Most elements that are walked, shadow trees and frames included: far above a real page (the median has about 1,500). */
export const NODE_CAP = 100_000;
/** Most fields that are judged. */
export const FIELD_CAP = 400;

/** Elements that may carry a shadow tree (DOM Standard, attachShadow): these, and any with a name that HTML does not know. */
const NO_HOSTS =
  'a,abbr,address,area,audio,b,base,bdi,bdo,br,button,canvas,caption,center,cite,code,col,colgroup,data,datalist,dd,del,details,' +
  'dfn,dialog,dl,dt,em,embed,fieldset,figcaption,figure,font,form,head,head *,hgroup,hr,html,i,iframe,img,input,ins,kbd,label,' +
  'legend,li,link,map,mark,menu,meta,meter,noscript,object,ol,optgroup,option,output,picture,pre,progress,q,rp,rt,ruby,s,samp,' +
  'script,select,slot,small,source,strong,style,sub,summary,sup,svg,svg *,table,tbody,td,template,textarea,tfoot,th,thead,time,' +
  'title,tr,track,u,ul,var,video,wbr';
const MAY_HOST = `:not(${NO_HOSTS})`;

/** Input types that people write into. */
const WRITABLE = new Set(['email', 'month', 'number', 'password', 'search', 'tel', 'text', 'url']);

const isField = (element: Element): element is FieldElement =>
  (element.localName === 'input' && WRITABLE.has((element as HTMLInputElement).type)) ||
  element.localName === 'select' ||
  element.localName === 'textarea';

/** A control's labels. Each `element.labels` walks the whole document, so a scan notes them on its one pass. */
export type Labels = ReadonlyMap<Element, readonly Element[]>;

function noteLabel(labels: Map<Element, Element[]>, label: HTMLLabelElement): void {
  const { control } = label;
  if (!control) return;
  const known = labels.get(control);
  if (known) known.push(label);
  else labels.set(control, [label]);
}

interface Collected {
  fields: FieldElement[];
  labels: Labels;
  limits: ScanLimit[];
}

/**
 * Whether an open shadow tree hangs anywhere in `root`. Only elements that may carry one are looked at: a first look at
 * an element of each kind costs as much as hundreds after it.
 */
function hasShadow(root: ParentNode): boolean {
  const hosts = root.querySelectorAll(MAY_HOST);
  for (let i = 0; i < hosts.length && i < NODE_CAP; i++) if ((hosts[i] as Element).shadowRoot) return true;
  return false;
}

/** All fields of a tree, of the open shadow trees and the same-origin frames in it, in reading order, with their labels. */
export function collectFields(root: ParentNode): Collected {
  const fields: FieldElement[] = [];
  const labels = new Map<Element, Element[]>();
  const limits = new Set<ScanLimit>();
  let nodes = 0;
  const walk = (tree: ParentNode): void => {
    const elements = tree.querySelectorAll(hasShadow(tree) ? '*' : 'iframe,input,label,select,textarea');
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
  };
  walk(root);
  return { fields, labels, limits: [...limits] };
}
