import { type Amount, readAmounts } from './amounts';
import { matchesAt } from './beside';
import type { CueName } from './cue-words';
import { type Cue, CuesByName, findCues, tells } from './cues';
import { readDataSizes } from './data-sizes';
import { isDigit } from './letters';
import { readPercents } from './percents';
import { splitText } from './sentences';
import { indexFrom, previousOf, type Span } from './span';

/** A prepared text with all that was found in it before anybody decides what it means. */
export interface Scan {
  text: string;
  sentences: Span<string>[];
  breaks: Span<undefined>[];
  cues: Cue[];
  /** The same cues by what they tell: most questions are about names that a text doesn't have at all. */
  by: CuesByName;
  amounts: Amount[];
  sizes: Span<number>[];
  percents: Span<number>[];
}

const HAPPENS = / (?:[a-z]+ed|has|have|is|are|was|were)\b/y;

/** "700 SMS", "300 TEXT" count messages, "SMS activated" tells of them, "SMS STOP" asks for one. */
const isCounted = (text: string, { start, end }: Cue): boolean =>
  end - start < 5 &&
  (isDigit(text.charCodeAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1)) ||
    matchesAt(HAPPENS, text, end)) &&
  /^(?:sms|text)$/i.test(text.slice(start, end));

export function scanText(text: string): Scan {
  const cues = findCues(text).filter((cue) => !isCounted(text, cue));
  const { sentences, breaks } = splitText(text);
  return {
    text,
    sentences,
    breaks,
    cues,
    by: new CuesByName(cues),
    amounts: readAmounts(text),
    sizes: readDataSizes(text),
    percents: readPercents(text),
  };
}

export function within<T>(spans: readonly Span<T>[], start: number, end: number): Span<T>[] {
  const found: Span<T>[] = [];
  for (let i = indexFrom(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start > end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

export function sentenceAt(scan: Scan, at: number): Span<string> {
  // Halving, because every amount, day and event of a text asks for its own.
  let low = 0;
  let high = scan.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = scan.sentences[low];
  if (sentence && at >= sentence.start) return sentence;
  return { start: 0, end: scan.text.length, value: scan.text };
}

/** True when a cue that tells one of the names lies wholly in that part of the text. */
export function hasCue(scan: Scan, start: number, end: number, ...names: CueName[]): boolean {
  for (const name of names) if (firstOf(scan.by.get(name), start, end)) return true;
  return false;
}

function firstOf(cues: readonly Cue[] | undefined, start: number, end: number): Cue | undefined {
  if (!cues) return undefined;
  const at = indexFrom(cues, start);
  const cue = at < cues.length ? cues[at] : undefined;
  return cue && cue.end <= end ? cue : undefined;
}

/** The first cue of that part of the text that tells one of the names. */
export function firstCue(scan: Scan, start: number, end: number, ...names: CueName[]): Cue | undefined {
  let first: Cue | undefined;
  for (const name of names) {
    const cue = firstOf(scan.by.get(name), start, end);
    if (cue && (!first || cue.start < first.start)) first = cue;
  }
  return first;
}

/** The last cue before `at`, not before `floor`, that tells one of the names. */
export function lastCue(scan: Scan, floor: number, at: number, ...names: CueName[]): Cue | undefined {
  let last: Cue | undefined;
  for (const name of names) {
    const cues = scan.by.get(name);
    if (!cues) continue;
    const next = indexFrom(cues, at);
    // Of cues that don't overlap, one at most goes on behind `at`.
    const goesOn = (previousOf(cues, next)?.end ?? 0) > at;
    const cue = previousOf(cues, goesOn ? next - 1 : next);
    if (cue && cue.start >= floor && (!last || cue.start > last.start)) last = cue;
  }
  return last;
}

/** The last cue before `at`, not before `floor`, of which something is true. */
export function lastCueThat(
  scan: Scan,
  floor: number,
  at: number,
  isTrue: (cue: Cue) => boolean,
): Cue | undefined {
  for (let i = indexFrom(scan.cues, at) - 1; i >= 0; i--) {
    const cue = scan.cues[i];
    if (!cue || cue.start < floor) return undefined;
    if (cue.end <= at && isTrue(cue)) return cue;
  }
  return undefined;
}

/** "截止11月20日，您的余额…" at the head of a clause is the day of the report, not an end. */
export const isAsOf = (scan: Scan, cue: Cue): boolean =>
  tells(cue, 'asOf') ||
  (scan.text.slice(cue.start, cue.end) === '截止' &&
    /(?:^|[\s,!。:】])$/.test(scan.text.charAt(cue.start - 1)));

/** The part of its sentence, between commas, brackets and dashes, in which a place stands. */
export function clauseAt(scan: Scan, at: number): { start: number; end: number } {
  const { start, end } = sentenceAt(scan, at);
  const next = indexFrom(scan.breaks, at);
  return {
    start: Math.max(start, previousOf(scan.breaks, next)?.end ?? 0),
    end: next < scan.breaks.length ? Math.min(end, scan.breaks[next]?.start ?? end) : end,
  };
}

const MENU = /(?:reply|select|choose|press|回复|选择)[^\n]{0,24}\n/i;
/** "Reply\n1. 300MB for 8 days\n2. …": the entries are answers to choose from. */
export const isChoice = ({ start, value }: Span<string>, text: string): boolean =>
  /^\s*\d{1,2}[.)]/.test(value) && MENU.test(text.slice(0, start + 1));

/** True in a sentence that tells how to get something: what it names is on offer, not had. */
export const isOffer = (scan: Scan, at: number): boolean => {
  const sentence = sentenceAt(scan, at);
  const { start, end } = sentence;
  if (isChoice(sentence, scan.text)) return true;
  const isAsking = (c: Cue) => c.start >= start && c.end <= end && !tells(c, 'renew', 'subscribe');
  const asks =
    scan.by.get('request')?.some(isAsking) ||
    // "You are subscribed to the Fun Promo": an offer that was taken.
    (scan.by.get('offer')?.some(isAsking) && !hasCue(scan, start, end, 'subscribed', 'renewed'));
  return Boolean(asks) && !hasCue(scan, start, end, 'done', 'future');
};
