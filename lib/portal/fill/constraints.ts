import type { FieldElement } from '../fields/types';

const KHMER_ZERO = 0x17e0;
const HAS_KHMER_DIGITS = /[\u17e0-\u17e9]/;

export const toKhmerDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(KHMER_ZERO + Number(digit)));

/** The page writes numbers in Khmer digits: its example in the field shows them. */
export const wantsKhmerDigits = (element: FieldElement): boolean =>
  element.localName === 'input' &&
  (element as HTMLInputElement).type !== 'number' &&
  HAS_KHMER_DIGITS.test(
    `${element.getAttribute('placeholder') ?? ''}${element.getAttribute('pattern') ?? ''}`,
  );

/** HTML's own rule: the pattern must match the whole value. A pattern that does not compile asks for nothing. */
function meetsPattern(element: FieldElement, value: string): boolean {
  const pattern = element.getAttribute('pattern');
  if (!pattern) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(value);
  } catch {
    return true;
  }
}

/** Least, most and step of a number box; a step that nobody wrote down asks for nothing. */
function meetsRange(element: FieldElement, value: string): boolean {
  const bound = (name: string): number | undefined => {
    const text = element.getAttribute(name);
    return text === null || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  };
  const number = Number(value);
  const [min, max, step] = ['min', 'max', 'step'].map(bound);
  if (number < (min ?? number) || number > (max ?? number)) return false;
  const steps = step ? (number - (min ?? 0)) / step : 0;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** Whether a value may stand in a field as its markup has it: length, range, pattern. Nothing is ever cut to fit. */
export function fits(element: FieldElement, value: string): boolean {
  const { maxLength, minLength, type } = element as HTMLInputElement;
  if (maxLength > 0 && value.length > maxLength) return false;
  if (minLength > 0 && value.length < minLength) return false;
  if (type === 'number' && !(/^\d+(\.\d+)?$/.test(value) && meetsRange(element, value))) return false;
  return meetsPattern(element, value);
}
