import { foldText } from '@/lib/text/normalize';
import { collectRoots, controlsOf, sortOf } from './candidates';
import { isTag, roleOf, spacedText } from './dom';
import { EndingForms } from './ending';
import { type Find, scoreOf } from './evidence';
import { judgeAction, type PageFacts } from './judge-action';
import { judgeRadios, judgeSelect, RadioGroups } from './judge-choice';
import { judgeToggle } from './judge-toggle';
import { indexLabels, type LabelIndex } from './label';
import { isBareWord, passesSieve, STOP_PLAN, says } from './lexicon';
import { LIMITS } from './limits';
import { isPaidFor } from './own-service';
import { dialogOf, inNavigation, isDisabled, isHidden } from './place';
import { slicer } from './slice';
import type { AutoRenewalMatch, Cap } from './types';

export interface Scan {
  matches: AutoRenewalMatch[];
  caps: Cap[];
  closedFrames: number;
  /** The documents and open shadow trees that were looked into, the page's own first. */
  roots: (Document | ShadowRoot)[];
}

/** Long enough for every verb and state that a bare button shows. */
const SHORT = 24;
/** A control with more text is a card that can be clicked. */
const LONGEST_SIFTED = 1_000;

/** What one scan has read of controls, and what it made of it: lists say the same "Details" and "Top up" over and over. */
class Texts {
  read = 0;
  readonly #sifted = new Map<string, boolean>();

  /** Could a control with this text be a find? */
  pass(text: string): boolean {
    this.read += text.length;
    const known = this.#sifted.get(text);
    if (known !== undefined) return known;
    const trimmed = text.trim();
    const passes =
      passesSieve(text) || (trimmed.length > 0 && trimmed.length <= SHORT && isBareWord(foldText(trimmed)));
    this.#sifted.set(text, passes);
    return passes;
  }
}

/** Is a button or link worth a closer look? Most links of a page are not, and this is asked of each of them. */
function mayAct(element: Element, texts: Texts): boolean {
  const text = isTag(element, 'input') ? (element as HTMLInputElement).value : (element.textContent ?? '');
  if (text.length > LONGEST_SIFTED) {
    texts.read += text.length;
    return false;
  }
  if (texts.pass(text)) return true;
  const aria = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return aria !== null && texts.pass(aria);
}

/** A link without an address but with a name is a place to jump to; pages drawn by programs press links with neither. */
const isAnchorOnly = (element: Element) =>
  isTag(element, 'a') &&
  !element.hasAttribute('href') &&
  (element.hasAttribute('name') || (element.id !== '' && !element.hasAttribute('class'))) &&
  !element.hasAttribute('onclick') &&
  !element.hasAttribute('tabindex') &&
  !roleOf(element);

const IS_BEFORE = 4; // Node.DOCUMENT_POSITION_FOLLOWING: the other comes later
/** The better find first; of equals, the one that comes first on the page. */
const byScore = <T extends { element: Element }>(score: (find: T) => number) => {
  return (a: T, b: T): number =>
    score(b) - score(a) || (a.element.compareDocumentPosition(b.element) & IS_BEFORE ? -1 : 1);
};

/** Of nested finds, and of those that a row gave twice, the better one stays. */
function distinct(finds: Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of [...finds].sort(byScore(scoreOf))) {
    const same = kept.some(
      (other) =>
        other.element.contains(find.element) ||
        find.element.contains(other.element) ||
        other.element === (find.element.getRootNode() as ShadowRoot).host ||
        (find.row && other.row === find.row) ||
        (find.row?.contains(other.element) && find.row !== find.element),
    );
    if (!same) kept.push(find);
  }
  return kept;
}

function weigh(find: Find): AutoRenewalMatch {
  const { element, kind, state } = find;
  if (isHidden(element)) find.reasons.push('hidden');
  if (dialogOf(element)) find.reasons.push('in-dialog');
  if (inNavigation(element)) find.reasons.push('in-navigation');
  if (isDisabled(element)) find.reasons.push('disabled');
  return { element, kind, state, score: scoreOf(find), reasons: find.reasons };
}

/** Who has no plan has none to end: a question that waits hidden in the page is for others. */
const NO_PLAN =
  /\b(?:not (?:currently |yet )?subscribed|no active (?:subscription|plan|membership)|(?:don't|don’t|do not) have (?:an?|any) (?:active )?(?:subscription|plan|membership))\b|(?:尚未|还未|還未|暂无|暫無|没有|沒有|未)(?:有效|生效)?(?:的)?(?:订阅|訂閱|开通会员|開通會員)|មិនទាន់បានជាវ/u;

/** What waits hidden (a question that the switch will ask) is no second find beside what is shown; alone, it is the one. */
function shownOnes(matches: AutoRenewalMatch[], document: Document): AutoRenewalMatch[] {
  const shown = matches.filter(({ reasons }) => !reasons.includes('hidden'));
  if (shown.length > 0 || !matches.length) return shown;
  const text = document.body ? foldText(spacedText(document.body, 60_000)) : '';
  return NO_PLAN.test(text) ? [] : matches;
}

/** Does the page tell of something that is billed again and again, or of ending it? */
function tellsOfPlan(document: Document): boolean {
  const text = document.body ? foldText(spacedText(document.body, 60_000)) : '';
  return says.recurs(text) || isPaidFor(text) || STOP_PLAN.test(text);
}

/** Does the page tell of money at all? */
function tellsOfMoney(document: Document): boolean {
  const text = document.body ? foldText(spacedText(document.body, 60_000)) : '';
  return says.paid(text) || isPaidFor(text) || /[$€£¥₽៛]/.test(text);
}

const COSTS =
  /[$€£¥￥₽៛₫฿]|\b(?:bill(?:ed|ing)?|invoices?|memberships?|payments?|plans?|pric(?:e|es|ing)|subscriptions?)\b|会员|會員|套餐|订阅|訂閱|付款|支付|扣|账单|帳單|余额|餘額|价格|價格|费|費|\d ?元/;
/** What renews by itself and is not paid for, as titles name it. */
const UNPAID = /\b(?:certificates?|ssl|tls)\b|证书|證書|zertifikat|certificat|сертификат/;
const SIGNED_IN = /登录态|登录状态|登入狀態/;

/** Certificates and sessions renew by themselves too: where nothing tells of money, that is what is set. */
function renewsUnpaid(document: Document): boolean {
  const text = document.body ? foldText(spacedText(document.body, 60_000)) : '';
  if (COSTS.test(text)) return false;
  const titles = [...document.querySelectorAll('title,h1,h2')].slice(0, 8).map((t) => t.textContent ?? '');
  return UNPAID.test(foldText(titles.join('\n'))) || SIGNED_IN.test(text);
}

const JUDGES = {
  action: (element: Element, _: LabelIndex, page: PageFacts) => judgeAction(element, page),
  select: judgeSelect,
  toggle: judgeToggle,
};

/**
 * Looks through a document, its open shadow roots and its same-origin frames, in slices of `LIMITS.slice` ms. Changes
 * nothing on the page and reads no layout before it has finds.
 */
export async function scan(document: Document, signal?: AbortSignal): Promise<Scan> {
  const turn = slicer();
  const { roots, caps, closedFrames } = await collectRoots(document, turn);
  const finds: Find[] = [];
  const texts = new Texts();
  let judged = 0;
  let seen = 0;
  let recurs: boolean | undefined;
  let paid: boolean | undefined;
  const facts: PageFacts = {
    forms: new EndingForms(),
    recurs: () => (recurs ??= tellsOfPlan(document)),
    paid: () => (paid ??= tellsOfMoney(document)),
  };
  /** Which cap ends the scan here. */
  const end = (): Cap | undefined => {
    if (signal?.aborted) return 'aborted';
    if (texts.read > LIMITS.text) return 'text';
    return judged > LIMITS.candidates ? 'candidates' : undefined;
  };
  let ended: Cap | undefined;
  for (const root of roots) {
    const labels = indexLabels(root);
    const radios = new RadioGroups();
    for (const controls of controlsOf(root)) {
      // By index: an iterator over a collection takes twice as long.
      for (let i = 0, element = controls[0]; element; element = controls[++i]) {
        // The clock is read for each 16th: most of the controls take less than reading it does.
        const wait = (++seen & 15) === 0 ? turn() : undefined;
        if (wait) await wait;
        ended = end();
        if (ended) break;
        const sort = sortOf(element);
        if (sort === 'radio') radios.add(element);
        if (!sort || sort === 'radio') continue;
        // Most controls are plain links: they are sifted out before anything dearer is asked.
        if (sort === 'action' && (!mayAct(element, texts) || isAnchorOnly(element))) continue;
        judged++;
        const find = JUDGES[sort](element, labels, facts);
        if (find) finds.push(find);
      }
    }
    for (const group of ended ? [] : radios) {
      const wait = turn();
      if (wait) await wait;
      const find = group.length <= 12 && judgeRadios(group, labels);
      if (find) finds.push(find);
    }
    if (ended) break;
  }
  if (ended) caps.add(ended);
  if (finds.length > 0 && renewsUnpaid(document)) finds.length = 0;
  const best = shownOnes(distinct(finds.slice(0, LIMITS.matches * 10)).map(weigh), document).sort(
    byScore(({ score }) => score),
  );
  if (best.length > LIMITS.matches) caps.add('matches');
  return { matches: best.slice(0, LIMITS.matches), caps: [...caps], closedFrames, roots };
}
