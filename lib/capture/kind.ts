import type { CueName } from './cues';
import type { EventName, MessageEvent, Mood } from './events';
import { hasFailed } from './failures';
import { balanceAt, findUse, isCharged } from './in-hand';
import { CHARGED_LATER, isBare, isGoods, isNear, isRunningOut, statesEnd } from './notices';
import type { MessageKind, NamedCarrier } from './reading';
import { hasCue, isOffer, type Scan, sentenceAt } from './scan';

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
  const credit = find('topUp', 'done');
  if (
    isNotAboutService(
      scan,
      has,
      changed !== undefined,
      carrier,
      credit !== undefined && !/payment/i.test(scan.text.slice(credit.start, credit.end)),
    )
  )
    return 'other';

  const expires = events.find(
    (e) => e.name === 'expire' && (e.mood === 'future' || isNear(scan, e)) && !isGoods(scan, e),
  );
  if (hasFailed(scan, events, expires)) return 'renew-failed';
  const ended = events.find((e) => e.name === 'expire' && e.mood === 'done' && !isGoods(scan, e));
  const stopped = find('unsubscribe', 'done');
  // "Your plan has expired. Outgoing services are stopped."
  const spent = events.find((e) => e.name === 'use' && e.mood === 'done');
  const unsubscribed =
    stopped &&
    !(ended && ended.start < stopped.start) &&
    !(spent && spent.start < stopped.start && isNetworkStop(scan, stopped))
      ? stopped
      : undefined;
  const renewed = find('renew', 'done');
  const subscribed = find('subscribe', 'done');
  const first = events.find((e) => e.mood !== 'skipped');
  // "12.4GB left. Auto-renew: ON" answers a question; nothing was switched.
  const isNews = first && !hasCue(scan, 0, first.start, 'left', 'balance');
  const switched = isNews && first.name === 'renew' && first.mood === 'plain' ? first : renewed;
  if (unsubscribed || isSwitched(scan, switched, TURNED_OFF)) return 'unsubscribed';
  if (isSwitched(scan, switched, TURNED_ON)) return 'subscribed';
  if (renewed && !(subscribed && isTurnedOn(scan, renewed, subscribed))) return 'renewed';
  // "Recharge of Rs 299 done. You now have 1.5GB/day": what the credit bought.
  const isRecharge = credit && /charge|top|充|缴|បញ្ចូល/i.test(scan.text.slice(credit.start, credit.end));
  if (isRecharge && subscribed && credit.start < subscribed.start) return 'top-up';
  if (subscribed) return 'subscribed';
  if (credit && (isRecharge || scan.amounts.length > 0)) return 'top-up';
  if (credit && scan.sizes.length > 0) return 'subscribed';
  const cut = find('unsubscribe', 'future');
  const ahead = expires ?? (cut && !/stop/i.test(scan.text.slice(cut.start, cut.end)) ? cut : undefined);
  if (ended && !(ahead && ahead.start < ended.start)) return has('scam') && !carrier ? 'other' : 'expired';

  const plain = find('renew', 'plain');
  const charged = plain && CHARGED_LATER.test(scan.text) ? plain : undefined;
  const renewal = find('renew', 'future', 'not-future') ?? find('unsubscribe', 'future') ?? charged;
  const notice = expires ?? renewal;
  const use = findUse(scan, events);
  const weak = events.find((e) => e.name === 'expire' && e.mood === 'plain' && !isGoods(scan, e));
  // "Your bundle expires on 21/11. Current usage 420MB": the notice is the news.
  const isAside = use?.mood === 'plain' && weak !== undefined && weak.start < use.start;
  if (use && !isAside && (!notice || use.start < notice.start)) return 'usage';
  // "Plan active until … and will renew for $15. Balance $21": an answer to a question, not a notice.
  if (
    !expires &&
    notice &&
    /\bactive (?:until|till|through)/i.test(scan.text) &&
    balanceAt(scan) !== undefined
  )
    return 'balance';
  if (
    !expires &&
    renewal?.mood === 'future' &&
    /renews/i.test(scan.text.slice(renewal.start, renewal.end)) &&
    (balanceAt(scan) ?? Infinity) < renewal.start
  )
    return 'balance';
  if (notice) return has('scam') ? 'other' : 'expiring';
  if (weak || scan.by.has('until')) {
    if (isCharged(scan)) return 'subscribed';
  }
  const balance = balanceAt(scan);
  if (balance !== undefined && !(weak && weak.start < balance)) return 'balance';
  if (has('scam', 'promo', 'offer'))
    return weak && !has('scam') && !isBare(scan, weak) ? 'expiring' : 'other';
  return weak || isRunningOut(scan, carrier) || statesEnd(scan, carrier) ? 'expiring' : 'other';
}

/** One-time codes, banks, bills, loans, transfers, goods of others, chat. */
function isNotAboutService(
  scan: Scan,
  has: (...names: CueName[]) => boolean,
  changed: boolean,
  carrier: NamedCarrier | undefined,
  credited: boolean,
): boolean {
  if (has('otp', 'bill') && !changed) return true;
  if (!changed && scan.by.get('loan')?.some((c) => !isOffer(scan, c.start))) return true;
  if (has('bank') && !changed && !(credited && (carrier || has('network')))) return true;
  if (has('transfer') && !changed && !/received|收到|ទទួល/i.test(scan.text)) return true;
  if (has('foreign') && !carrier && scan.sizes.length === 0 && !has('network')) return true;
  return has('chat') && !/^\s*(?:[[【]|[\w .]{2,16}:)|[*#]\d+#/.test(scan.text);
}

/** "Data depleted. Out-of-bundle data is switched off": the network stops, nobody cancelled. */
const isNetworkStop = (scan: Scan, event: MessageEvent): boolean => {
  const { start, end } = sentenceAt(scan, event.start);
  return (
    /^(?:switched off|turned off|stopped|disabled)$/i.test(scan.text.slice(event.start, event.end)) &&
    !hasCue(scan, start, end, 'auto')
  );
};

const TURNED_ON =
  /\b(?:is|now|been|turned|switched|set to) (?:on|enabled|active|activated)\b|\bauto[- ]?renew(?:al)?:? on\b/i;
const TURNED_OFF =
  /\b(?:is|now|been|turned|switched|set to) (?:off|disabled|inactive)\b|\bauto[- ]?renew(?:al)?:? off\b/i;
/** "Auto-renewal for X is now ON": said of the renewal as a thing, not that it took place. */
const isSwitched = (scan: Scan, renewal: MessageEvent | undefined, state: RegExp): boolean =>
  renewal !== undefined &&
  !/ed$/i.test(scan.text.slice(renewal.start, renewal.end)) &&
  state.test(sentenceAt(scan, renewal.start).value);

/** "Auto-renewal has been activated": the renewal is what is turned on, nothing was renewed yet. */
const isTurnedOn = (scan: Scan, renewed: MessageEvent, subscribed: MessageEvent): boolean =>
  sentenceAt(scan, renewed.start) === sentenceAt(scan, subscribed.start) &&
  !/ed$/i.test(scan.text.slice(renewed.start, renewed.end));
