import { hasSwitchClass } from './candidates';
import { attributeWords, isTag, parentOf, roleOf } from './dom';
import type { Find } from './evidence';
import { ariaName, barsSetting, isGeneric, type LabelIndex, ownText, toggleLabel, tooLong } from './label';
import { says } from './lexicon';
import { planVerb, renewalSign } from './phrase';
import { underNotices } from './place';
import { rowsAround } from './row';
import { toggleState } from './state';
import type { Reason } from './types';

/** `auto_renew`, `autoRenewal`, `is-auto-pay` … in the attributes that programs read. */
const ATTRIBUTE_RENEWAL =
  / (?:auto|automatic) ?(?:renew|renewal|renews|renewing|pay|payment|bill|billing|debit|charge|subscribe|subscription|extend|xufei)s? | autorenew\w* | autobill\w* | autopay\w* | autodebit\w* | zidongxufei /;

const MAY_NAME = /renew|pay|bill|debit|charge|subscri|extend|xufei/i;
export function attributesNameRenewal(element: Element): boolean {
  // Names rather than `attributes`: that would make an object of each.
  for (const name of element.getAttributeNames())
    if (MAY_NAME.test(element.getAttribute(name) ?? ''))
      return ATTRIBUTE_RENEWAL.test(attributeWords(element));
  return false;
}

const kindOf = (element: Element): 'switch' | 'checkbox' => {
  if (roleOf(element) === 'switch' || element.hasAttribute('switch')) return 'switch';
  if (/^(?:checkbox|menuitemcheckbox)$/.test(roleOf(element))) return 'checkbox';
  if (!isTag(element, 'input')) return 'switch';
  for (let at: Element | null = element, i = 0; at && i < 3; at = parentOf(at), i++)
    if (hasSwitchClass(at)) return 'switch';
  return 'checkbox';
};

/** A switch, or a box to tick, on its own. */
export function judgeToggle(element: Element, labels: LabelIndex): Find | undefined {
  const find = byLabelOrRow(element, labels);
  // Asked last, as it climbs the page: few controls get here.
  return find && !underNotices(element) ? find : undefined;
}

function byLabelOrRow(element: Element, labels: LabelIndex): Find | undefined {
  const label = toggleLabel(element, labels);
  const find = (reason: Reason, text: string, row?: Element): Find => {
    // A switch whose hidden name tells what a press would do ("Turn off auto-renewal"), or which wears its state as a
    // word ("关闭"), still shows its own state.
    const own = ownText(element);
    const aside = text === ariaName(element) && !own;
    const spoken = kindOf(element) === 'switch' && (aside || (text === own && isGeneric(text))) ? '' : text;
    return { element, kind: kindOf(element), state: toggleState(element, spoken), reasons: [reason], row };
  };
  const sign = renewalSign(label);
  if (sign === 'barred') return undefined;
  if (sign === 'yes' && !tooLong(label)) return find('label-auto-renewal', label);
  if (label && !isGeneric(label)) {
    if (tooLong(label) || barsSetting(label)) return undefined;
    if (attributesNameRenewal(element)) return find('attribute-auto-renewal', label);
    if (label.length <= 48 && says.renewal(label)) return find('label-renewal', label);
    return planVerb(label) === 'stop' ? { ...find('label-renewal', label) } : undefined;
  }
  for (const row of rowsAround(element)) {
    const near = renewalSign(row.text);
    if (near === 'barred' || says.consent(row.text)) return undefined;
    if (near === 'yes') return find('row-auto-renewal', label || firstLine(row.text), row.element);
    if (barsSetting(row.text)) return undefined;
  }
  return attributesNameRenewal(element) ? find('attribute-auto-renewal', label) : undefined;
}

/** The line that names the setting; later ones explain it ("you can turn it off at any time"). */
const firstLine = (text: string) => text.split('\n').find((line) => renewalSign(line) === 'yes') ?? '';
