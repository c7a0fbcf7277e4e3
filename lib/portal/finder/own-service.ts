import { foldText } from '@/lib/text/normalize';
import { standsInPlan } from './ending';
import { ownText } from './label';
import { beginsOffer, says } from './lexicon';
import { HEADINGS, headingsOver } from './place';
import { columnHeads, isWide, type Row, recordAround } from './row';

// A bare "Cancel" or "Unsubscribe" counts only where something tells that what ends is the user's own running service.

/** What a table tells of all its rows: the heads of its columns, or, when it tells of one thing, all of it; '' without. */
export interface Table {
  heads: string;
  record: string;
}

/** What stands around a row of a bare verb: headings over it, the nearest first, and its table. */
export interface Surroundings extends Table {
  headings: string[];
}

export const tableAround = (element: Element): Table => ({
  heads: columnHeads(element),
  record: recordAround(element),
});
export const surroundingsOf = (element: Element): Surroundings => ({
  headings: headingsOver(element),
  ...tableAround(element),
});

/**
 * `own`: the row, with what stands over it, tells of a plan that is paid again and again. `other`: of an offer, an order,
 * a letter or anything else that one also cancels; then nothing around it may count either.
 */
export function serviceOf(
  element: Element,
  { element: row, text }: Row,
  around: Surroundings,
): 'own' | 'other' | 'unknown' {
  const { headings, heads } = around;
  const over = `${headings[0] ?? ''}\n${heads}`;
  if (says.otherMatter(over) || says.message(over) || says.followed(over)) return 'other';
  const all = `${headings.join('\n')}\n${heads}`;
  const priced = isPaidFor(text, around);
  const paysNext = says.nextPayment(`${text}\n${heads}\n${around.record}`);
  // A price by the month alone may be a rent, a wage or a budget: what stands over the row must not tell otherwise.
  const apart = heads !== '' || isWide(row) || headings.some((heading) => !text.includes(heading));
  const plan = paysNext || says.plan(text) || says.plan(all) || says.paid(all) || (priced && !apart);
  const again = priced || says.recurs(text) || says.recurs(heads) || standsInPlan(element);
  if (priced && apart && !plan && headings.length) return 'other';
  if (!plan || !again || says.otherMatter(text)) return 'unknown';
  if (says.salesTalk(over) || isOffer(element, { element: row, text })) return 'other';
  if (says.followed(text) && !priced) return 'unknown';
  return holdsOtherSections(row, element) ? 'other' : 'own';
}

/** Does a text, or the table that it stands in, tell that money goes again and again? */
export const isPaidFor = (text: string, table?: Table): boolean =>
  says.priceAgain(text) ||
  says.nextPayment(text) ||
  (table !== undefined && says.nextPayment(`${table.heads}\n${table.record}`));

/** Is a row that of an offer, by its words or its buttons? */
export const isOffer = (element: Element, { element: row, text }: Row): boolean =>
  says.salesTalk(text) || offers(row, element);

/** Does the row also hold a button that buys? Then it is an offer, or an order that waits to be paid. */
const offers = (row: Element, element: Element): boolean =>
  [...row.querySelectorAll('button,a,input[type=submit],input[type=button],[role=button]')].some(
    (other) => other !== element && beginsOffer(ownText(other)),
  );

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 7);

/** A row that holds another section of the page has words that are not about this control. */
function holdsOtherSections(row: Element, element: Element): boolean {
  let nearest: Element | undefined;
  const others: Element[] = [];
  for (const heading of row.querySelectorAll(HEADINGS)) {
    const text = foldText(heading.textContent ?? '');
    // A heading that another follows at once begins no section; nor does a price that is made large by the tag.
    if (heading.nextElementSibling?.matches(HEADINGS)) continue;
    if (!text || heading.contains(element) || says.priceAgain(text) || says.nextPayment(text)) continue;
    const comesBefore = (heading.compareDocumentPosition(element) & 4) !== 0;
    if (comesBefore && nearest) others.push(nearest);
    if (comesBefore) nearest = heading;
    else others.push(heading);
  }
  if (!nearest) return others.length > 0;
  const level = levelOf(nearest);
  return others.some((other) => levelOf(other) >= level || !(other.compareDocumentPosition(element) & 4));
}
