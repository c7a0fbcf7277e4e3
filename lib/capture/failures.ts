import type { CueName } from './cue-words';
import { tells } from './cues';
import type { MessageEvent } from './events';
import { DAYS_LEFT } from './notices';
import { hasCue, type Scan, sentenceAt } from './scan';

/** Whether an attempt to renew or to start a plan failed, told by a word for it or by the money that is lacking. */
export function hasFailed(scan: Scan, events: MessageEvent[], expires: MessageEvent | undefined): boolean {
  const starts = events.filter((e) => e.name === 'renew' || e.name === 'subscribe');
  const ended = events.find((e) => e.name === 'expire' && e.mood === 'done');
  const has = (...names: CueName[]) => hasCue(scan, 0, scan.text.length, ...names);
  const reason = has('failed', 'lacking') || (has('threshold') && has('balance'));
  const isFailure = (e: MessageEvent) =>
    e.mood === 'failed' &&
    !isNotSwitchedOn(scan, e) &&
    // "It ended on 19/11 and was not renewed": nothing was tried.
    !(ended && !reason && NOT_DONE.test(scan.text.slice(Math.max(0, e.start - 24), e.start)));
  if (starts.some(isFailure)) return true;
  for (const cue of [...(scan.by.get('failed') ?? []), ...(scan.by.get('lacking') ?? [])]) {
    const { start, end } = sentenceAt(scan, cue.start);
    if (hasCue(scan, start, cue.start, 'condition')) continue;
    const near =
      starts.some((e) => e.start >= start && e.end <= end) || hasCue(scan, start, end, 'renew', 'subscribe');
    if (
      tells(cue, 'failed') &&
      (near || scan.amounts.length > 0 || hasCue(scan, 0, scan.text.length, 'lacking', 'plan')) &&
      !hasCue(scan, start, end, 'topUp', 'toppedUp')
    )
      return true;
    if (!tells(cue, 'lacking') || isThreshold(scan, cue.end) || DAYS_LEFT.test(scan.text)) continue;
    if (near && !expires && !starts.some((e) => e.mood === 'future' || e.mood === 'done')) return true;
  }
  return false;
}

const NOT_DONE = /\b(?:was|has|have|were)(?: not|n't)(?: been)?(?: \w+)? $|(?:未|没有)(?:自动)?$/i;

const SWITCH = /^(?:开启|打开|启用|开通|activated|enabled|turned on|switched on|បើក)/i;
const SWITCHED_BEFORE =
  /(?:开启|打开|启用|开通|activated|enabled|turned on|switched on|set up)(?: the| your)? ?(?:自动|auto(?:matic)?[- ]?)?$/i;
/** "您未开启自动续订": a state of the switch, no attempt. */
const isNotSwitchedOn = (scan: Scan, event: MessageEvent): boolean => {
  const { start, end } = sentenceAt(scan, event.start);
  return (
    (hasCue(scan, start, end, 'auto') && SWITCH.test(scan.text.slice(event.start, event.end))) ||
    (event.name === 'renew' && SWITCHED_BEFORE.test(scan.text.slice(start, event.start)))
  );
};

/** "不足10元", "less than $1": a limit, not a lack. */
const isThreshold = (scan: Scan, end: number): boolean =>
  scan.amounts.some((a) => a.start >= end && a.start - end < 4) ||
  scan.percents.some((p) => p.start >= end && p.start - end < 4);
