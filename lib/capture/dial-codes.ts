import { isDigit, isLatin } from './letters';
import { allMatches } from './matches';
import type { Span } from './span';

/** Digits, `*`, `#` and placeholders (`*1203*PIN#`) in one run; the run is taken whole, so a part of a code is no code. */
const RUN = /[*#][\d*#]{0,30}(?:[A-Za-z]{1,12}[\d*#]{1,30}){0,3}/g;
const CODE = /^(?:\*{1,2}|#{1,2})\d[\dA-Za-z*]*(?:[*#][\dA-Za-z]+)*#$/;

/** Dial codes (`*888#`, `#6767#200#`). One that the end of the text has cut is left out. */
export function readDialCodes(text: string): Span<string>[] {
  const codes: Span<string>[] = [];
  if (!text.includes('#')) return codes;
  for (const m of allMatches(RUN, text)) {
    if (!CODE.test(m[0])) continue;
    const next = text.charCodeAt(m.index + m[0].length);
    if (isDigit(next) || isLatin(next)) continue;
    codes.push({ start: m.index, end: m.index + m[0].length, value: m[0] });
  }
  return codes;
}
