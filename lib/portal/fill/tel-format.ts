import { foldKhmerDigits } from '../../text/normalize';
import { precedingText } from '../fields/dom-text';
import { longest } from '../fields/judge';
import type { FieldElement, FieldType } from '../fields/types';
import { type PhoneParts, phoneParts } from './calling-codes';
import { fits, toKhmerDigits, wantsKhmerDigits } from './constraints';

/** What is known around a phone field: a box or list for the country's code, the code as fixed text, whose page it is. */
export interface CodeBeside {
  /** A field of its own takes the code. */
  field: boolean;
  /** Digits of the code that is printed before the field. */
  printed: string | undefined;
  /** The page is a Cambodian carrier's, whatever its address and language. */
  cambodian?: boolean | undefined;
}

const PRINTED_CODE = /(?:^|[^\d])(?:\+|00)\s?([\d០-៩]{1,3})(?!\s?[\d០-៩])/;

/** The calling code that the page prints right before a phone field ("+855 |________|"). */
export const printedCode = (element: FieldElement): string | undefined =>
  PRINTED_CODE.exec(foldKhmerDigits(precedingText(element, 40, PRINTED_CODE)))?.[1];

type Form = 'digits' | 'international' | 'national' | 'significant';

const written = ({ code, significant, national }: PhoneParts): Record<Form, string> => ({
  international: `+${code}${significant}`,
  digits: `${code}${significant}`,
  national,
  significant,
});

const ALL: readonly Form[] = ['international', 'national', 'digits', 'significant'];
const INSIDE: readonly Form[] = ['national', 'significant'];

/** Forms in the order in which the field seems to ask for them; forms it can't mean are left out. */
function formsFor(
  element: FieldElement,
  type: FieldType,
  parts: PhoneParts,
  beside: CodeBeside,
): readonly Form[] {
  const example = foldKhmerDigits(element.getAttribute('placeholder') ?? '').replace(/[^\d+]/g, '');
  const trunk = example.startsWith('0') && !example.startsWith('00');
  if (type === 'tel-national' || type === 'tel-local') return INSIDE;
  if (beside.field || beside.printed) return trunk ? INSIDE : ['significant', 'national'];
  if (example.startsWith('+')) return ['international'];
  if (example.startsWith(parts.code) && example.length > 8) return ['digits', 'international'];
  if (trunk) return ['national', ...ALL];
  if (element.getAttribute('autocomplete') || !isAtHome(element, parts, beside)) return ALL;
  return ['national', ...ALL];
}

/** The page's own country is the number's: people there write numbers without the code. */
const isAtHome = (element: FieldElement, { code }: PhoneParts, { cambodian }: CodeBeside): boolean => {
  const { location, documentElement } = element.ownerDocument;
  return (
    code === '855' &&
    (cambodian || /\.kh$/.test(location?.hostname ?? '') || /^km\b/.test(documentElement.lang))
  );
};

/**
 * An E.164 number as one field wants it, or undefined when no form of it meets the field's length, pattern and country.
 * `beside` tells where the country's code goes, and whether one is expected.
 */
export function telFor(
  element: FieldElement,
  type: FieldType,
  e164: string,
  beside: CodeBeside,
): string | undefined {
  const parts = phoneParts(e164);
  if (!parts || (beside.printed && beside.printed !== parts.code)) return undefined;
  const forms = written(parts);
  const khmer = wantsKhmerDigits(element);
  return formsFor(element, type, parts, beside)
    .map((form) => (khmer ? toKhmerDigits(forms[form]) : forms[form]))
    .find((value) => fits(element, value));
}

/**
 * The part of a number that one of several boxes takes: each as many digits as it has room for, the last the rest. Together
 * they are the whole number, or undefined.
 */
export function partOf(
  e164: string,
  boxes: readonly FieldElement[],
  own: FieldElement,
  form: 'national' | 'significant',
): string | undefined {
  let rest = phoneParts(e164)?.[form] ?? '';
  let value = '';
  for (const box of boxes) {
    // Nothing left for a box, or too much for the last one: the number is not written in such parts.
    const room = box === boxes.at(-1) ? rest.length : longest(box);
    if (!rest || room > longest(box)) return undefined;
    if (box === own) value = rest.slice(0, room);
    rest = rest.slice(room);
  }
  const written = wantsKhmerDigits(own) ? toKhmerDigits(value) : value;
  return fits(own, written) ? written : undefined;
}

/** The calling code as a text box wants it: with or without "+". */
export function codeFor(element: FieldElement, e164: string): string | undefined {
  const parts = phoneParts(e164);
  if (!parts) return undefined;
  const bare = (element as HTMLInputElement).maxLength === parts.code.length || element.type === 'number';
  return [`+${parts.code}`, parts.code].slice(bare ? 1 : 0).find((value) => fits(element, value));
}

/** The entry of a list that stands for the number's country: its code in the text or the value, or "KH". */
export function codeOption(list: HTMLSelectElement, e164: string): HTMLOptionElement | undefined {
  const code = phoneParts(e164)?.code;
  if (!code) return undefined;
  const whole = new RegExp(`(^|[^\\d])\\+?(00)?${code}([^\\d]|$)`);
  const options = [...list.options].filter((option) => !option.disabled);
  return (
    options.find((o) => whole.test(foldKhmerDigits(o.value))) ??
    options.find((o) => whole.test(foldKhmerDigits(o.text))) ??
    (code === '855' ? options.find((o) => /^(KH|KHM)$/i.test(o.value)) : undefined)
  );
}
