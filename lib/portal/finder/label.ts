import { foldText } from '@/lib/text/normalize';
import { elementsByTag } from './candidates';
import { ICON, isTag, parentOf, spacedText } from './dom';
import { isWhole, says } from './lexicon';
import { LIMITS } from './limits';
import { PAYS_WITH } from './phrase';

/** `<label for>` of a root, found once: `input.labels` searches the whole tree anew for each field. */
export type LabelIndex = Map<string, Element>;
export const indexLabels = (root: Document | ShadowRoot): LabelIndex => {
  const index: LabelIndex = new Map();
  for (const label of elementsByTag(root, 'label')) {
    const id = label.getAttribute('for');
    if (id && !index.has(id)) index.set(id, label);
  }
  return index;
};

/** Icon fonts write an icon as a word; one of them is called `autorenew`. */
const textOf = (element: Element | null | undefined): string => {
  let text = element ? spacedText(element, 600) : '';
  if (!element?.firstElementChild) return foldText(text);
  for (const icon of element.querySelectorAll(ICON)) text = text.replace(icon.textContent ?? '', ' ');
  return foldText(text);
};

function referenced(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => textOf(root.getElementById?.(id)))
    .join(' ')
    .trim();
}

/** Text that the control itself wears: its content, a button's value; folded. */
export function ownText(element: Element): string {
  if (isTag(element, 'select')) return '';
  if (isTag(element, 'input')) {
    const input = element as HTMLInputElement;
    return /^(?:button|submit|reset)$/.test(input.type) ? foldText(input.value) : foldText(input.alt ?? '');
  }
  return textOf(element);
}

/** Name given for assistive software only; on switches it often tells what a press would do. */
export const ariaName = (element: Element) =>
  foldText(element.getAttribute('aria-label') ?? '') ||
  referenced(element) ||
  foldText(element.getAttribute('title') ?? '');

function wrappingLabel(element: Element): Element | undefined {
  let at = parentOf(element);
  for (let i = 0; at && i < 5; i++, at = parentOf(at)) if (isTag(at, 'label')) return at;
  return undefined;
}

/** The words written for a switch, box or list: label, own text, hosts' `label` attribute, accessible name. */
export function toggleLabel(element: Element, labels: LabelIndex): string {
  const visible = [
    textOf(element.id ? labels.get(element.id) : undefined),
    textOf(wrappingLabel(element)),
    ownText(element),
    foldText(element.getAttribute('label') ?? ''),
  ].filter(Boolean);
  return visible.find((text) => !isGeneric(text)) ?? (ariaName(element) || visible[0] || '');
}

/** Says only "On", "Enable" or the like: what is enabled stands beside it. */
export const isGeneric = (text: string) =>
  text.length <= 24 &&
  (isWhole.on(text) ||
    isWhole.off(text) ||
    isWhole.start(text) ||
    isWhole.stop(text) ||
    isWhole.manage(text) ||
    /^[^\p{L}]*$/u.test(text) ||
    /^(?:on ?\/? ?off|enable ?\/ ?disable|yes ?\/? ?no|开关|开 ?关|on off)$/.test(text));

export const tooLong = (text: string) => text.length > LIMITS.ownText;
export const barsSetting = (text: string) =>
  says.consent(text) || says.message(text) || says.otherMatter(text.replace(PAYS_WITH, ''));
