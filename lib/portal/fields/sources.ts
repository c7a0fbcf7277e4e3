import type { Eager } from '@/lib/text/eager';
import type { Labels } from './collect';
import { readText } from './dom-text';
import type { FieldElement } from './types';

/** Where a field says what it asks for; `near` is text around it that nothing ties to it. */
export type Source = 'aria-label' | 'id' | 'label' | 'model' | 'name' | 'near' | 'placeholder' | 'title';

export interface SourceText {
  source: Source;
  text: string;
}

/** Longest text that is read from one source, in characters. */
export const TEXT_CAP = 120;
/** Frameworks name the value that a field is bound to; often the only name in a page without labels. */
const MODELS = ['formcontrolname', 'ng-model', 'data-ng-model', 'v-model', 'data-vv-name', 'wire:model'];

/** Text of the elements that `aria-labelledby` lists by `ids`; those are looked up in the control's own tree. */
function labelledBy(control: Element, ids: string): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  return ids
    .trim()
    .split(/\s+/, 4)
    .map((id) => {
      const element = root.getElementById(id);
      return element && element !== control ? readText(element, TEXT_CAP) : '';
    })
    .join(' ')
    .trim();
}

/** A control's labels: those of the platform (`for` and wrapping) and those that ARIA points at. */
const labelText = ((control: FieldElement, known: Labels | undefined): string => {
  const ids = control.getAttribute('aria-labelledby');
  const aria = ids && labelledBy(control, ids);
  if (aria) return aria;
  const labels = known ? known.get(control) : control.labels;
  if (!labels) return '';
  let text = '';
  for (let i = 0; i < labels.length && i < 3; i++) text += ` ${readText(labels[i] as Node, TEXT_CAP)}`;
  return text.trim();
}) satisfies Eager;

/** Everything that a control's own markup says about it, as written; `labels` spares asking the platform for them. */
export const ownTexts = ((control: FieldElement, labels?: Labels): SourceText[] => {
  const texts: SourceText[] = [];
  const add = ((source: Source, text: string | null | undefined): void => {
    if (text) texts.push({ source, text: text.slice(0, TEXT_CAP) });
  }) satisfies Eager;
  add('label', labelText(control, labels));
  add('aria-label', control.getAttribute('aria-label'));
  add('placeholder', control.getAttribute('placeholder'));
  add('title', control.getAttribute('title'));
  add('name', control.getAttribute('name'));
  add('id', control.id);
  for (const model of MODELS) add('model', control.getAttribute(model));
  return texts;
}) satisfies Eager;
