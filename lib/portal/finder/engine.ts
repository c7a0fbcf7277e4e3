import { foldText } from '@/lib/text/normalize';
import { collectRoots, controlsOf, isToggle } from './candidates';
import { isTag, roleOf, spacedText } from './dom';
import { type Find, scoreOf } from './evidence';
import { judgeAction } from './judge-action';
import { judgeRadios, judgeSelect, RadioGroups } from './judge-choice';
import { judgeToggle } from './judge-toggle';
import { indexLabels } from './label';
import { isBareWord, passesSieve, STOP_PLAN, says } from './lexicon';
import { LIMITS } from './limits';
import { dialogOf, inNavigation, isDisabled, isHidden } from './place';
import { slicer } from './slice';
import type { AutoRenewalMatch, Cap } from './types';

export interface Scan {
  matches: AutoRenewalMatch[];
  caps: Cap[];
  closedFrames: number;
}

const isRadio = (element: Element) =>
  /^(?:radio|menuitemradio)$/.test(roleOf(element)) ||
  (isTag(element, 'input') && (element as HTMLInputElement).type === 'radio');

const NATIVE = new Set(['a', 'button', 'input', 'select']);
const ACTION_ROLES = /^(?:button|link|menuitem|menuitemcheckbox|menuitemradio|switch|checkbox|radio)$/;
/** Regions, lists and images have a role too. */
const isControl = (element: Element, toggle: boolean) =>
  toggle ||
  NATIVE.has(element.localName) ||
  ACTION_ROLES.test(roleOf(element)) ||
  element.hasAttribute('aria-pressed');

/** Long enough for every verb and state that a bare button shows. */
const SHORT = 24;
/** A control with more text is a card that can be clicked. */
const LONGEST_SIFTED = 1_000;

/** Texts of one scan, sifted: lists say the same "Details" and "Top up" over and over. */
type Sifted = Map<string, boolean>;

function sift(text: string, sifted: Sifted): boolean {
  const known = sifted.get(text);
  if (known !== undefined) return known;
  const trimmed = text.trim();
  const passes =
    passesSieve(text) || (trimmed.length > 0 && trimmed.length <= SHORT && isBareWord(foldText(trimmed)));
  sifted.set(text, passes);
  return passes;
}

/** Is a button or link worth a closer look? Most links of a page are not, and this is asked of each of them. */
function mayAct(element: Element, sifted: Sifted): boolean {
  const input = isTag(element, 'input') ? (element as HTMLInputElement) : undefined;
  if (input && !/^(?:button|submit|image|reset)$/.test(input.type)) return false;
  const text = input ? input.value : (element.textContent ?? '');
  if (text.length > LONGEST_SIFTED) return false;
  if (sift(text, sifted)) return true;
  const aria = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return Boolean(aria && (sift(aria, sifted) || !text.trim()));
}

/** A link without an address that nothing marks as a control is an anchor. */
const isAnchorOnly = (element: Element) =>
  isTag(element, 'a') &&
  !element.hasAttribute('href') &&
  !/btn|button|link|action|toggle|switch/i.test(element.getAttribute('class') ?? '') &&
  !element.hasAttribute('onclick') &&
  !element.hasAttribute('tabindex') &&
  !roleOf(element) &&
  !element.getAttributeNames().some((name) => /click|press|tap/i.test(name));

/** Of nested finds, and of those that a row gave twice, the better one stays. */
function distinct(finds: Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of [...finds].sort((a, b) => scoreOf(b) - scoreOf(a))) {
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

/** What waits hidden (a question that the switch will ask) is no second find beside what is shown; alone, it is the one. */
function shownOnes(matches: AutoRenewalMatch[]): AutoRenewalMatch[] {
  const shown = matches.filter(({ reasons }) => !reasons.includes('hidden'));
  return shown.length > 0 ? shown : matches;
}

/** Does the page tell of something that is billed again and again, or of ending it? */
function tellsOfPlan(document: Document): boolean {
  const text = document.body ? foldText(spacedText(document.body, 60_000)) : '';
  return says.recurs(text) || STOP_PLAN.test(text);
}

/**
 * Looks through a document, its open shadow roots and its same-origin frames, in slices of `LIMITS.slice` ms. Changes
 * nothing on the page and reads no layout before it has finds.
 */
export async function scan(document: Document, signal?: AbortSignal): Promise<Scan> {
  const turn = slicer();
  const { roots, caps, closedFrames } = await collectRoots(document, turn);
  const finds: Find[] = [];
  const sifted: Sifted = new Map();
  let judged = 0;
  let recurs: boolean | undefined;
  const recurring = () => (recurs ??= tellsOfPlan(document));
  for (const root of roots) {
    const labels = indexLabels(root);
    const radios = new RadioGroups();
    const controls = controlsOf(root);
    for (let i = 0; i < controls.length; i++) {
      const element = controls[i] as Element;
      // The clock is read for each 16th: most of the controls take less than reading it does.
      const wait = (i & 15) === 15 ? turn() : undefined;
      if (wait) await wait;
      if (signal?.aborted) {
        caps.add('aborted');
        break;
      }
      // Most controls are plain links: they are sifted out before anything dearer is asked.
      const plain = element.localName === 'a' && !element.hasAttribute('role');
      if (plain && !mayAct(element, sifted)) continue;
      const toggle = !plain && isToggle(element);
      if (!plain && isRadio(element)) {
        radios.add(element);
        continue;
      }
      if (!isControl(element, toggle)) continue;
      if (!toggle && (isAnchorOnly(element) || (!plain && !mayAct(element, sifted)))) continue;
      if (++judged > LIMITS.candidates) {
        caps.add('candidates');
        break;
      }
      const find = isTag(element, 'select')
        ? judgeSelect(element, labels)
        : toggle
          ? judgeToggle(element, labels)
          : judgeAction(element, recurring);
      if (find) finds.push(find);
    }
    for (const group of radios) {
      const wait = turn();
      if (wait) await wait;
      const find = group.length <= 12 && judgeRadios(group, labels);
      if (find) finds.push(find);
    }
    if (caps.has('aborted') || caps.has('candidates')) break;
  }
  const best = shownOnes(distinct(finds.slice(0, LIMITS.matches * 10)).map(weigh)).sort(
    (a, b) => b.score - a.score,
  );
  if (best.length > LIMITS.matches) caps.add('matches');
  return { matches: best.slice(0, LIMITS.matches), caps: [...caps], closedFrames };
}
