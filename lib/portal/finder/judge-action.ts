import { onlyDismisses } from './dismiss';
import { isButtonLike, isTag, roleOf } from './dom';
import {
  answersEnding,
  asksWhy,
  backsOut,
  type EndingForms,
  headedByEnding,
  leadsToEnding,
  namesEnding,
} from './ending';
import type { Find } from './evidence';
import { attributesNameRenewal } from './judge-toggle';
import { ariaName, isGeneric, ownText } from './label';
import { leavesList } from './leave-list';
import { BUYING, DECLINE, isWhole, opensWith, QUESTION, says } from './lexicon';
import { isOffer, isPaidFor, type Surroundings, serviceOf, surroundingsOf, tableAround } from './own-service';
import { planVerb, renewalSign } from './phrase';
import { inNavigation, isDisclosure, isWithinSentence, leadsToReading, underHelp } from './place';
import { rowsAround, WIDE_END } from './row';
import { writtenState } from './state';
import type { Reason, State } from './types';

/** "Go and turn it on", "Turn on now". */
const URGING = /^(?:去|立即|马上|馬上|点击|點擊|前往|我要)(?=.)|\s(?:now|it)$/u;
const LONGEST = 100;
/** A longer one is no verb with a name. */
const LONGEST_NAME = 36;
const kindOf = (element: Element): 'button' | 'link' =>
  isTag(element, 'a') && roleOf(element) !== 'button' ? 'link' : 'button';

function pressedState(element: Element, text: string, row: string): State {
  const pressed = element.getAttribute('aria-pressed') ?? element.getAttribute('aria-checked');
  if (pressed === 'true') return says.negation(text) ? 'off' : 'on';
  if (opensWith.start(text)) return 'off';
  if (opensWith.stop(text)) return 'on';
  if (pressed === 'false') return 'off';
  const written = writtenState(text);
  if (written !== 'unknown') return written;
  if (/[^a-z]/.test(text) && says.stop(text)) return 'on';
  if (/[^a-z]/.test(text) && says.start(text)) return 'off';
  return writtenState(row);
}

const rowTextOf = (element: Element): string =>
  [...rowsAround(element, isOtherAction(element))].pop()?.text ?? '';
const isOtherAction = (element: Element) => {
  const text = ownText(element);
  return (other: Element) => isButtonLike(other) && ownText(other) === text;
};

/** The text names automatic renewal: which verb goes with it? */
function named(element: Element, text: string): Find | undefined {
  const kind = kindOf(element);
  if (DECLINE.test(text) || (BUYING.test(text) && !element.hasAttribute('aria-pressed'))) return undefined;
  const state = pressedState(element, text, rowTextOf(element));
  const reasons: Reason[] = [];
  const pressed = element.hasAttribute('aria-pressed');
  if (opensWith.start(text)) reasons.push('verb-start');
  else if (says.stop(text)) reasons.push('verb-stop');
  else if (says.start(text)) reasons.push('verb-start');
  else if (says.manage(text)) reasons.push('verb-change');
  else if (pressed || says.on(text) || says.off(text)) reasons.push('shows-state');
  else if (text.length > 40 || (kind === 'link' && inNavigation(element))) return undefined;
  return {
    element,
    kind,
    state,
    reasons: [reasons.length ? 'label-auto-renewal' : 'row-auto-renewal', ...reasons],
  };
}

/** "Auto-renew 7 days", "15 a month, renews": a line names renewal together with a price, and none names it alone. */
function sellsPlan(row: string): boolean {
  if (says.salesTalk(row)) return true;
  const named = row.split('\n').filter((line) => renewalSign(line) === 'yes');
  return named.length > 0 && named.every((line) => /\d/.test(line));
}

/** These close a form, but answer no question. */
const NO_ANSWER =
  /^(?:add|apply|create|log ?in|save|send|sign ?in|update|update card|保存|储存|儲存|发送|送信|登录|添加)$/;
const confirmsEnding = (element: Element, text: string, forms: EndingForms) =>
  !NO_ANSWER.test(text) &&
  (kindOf(element) === 'link' ? leadsToEnding(element) : forms.holds(element) || headedByEnding(element));

/** Only a verb or a state is shown: what it is about stands in the row or in the attributes. */
function bare(element: Element, text: string, forms: EndingForms): Find | undefined {
  const kind = kindOf(element);
  const stops = isWhole.stop(text);
  const starts = isWhole.start(text);
  const verb: Reason = stops
    ? 'verb-stop'
    : starts
      ? 'verb-start'
      : isWhole.on(text) || isWhole.off(text)
        ? 'shows-state'
        : 'verb-change';
  const state: State = stops
    ? 'on'
    : starts
      ? 'off'
      : isWhole.on(text)
        ? 'on'
        : isWhole.off(text)
          ? 'off'
          : 'unknown';
  if (attributesNameRenewal(element))
    return { element, kind, state, reasons: ['attribute-auto-renewal', verb] };
  if ((stops || starts) && (namesEnding(element) || (stops && kind === 'button' && forms.holds(element))))
    return { element, kind, state, reasons: ['attribute-cancel', verb] };
  if (stops && ((onlyDismisses(element) && !headedByEnding(element)) || backsOut(element))) return undefined;
  let around: Surroundings | undefined;
  for (const row of rowsAround(element, isOtherAction(element), stops ? WIDE_END : undefined)) {
    const near = renewalSign(row.text);
    if (near === 'barred' || says.consent(row.text)) return undefined;
    if (stops) around ??= surroundingsOf(element);
    // A news pack that is paid by the month is no newsletter, unless one "unsubscribes" from it.
    if (says.message(row.text) && (isWhole.leavesList(text) || !(around && isPaidFor(row.text, around))))
      return undefined;
    // "Auto-renew 7 days [Activate]" sells a plan; "Payment methods … [Edit]" is about cards.
    if (
      near === 'yes' &&
      ((starts && sellsPlan(row.text)) ||
        (stops && isOffer(element, row)) ||
        (verb === 'verb-change' && says.otherMatter(row.text)))
    )
      return undefined;
    if (near === 'yes') {
      return {
        element,
        kind,
        state: state === 'unknown' ? writtenState(row.text) : state,
        row: row.element,
        reasons: ['row-auto-renewal', verb],
      };
    }
    if (!around) continue;
    const service = serviceOf(element, row, around);
    if (service === 'other') return undefined;
    if (service === 'own')
      return { element, kind, state: 'on', row: row.element, reasons: ['row-plan', verb] };
  }
  return undefined;
}

/** "Cancel Gold", "Stop Social 7D": what recurs is called by its name, and the row tells that it is paid for. */
function stopsByName(element: Element, text: string): Find | undefined {
  if (!opensWith.stop(text) || text.length > LONGEST_NAME) return undefined;
  if (says.noService(text) || says.otherMatter(text) || says.message(text) || says.consent(text))
    return undefined;
  const table = tableAround(element);
  for (const row of rowsAround(element, isOtherAction(element), WIDE_END)) {
    if (!isPaidFor(row.text, table)) continue;
    if (says.message(row.text) || says.consent(row.text) || onlyDismisses(element)) return undefined;
    if (serviceOf(element, row, surroundingsOf(element)) !== 'own') return undefined;
    return {
      element,
      kind: kindOf(element),
      state: 'on',
      row: row.element,
      reasons: ['row-plan', 'verb-stop'],
    };
  }
  return undefined;
}

/** What the judging of actions asks of the page around them, each thing once. */
export interface PageFacts {
  forms: EndingForms;
  /** Does the page tell of something that is billed again and again? */
  recurs: () => boolean;
  /** Is it about anything that costs money? */
  paid: () => boolean;
}

/** A button or a link. */
export function judgeAction(element: Element, page: PageFacts): Find | undefined {
  const visible = ownText(element);
  const text = visible && /\p{L}/u.test(visible) ? visible : ariaName(element);
  if (!text || text.length > LONGEST || QUESTION.test(text)) return undefined;
  const find = byWords(element, text, page);
  // Asked last, as it climbs the page: few controls get here.
  return find && !isElsewhere(find) ? find : undefined;
}

/** Opens a text, leads to one or is a part of one. */
const isElsewhere = ({ element, kind, reasons }: Find): boolean =>
  isDisclosure(element) ||
  (kind === 'link' &&
    // Who asks for an ending may be led to a ticket: that is where it is done.
    (((leadsToReading(element) || underHelp(element)) &&
      !(reasons.includes('request-to-end') && isTicket(element))) ||
      isWithinSentence(element)));
const isTicket = (link: Element) => /(?:ticket|task=|request)/i.test(link.getAttribute('href') ?? '');

function byWords(element: Element, text: string, { forms, recurs, paid }: PageFacts): Find | undefined {
  const kind = kindOf(element);
  const sign = renewalSign(text);
  if (sign === 'barred') return undefined;
  if (sign === 'yes') return named(element, text);
  const verb = planVerb(text) ?? planVerb(ariaName(element));
  if (verb === 'stop' && leavesList(element, text, paid)) return undefined;
  if (verb === 'stop') return { element, kind, state: 'on', reasons: ['plan-cancel'] };
  if (verb === 'resume') return { element, kind, state: 'off', reasons: ['plan-resume'] };
  if (says.requestToEnd(text) && text.length < 48 && (asksWhy(element) || recurs()))
    return { element, kind, state: 'on', reasons: ['request-to-end'] };
  const plain = text.replace(URGING, '');
  if (isWhole.confirm(plain) || answersEnding(plain))
    return confirmsEnding(element, plain, forms)
      ? { element, kind, state: 'on', reasons: ['request-to-end'] }
      : undefined;
  return isGeneric(plain) ? bare(element, plain, forms) : stopsByName(element, plain);
}
