import { isElsewhere, isOfGoods } from './elsewhere';
import type { EventName, MessageEvent, Mood } from './events';
import { hasFailed } from './failures';
import { balanceAt, findUse, isAirtime, isCharged } from './in-hand';
import {
  daysLeftAt,
  isActiveUntil,
  isBare,
  isGoods,
  isItsEnd,
  isNear,
  isPaidFor,
  isRunningOut,
  renewalAhead,
  statesEnd,
} from './notices';
import type { MessageKind, NamedCarrier } from './reading';
import { hasCue, type Scan, sentenceAt } from './scan';
import type { Span } from './span';
import { isNetworkStop, isSwitched, isTurnedOn, TURNED_OFF, TURNED_ON } from './switches';

/**
 * The kind of a message that says several things. What happened comes before what will, that before what is only
 * stated; among equals the one told first is the news:
 *
 * 1. not about a service at all (codes, banks, bills, loans, chat): `other`, whatever words it shares with ours;
 * 2. an attempt that failed: the end or the balance that such a message also names is its consequence or its reason;
 * 3. what was changed: stopped, then turned on, renewed, started. A stop first, since it names what it stops
 *    ("auto-renewal … turned off"); a renewal before a start, since it often says "activated" too. But a notice or an
 *    end in an earlier sentence is the news, and what follows it is advice or a consequence;
 * 4. credit that came;
 * 5. an end that has come, unless a notice of one ahead stands before it;
 * 6. use, unless a notice stands before it;
 * 7. a notice: an end ahead, a renewal ahead; unless the day is only a part of an answer about the balance;
 * 8. a balance;
 * 9. a bare day of end, days left; last `other`.
 */
export function decideKind(
  scan: Scan,
  events: MessageEvent[],
  carrier: NamedCarrier | undefined,
): MessageKind {
  const has = (...names: Parameters<typeof hasCue>[3][]) => hasCue(scan, 0, scan.text.length, ...names);
  const wordOf = (e: MessageEvent) => scan.text.slice(e.start, e.end);
  const find = (name: EventName, ...moods: Mood[]) =>
    events.find((e) => e.name === name && moods.includes(e.mood));
  const renewed = find('renew', 'done');
  const subscribed = find('subscribe', 'done');
  const stopped = find('unsubscribe', 'done');
  const credit = find('topUp', 'done');

  // 1
  const changed = (renewed ?? subscribed ?? stopped) !== undefined;
  const credited = credit !== undefined && !/payment/i.test(wordOf(credit));
  // "Recharge of Rs 299 done. You now have 1.5GB/day": what the credit bought.
  const isRecharge = credit !== undefined && /charge|top|充|缴|បញ្ចូល/i.test(wordOf(credit));
  const ends = events.filter((e) => e.name === 'expire' && !isGoods(scan, e));
  const announced =
    events.some((e) => e.name === 'renew' && e.mood === 'future') ||
    ends.some((e) => e.mood !== 'skipped' && hasCue(scan, sentenceAt(scan, e.start).start, e.start, 'plan'));
  if (isElsewhere(scan, { changed, credited, recharged: isRecharge, announced }, carrier)) return 'other';

  // 2
  const expires = ends.find((e) => e.mood === 'future' || isNear(scan, e));
  if (hasFailed(scan, events, expires)) return 'renew-failed';

  // 3
  const ended = ends.find((e) => e.mood === 'done');
  const spent = find('use', 'done');
  const isNews = (e: MessageEvent) => !(expires && sentenceAt(scan, e.start).start > expires.start);
  // "Your plan has expired. Outgoing services are stopped."
  const isConsequence = (e: MessageEvent) =>
    (ended && (ended.start < e.start || isNetworkStop(scan, e))) ||
    (spent && spent.start < e.start && isNetworkStop(scan, e));
  const first = events.find((e) => e.mood !== 'skipped');
  // "12.4GB left. Auto-renew: ON" answers a question; nothing was switched.
  const opens = first && !hasCue(scan, 0, first.start, 'left', 'balance');
  const switched = opens && first.name === 'renew' && first.mood === 'plain' ? first : renewed;
  if (stopped && !isConsequence(stopped) && isNews(stopped)) return 'unsubscribed';
  if (isSwitched(scan, switched, TURNED_OFF)) return 'unsubscribed';
  if (isSwitched(scan, switched, TURNED_ON)) return 'subscribed';
  if (renewed && isNews(renewed) && !isTurnedOn(scan, renewed, events)) return 'renewed';
  if (events.some((e) => isPaidFor(scan, e))) return 'renewed';
  if (isRecharge && subscribed && credit.start < subscribed.start) return 'top-up';
  // "Thanks for your purchase! $10 credit added."
  const isCreditBought =
    credit !== undefined && subscribed && scan.sizes.length === 0 && /^purchase$/i.test(wordOf(subscribed));
  if (subscribed && isNews(subscribed) && !isCreditBought)
    return isAirtime(scan, subscribed) ? 'top-up' : 'subscribed';

  // 4
  // "You have received 1GB. Rs 35 is deducted."
  if (credit && !isRecharge && comesFirst(scan.sizes, scan.amounts, sentenceAt(scan, credit.start).start))
    return 'subscribed';
  if (credit && isOfGoods(scan, credit)) return 'other';
  // "You have received FUN PLUS from 033…, valid till midnight": a plan, though no size is told.
  const isMoney = scan.amounts.some((a) => !a.perUnit);
  if (credit && !isRecharge && !isMoney && has('until')) return 'subscribed';
  if (credit && (isRecharge || isMoney)) return 'top-up';

  // 5
  const cut = find('unsubscribe', 'future');
  const ahead = expires ?? (cut && !/stop/i.test(wordOf(cut)) ? cut : undefined);
  if (ended && !(ahead && ahead.start < ended.start)) return has('scam') && !carrier ? 'other' : 'expired';

  // 6
  const renewal = renewalAhead(scan, events);
  const notice = expires ?? renewal;
  const weak = ends.find((e) => e.mood === 'plain');
  const use = findUse(scan, events);
  // "Your bundle expires on 21/11. Current usage 420MB": the notice is the news.
  const isAside = use?.mood === 'plain' && weak !== undefined && weak.start < use.start;
  if (use && !isAside && (!notice || use.start < notice.start)) return 'usage';

  // 7
  // "$1 was deducted for 1GB. It will expire on …": bought, and its end told ahead.
  if (notice === expires && !renewal && isCharged(scan)) return 'subscribed';
  if (notice) {
    if (!expires && isActiveUntil(scan, notice, balanceAt(scan))) return 'balance';
    return has('scam') ? 'other' : 'expiring';
  }

  // 8
  if ((weak || scan.by.has('until')) && isCharged(scan)) return 'subscribed';
  const balance = balanceAt(scan);
  if (balance !== undefined && !weak) return daysLeftAt(scan) < balance ? 'expiring' : 'balance';
  if (balance !== undefined && weak && balance < weak.start)
    return isItsEnd(scan, weak) ? 'expiring' : 'balance';

  // "Your pass is active. Valid 14 days."
  if (IS_ACTIVE.test(scan.text) && has('until') && has('plan')) return 'subscribed';

  // 9
  if (has('scam', 'promo', 'offer'))
    return weak && !has('scam') && !isBare(scan, weak) ? 'expiring' : 'other';
  return weak || isRunningOut(scan, carrier) || statesEnd(scan, carrier) ? 'expiring' : 'other';
}

const IS_ACTIVE = /\bis active[.!]/i;

/** Whether one of the first spans stands behind a place, and none of the others between them. */
const comesFirst = (
  spans: readonly Span<unknown>[],
  others: readonly Span<unknown>[],
  at: number,
): boolean => {
  const first = spans.find((s) => s.start >= at);
  return first !== undefined && !others.some((o) => o.start >= at && o.start < first.start);
};
