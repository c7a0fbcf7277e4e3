import { type Cue, tells } from './cues';
import type { MessageEvent } from './events';
import type { NamedCarrier } from './reading';
import { hasCue, lastCue, type Scan, sentenceAt } from './scan';

const DISTANCE =
  /\b(?:today|tonight|tomorrow|in \d|within \d|days? left)|今[天日晚]|明[天日晚]|后天|[天时月]后|\d ?天(?:内|即将)?到期|还[有剩]\d|ថ្ងៃនេះ|ស្អែក|ទៀត|ក្នុងរយៈពេល/i;

/** "Auto-renewal reminder: $6 will be deducted on …". */
const CHARGED_LATER =
  /will be (?:automatically )?(?:deducted|charged)|将(?:自动)?(?:从[^,。]{1,8})?(?:自动)?扣|នឹងកាត់|នឹងត្រូវបានកាត់/i;
export const DAYS_LEFT = /\d ?days? (?:left|remaining)|剩余?\d+天|还有\d+天|ថ្ងៃទៀត|valid (?:until|till) \d/i;

/** A renewal that is announced, called off, or told by the charge that it will bring. */
export function renewalAhead(scan: Scan, events: MessageEvent[]): MessageEvent | undefined {
  const isAhead = (e: MessageEvent) => e.name === 'renew' && (e.mood === 'future' || e.mood === 'not-future');
  const ahead = events.find(isAhead) ?? events.find((e) => e.name === 'unsubscribe' && e.mood === 'future');
  if (ahead) return ahead;
  const plain = events.find((e) => e.name === 'renew' && e.mood === 'plain');
  return plain && CHARGED_LATER.test(scan.text) ? plain : undefined;
}

/** "$1.50 was deducted for the renewal of …": paid, so done, though no word says that it was renewed. */
export const isPaidFor = (scan: Scan, event: MessageEvent): boolean =>
  event.name === 'renew' &&
  event.mood === 'plain' &&
  /(?:deducted|charged|paid) for (?:the |your )?(?:\w+ ){0,3}$|បានកាត់(?:ប្រាក់)?(?:សម្រាប់|ដើម្បី) ?$/i.test(
    scan.text.slice(Math.max(0, event.start - 60), event.start),
  );

/** "Plan active until … and will renew for $15. Balance $21": an answer to a question, not a notice. */
export const isActiveUntil = (scan: Scan, renewal: MessageEvent, balance: number | undefined): boolean =>
  balance !== undefined &&
  (/\bactive (?:until|till|through)/i.test(scan.text) ||
    (balance < renewal.start &&
      renewal.mood === 'future' &&
      /renews/i.test(scan.text.slice(renewal.start, renewal.end))));

/** Where the days that are left are told, in a sentence of their own: "You have 2 days left on your plan. Data: 1.2GB". */
export function daysLeftAt(scan: Scan): number {
  const at = /\d ?days? (?:left|remaining)|还有\d+天|\d ថ្ងៃទៀត/i.exec(scan.text)?.index;
  if (at === undefined) return Infinity;
  const { start, end } = sentenceAt(scan, at);
  return scan.sizes.some((s) => s.start >= start && s.end <= end) ? Infinity : start;
}

/** "Only 1 day left on your plan": no word for the end, but days that are left. */
export const isRunningOut = (scan: Scan, carrier: NamedCarrier | undefined): boolean =>
  DAYS_LEFT.test(scan.text) && (carrier !== undefined || hasCue(scan, 0, scan.text.length, 'plan'));

/** "Ends 22 Nov" behind an advertisement: nothing before the word says whose end it is. */
export const isBare = (scan: Scan, event: MessageEvent): boolean =>
  !/[\p{L}\d]/u.test(scan.text.slice(sentenceAt(scan, event.start).start, event.start));

/** "The expiry date of your plan is 05/12/2026": only the day is told. */
export const statesEnd = (scan: Scan, carrier: NamedCarrier | undefined): boolean =>
  (scan.by.get('until') ?? []).some((cue) => {
    const { start, end } = sentenceAt(scan, cue.start);
    if (/^(?:before|by|មុន)$/i.test(scan.text.slice(cue.start, cue.end))) return false;
    return (
      /\d/.test(scan.text.slice(cue.end, Math.min(end, cue.end + 40))) &&
      (carrier !== undefined || hasCue(scan, start, end, 'plan', 'number'))
    );
  });

/** "Expires" said of an offer, a voucher, points: not of the plan. */
export const isGoods = (scan: Scan, event: MessageEvent): boolean => {
  const sentence = sentenceAt(scan, event.start);
  const subject = lastCue(
    scan,
    sentence.start,
    event.start,
    'offer',
    'plan',
    'number',
    'balance',
    'foreign',
    'bonus',
  );
  if (!subject || tells(subject, 'plan') || !tells(subject, 'offer', 'foreign')) return false;
  return !isOwnOffer(scan, sentence.start, subject);
};

/** Some operators call a plan of one's own a promo or an offer: "Your Go90 promo will expire". */
export const isOwnOffer = (scan: Scan, from: number, offer: Cue): boolean =>
  /(?:your|您).{0,40}$/i.test(scan.text.slice(from, offer.start)) &&
  /^(?:promo|promotion|offer|优惠|活动)$/i.test(scan.text.slice(offer.start, offer.end));

export const isNear = (scan: Scan, event: MessageEvent): boolean =>
  event.mood === 'plain' && DISTANCE.test(sentenceAt(scan, event.start).value);

/** "Your account of $12.30 expires on 5 Dec": the end of the money, not an answer about it. */
export const isItsEnd = (scan: Scan, event: MessageEvent): boolean => {
  const money = scan.amounts.findLast((a) => a.end <= event.start);
  return (
    money !== undefined &&
    event.start - money.end < 3 &&
    /\bof $/i.test(scan.text.slice(Math.max(0, money.start - 4), money.start))
  );
};
