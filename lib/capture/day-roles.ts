import type { CivilDate } from '@/lib/civil';
import { isOfName } from './bonus-names';
import type { CueName } from './cue-words';
import { byMeaning, tells } from './cues';
import type { MessageEvent } from './events';
import { isOwnOffer } from './notices';
import type { MessageKind } from './reading';
import type { RelativeDate } from './relative-dates';
import { hasCue, isAsOf, isOffer, lastCue, lastCueThat, type Scan, sentenceAt } from './scan';
import type { Span } from './span';

const DECIDES: readonly CueName[] = [
  'asOf',
  'bonus',
  'done',
  'expire',
  'expired',
  'future',
  'offer',
  'renew',
  'renewed',
  'retry',
  'start',
  'subscribed',
  'toppedUp',
  'unsubscribed',
  'until',
];
const decides = byMeaning((meanings) => DECIDES.some((name) => meanings.has(name)));
const BONUS_OF = /(?:bonus|promo\w*|gift|free|រង្វាន់|ប្រូម៉ូសិន|បន្ថែម|赠送|赠|奖励|促销)/i;

/** "15GB pack with 2GB bonus valid till …": one day for both. */
const WITH = /\b(?:with|plus)\b(?:[^.;]{0,30})$/i;

/** Between two days: the first is the start, the second the end. */
const RANGE = /^(?:[ ,]*(?:at )?\d{1,2}:\d\d(?::\d\d)?)?[ ,]*(?:-|–|~|to|until|till|至|到|ដល់)(?:ថ្ងៃទី)? ?$/;

/** "12月18日前充值": a day until which something is asked. */
const PAY_BEFORE = /^ ?(?:\d{1,2}:\d\d ?)?(?:之|以)?前请?(?:充值|缴费|缴清|办理|回复|拨打)/;

/** What the words around a day make of it: an end, or nothing that concerns the plan. */
export function isEnd(
  scan: Scan,
  span: Span<unknown>,
  floor: number,
  ceiling: number,
  events: MessageEvent[],
): boolean {
  const { start, end } = sentenceAt(scan, span.start);
  const from = Math.max(start, floor);
  const to = Math.min(end, ceiling);
  if (hasCue(scan, from, span.start, 'retry') || hasCue(scan, span.end, Math.min(to, span.end + 24), 'retry'))
    return false;
  if (PAY_BEFORE.test(scan.text.slice(span.end, to))) return false;
  const offer = lastCue(scan, start, span.start, 'offer');
  if (offer && !isOwnOffer(scan, start, offer) && !hasCue(scan, start, span.start, 'plan')) return false;
  if (floor > start && RANGE.test(scan.text.slice(floor, span.start))) return true;
  if (ceiling < scan.text.length && ceiling - span.end < 24 && RANGE.test(scan.text.slice(span.end, ceiling)))
    return false;
  const before = lastCueThat(
    scan,
    from,
    span.start,
    (c) => decides(c) && !(tells(c, 'done') && c.end - c.start < 3),
  );
  const event = events.findLast(
    (e) => e.start >= from && e.end <= span.start && e.name !== 'use' && e.mood !== 'skipped',
  );
  const gap = before ? span.start - before.end : 99;
  if (before && isAsOf(scan, before) && gap < 12) return endsBehind(scan, span, to);
  if (before && tells(before, 'start') && gap < 12 && !tells(before, 'until'))
    return endsBehind(scan, span, to) && !tells(before, 'start');
  if (before && tells(before, 'until')) return gap < 40 && !isDeadline(scan, before.start, before.end, from);
  if (event && event.name === 'expire' && span.start - event.end < 60) return event.mood !== 'skipped';
  if (event?.name === 'unsubscribe' && event.mood === 'future') return true;
  if (event && event.name === 'renew' && (event.mood === 'future' || event.mood === 'not-future'))
    return true;
  if (
    events.some((e) => e.name === 'renew' && e.mood !== 'done' && e.mood !== 'failed') &&
    CHARGE.test(scan.text.slice(start, Math.min(end, span.end + 40)))
  )
    return true;
  const happened = event?.mood === 'done' && /[A-Za-z]/.test(scan.text.charAt(event.start));
  if (!happened && endsBehind(scan, span, to)) return true;
  if (
    /(?:extended|renewed) (?:up )?(?:to|till|until) $/i.test(
      scan.text.slice(Math.max(from, span.start - 20), span.start),
    )
  )
    return true;
  return (
    event?.name === 'renew' &&
    event.mood === 'plain' &&
    gap < 30 &&
    /renew(?:s|al)/i.test(scan.text.slice(event.start, event.end))
  );
}

/** "We'll take £10 from your balance on 22 Nov": the day of the charge is the renewal's. */
const CHARGE =
  /(?:'ll|\bwill) (?:be )?(?:automatically )?(?:take|charged?|deduct(?:ed)?|debit(?:ed)?)\b|将(?:自动)?扣|នឹង(?:ត្រូវបាន)?កាត់/i;

/** "Please recharge before 22/11": the day until which something is asked, not the plan's. */
const isDeadline = (scan: Scan, start: number, end: number, from: number): boolean =>
  /^(?:before|by|មុន)$/i.test(scan.text.slice(start, end)) &&
  hasCue(scan, from, start, 'request', 'topUp', 'promo', 'condition');

const BEHIND: readonly CueName[] = [
  'done',
  'expire',
  'expired',
  'renew',
  'renewed',
  'subscribed',
  'toppedUp',
  'until',
];
const decidesBehind = byMeaning((meanings) => BEHIND.some((name) => meanings.has(name)));

/** "11月22日到期", "on 2 Dec your plan will expire", "នៅថ្ងៃទី… នឹងផុតកំណត់". */
function endsBehind(scan: Scan, span: Span<unknown>, to: number): boolean {
  const behind = scan.text.slice(span.end, to);
  if (/^ ?(?:\d{1,2}:\d\d ?)?(?:之?前)(?:均)?(?:有效|可用|使用)/.test(behind)) return true;
  const comma = /^.{0,12}?[,，]/.exec(behind);
  const limit =
    comma && !/[\u4E00-\u9FFF]/.test(behind) ? to : span.end + (/[,，]/.exec(behind)?.index ?? behind.length);
  const next = scan.cues.find(
    (c) => c.start >= span.end && c.end <= Math.min(limit, span.end + 60) && decidesBehind(c),
  );
  if (!next) return /^ ?(?:\d{1,2}:\d\d(?::\d\d)? ?)?(?:前|之前|止)/.test(behind);
  if (tells(next, 'expire', 'expired')) {
    // "on 20/11, ends 27/11": the word belongs to the day behind it.
    return (
      to === sentenceAt(scan, span.start).end ||
      next.end <= to - 14 ||
      /^[\u4E00-\u9FFF]{1,6}[,，]/.test(behind)
    );
  }
  if (tells(next, 'renew'))
    return (
      hasCue(scan, span.end, next.start, 'future') ||
      hasCue(scan, Math.max(0, span.start - 6), span.start, 'future')
    );
  return false;
}

/** A sentence that says nothing but "Expire:" before its day. */
const BARE_END = /^\W*(?:exp(?:ir(?:es?|y))?|valid(?:ity)?)[\s:.-]*(?:on|date|until|till)?[\s:.-]*$/i;

/** Longer openings say more; a long text without Latin letters would be gone through for each of its days. */
const LONGEST_BARE = 40;
const isBareEnd = (scan: Scan, start: number, at: number): boolean =>
  at - start <= LONGEST_BARE && BARE_END.test(scan.text.slice(start, at));

/** Whose end a day is: the plan's, or the main balance's or number's. */
export function ownerOf(scan: Scan, at: number, kind: MessageKind): 'plan' | 'account' {
  const { start } = sentenceAt(scan, at);
  const noun = lastCue(scan, start, at, 'plan', 'balance', 'number');
  const size = scan.sizes.findLast((s) => s.start >= start && s.end <= at);
  // "Promo 1: $0.50, exp 25/11": in a list of what is in hand, an amount has an end of its own.
  if (!noun) {
    // "Balance: $0.50. Expire: 25/11": the end stands in a sentence of its own, behind its subject.
    const from = isBareEnd(scan, start, at) ? sentenceAt(scan, start - 1).start : start;
    const amount = kind === 'balance' && scan.amounts.findLast((a) => a.start >= from && a.end <= at);
    const data = scan.sizes.findLast((s) => s.start >= from && s.end <= at);
    return amount && !(data && data.start > amount.start) ? 'account' : 'plan';
  }
  if (tells(noun, 'plan')) return 'plan';
  return size && size.start > noun.end ? 'plan' : 'account';
}

/** A bonus has its own end; only the words right before the day, after the last other subject, make it the bonus's. */
export function isOfBonus(scan: Scan, floor: number, at: number): boolean {
  const { start } = sentenceAt(scan, at);
  const from = Math.max(start, floor);
  const bonus = lastCue(scan, from, at, 'bonus');
  if (!bonus || !BONUS_OF.test(scan.text.slice(bonus.start, bonus.end)) || isOfName(scan, bonus))
    return false;
  if (hasCue(scan, from, bonus.start, 'plan') && WITH.test(scan.text.slice(from, bonus.start))) return false;
  return !lastCue(scan, bonus.end, at, 'balance', 'left', 'number');
}

const LENGTH_KINDS: ReadonlySet<MessageKind> = new Set(['renewed', 'subscribed', 'top-up']);

/** "20GB to use within 7 days", "renewed for the next 30 days". */
const TO_USE =
  /\b(?:use|used|usable|valid)\b.{0,4}\bwithin (?:the )?(?:next )?$|\bfor (?:the |another )?(?:next )?$/i;

/** "Offer valid 30 days", behind a purchase: what was bought. */
const OWN_OFFER = /^\W*(?:this |the )?offer (?:is )?valid /i;

/** The same of a day told by its distance or by the length of a plan. */
export function isRelativeEnd(
  scan: Scan,
  day: RelativeDate,
  kind: MessageKind,
  events: MessageEvent[],
  today: CivilDate,
): boolean {
  const { start, end } = sentenceAt(scan, day.start);
  if (hasCue(scan, start, end, 'retry')) return false;
  // "Ended yesterday": of no use to what lies ahead.
  if (day.value < today && kind !== 'expired' && kind !== 'renew-failed') return false;
  if (day.form === 'length') {
    if (!LENGTH_KINDS.has(kind)) return false;
    if (isOffer(scan, day.start) && !OWN_OFFER.test(scan.text.slice(start, day.start))) return false;
    return kind !== 'top-up' || hasCue(scan, start, day.start, 'until');
  }
  if (kind === 'expired' || kind === 'renew-failed' || kind === 'unsubscribed') {
    return events.some(
      (e) => e.name === 'expire' && e.start >= start && e.end <= end && e.mood !== 'skipped',
    );
  }
  const ends = events.some(
    (e) =>
      (e.name === 'expire' || ((e.name === 'renew' || e.name === 'unsubscribe') && e.mood === 'future')) &&
      e.start >= start &&
      e.end <= end &&
      e.mood !== 'skipped',
  );
  if (ends || hasCue(scan, start, end, 'until')) return true;
  return LENGTH_KINDS.has(kind)
    ? TO_USE.test(scan.text.slice(Math.max(start, day.start - 24), day.start))
    : kind === 'expiring' &&
        /left|remaining|ទៀត|剩|还有|នៅសល់/i.test(scan.text.slice(Math.max(0, day.start - 8), day.end + 10));
}
