import { foldText } from '@/lib/text/normalize';
import { isTag, roleOf, spacedText } from './dom';
import type { Find } from './evidence';
import { attributesNameRenewal } from './judge-toggle';
import { ariaName, barsSetting, type LabelIndex, toggleLabel } from './label';
import { isWhole, opensWith, passesSieve, says } from './lexicon';
import { renewalSign } from './phrase';
import { headingsOver } from './place';
import { rowsAround } from './row';
import { choiceState } from './state';
import type { Reason, State } from './types';

/** A list sets how often rather than whether. */
const HOW_OFTEN = /\b(?:frequency|interval|cycle|every|how often|period)\b|频率|頻率|周期|週期/;

interface Why {
  reason: Reason;
  row?: Element;
}

interface Choice {
  text: string;
  value: string;
  chosen: boolean;
}

const MOST_CHOICES = 8;
const LONGEST_CHOICE = 90;

/** Do the choices differ in whether renewal is automatic? Plans that all renew ("$9 a month, renews") don't. */
function differ(choices: Choice[], heading: string): boolean {
  const automatic = choices.filter(
    ({ text }) => text.length <= LONGEST_CHOICE && renewalSign(`${heading} ${text}`.trim()) === 'yes',
  );
  if (!automatic.length || choices.length < 2 || choices.length > MOST_CHOICES) return false;
  const negated = automatic.filter(({ text }) => says.negation(text));
  return automatic.length < choices.length || (negated.length > 0 && negated.length < automatic.length);
}

/** Is it a choice of whether, not of what? */
const saysWhether = ({ text, value }: Choice) =>
  isWhole.on(text) || isWhole.off(text) || choiceState(text, value) === 'off';

/** A list of countries or of sizes never speaks of renewal, whatever its row says: rows are dear to read. */
const mayTellWhether = (choice: Choice) =>
  saysWhether(choice) || says.renewal(choice.text) || passesSieve(choice.text);

/** "All types", "全部类型": a list that sifts other things rather than sets one. */
const SIFTS =
  /^(?:all|any|alle|alla|tous|toutes|todos|todas|tutti|tutte|semua|все|tümü|tất cả|ทั้งหมด|ទាំងអស់|全部|所有|すべて|전체)(?![a-z])/u;
const sifts = (choices: Choice[]) => choices.some(({ text }) => text.length <= 24 && SIFTS.test(text));

const stateOf = (choices: Choice[]): State => {
  // Ways to end it ("at the end of the period", "at once") are offered only while it runs.
  if (
    choices.length > 1 &&
    choices.every(({ text }) => opensWith.stop(text.replace(/^(?:立即|马上|馬上|立刻|现在)/u, '')))
  )
    return 'on';
  const chosen = choices.find((choice) => choice.chosen);
  return chosen ? choiceState(chosen.text, chosen.value) : 'unknown';
};

/** The words over a set of choices, and why they count. */
function heading(element: Element, label: string, choices: Choice[]): Why | undefined {
  const sign = renewalSign(label);
  if (sign === 'barred' || (label && barsSetting(label))) return undefined;
  if (sign === 'yes') return { reason: 'label-auto-renewal' };
  const named = label.length <= 60 ? label : '';
  if (differ(choices, '') || (named && differ(choices, named))) return { reason: 'options-auto-renewal' };
  return attributesNameRenewal(element) ? { reason: 'attribute-auto-renewal' } : undefined;
}

/** A drop-down list: "Auto-renewal: [Yes]" or "Renewal: [Automatic]". */
export function judgeSelect(element: Element, labels: LabelIndex): Find | undefined {
  const list = element as HTMLSelectElement;
  const label = toggleLabel(element, labels);
  if (label && barsSetting(label)) return undefined;
  // A list of countries is no choice of ours: of a long list only the chosen option is read.
  const options = list.length > MOST_CHOICES ? [...list.selectedOptions].slice(0, 1) : [...list.options];
  const choices = options.map((o) => ({ text: foldText(o.text), value: o.value, chosen: o.selected }));
  if (sifts(choices)) return undefined;
  const why = heading(element, label, choices) ?? (label ? undefined : fromRow(element, choices));
  if (!why) return undefined;
  // A list of payment methods or of periods under "Auto-renew" sets with what or how often, not whether.
  const often =
    HOW_OFTEN.test(label) || (why.reason === 'label-auto-renewal' && !choices.some(mayTellWhether));
  return {
    element,
    kind: 'select',
    state: often ? 'unknown' : stateOf(choices),
    row: why.row,
    reasons: [often ? 'label-renewal' : why.reason],
  };
}

const isChosen = (element: Element) =>
  isTag(element, 'input')
    ? (element as HTMLInputElement).checked
    : element.getAttribute('aria-checked') === 'true';

/** Radio buttons that belong together: one name in one form, or one `radiogroup`. */
export class RadioGroups {
  readonly #groups = new Map<Node, Map<string, Element[]>>();

  add(radio: Element): void {
    const holder = radio.closest('form,[role=radiogroup],fieldset') ?? radio.getRootNode();
    const name = isTag(radio, 'input') ? (radio as HTMLInputElement).name : '';
    let byName = this.#groups.get(holder);
    if (!byName) {
      byName = new Map();
      this.#groups.set(holder, byName);
    }
    const group = byName.get(name);
    if (group) group.push(radio);
    else byName.set(name, [radio]);
  }

  *[Symbol.iterator](): Generator<Element[]> {
    for (const byName of this.#groups.values()) yield* byName.values();
  }
}

/** Once or every month: a choice of how to give, which is no plan of the user's. */
const asksForGift = (element: Element): boolean => {
  const form = element.closest('form');
  const words = form ? foldText(spacedText(form, 2_000)) : '';
  return says.gift(`${words}\n${headingsOver(element).join('\n')}`);
};

/** A set of radio buttons gives one find: the chosen one, else the first that speaks of renewal. */
export function judgeRadios(radios: Element[], labels: LabelIndex): Find | undefined {
  const first = radios[0] as Element;
  const choices = radios.map((radio) => ({
    text: `${toggleLabel(radio, labels)} ${ariaName(radio)}`.trim(),
    value: radio.getAttribute('value') ?? '',
    chosen: isChosen(radio),
  }));
  const holder = first.closest('[role=radiogroup],fieldset');
  const legend = holder?.querySelector('legend');
  const over = foldText(legend?.textContent ?? holder?.getAttribute('aria-label') ?? '');
  const set = heading(first, over, choices) ?? fromRow(first, choices);
  if (!set || choices.some(({ text }) => barsSetting(text)) || asksForGift(first)) return undefined;
  const chosen = radios.find(isChosen);
  const element = chosen ?? radios.find((_, i) => renewalSign(choices[i]?.text ?? '') === 'yes') ?? first;
  return { element, kind: 'radio', state: stateOf(choices), row: set.row, reasons: [set.reason] };
}

/** "Auto-renewal  (•) On  ( ) Off" or "Renewal: (•) Automatic ( ) Manual", the words being those of the row. */
function fromRow(first: Element, choices: Choice[]): Why | undefined {
  if (!choices.some(mayTellWhether)) return undefined;
  for (const row of rowsAround(first)) {
    const lines = row.text.split('\n').filter((line) => !choices.some(({ text }) => text === line));
    const rest = lines.join('\n');
    const sign = renewalSign(rest);
    if (sign === 'barred' || (rest && barsSetting(rest))) return undefined;
    if (sign === 'yes' && choices.some(saysWhether) && choices.every(({ text }) => text.length <= 40))
      return { reason: 'row-auto-renewal', row: row.element };
    if (rest.length <= 60 && rest && differ(choices, rest) && roleOf(row.element) !== 'form')
      return { reason: 'options-auto-renewal', row: row.element };
  }
  return undefined;
}
