import type { Money } from '@/lib/money';
import type { Amount } from './amounts';
import { matchesAt } from './beside';
import type { CueName } from './cue-words';
import { byMeaning, type Cue, tells } from './cues';
import { isBeyondLatin, isLatin } from './letters';
import type { MessageKind } from './reading';
import { hasCue, isOffer, lastCueThat, type Scan, sentenceAt, within } from './scan';
import { previousOf } from './span';

type Role = 'open' | 'price' | 'balance' | 'bonus' | 'threshold' | 'needed' | 'topUp' | 'none';

const ROLES: readonly (readonly [CueName, Role])[] = [
  ['threshold', 'threshold'],
  ['bonus', 'bonus'],
  ['toppedUp', 'topUp'],
  ['topUp', 'topUp'],
  ['balance', 'balance'],
  ['left', 'balance'],
  ['price', 'price'],
  ['subscribed', 'open'],
  ['renewed', 'open'],
  ['unsubscribed', 'open'],
];
const roleTold = byMeaning((meanings) => ROLES.find(([name]) => meanings.has(name))?.[1]);

/** Said right behind the amount; the group that matched tells the role, in the order of `BEHIND_ROLES`. */
const BEHIND =
  /^ ?(?:((?:(?:was|were|has been|have been|is|will be|had been|got) )?(?:successfully |automatically )?(?:deducted|charged|debited|paid)\b|(?:ត្រូវបាន|បាន)កាត់)|(remaining|left|remains|available|នៅសល់|in your (?:main )?(?:account|balance))|(bonus|free|extra|cashback|off\b|discount)|((?:(?:has been|have been|was|were|is) )?(?:successfully )?(?:credited|added|topped|recharged|loaded|received))|((?:or|and) (?:more|above)|以[上下内]|及以上))/i;

const BEHIND_ROLES: readonly Role[] = ['price', 'balance', 'bonus', 'topUp', 'threshold'];
const BLANK = 32;

function roleBehind(text: string, end: number): Role | undefined {
  const next = text.charCodeAt(end);
  if (next !== BLANK && !isLatin(next) && !isBeyondLatin(next)) return undefined;
  const m = BEHIND.exec(text.slice(end, end + 48));
  return m ? BEHIND_ROLES.find((_, i) => m[i + 1] !== undefined) : undefined;
}

/** "but have $0.35", "Current: $1", "(当前0.85美元": what is there. */
const IN_HAND =
  /(?<=(?:\b(?:you|but|only|still|balance)(?: now)? (?:have|has|had)(?: only| just)? |\b(?:account|balance) of |\bcurrent(?:ly)?: |当前(?:仅|只)?有?|现有|仅有|មានតែ ?))/iy;
const PAYMENT_OF = /(?<=payment of )/iy;
const BRACKET = /(?<=[(] ?)/y;

/** The last cue that says what an amount is. */
const lastOf = (scan: Scan, floor: number, at: number): Cue | undefined =>
  lastCueThat(scan, floor, at, (cue) => roleTold(cue) !== undefined);

function roleOf(scan: Scan, amount: Amount, previous: Amount | undefined): Role | undefined {
  const { start } = sentenceAt(scan, amount.start);
  const near = Math.max(start, previous?.end ?? 0, amount.start - 40);
  // "Keep at least $1.50 in your balance": what is needed, not what is there.
  if (hasCue(scan, near, amount.start, 'needed')) return 'needed';
  if (matchesAt(IN_HAND, scan.text, amount.start)) return 'balance';
  if (matchesAt(PAYMENT_OF, scan.text, amount.start)) return 'price';
  const told = roleBehind(scan.text, amount.end);
  if (told) return told;
  const floor = Math.max(
    start,
    previous && !/^ ?\(?\s?$/.test(scan.text.slice(previous.end, amount.start)) ? previous.end : 0,
  );
  const last = lastOf(scan, floor, amount.start);
  if (!last) return undefined;
  const other = lastOf(scan, floor, last.start);
  // "还有5天到期，续订6美元": days are left, not money.
  if (tells(last, 'left') && !tells(last, 'balance') && amount.start - last.end > 12) return undefined;
  // "insufficient balance for KADO ($4)": the bracket belongs to the plan that stands before it.
  const bracket = matchesAt(BRACKET, scan.text, amount.start);
  if (bracket && hasCue(scan, last.end, amount.start, 'plan', 'renew', 'subscribe')) return undefined;
  if (
    bracket &&
    amount.start - last.end < 3 &&
    (tells(last, 'balance') || (other && tells(other, 'balance')))
  )
    return 'balance';
  // "bonus balance", "balance is less than", "balance valid until … is": the more telling of two neighbours.
  const neighbour =
    other && last.start - other.end < 14 && !/[,，:(]/.test(scan.text.slice(other.end, last.start)) && other;
  const pair = (name: CueName) => tells(last, name) || (neighbour && tells(neighbour, name));
  if (pair('threshold')) return 'threshold';
  if (pair('bonus')) return 'bonus';
  if (pair('balance') && /^(?:at|for|is|amount|total|ត្រឹម)$/i.test(scan.text.slice(last.start, last.end)))
    return 'balance';
  return roleTold(last);
}

const MAIN = /main|primary|core|គោល|ចម្បង|主/i;
const isMain = (scan: Scan, amount: Amount) =>
  MAIN.test(scan.text.slice(sentenceAt(scan, amount.start).start, amount.end));

/** "RM0: …" heads a message to say that it is free. */
const isHeader = (amount: Amount): boolean => amount.start === 0 && amount.value.minor === 0;

/** What the amounts of a message are: the plan's price, and the main balance after the event. */
export function readMoney(scan: Scan, kind: MessageKind): { price?: Money; balance?: Money } {
  if (kind === 'other') return {};
  const roles = scan.amounts.map((amount, i) => ({
    amount,
    role: amount.perUnit || isHeader(amount) ? 'none' : roleOf(scan, amount, previousOf(scan.amounts, i)),
  }));
  const balances = roles.filter(({ role }) => role === 'balance').map(({ amount }) => amount);
  const balance = balances.length > 1 ? (balances.find((a) => isMain(scan, a)) ?? balances[0]) : balances[0];
  const price = roles.find(({ amount, role }) => {
    if (role === 'price') return isOwnPrice(scan, amount, kind);
    return (
      (role === undefined || role === 'open') &&
      isOwnPrice(scan, amount, kind) &&
      kind !== 'top-up' &&
      kind !== 'balance' &&
      kind !== 'usage'
    );
  })?.amount;
  const needed =
    price ??
    roles.find(
      ({ amount, role }) =>
        role === 'needed' &&
        !AT_LEAST.test(scan.text.slice(Math.max(0, amount.start - 14), amount.start)) &&
        isForRenewal(scan, amount, kind),
    )?.amount;
  const found: { price?: Money; balance?: Money } = {};
  if (needed) found.price = { minor: Math.abs(needed.value.minor), currency: needed.value.currency };
  if (balance) found.balance = balance.value;
  return found;
}

/** A limit that need not be the price itself. */
const AT_LEAST = /(?:at least|minimum(?: of)?|至少|不低于|យ៉ាងតិច|មានសមតុល្យ) ?$/i;

/** What a renewal needs is its price, when the message names no other. */
const isForRenewal = (scan: Scan, amount: Amount, kind: MessageKind): boolean => {
  const { start, end } = sentenceAt(scan, amount.start);
  return kind === 'renew-failed' || (kind === 'expiring' && hasCue(scan, start, end, 'renew'));
};

/** Not the price of more data, of another plan, or of a call, that the message advertises. */
function isOwnPrice(scan: Scan, amount: Amount, kind: MessageKind): boolean {
  const { start, end } = sentenceAt(scan, amount.start);
  if (kind === 'top-up' || kind === 'usage') return false;
  if (kind === 'balance' && !hasCue(scan, start, end, 'renew', 'renewed')) return false;
  // "Buy 5GB for $1": more data, not the plan.
  if (
    kind !== 'renewed' &&
    kind !== 'subscribed' &&
    hasCue(scan, start, amount.start, 'promo') &&
    within(scan.sizes, start, amount.start).length > 0
  )
    return false;
  if (!isOffer(scan, amount.start)) return true;
  if (kind === 'renew-failed' && hasCue(scan, start, end, 'lacking', 'failed')) return true;
  if (kind === 'expired' || kind === 'unsubscribed' || kind === 'balance') return false;
  return hasCue(scan, start, end, 'renew') && within(scan.sizes, start, end).length === 0;
}
