import { matchesAt } from './beside';
import { isDigit, isLatin, isSmallLatin } from './letters';
import type { Span } from './span';

/** `.` `!` `?` `;`, the Chinese full stop and semicolon, the Khmer full stop and end, a line break. */
function isEnd(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63 || code === 59 || code === 10;
  return code === 0x3002 || code === 0xff1b || code === 0x17d4 || code === 0x17d5;
}
/** A month's name ends no sentence before a number only: "Dec. 25", but "ends on 2 Jan. Renew now". */
const MONTH = /(?<=\b(?:dec|nov|oct|sept?|aug|jul|jun|apr|mar|feb|jan))/iy;
const ABBREVIATION =
  /(?<=\b(?:rs|tk|no|nos|approx|incl|excl|mr|mrs|ms|dr|st|vs|exp|min|max|bal|a\.m|p\.m|a|p|e\.g|i\.e))/iy;

/** "2. Data: 3GB left": the point of a list's entry. */
const ENTRY = /(?<=(?:^|\n)\s?\d{1,2})/y;
const NUMBER = / ?\d/y;
const SMALL = / ?[a-z]/y;
/** Behind "Laor!" the sentence goes on. */
const GOES_ON = / ?[a-z(\u1780-\u17B3\u4E00-\u9FFF:,/-]/y;

/** A point inside a number or address and the exclamation mark of a plan's name (`Laor! plan`) end no sentence. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '.') {
    const next = text.charCodeAt(at + 1);
    if (isDigit(next) || isSmallLatin(next)) return false;
    if (matchesAt(MONTH, text, at)) return !matchesAt(NUMBER, text, at + 1);
    return !matchesAt(ABBREVIATION, text, at) && !matchesAt(ENTRY, text, at);
  }
  if (mark === ';') return !matchesAt(SMALL, text, at + 1);
  if (mark === '!') return !(isLatin(text.charCodeAt(at - 1)) && matchesAt(GOES_ON, text, at + 1));
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
  for (let at = 0; at < text.length; at++) {
    if (isEnd(text.charCodeAt(at)) && endsSentence(text, at)) push(at + 1);
  }
  push(text.length);
  return sentences;
}
