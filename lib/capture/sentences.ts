import { matchesAt } from './beside';
import { isDigit, isLatin, isSmallLatin } from './letters';
import type { Span } from './span';

const END = 1;
const BREAK = 2;
/** What a mark can part, by its UTF-16 unit. Full-width ones are ASCII by now. */
const MARKS = new Uint8Array(0x3003);
const mark = (signs: string, part: number) => {
  for (const sign of signs) MARKS[sign.charCodeAt(0)] = part;
};
mark('.!?;\n。។៕', END);
mark(',、()|', BREAK);
/** A month's name ends no sentence before a number only: "Dec. 25", but "ends on 2 Jan. Renew now". */
const MONTH = /(?<=\b(?:dec|nov|oct|sept?|aug|jul|jun|apr|mar|feb|jan))/iy;
const ABBREVIATION =
  /(?<=\b(?:rs|tk|no|nos|approx|incl|excl|mr|mrs|ms|dr|st|vs|exp|min|max|bal|a\.m|p\.m|a|p|e\.g|i\.e))/iy;

/** "2. Data: 3GB left": the point of a list's entry. */
const ENTRY = /(?<=(?:^|\n)\s?\d{1,2})/y;
const PRICED = /\( ?[$៛]? ?\d[\d.,]* ?(?:[$៛元]|USD|KHR|美元|ដុល្លារ|រៀល)? ?\)/iy;
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
    const before = text.charCodeAt(at - 1);
    if (isDigit(before)) return !matchesAt(ENTRY, text, at);
    if (!isLatin(before)) return true;
    if (matchesAt(MONTH, text, at)) return !matchesAt(NUMBER, text, at + 1);
    return !matchesAt(ABBREVIATION, text, at);
  }
  if (mark === ';') return !matchesAt(SMALL, text, at + 1);
  if (mark === '!') return !(isLatin(text.charCodeAt(at - 1)) && matchesAt(GOES_ON, text, at + 1));
  return true;
}

/**
 * The sentences of a text, which together cover it, and the marks that part clauses: commas, brackets, strokes. A comma
 * inside a number is none.
 */
export function splitText(text: string): { sentences: Span<string>[]; breaks: Span<undefined>[] } {
  const sentences: Span<string>[] = [];
  const breaks: Span<undefined>[] = [];
  let start = 0;
  const push = (end: number) => {
    const value = text.slice(start, end);
    if (value.trim()) sentences.push({ start, end, value });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const part = MARKS[text.charCodeAt(at)];
    if (part === BREAK) {
      if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))) continue;
      // A price in brackets ("($2)") parts nothing.
      if (matchesAt(PRICED, text, at)) {
        at = text.indexOf(')', at);
        continue;
      }
      breaks.push({ start: at, end: at + 1, value: undefined });
    } else if (part === END && endsSentence(text, at)) push(at + 1);
  }
  push(text.length);
  return { sentences, breaks };
}
