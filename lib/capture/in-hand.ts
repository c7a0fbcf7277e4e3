import { tells } from './cues';
import type { MessageEvent, Mood } from './events';
import { clauseAt, firstCue, hasCue, type Scan, sentenceAt, within } from './scan';

/** "You ran out of data": the word for the use names what is used. */
const OF_DATA = /data|internet|流量|ទិន្នន័យ|អ៊ីនធឺណិត/i;

/** Use of data told with a size, a percentage or the data that it is of; also a "low data" alert. */
export function findUse(scan: Scan, events: MessageEvent[]): { start: number; mood?: Mood } | undefined {
  for (const { start, end } of scan.sentences) {
    const measured = within(scan.percents, start, end).length + within(scan.sizes, start, end).length > 0;
    const ofData = measured || hasCue(scan, start, end, 'plan');
    const use = events.find(
      (e) =>
        e.name === 'use' && e.start >= start && e.end <= end && e.mood !== 'skipped' && e.mood !== 'failed',
    );
    if (
      use &&
      (ofData || OF_DATA.test(scan.text.slice(use.start, use.end))) &&
      !(use.mood === 'plain' && !measured)
    )
      return use;
    const low = scan.by.get('low')?.find((c) => c.start >= start && c.end <= end && !tells(c, 'lacking'));
    if (
      low &&
      ofData &&
      !hasCue(
        scan,
        clauseAt(scan, low.start).start,
        clauseAt(scan, low.start).end,
        'promo',
        'request',
        'balance',
        'expire',
        'until',
      ) &&
      hasCue(scan, start, end, 'left', 'used', 'plan')
    )
      return low;
    // "You are left with 10% of your data": a share that is left tells that the rest is used.
    const share = firstCue(scan, start, end, 'left');
    if (share && within(scan.percents, start, end).length > 0 && hasCue(scan, start, end, 'plan'))
      return share;
    // "0MB left"
    if (share && within(scan.sizes, start, end).some(({ value }) => value === 0)) return share;
    const lacking = firstCue(scan, start, end, 'lacking', 'threshold');
    if (
      lacking &&
      measured &&
      hasCue(scan, start, end, 'left', 'plan') &&
      within(scan.amounts, start, end).length === 0
    )
      return lacking;
  }
  return undefined;
}

/** Minutes and messages that are in hand, as data may be. */
const MINUTES = /\d ?(?:min(?:ute)?s?|sms)\b|\d ?(?:分钟|条|នាទី)/i;

/** Where money or data in hand is first told. */
export function balanceAt(scan: Scan): number | undefined {
  for (const { start, end } of scan.sentences) {
    const counted =
      within(scan.amounts, start, end).length + within(scan.sizes, start, end).length > 0 ||
      MINUTES.test(scan.text.slice(start, end));
    const cue = counted
      ? firstCue(scan, start, end, 'balance', 'left')
      : firstCue(scan, start, end, 'balance');
    // "Your airtime is below $1."
    const credit = firstCue(scan, start, end, 'number');
    if (credit && within(scan.amounts, start, end).length > 0 && hasCue(scan, credit.end, end, 'threshold'))
      return credit.start;
    if (
      cue &&
      (counted || hasCue(scan, start, end, 'low', 'lacking')) &&
      !hasCue(scan, start, end, 'promo', 'offer')
    )
      return cue.start;
    if (cue && counted && !hasCue(scan, start, end, 'offer') && tells(cue, 'balance')) return cue.start;
  }
  return undefined;
}

const CHARGED = /^(?:deducted|charged|debited)$/i;

/** "RM5 has been deducted for 1GB, valid till …": paid for data, whatever the message calls it. */
export const isCharged = (scan: Scan): boolean =>
  scan.sizes.length > 0 &&
  (scan.by.get('price') ?? []).some((cue) => {
    const { start, end } = sentenceAt(scan, cue.start);
    // "Rs 5 is deducted": the clue is right before the word, and too common elsewhere to be one.
    const isDone =
      hasCue(scan, start, cue.start, 'done') ||
      /\bis $/i.test(scan.text.slice(Math.max(start, cue.start - 4), cue.start));
    return (
      CHARGED.test(scan.text.slice(cue.start, cue.end)) &&
      scan.amounts.some((a) => a.start >= start && a.end <= end && !a.perUnit) &&
      isDone
    );
  });

const AIRTIME = /^.{0,16}\b(?:airtime|talktime|load|credit)\b/i;

/** "You bought KSh 100 of airtime": credit, whatever the word for the purchase. */
export const isAirtime = (scan: Scan, event: MessageEvent): boolean => {
  const { end } = sentenceAt(scan, event.start);
  const paid = within(scan.amounts, event.end, Math.min(end, event.end + 24))[0];
  return paid !== undefined && AIRTIME.test(scan.text.slice(paid.end, end));
};
