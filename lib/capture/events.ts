import { matchesAt } from './beside';
import type { CueName } from './cue-words';
import { byMeaning, type Cue, tells } from './cues';
import { isLatin } from './letters';
import { clauseAt, firstCue, hasCue, isAsOf, lastCue, type Scan, sentenceAt } from './scan';

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

const eventOf = byMeaning((meanings) => EVENTS.find(([name]) => meanings.has(name)));

const MOODS: readonly CueName[] = ['done', 'future', 'negated', 'failed', 'request'];
/** "Your request to renew": asked for. "Unable to renew": tried. */
const ASKED = /(?<=\b(?:request(?:ed)?|unable|failed|not (?:able|allowed|eligible)) )/iy;

/** Behind an event these say that it happened; before one they only join two clauses. */
const AND = /^(?:ហើយ|រួច)$/;
/** "The bundle you bought on 13/11 ends …": tells which one it is, not that it was bought now. */
const WHICH = /(?<=(?:plan|bundle|pack|package|data|offer)(?: (?:that|which))? you(?:'ve| have)? )/iy;

/** "您于11月20日充值10美元": a day at which it was done; "将于" is told by a cue. */
const ON_A_DAY = /(?<=[您你](?:已)?[于在][\d年月日号 :时分-]{4,18})/y;

/** "Auto-renewal was off": the state of a switch. */
const STATE = / ?(?:off|inactive|disabled|on(?=[.,!;]|$| for\b| and\b))/iy;

/** "Your subscription has expired": what has happened is told by the word behind, not by the noun. */
const saysOther = (scan: Scan, done: Cue): boolean =>
  matchesAt(STATE, scan.text, done.end) ||
  (firstCue(
    scan,
    done.end,
    sentenceAt(scan, done.start).end,
    'expired',
    'unsubscribed',
    'renewed',
    'subscribed',
    'failed',
  )?.start ?? Infinity) -
    done.end <
    16;

function moodOf(scan: Scan, cue: Cue, happened: boolean): Mood {
  const clause = clauseAt(scan, cue.start);
  const sentence = sentenceAt(scan, cue.start);
  const latin = isLatin(scan.text.charCodeAt(cue.start));
  const told = lastCue(scan, clause.start, cue.start, ...MOODS);
  // "It was not renewed because auto-renewal is off": another clause, not negated.
  const before = told && hasCue(scan, told.end, cue.start, 'reason') ? undefined : told;
  const has = (name: CueName) => firstCue(scan, cue.end, clause.end, name) !== undefined;

  // "Already subscribed?"
  if (scan.text.charAt(sentence.end - 1) === '?') return 'skipped';
  // "is due to renew"
  if (before && tells(before, 'future') && tells(cue, 'request') && cue.start - before.end < 2)
    return 'future';
  if (tells(cue, 'request') && !matchesAt(ASKED, scan.text, cue.start)) return 'skipped';
  if (happened && latin && matchesAt(WHICH, scan.text, cue.start)) return 'skipped';
  // "To renew your plan that expired on 19/11, dial …"
  if (
    tells(cue, 'expired') &&
    /\b(?:that|which)(?: has)? $/i.test(scan.text.slice(Math.max(0, cue.start - 12), cue.start))
  )
    return 'done';
  if (lastCue(scan, sentence.start, cue.start, 'condition')) return 'skipped';
  if (tells(cue, 'future')) return 'future';
  if (!latin && has('condition') && !(before && tells(before, 'future'))) return 'skipped';
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
    const ending = firstCue(scan, cue.end, clause.end, 'done', 'future', 'negated', 'request');
    if (ending && tells(ending, 'done') && !tells(ending, 'request') && !saysOther(scan, ending))
      return 'done';
    if (before && tells(before, 'done') && cue.start - before.end < 20) return 'done';
    // "Your plan renews on 22 Nov": the present tense announces it.
    return /renews/i.test(scan.text.slice(cue.start, cue.end)) ? 'future' : 'plain';
  }
  if (before && tells(before, 'done') && !AND.test(scan.text.slice(before.start, before.end))) return 'done';
  if (matchesAt(ON_A_DAY, scan.text, cue.start) && !before) return 'done';
  const next = firstCue(scan, cue.end, clause.end, 'done', 'future', 'request');
  // "自动续费将于明天进行"
  if (next && tells(next, 'future') && next.start - cue.end < 3) return 'future';
  return next && tells(next, 'done') && next.start - cue.end < 24 ? 'done' : 'plain';
}

/** What happened, will happen or failed to, in the order of the text. */
export function findEvents(scan: Scan): MessageEvent[] {
  const events: MessageEvent[] = [];
  for (const cue of scan.cues) {
    const match = eventOf(cue);
    if (!match || isAsOf(scan, cue)) continue;
    events.push({ name: match[1], mood: moodOf(scan, cue, match[2]), start: cue.start, end: cue.end });
  }
  return events;
}
