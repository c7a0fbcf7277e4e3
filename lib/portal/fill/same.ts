import { foldText } from '../../text/normalize';

const essence = (text: string): string => foldText(text).replace(/[^\p{L}\p{M}\p{N}@.]/gu, '');

/**
 * Whether a field holds our value, however a mask has set it out: "012 345 678" for "012345678", and "+855 12 345 678"
 * where the mask itself puts the code before "12345678".
 */
export function isSame(stands: string, written: string): boolean {
  const [a, b] = [essence(stands), essence(written)];
  if (a === b) return true;
  return /^\d{6,}$/.test(b) && /^\d+$/.test(a) && a.endsWith(b.replace(/^0/, '')) && a.length - b.length <= 4;
}
