import { type CueName, tells } from './cues';
import type { EventName, MessageEvent, Mood } from './events';
import type { MessageKind, NamedCarrier } from './reading';
import { clauseAt, hasCue, type Scan, sentenceAt, within } from './scan';

const DISTANCE =
  /\b(?:today|tonight|tomorrow|in \d|within \d|days? left)|今[天日晚]|明[天日晚]|后天|[天时月]后|\d ?天(?:内|即将)?到期|还[有剩]\d|ថ្ងៃនេះ|ស្អែក|ទៀត|ក្នុងរយៈពេល/i;

/** Decides by what happened before what is only stated: an event, then a notice, then use, then a balance. */
export function decideKind(
  scan: Scan,
  events: MessageEvent[],
  carrier: NamedCarrier | undefined,
): MessageKind {
  const has = (...names: CueName[]) => hasCue(scan, 0, scan.text.length, ...names);
  const find = (name: EventName, ...moods: Mood[]) =>
    events.find((e) => e.name === name && moods.includes(e.mood));
  const changed = find('renew', 'done') ?? find('subscribe', 'done') ?? find('unsubscribe', 'done');
  if (isNotAboutService(scan, has, changed !== undefined, carrier, find('topUp', 'done') !== undefined))
    return 'other';

  const expires = events.find(
    (e) => e.name === 'expire' && (e.mood === 'future' || isNear(scan, e)) && !isGoods(scan, e),
  );
  if (failed(scan, events, expires)) return 'renew-failed';
  const unsubscribed = find('unsubscribe', 'done');
  const renewed = find('renew', 'done');
  const subscribed = find('subscribe', 'done');
  if (unsubscribed || isSwitched(scan, renewed, TURNED_OFF)) return 'unsubscribed';
  if (isSwitched(scan, renewed, TURNED_ON)) return 'subscribed';
  if (renewed && !(subscribed && isTurnedOn(scan, renewed, subscribed))) return 'renewed';
  if (subscribed) return 'subscribed';
  const credited = find('topUp', 'done');
  if (
    credited &&
    (scan.amounts.length > 0 || /charge|top|充|缴|បញ្ចូល/i.test(scan.text.slice(credited.start, credited.end)))
  ) {
    return 'top-up';
  }
  if (credited && scan.sizes.length > 0) return 'subscribed';
  const ended = events.find((e) => e.name === 'expire' && e.mood === 'done' && !isGoods(scan, e));
  if (ended) return has('scam') && !carrier ? 'other' : 'expired';

  const charged = CHARGED_LATER.test(scan.text) ? find('renew', 'plain') : undefined;
  const renewal = find('renew', 'future', 'not-future') ?? find('unsubscribe', 'future') ?? charged;
  const notice = expires ?? renewal;
  const use = usage(scan, events);
  if (use && (!notice || use.start < notice.start)) return 'usage';
  // "Plan active until … and will renew for $15. Balance $21": an answer to a question, not a notice.
  if (
    !expires &&
    notice &&
    /\bactive (?:until|till|through)/i.test(scan.text) &&
    balanceAt(scan) !== undefined
  )
    return 'balance';
  if (notice) return has('scam') ? 'other' : 'expiring';
  const weak = events.find((e) => e.name === 'expire' && e.mood === 'plain' && !isGoods(scan, e));
  const balance = balanceAt(scan);
  if (balance !== undefined && !(weak && weak.start < balance)) return 'balance';
  if (has('scam', 'promo', 'offer')) return weak && !has('scam') ? 'expiring' : 'other';
  return weak || isRunningOut(scan, carrier) ? 'expiring' : 'other';
}

/** "Auto-renewal reminder: $6 will be deducted on …". */
const CHARGED_LATER = /will be (?:automatically )?(?:deducted|charged)|将(?:自动)?扣|នឹងកាត់|នឹងត្រូវបានកាត់/i;
const DAYS_LEFT = /\d ?days? (?:left|remaining)|剩余?\d+天|还有\d+天|ថ្ងៃទៀត|valid (?:until|till) \d/i;

/** "Only 1 day left on your plan": no word for the end, but days that are left. */
const isRunningOut = (scan: Scan, carrier: NamedCarrier | undefined): boolean =>
  DAYS_LEFT.test(scan.text) && (carrier !== undefined || hasCue(scan, 0, scan.text.length, 'plan'));

/** One-time codes, banks, bills, loans, transfers, goods of others, chat. */
function isNotAboutService(
  scan: Scan,
  has: (...names: CueName[]) => boolean,
  changed: boolean,
  carrier: NamedCarrier | undefined,
  credited: boolean,
): boolean {
  if (has('loan', 'otp', 'bill') && !changed) return true;
  if (has('bank') && !changed && !(carrier && credited)) return true;
  if (has('transfer') && !changed && !/received/i.test(scan.text)) return true;
  if (has('foreign') && !carrier && scan.sizes.length === 0) return true;
  return has('chat') && !/^\s*(?:[[【]|[\w .]{2,16}:)|[*#]\d+#/.test(scan.text);
}

/** "Expires" said of an offer, a voucher, points: not of the plan. */
const isGoods = (scan: Scan, event: MessageEvent): boolean => {
  const sentence = sentenceAt(scan, event.start);
  const subject = scan.cues.findLast(
    (c) =>
      c.start >= sentence.start &&
      c.end <= event.start &&
      tells(c, 'offer', 'plan', 'number', 'balance', 'foreign', 'bonus'),
  );
  if (!subject || tells(subject, 'plan') || !tells(subject, 'offer', 'foreign')) return false;
  // Some operators call a plan of one's own a promo or an offer.
  const own = /(?:your|您).{0,40}$/i.test(scan.text.slice(sentence.start, subject.start));
  return !(own && /^(?:promo|promotion|offer|优惠|活动)$/i.test(scan.text.slice(subject.start, subject.end)));
};

const TURNED_ON = /\b(?:is|now|been|turned|switched|set to) (?:on|enabled|active|activated)\b/i;
const TURNED_OFF = /\b(?:is|now|been|turned|switched|set to) (?:off|disabled|inactive)\b/i;
/** "Auto-renewal for X is now ON": said of the renewal as a thing, not that it took place. */
const isSwitched = (scan: Scan, renewal: MessageEvent | undefined, state: RegExp): boolean =>
  renewal !== undefined &&
  !/ed$/i.test(scan.text.slice(renewal.start, renewal.end)) &&
  state.test(sentenceAt(scan, renewal.start).value);

const isNear = (scan: Scan, event: MessageEvent): boolean =>
  event.mood === 'plain' && DISTANCE.test(sentenceAt(scan, event.start).value);

/** "Auto-renewal has been activated": the renewal is what is turned on, nothing was renewed yet. */
const isTurnedOn = (scan: Scan, renewed: MessageEvent, subscribed: MessageEvent): boolean =>
  sentenceAt(scan, renewed.start) === sentenceAt(scan, subscribed.start) &&
  !/ed$/i.test(scan.text.slice(renewed.start, renewed.end));

function failed(scan: Scan, events: MessageEvent[], expires: MessageEvent | undefined): boolean {
  const starts = events.filter((e) => e.name === 'renew' || e.name === 'subscribe');
  if (starts.some((e) => e.mood === 'failed')) return true;
  for (const cue of scan.cues) {
    const { start, end } = sentenceAt(scan, cue.start);
    if (hasCue(scan, start, cue.start, 'condition')) continue;
    const near =
      within(starts as never, start, end).length > 0 || hasCue(scan, start, end, 'renew', 'subscribe');
    if (
      tells(cue, 'failed') &&
      (near || hasCue(scan, 0, scan.text.length, 'lacking', 'plan')) &&
      !hasCue(scan, start, end, 'topUp', 'toppedUp')
    )
      return true;
    if (!tells(cue, 'lacking') || isThreshold(scan, cue.end)) continue;
    if (near && !expires && !starts.some((e) => e.mood === 'future' || e.mood === 'done')) return true;
  }
  return false;
}

/** "不足10元", "less than $1": a limit, not a lack. */
const isThreshold = (scan: Scan, end: number): boolean =>
  scan.amounts.some((a) => a.start >= end && a.start - end < 4) ||
  scan.percents.some((p) => p.start >= end && p.start - end < 4);

/** Use of data told with a size, a percentage or the data that it is of; also a "low data" alert. */
function usage(scan: Scan, events: MessageEvent[]): { start: number } | undefined {
  for (const { start, end } of scan.sentences) {
    const measured = within(scan.percents, start, end).length + within(scan.sizes, start, end).length > 0;
    const ofData = measured || hasCue(scan, start, end, 'plan');
    const use = events.find(
      (e) =>
        e.name === 'use' && e.start >= start && e.end <= end && e.mood !== 'skipped' && e.mood !== 'failed',
    );
    if (use && ofData && !(use.mood === 'plain' && !measured)) return use;
    const low = scan.cues.find(
      (c) => c.start >= start && c.end <= end && tells(c, 'low') && !tells(c, 'lacking'),
    );
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
    const lacking = scan.cues.find(
      (c) => c.start >= start && c.end <= end && tells(c, 'lacking', 'threshold'),
    );
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

/** Where money or data in hand is first told. */
function balanceAt(scan: Scan): number | undefined {
  for (const { start, end } of scan.sentences) {
    const counted = within(scan.amounts, start, end).length + within(scan.sizes, start, end).length > 0;
    const cue = scan.cues.find(
      (c) => c.start >= start && c.end <= end && (tells(c, 'balance') || (counted && tells(c, 'left'))),
    );
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
