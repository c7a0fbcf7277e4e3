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
 * "0.85", ".5", "4.2": digits with one point, and nothing else to weigh. The quotient of two whole numbers this small is
 * the number next to the print, as `Number` would give it.
 */
function readDecimal(printed: string, pointParts: boolean): number | undefined {
  const point = printed.indexOf('.');
  const decimals = printed.length - point - 1;
  if (point < 0 || decimals === 0 || (pointParts && decimals === 3)) return undefined;
  const number = readDigits(printed.slice(0, point) + printed.slice(point + 1));
  return Number.isNaN(number) ? undefined : number / 10 ** decimals;
}

/**
 * Reads a printed number: `1,234.50`, `1.234,50`, `6,000`, `0,5`, `.85`. A single separator followed by exactly three
 * digits parts thousands when it is a comma, and also a point when `pointParts` says that the unit has no decimals.
 */
export function readNumber(printed: string, pointParts = false): number {
  const whole = readDigits(printed);
  if (!Number.isNaN(whole)) return whole;
  const decimal = readDecimal(printed, pointParts);
  if (decimal !== undefined) return decimal;
  const comma = printed.lastIndexOf(',');
  const point = printed.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const mark = comma > point ? ',' : '.';
    const parts = mark === ',' ? printed.replaceAll('.', '') : printed.replaceAll(',', '');
    return Number(parts.replace(',', '.'));
  }
  if (comma >= 0) {
    return Number(/,\d{3}(?:,|$)/.test(printed) ? printed.replaceAll(',', '') : printed.replace(',', '.'));
  }
  return Number(pointParts && /^\d{1,3}(?:\.\d{3})+$/.test(printed) ? printed.replaceAll('.', '') : printed);
}
