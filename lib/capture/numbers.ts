import { isDigit } from './letters';

/** Digits only, at most 15 of them, as a number; `NaN` when anything else is among them. Faster than `Number`. */
export function readDigits(printed: string): number {
  if (printed === '' || printed.length > 15) return Number.NaN;
  let number = 0;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (!isDigit(code)) return Number.NaN;
    number = number * 10 + code - 48;
  }
  return number;
}

/**
 * Reads a printed number: `1,234.50`, `1.234,50`, `6,000`, `0,5`, `.85`. A single separator followed by exactly three
 * digits parts thousands when it is a comma, and also a point when `pointParts` says that the unit has no decimals.
 */
export function readNumber(printed: string, pointParts = false): number {
  const whole = readDigits(printed);
  if (!Number.isNaN(whole)) return whole;
  const comma = printed.lastIndexOf(',');
  const point = printed.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? ',' : '.';
    const parts = decimal === ',' ? printed.replaceAll('.', '') : printed.replaceAll(',', '');
    return Number(parts.replace(',', '.'));
  }
  if (comma >= 0) {
    return Number(/,\d{3}(?:,|$)/.test(printed) ? printed.replaceAll(',', '') : printed.replace(',', '.'));
  }
  return Number(pointParts && /^\d{1,3}(?:\.\d{3})+$/.test(printed) ? printed.replaceAll('.', '') : printed);
}
