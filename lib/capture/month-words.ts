import { isDigit, isLatin } from './letters';
import { MONTHS } from './words/calendar';

const HEAD = 3;
/** How the English names of months start; what may stand between a day and such a name: "25th", "25th of". */
const HEADS: ReadonlySet<string> = new Set(
  Object.keys(MONTHS)
    .filter((name) => isLatin(name.charCodeAt(0)))
    .map((name) => name.slice(0, HEAD)),
);
const BETWEEN: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);

/** ` ` `-` `.` `/` */
const isGap = (code: number) => code === 32 || (code >= 45 && code <= 47);

const isMonthFrom = (text: string, at: number) => HEADS.has(text.slice(at, at + HEAD).toLowerCase());

/** "25 Dec", "25-Dec", "25th of Dec": the number ends at `end`. */
function isBefore(text: string, end: number): boolean {
  let at = end;
  while (at < end + 2 && isGap(text.charCodeAt(at))) at++;
  if (!isLatin(text.charCodeAt(at))) return false;
  return isMonthFrom(text, at) || BETWEEN.has(text.slice(at, at + 2).toLowerCase());
}

/** "Dec 25", "Dec.-25": the number starts at `start`. */
function isBehind(text: string, start: number): boolean {
  let end = start;
  while (end > start - 2 && isGap(text.charCodeAt(end - 1))) end--;
  let at = end;
  while (isLatin(text.charCodeAt(at - 1))) at--;
  return at < end && isMonthFrom(text, at);
}

/**
 * A first look whether some number may have an English month beside it. Most texts have none, and the patterns that read
 * such days are the dearest ones.
 */
export function mayNameMonth(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    if (isBehind(text, at) || isBefore(text, end)) return true;
    at = end;
  }
  return false;
}
