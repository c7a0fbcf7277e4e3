import { matchesAt } from './beside';
import { isOfName } from './bonus-names';
import type { CueName } from './cue-words';
import { byMeaning, tells } from './cues';
import type { MessageKind } from './reading';
import { hasCue, isChoice, isOffer, lastCueThat, type Scan, sentenceAt } from './scan';
import { previousOf, type Span } from './span';

type Role = 'left' | 'total' | 'used' | 'bonus' | 'threshold';

const ROLES: readonly (readonly [CueName, Role])[] = [
  ['threshold', 'threshold'],
  ['low', 'left'],
  ['left', 'left'],
  ['used', 'used'],
  ['use', 'used'],
  ['bonus', 'bonus'],
  ['subscribed', 'total'],
  ['subscribe', 'total'],
  ['renewed', 'total'],
  ['toppedUp', 'total'],
  ['until', 'total'],
];
const roleTold = byMeaning((meanings) => ROLES.find(([name]) => meanings.has(name))?.[1]);
/** Said right behind a size; the group that matched tells the role, in the order of `BEHIND_ROLES`. */
const BEHIND =
  /((?: of)?(?: \w+){0,3} (?:left|remaining|remains(?! valid| active)|available|unused)\b| ?(?:នៅសល់|ទៀត)|(?:流量)?(?:剩余|未使用|可用))|((?: of)?(?: \w+){0,2} ?(?:bonus|free|extra)\b| ?(?:赠送|ថែម|រង្វាន់))|( (?:has been |have been |was |is )?(?:used|consumed)\b| ?(?:已用|已使用))/iy;
const BEHIND_ROLES: readonly Role[] = ['left', 'bonus', 'used'];

function roleBehind(text: string, end: number): Role | undefined {
  BEHIND.lastIndex = end;
  const m = BEHIND.exec(text);
  return m ? BEHIND_ROLES.find((_, i) => m[i + 1] !== undefined) : undefined;
}

/** "80% of your 15GB", "all 20GB of", "套餐内流量15GB", "ទំហំ 20GB": what the plan has. */
const ALL_OF =
  /(?<=\bon your |\bof (?:your |the |a )?(?:total |daily |monthly |weekly )?|\ball (?:of )?(?:your |the )?|\bup (?:your |the )|\bcan use (?:up to )?|\b(?:for|from) your |\b(?:consumed|depleted|exceeded|exhausted|finished|reached|used up) your |ទំហំ ?|នៃ(?:ទិន្នន័យ|អ៊ីនធឺណិត|ចំនួន)? ?|(?<!超出)套餐内?(?:总|国内|通用)?(?:流量|总量)[:为]?)/iy;
/** "Less than 50MB left": a limit, not what is left. */
const LESS_THAN = /(?<=\b(?:below|less than|under) )/iy;
const SHARE_OF = /(?<=\d ?% of (?:your |the )?(?:\w+ ){0,2})/y;
const IS_LEFT = / (?:\w+ )?(?:left|remain)/iy;
const ALLOWANCE =
  / ?(?:data |internet )?(?:allocation|allowance|bundle|plan|pack|package)\b(?! (?:left|remain|balance))/iy;
const IS_MEASURED = / is \d[\d.,]* ?[GMK]B/iy;
const IS = /(?<=\bis )/y;
const IN_PLAN =
  /(?<=(?:pack|package|bundle|plan|កញ្ចប់|គម្រោង|套餐) ?|(?:共|总量|总计|含|总流量|套餐内)[:有为]?)/iy;

/** "Your 10GB pack": the size is part of the plan's name. */
const OF_PLAN = /^ ?(?:\w+ )?(?:bundle|plan|pack|package)\b|^(?:套餐|流量包)/i;

function roleOf(scan: Scan, size: Span<number>, previous: Span<number> | undefined): Role {
  const { text } = scan;
  const { start } = sentenceAt(scan, size.start);
  const gap = previous ? text.slice(previous.end, size.start) : '';
  if (
    previous &&
    /^ ?(?:(?:\w+ ){0,2}(?:out )?of(?: your)?(?: total)?|\/|,? ?共|,?总共?|\/共|លើ|ក្នុងចំណោម) ?$/i.test(gap)
  )
    return 'total';
  if (matchesAt(SHARE_OF, text, size.start)) return 'total';
  if (matchesAt(ALL_OF, text, size.start) && !matchesAt(IS_LEFT, text, size.end)) return 'total';
  if (previous && /^ (?:left|remaining) (?:out )?of (?:your )?[\w+! ]{2,20} $/.test(gap)) return 'total';
  if (
    matchesAt(ALLOWANCE, text, size.end) &&
    !scan.cues.some(
      (c) => c.start >= start && c.end <= size.start && tells(c, 'left', 'bonus') && !tells(c, 'done'),
    )
  )
    return 'total';
  // "remaining amount from Daily 100MB is 20.5 MB": the plan's, then what is left of it.
  if (matchesAt(IS_MEASURED, text, size.end) && hasCue(scan, start, size.start, 'left')) return 'total';
  if (matchesAt(LESS_THAN, text, size.start)) return 'threshold';
  const told = roleBehind(text, size.end);
  if (told) return told;
  if (matchesAt(IS, text, size.start) && hasCue(scan, start, size.start, 'left')) return 'left';
  if (matchesAt(IN_PLAN, text, size.start)) return 'total';
  const floor = Math.max(start, previous?.end ?? 0);
  const cue = lastCueThat(scan, floor, size.start, (c) => roleTold(c) !== undefined);
  const role = cue && roleTold(cue);
  // "free FUN RELAX with 50MB": what is free is the plan.
  if (role === 'bonus' && cue && (/\bwith\b/i.test(text.slice(cue.end, size.start)) || isOfName(scan, cue)))
    return 'total';
  return role ?? 'total';
}

/** "Recharge done. You have got 1GB": what the credit bought. */
const GOT = /(?<=\bgot )/iy;
const OUT_OF = /\bof\b|^ ?\/|\b(?:allowance|bundle|pack(?:age)?|plan|quota|total)\b|[共总]|套餐|កញ្ចប់|គម្រោង/i;

/** The plan's allowance and what is left of it, in bytes; not what is on offer, a bonus, or a limit. */
export function readData(scan: Scan, kind: MessageKind): { dataTotal?: number; dataLeft?: number } {
  if (kind === 'other') return {};
  const roles = scan.sizes.map((size, i) => ({ size, role: roleOf(scan, size, previousOf(scan.sizes, i)) }));
  const left = roles.find(
    ({ size, role }) =>
      role === 'left' &&
      !(kind === 'top-up' && matchesAt(GOT, scan.text, size.start)) &&
      !hasCue(scan, sentenceAt(scan, size.start).start, size.start, 'request', 'offer'),
  )?.size;
  const total = roles.find(({ size, role }) => {
    if (role !== 'total' || isOffered(scan, size, kind)) return false;
    if (kind === 'top-up') return false;
    // "1.2GB left, 500MB at night": of a list of what is in hand, the next entry.
    return !(
      kind === 'balance' &&
      left &&
      size.start > left.end &&
      !OUT_OF.test(scan.text.slice(left.end, size.start))
    );
  })?.size;
  // A list of what is in hand: "Data: 3.4GB" beside the balance.
  if (
    kind === 'balance' &&
    !left &&
    total &&
    !OF_PLAN.test(scan.text.slice(total.end, total.end + 24)) &&
    !hasCue(scan, 0, scan.text.length, 'used', 'renew')
  ) {
    return { dataLeft: total.value };
  }
  if (
    (kind === 'renewed' || kind === 'subscribed') &&
    left &&
    !total &&
    roles.filter(({ role }) => role !== 'bonus').length === 1
  )
    return { dataTotal: left.value };
  const found: { dataTotal?: number; dataLeft?: number } = {};
  if (total) found.dataTotal = total.value;
  if (left) found.dataLeft = left.value;
  return found;
}

function isOffered(scan: Scan, size: Span<number>, kind: MessageKind): boolean {
  const sentence = sentenceAt(scan, size.start);
  const { start, end } = sentence;
  if (kind === 'renewed' || kind === 'subscribed') return isOffer(scan, size.start);
  // "Add 2GB for $0.50: *1615*2#"
  if (/[*#]\d[\d*]*#/.test(scan.text.slice(size.end, end))) return true;
  return (
    hasCue(scan, start, size.start, 'request', 'offer', 'promo', 'condition', 'topUp') ||
    isChoice(sentence, scan.text)
  );
}

/** The share used, as printed: "used 80%", "已使用85%", "ប្រើអស់ ៨០%"; not a share left, off or extra. */
export function readUsedPercent(scan: Scan, kind: MessageKind): number | undefined {
  if (kind === 'other') return undefined;
  return scan.percents.find((percent) => {
    const { start, end } = sentenceAt(scan, percent.start);
    const behind = scan.text.slice(percent.end, percent.end + 40);
    if (
      /^(?: of)?(?: \w+){0,4} (?:left|remaining|remains|unused)\b|^ ?(?:off|discount|bonus|extra|cashback|more|នៅសល់(?! ?\d))/i.test(
        behind,
      )
    )
      return false;
    const before = scan.cues.findLast(
      (c) =>
        c.start >= start &&
        c.end <= percent.start &&
        tells(c, 'used', 'use', 'left', 'bonus', 'threshold', 'offer', 'low', 'lacking'),
    );
    if (before) return tells(before, 'used', 'use');
    return hasCue(scan, percent.end, end, 'used', 'use');
  })?.value;
}
