import { type Amount, readAmounts } from './amounts';
import { type Cue, type CueName, findCues, tells } from './cues';
import { readDataSizes } from './data-sizes';
import { readPercents } from './percents';
import { splitSentences } from './sentences';
import type { Span } from './span';

/** A prepared text with all that was found in it before anybody decides what it means. */
export interface Scan {
  text: string;
  sentences: Span<string>[];
  cues: Cue[];
  amounts: Amount[];
  sizes: Span<number>[];
  percents: Span<number>[];
}

export function scanText(text: string): Scan {
  return {
    text,
    sentences: splitSentences(text),
    cues: findCues(text),
    amounts: readAmounts(text),
    sizes: readDataSizes(text),
    percents: readPercents(text),
  };
}

export const within = <T>(spans: readonly Span<T>[], start: number, end: number): Span<T>[] =>
  spans.filter((s) => s.start >= start && s.end <= end);

export const sentenceAt = (scan: Scan, at: number): Span<string> =>
  scan.sentences.find((s) => at >= s.start && at < s.end) ?? {
    start: 0,
    end: scan.text.length,
    value: scan.text,
  };

export const hasCue = (scan: Scan, start: number, end: number, ...names: CueName[]): boolean =>
  scan.cues.some((c) => c.start >= start && c.end <= end && tells(c, ...names));

/** The last cue before `at`, not before `floor`, that tells one of the names. */
export const lastCue = (scan: Scan, floor: number, at: number, ...names: CueName[]): Cue | undefined =>
  scan.cues.findLast((c) => c.start >= floor && c.end <= at && tells(c, ...names));

/** "截止11月20日，您的余额…" at the head of a clause is the day of the report, not an end. */
export const isAsOf = (scan: Scan, cue: Cue): boolean =>
  tells(cue, 'asOf') ||
  (scan.text.slice(cue.start, cue.end) === '截止' &&
    /(?:^|[\s,!。:】])$/.test(scan.text.charAt(cue.start - 1)));

const BREAKS = ',、()|';

/** The part of its sentence, between commas, brackets and dashes, in which a place stands. */
export function clauseAt(scan: Scan, at: number): { start: number; end: number } {
  const { start, end } = sentenceAt(scan, at);
  const isBreak = (i: number) =>
    BREAKS.includes(scan.text.charAt(i)) &&
    !/\d/.test(scan.text.charAt(i + 1) + scan.text.charAt(i - 1).replace(/\D/, ''));
  let from = at;
  while (from > start && !isBreak(from - 1)) from--;
  let to = at;
  while (to < end && !isBreak(to)) to++;
  return { start: from, end: to };
}

/** True in a sentence that tells how to get something: what it names is on offer, not had. */
export const isOffer = (scan: Scan, at: number): boolean => {
  const { start, end } = sentenceAt(scan, at);
  const asks = scan.cues.some(
    (c) =>
      c.start >= start && c.end <= end && tells(c, 'request', 'offer') && !tells(c, 'renew', 'subscribe'),
  );
  return asks && !hasCue(scan, start, end, 'done', 'future');
};
