import { allMatches } from './matches';
import type { Span } from './span';

const END = /[.!?;]|[。；។៕\n]/g;
/** A month's name ends no sentence before a number only: "Dec. 25", but "ends on 2 Jan. Renew now". */
const MONTH = /\b(?:dec|nov|oct|sept?|aug|jul|jun|apr|mar|feb|jan)$/i;
const ABBREVIATION =
  /(?:\b(?:rs|no|nos|approx|mr|mrs|ms|dr|st|vs|exp|min|max|bal|a\.m|p\.m|a|p|e\.g|i\.e))$/i;

/** A point inside a number or address and the exclamation mark of a plan's name (`Laor! plan`) end no sentence. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const after = text.slice(at + 1, at + 3);
  if (mark === '.') {
    if (/^\d/.test(after) && /\d/.test(text.charAt(at - 1))) return false;
    if (/^[a-z0-9]/.test(after)) return false;
    const before = text.slice(Math.max(0, at - 6), at);
    if (MONTH.test(before)) return !/^ ?\d/.test(after);
    return !ABBREVIATION.test(before);
  }
  if (mark === ';') return !/^ ?[a-z]/.test(after);
  if (mark === '!')
    return !(/[A-Za-z]/.test(text.charAt(at - 1)) && /^ ?[a-z(\u1780-\u17B3\u4E00-\u9FFF:,/-]/.test(after));
  return true;
}

/** The sentences of a text; together they cover it. */
export function splitSentences(text: string): Span<string>[] {
  const sentences: Span<string>[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim()) sentences.push({ start, end, value: text.slice(start, end) });
    start = end;
  };
  for (const m of allMatches(END, text)) if (endsSentence(text, m.index)) push(m.index + 1);
  push(text.length);
  return sentences;
}
