import { foldKhmerDigits } from '../../text/normalize';
import type { FieldElement, FieldMatch } from '../fields/types';
import { amountFor, amountOption } from './amount';
import { fits } from './constraints';
import { fullName } from './person-name';
import { codeFor, codeOption, partOf, printedCode, telFor } from './tel-format';
import type { FillValues } from './types';

/** What to write into one field: a value, or that none of ours fits, or undefined when the field asks for nothing we have. */
export type Choice = { value: string } | 'does-not-fit' | undefined;

const asChoice = (value: string | undefined): Choice => (value === undefined ? 'does-not-fit' : { value });
const isList = (element: FieldElement): element is HTMLSelectElement => element.localName === 'select';

/** Fields of one form; without a form, of the same small box. */
function isBeside(a: Element, b: Element): boolean {
  const form = (a as HTMLInputElement).form;
  if (form || (b as HTMLInputElement).form) return form === (b as HTMLInputElement).form;
  return a.parentElement?.parentElement?.parentElement?.contains(b) ?? false;
}

/** Beside a code that is another's, or that can't become the number's, the rest of the number means nothing. */
function mayTake(box: FieldElement, e164: string): boolean {
  const isFixed = box.matches(':disabled') || (box as HTMLInputElement).readOnly === true;
  if (isList(box)) {
    const own = codeOption(box, e164);
    return own !== undefined && (own === box.selectedOptions[0] || (box.selectedIndex <= 0 && !isFixed));
  }
  if (box.value === '') return !isFixed && codeFor(box, e164) !== undefined;
  return e164.startsWith(`+${foldKhmerDigits(box.value).replace(/\D/g, '')}`);
}

/** The boxes that take one number with this one, in their order: what a scan found to be parts. */
function partsWith(match: FieldMatch, all: readonly FieldMatch[]): FieldElement[] {
  if (match.type !== 'tel-area-code' && match.type !== 'tel-local') return [];
  const near = all.filter((m) => isBeside(m.element, match.element));
  const start = near.findLastIndex((m, i) => m.type === 'tel-area-code' && i <= near.indexOf(match));
  if (start < 0) return [];
  const end = near.findIndex((m, i) => i > start && m.type !== 'tel-local');
  return near.slice(start, end < 0 ? undefined : end).map((m) => m.element);
}

function chooseTel(match: FieldMatch, values: FillValues, e164: string, all: readonly FieldMatch[]): Choice {
  const { element, type } = match;
  if (type === 'tel-country-code') {
    return asChoice(isList(element) ? codeOption(element, e164)?.value : codeFor(element, e164));
  }
  if (isList(element)) return undefined;
  const box = all.find((m) => m.type === 'tel-country-code' && isBeside(m.element, element))?.element;
  if (box && !mayTake(box, e164)) return 'does-not-fit';
  const field = box !== undefined;
  const boxes = partsWith(match, all);
  if (boxes.length > 1) {
    const inside = field || printedCode(boxes[0] as HTMLInputElement) !== undefined;
    return asChoice(partOf(e164, boxes, element, inside ? 'significant' : 'national'));
  }
  const printed = field ? undefined : printedCode(element);
  return asChoice(telFor(element, type, e164, { field, printed, cambodian: values.cambodian }));
}

const text = (element: FieldElement, value: string | undefined): Choice =>
  value === undefined || isList(element) ? undefined : asChoice(fits(element, value) ? value : undefined);

/** Chooses the form of the user's detail that a field asks for. Writes nothing. */
export function chooseValue(match: FieldMatch, values: FillValues, all: readonly FieldMatch[]): Choice {
  const { element } = match;
  const asked = match.type === 'username' ? match.accepts : match.type;
  switch (asked) {
    case 'tel':
    case 'tel-area-code':
    case 'tel-country-code':
    case 'tel-local':
    case 'tel-national':
      return values.tel ? chooseTel(match, values, values.tel, all) : undefined;
    case 'name':
      return text(element, fullName(values));
    case 'email':
    case 'family-name':
    case 'given-name':
      return text(element, values[asked]);
    case 'transaction-amount': {
      const money = values['transaction-amount'];
      if (!money) return undefined;
      return asChoice(isList(element) ? amountOption(element, money)?.value : amountFor(element, money));
    }
    default:
      return undefined;
  }
}
