import type { CueName } from './cue-words';
import type { Cue } from './cues';
import type { MessageEvent } from './events';
import type { NamedCarrier } from './reading';
import { hasCue, isOffer, type Scan, sentenceAt } from './scan';

/** What `isElsewhere` weighs: a plan that changed, or credit that came, outweighs a bank's or a bill's words. */
export interface Happened {
  changed: boolean;
  credited: boolean;
  /** Credit that came by a recharge, which may name the wallet that paid for it. */
  recharged: boolean;
  /** A plan's renewal or end that is announced may name the card that will be charged. */
  announced: boolean;
}

/** "Borrow $0.50 with *3666#": a way out that is offered. */
const isDialled = (scan: Scan, from: number): boolean =>
  /[*#]\d/.test(scan.text.slice(from, sentenceAt(scan, from).end));

/** "Balance: $1.20. Data: 0MB. Debt: $0": an entry of a list of what is in hand. */
const isListed = (scan: Scan, at: number): boolean =>
  scan.amounts.some((a) => a.end <= at) && hasCue(scan, 0, at, 'balance', 'number');

/** One-time codes, banks, bills, loans, transfers, goods of others, chat. */
export function isElsewhere(
  scan: Scan,
  { changed, credited, recharged, announced }: Happened,
  carrier: NamedCarrier | undefined,
): boolean {
  const has = (...names: CueName[]) => hasCue(scan, 0, scan.text.length, ...names);
  if (has('otp', 'bill') && !changed) return true;
  const isOwed = (c: Cue) =>
    !isOffer(scan, c.start) && !isDialled(scan, c.end) && !isListed(scan, sentenceAt(scan, c.start).start);
  if (!changed && scan.by.get('loan')?.some(isOwed)) return true;
  if (
    !changed &&
    scan.by.get('bank')?.some((c) => /^[\w .]{0,12}:/.test(scan.text.slice(c.end)) && c.start < 8)
  )
    return true;
  // "Dial *141# to top up with M-PESA": a way to pay, not a bank's message.
  const isCredit = credited && (carrier || has('network') || (recharged && has('plan')));
  // "Your transaction failed, insufficient airtime to purchase …"
  const isRefused = has('lacking') && has('subscribe') && has('network');
  const banks = scan.by.get('bank')?.filter((c) => !isOffer(scan, c.start));
  if (banks?.length && !changed && !announced && !isCredit && !isRefused) return true;
  if (has('transfer') && !changed && !/received|to your (?:account|line|number)|收到|ទទួល/i.test(scan.text))
    return true;
  if (has('foreign') && !carrier && scan.sizes.length === 0 && !has('network')) return true;
  return has('chat') && !/^\s*(?:[[【]|[\w .]{2,16}:)|[*#]\d+#/.test(scan.text);
}

const GOODS = /\b(?:e-?)?(?:vouchers?|coupons?|points|tickets?|tokens)\b|券|积分/i;

/** "You have received 8 vouchers worth Rs 50": goods that have a value, no credit. */
export const isOfGoods = (scan: Scan, credit: MessageEvent): boolean => {
  const worth = scan.amounts.find((a) => a.start >= credit.end);
  return worth !== undefined && GOODS.test(scan.text.slice(credit.end, worth.start));
};
