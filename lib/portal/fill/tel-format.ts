import { foldKhmerDigits } from '../../text/normalize';
import { readText } from '../fields/dom-text';
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
/** Nothing but the code, without a sign before it: "855" in a box of its own. */
const BARE_CODE = /^\(?([\d០-៩]{2,3})\)?$/;
const FIELDS = 'input:not([type=hidden],[type=button],[type=checkbox],[type=radio]),select,textarea';
/** What a widget unfolds: the codes of all countries. */
const LISTS = 'ul,ol,datalist,[role=listbox],[role=menu],[hidden]';
/** How far up a code may stand beside what holds the field. */
const CLIMB = 4;

/** The code that a piece of the page prints, be it a text, a flag's button or its name. */
function codeIn(node: Node): string | undefined {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
  if (element && (element.matches(LISTS) || element.checkVisibility?.() === false)) return undefined;
  if (element?.querySelector(LISTS)) return [...element.childNodes].map(codeIn).find((code) => code);
  const text = foldKhmerDigits((node.textContent ?? '').slice(0, 60)).trim();
  const names = `${element?.getAttribute('aria-label') ?? ''} ${element?.getAttribute('title') ?? ''}`;
  return (PRINTED_CODE.exec(text) ?? BARE_CODE.exec(text) ?? PRINTED_CODE.exec(names))?.[1];
}

/**
 * The calling code that the page prints right before a phone field ("+855 |________|"), as text or on a button that opens a list of
 * countries, or in the field's label.
 */
export function printedCode(element: FieldElement): string | undefined {
  for (let at: Element | null = element, up = 0; at && up < CLIMB; at = at.parentElement, up++) {
    if (at.localName === 'form' || at.localName === 'body') break;
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const beside = before as Partial<Element>;
      if (beside.matches?.(FIELDS) || beside.querySelector?.(FIELDS)) return undefined;
      const code = codeIn(before);
      if (code) return code;
    }
  }
  const labels = [...(element.labels ?? [])].map((label) => readText(label, 80)).join(' ');
  return PRINTED_CODE.exec(foldKhmerDigits(labels))?.[1];
}

type Form = 'digits' | 'international' | 'national' | 'significant';

const written = ({ code, significant, national }: PhoneParts): Record<Form, string> => ({
  international: `+${code}${significant}`,
  digits: `${code}${significant}`,
  national,
  significant,
});

/** Blanks and dashes as numbers are read: for patterns that ask for them. */
function parted({ code, significant, national }: PhoneParts): string[] {
  const inside = /^(0?\d\d)(\d{3})(\d{3,})$/;
  const [abroad, home] = [significant.replace(inside, '$1 $2 $3'), national.replace(inside, '$1 $2 $3')];
  return [home, `+${code} ${abroad}`].flatMap((text) => [text, text.replaceAll(' ', '-')]);
}

const ALL: readonly Form[] = ['international', 'national', 'digits', 'significant'];
const INSIDE: readonly Form[] = ['national', 'significant'];

/** "with country code", "international format" in a label; "without" asks for the opposite. */
const WITH_CODE =
  /(?<!without )(?:with|include|including) (?:the )?country code|international (?:format|number)|(?:含|加|带|连同)(?:国家|国际)?(?:代码|区号|码)|国际格式|ជាមួយលេខកូដប្រទេស/i;

const labelsOf = (element: FieldElement): string =>
  `${[...(element.labels ?? [])].map((label) => readText(label, 80)).join(' ')} ${element.getAttribute('aria-label') ?? ''}`;

/** Digits of the number that a field shows as an example: in it, or in the help that describes it; a code that a mask put in. */
function exampleOf(element: FieldElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const help = element.getAttribute('aria-describedby')?.split(/\s+/, 3) ?? [];
  const texts = [
    element.getAttribute('placeholder'),
    element.localName === 'input' ? element.value : '',
    ...help.map((id) => root.getElementById?.(id)?.textContent?.slice(0, 120)),
  ].map((text) => foldKhmerDigits(text ?? ''));
  const example = texts.map((text) => /[+\d][\d\s().xX*#_-]*/.exec(text)?.[0].replace(/[^\d+]/g, ''));
  return example.find((digits) => digits) ?? '';
}

/** Forms in the order in which the field seems to ask for them; forms it can't mean are left out. */
function formsFor(
  element: FieldElement,
  type: FieldType,
  parts: PhoneParts,
  beside: CodeBeside,
): readonly Form[] {
  const example = exampleOf(element);
  const trunk = example.startsWith('0') && !example.startsWith('00');
  if (type === 'tel-national' || type === 'tel-local') return INSIDE;
  if (beside.field || beside.printed) return trunk ? INSIDE : ['significant', 'national'];
  if (example.startsWith('+')) return ['international'];
  if (example.startsWith(parts.code) && example.length > 8) return ['digits', 'international'];
  if (trunk) return ['national', ...ALL];
  if (example.startsWith('00') || WITH_CODE.test(labelsOf(element))) return ALL;
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
  const plain = formsFor(element, type, parts, beside).map((form) => forms[form]);
  const withBlanks = element.getAttribute('pattern') && !beside.field && !beside.printed ? parted(parts) : [];
  return [...plain, ...withBlanks]
    .map((text) => (khmer ? toKhmerDigits(text) : text))
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
