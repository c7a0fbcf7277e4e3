import { foldText } from '@/lib/text/normalize';
import { attributeWords, climb, programWords } from './dom';
import { ownText } from './label';
import { AUTOMATIC_RENEWAL, isWhole, opensWith } from './lexicon';
import { planVerb } from './phrase';
import { dialogOf, headingsOver } from './place';

// A bare "Confirm" ends a plan where the form or the dialog that it closes says so.

/** `cancel_subscription`, `plan-cancel`, `subscription_status=cancelled`, the verbs being those of `how`. */
const ofPlan = (how: string) =>
  new RegExp(
    ` (?:${how}|unsubscribe) ?(?:\\w+ )?(?:subscription|membership|plan|service|renewal|sub)s? | (?:subscription|membership|plan|service|sub)s? (?:(?:to|status|action|id|\\d+) )*(?:${how}|cancelled|canceled|cancellation) `,
  );
const ENDS = ofPlan('cancel|terminate|suspend');
const ENDS_OR_RESUMES = ofPlan('cancel|terminate|suspend|resume|reactivate');

/** Do the attributes that programs read name the ending (or the resuming) of a plan? */
export const namesEnding = (element: Element): boolean => ENDS_OR_RESUMES.test(attributeWords(element));

/** Seen first in the form's markup, as most forms have nothing of the kind. */
const MAY_END = /cancel|suspend|terminat|unsubscri/i;

/** Forms that end a plan: each is read once, however many buttons a page wraps in it. */
export class EndingForms {
  readonly #known = new Map<Element, boolean>();

  /** Does the form around this control end a plan? */
  holds(element: Element): boolean {
    const form = element.closest('form');
    if (!form) return false;
    let ends = this.#known.get(form);
    if (ends === undefined) {
      ends = formEnds(form);
      this.#known.set(form, ends);
    }
    return ends;
  }
}

/** `<form action="/plan/cancel">`, `<input type=hidden name=change_subscription_status value=cancelled>`. */
function formEnds(form: HTMLFormElement): boolean {
  const names = form.getAttributeNames();
  if (names.some((name) => MAY_END.test(form.getAttribute(name) ?? '')) && ENDS.test(attributeWords(form)))
    return true;
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type=hidden]'))
    if (
      (MAY_END.test(name) || MAY_END.test(value)) &&
      ENDS.test(programWords(`${name} ${value.slice(0, 80)}`))
    )
      return true;
  return false;
}

/** `/membership/cancel?confirm=true` behind a link "Yes". */
export const leadsToEnding = (link: Element): boolean => {
  const href = link.getAttribute('href') ?? '';
  return MAY_END.test(href) && ENDS.test(` ${href.toLowerCase().replace(/[^a-z\d]+/g, ' ')} `);
};

/** `<div class="subscription-card">`: the markup around a control tells that it is about a plan, whatever the words say. */
export const standsInPlan = (element: Element): boolean =>
  climb(element, (at) => PLAN_MARKUP.test(`${at.getAttribute('class') ?? ''} ${at.id}`), 5) !== undefined;
const PLAN_MARKUP = /(?:^|[\s_-])(?:subscriptions?|memberships?)(?:$|[\s_-])/i;

const HEADING = 'h1,h2,h3,h4,h5,[role=heading],[class*="title" i],[class*="header" i]';
const ASKS =
  /^(?:are you sure(?: that)?(?: you)? (?:want|wish|would like) to|do you (?:really )?want to|您?(?:确定|确认)要?|您?(?:確定|確認)要?|是否|¿)\s*|\s*[?？]$|吗[?？]?$|嗎[?？]?$/gu;

/** Is the dialog (or the form) around this button headed "Cancel subscription"? */
export function headedByEnding(element: Element): boolean {
  const around = dialogOf(element) ?? element.closest('form');
  const heading = around?.querySelector(HEADING);
  if (!heading || heading.contains(element)) return false;
  return asksToEnd(foldText((heading.textContent ?? '').slice(0, 120)));
}

function asksToEnd(heading: string): boolean {
  const words = heading.replace(ASKS, '').trim();
  return planVerb(words) === 'stop' || (AUTOMATIC_RENEWAL.test(words) && opensWith.stop(words));
}

/** "Yes, cancel", "确认取消", "Xác nhận hủy": an answer that also says to what. */
const ANSWER =
  /^(?:yes|ok|okay|confirm|ja|oui|sí|si|sim|evet|да|confirmer|confirmar|conferma|bekræft|bestätigen|bevestig|ya|có|xác nhận|đồng ý|ยืนยัน(?:การ)?|បញ្ជាក់|确认|确定|確認|確定|是的)[,，]?\s*/u;
export const answersEnding = (text: string): boolean =>
  ANSWER.test(text) && isWhole.stop(text.replace(ANSWER, ''));

/** Words that close a dialog as often as they end a plan. */
const BACKS_OUT =
  /^(?:cancel|annuller|avbryt|abbrechen|annuleren|annuler|annulla|cancelar|batal|batalkan|hủy|iptal|anuluj|отмена|отменить|ยกเลิก|បោះបង់|取消|キャンセル|취소)$/u;

/** Offered beside an ending, not instead of it. */
const PAUSES = /^(?:paus|suspend|暂停|暫停|tạm dừng|ផ្អាក)/u;

/** "Cancel plan? [Cancel] [Stop it]": beside a button that ends it in other words, this one leaves all as it is. */
export function backsOut(element: Element): boolean {
  if (!BACKS_OUT.test(ownText(element))) return false;
  if (!dialogOf(element) && !asksToEnd(headingsOver(element, 1)[0] ?? '')) return false;
  for (const other of element.parentElement?.querySelectorAll('button,a,[role=button]') ?? []) {
    if (other === element) continue;
    const text = ownText(other);
    if (BACKS_OUT.test(text) || PAUSES.test(text)) continue;
    if (isWhole.confirm(text) || answersEnding(text) || opensWith.stop(text)) return true;
  }
  return false;
}

/** A form that asks for the reason of a cancellation. */
export const asksWhy = (element: Element): boolean =>
  Boolean(element.closest('form')?.querySelector('[name*="cancel" i][name*="reason" i]'));
