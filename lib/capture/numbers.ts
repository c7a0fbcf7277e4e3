/**
 * Reads a printed number: `1,234.50`, `1.234,50`, `6,000`, `0,5`, `.85`. A single separator followed by exactly three
 * digits parts thousands when it is a comma, and also a point when `pointParts` says that the unit has no decimals.
 */
export function readNumber(printed: string, pointParts = false): number {
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
