import { foldText } from '../../text/normalize';

const essence = (text: string): string => foldText(text).replace(/[^\p{L}\p{M}\p{N}@.]/gu, '');
/** Fewest digits that a number's end must share with ours to be the same number behind another beginning (code, 0). */
const SHARED = 8;
const MOST_BEFORE = 4;

/** Whether two texts are the same but for what parts them: "012 345 678", "012345678". */
export const isWrittenAlike = (a: string, b: string): boolean => essence(a) === essence(b);

/** The digits of a phone number as it stands after its code or 0. */
const bare = (digits: string): string => digits.replace(/^(?:00|0)/, '');

function isSameNumber(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= SHARED && long.endsWith(short) && long.length - short.length <= MOST_BEFORE;
}

/**
 * Whether a field holds our value, however the page has set it out: "012 345 678" for "+85512345678", "+855 12 345 678" where the mask
 * itself puts the code before "12345678", "5.00" for "5".
 */
export function isSame(stands: string, written: string): boolean {
  const [a, b] = [essence(stands), essence(written)];
  if (a === b) return true;
  if (!/^\d+(\.\d+)?$/.test(a) || !/^\d+(\.\d+)?$/.test(b)) return false;
  return b.length < SHARED ? Number(a) === Number(b) : isSameNumber(a, b);
}
