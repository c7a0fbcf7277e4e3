import { type Cue, type CueName, tells } from './cues';
import { clauseAt, lastCue, type Scan, sentenceAt, within } from './scan';

export type EventName = 'renew' | 'subscribe' | 'unsubscribe' | 'topUp' | 'expire' | 'use';
/** `skipped`: an instruction or a condition ("to renew dial", "如需续订"): nothing happened. */
export type Mood = 'done' | 'failed' | 'future' | 'not-future' | 'plain' | 'skipped';

export interface MessageEvent {
  name: EventName;
  mood: Mood;
  start: number;
  end: number;
}

/** The event that a cue names, and whether the word itself says that it happened ("renewed"). */
const EVENTS: readonly (readonly [CueName, EventName, boolean])[] = [
  ['unsubscribed', 'unsubscribe', true],
  ['subscribed', 'subscribe', true],
  ['renewed', 'renew', true],
  ['toppedUp', 'topUp', true],
  ['expired', 'expire', true],
  ['used', 'use', true],
  ['renew', 'renew', false],
  ['unsubscribe', 'unsubscribe', false],
  ['subscribe', 'subscribe', false],
  ['topUp', 'topUp', false],
  ['expire', 'expire', false],
  ['use', 'use', false],
];

const MOODS: readonly CueName[] = ['done', 'future', 'negated', 'failed', 'request'];
const isLatinAt = (text: string, at: number) => /[A-Za-z]/.test(text.charAt(at));

function moodOf(scan: Scan, cue: Cue, happened: boolean): Mood {
  const clause = clauseAt(scan, cue.start);
  const sentence = sentenceAt(scan, cue.start);
  const latin = isLatinAt(scan.text, cue.start);
  const after = within(scan.cues, cue.end, clause.end) as Cue[];
  const before = lastCue(scan, clause.start, cue.start, ...MOODS);
  const has = (name: CueName) => after.some((c) => tells(c, name));

  const asked = /\b(?:request(?:ed)?|unable|not able|failed) $/i.test(
    scan.text.slice(Math.max(0, cue.start - 12), cue.start),
  );
  if (tells(cue, 'request') && !asked) return 'skipped';
  if (lastCue(scan, sentence.start, cue.start, 'condition')) return 'skipped';
  if (!latin && has('condition')) return 'skipped';
  if (before && tells(before, 'negated'))
    return tells(before, 'future') || lastCue(scan, clause.start, before.start, 'future')
      ? 'not-future'
      : 'failed';
  if (has('failed') && !(before && tells(before, 'future'))) return 'failed';
  if (before && tells(before, 'failed')) return 'failed';
  if (before && tells(before, 'future')) return 'future';
  if (before && tells(before, 'request') && !happened) return 'skipped';
  if (happened) return before && tells(before, 'request') && latin ? 'skipped' : 'done';
  if (latin) {
    const ending = after.find((c) => tells(c, 'done', 'future', 'negated', 'request'));
    if (ending && tells(ending, 'done') && !tells(ending, 'request')) return 'done';
    if (before && tells(before, 'done') && cue.start - before.end < 20) return 'done';
    return 'plain';
  }
  if (before && tells(before, 'done')) return 'done';
  const next = after.find((c) => tells(c, 'done', 'future', 'request'));
  return next && tells(next, 'done') && next.start - cue.end < 24 ? 'done' : 'plain';
}

/** What happened, will happen or failed to, in the order of the text. */
export function findEvents(scan: Scan): MessageEvent[] {
  const events: MessageEvent[] = [];
  for (const cue of scan.cues) {
    const match = EVENTS.find(([name]) => cue.value.has(name));
    if (!match) continue;
    events.push({ name: match[1], mood: moodOf(scan, cue, match[2]), start: cue.start, end: cue.end });
  }
  return events;
}
