import { AUTOMATIC_RENEWAL, isWhole, opensWith, QUESTION, RESUME_PLAN, STOP_PLAN, says } from './lexicon';

/** Clauses end at punctuation and line breaks, but not at a colon ("Renewal: automatic"). */
const CLAUSE_END = /[.;!…。；！，,()（）|·•\n]|\s[–—-]\s/u;
/** A longer clause is prose that tells about renewal, not the name of a setting. */
const LONGEST_NAME = 110;

/** "Auto-renewal failed": what happened, not what is set. */
const EVENT = /\b(?:failed|failure|succeeded)$|(?:失败|失敗|成功)$/u;

/** "Use this card for automatic payments": of the payment, not of the card. */
export const PAYS_WITH =
  /\b(?:use|charge|with) (?:this|my|the|your) (?:(?:credit|debit) )?(?:card|payment method)\b/;

export type Sign = 'yes' | 'no' | 'barred';

/**
 * Does the (folded) text name automatic renewal? `barred` when it does but as consent, a notice, a question, or of
 * something that is no plan: then nothing around it may count either.
 */
export function renewalSign(text: string): Sign {
  if (!AUTOMATIC_RENEWAL.test(text)) return 'no';
  if (QUESTION.test(text)) return 'barred';
  let before = '';
  for (const clause of text.split(CLAUSE_END).map((part) => part.trim())) {
    before += `${clause}\n`;
    const found = AUTOMATIC_RENEWAL.exec(clause);
    if (!found) continue;
    const around = `${clause.slice(0, found.index)} ${clause.slice(found.index + found[0].length)}`;
    if (
      says.consent(before) ||
      says.message(around) ||
      says.otherMatter(clause.replace(PAYS_WITH, '')) ||
      EVENT.test(clause)
    )
      return 'barred';
    if (clause.length <= LONGEST_NAME) return 'yes';
  }
  return 'no';
}

/** Buttons and links that act are short. */
const LONGEST_ACTION = 70;

const PREFIX =
  /^(?:please |click here to |click to |tap to |i want to |i'd like to |yes,? |ok,? |request to |继续|點擊|点击|我要|我想|确认|確認|是的?，?|សូម)+/u;

/** What a button's (folded) text does to a plan: "Cancel my Premium plan", "បោះបង់ការជាវ", "恢复订阅". */
export function planVerb(text: string): 'stop' | 'resume' | undefined {
  const plain = text.replace(PREFIX, '').trim();
  if (plain.length > LONGEST_ACTION) return undefined;
  if (isWhole.resumePlan(plain)) return 'resume';
  if (isWhole.stopPlan(plain)) return 'stop';
  const anywhere = !/^[a-z]/.test(plain);
  const verb =
    (anywhere || opensWith.resume(plain)) && RESUME_PLAN.test(plain)
      ? 'resume'
      : (anywhere || opensWith.stop(plain) || endsInVerb(plain)) && STOP_PLAN.test(plain)
        ? 'stop'
        : undefined;
  if (
    !verb ||
    QUESTION.test(plain) ||
    / requests?$/.test(plain) ||
    says.message(plain) ||
    says.otherMatter(plain) ||
    says.consent(plain)
  )
    return undefined;
  return verb;
}

/** German, Turkish and Dutch put the verb last. */
const endsInVerb = (text: string) =>
  says.stop(text.split(' ').slice(-2).join(' ')) && !/\b(?:cancel|stop|end|pause)\b/.test(text);
