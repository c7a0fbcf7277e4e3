import { readDataSizes } from '@/lib/capture/data-sizes';
import { readDates } from '@/lib/capture/dates';
import type { CivilDate } from '@/lib/civil';
import type { Money } from '@/lib/money';
import { foldText } from '@/lib/text/normalize';
import { NAME_LENGTH, nameIn, prices, readDays } from './plan-line';
import { has } from './rows';
import { type Piece, SKIP, textOf } from './text';
import { WORDS } from './words';

/** The plan that the user has, as an account page names it. */
export interface OwnPlan {
  name: string;
  price?: Money;
  validityDays?: number;
  element: Element;
}

/** The longest value beside a label, and the longest row in which a price and a date speak of one plan. */
const VALUE = 80;
const ROW = 160;
const LABEL = 30;
/** What is left of "$4.95 USD" is no name. */
const CURRENCY = /^(?:usd|us\$?|khr|dollars?|riels?|美元|瑞尔|ដុល្លារ|រៀល)$/i;
/** Texts looked at for labels. */
const CAP = 6000;
/** What leads away or does something: "Plans" in a menu is no label of a plan. */
const ACTIVE = 'a, button, nav, input, select, [role="tab"], [role="button"], [role="menuitem"]';

/** The plan that a short text names, with what the same text says of its price and length; undefined for none. */
function planIn(text: string, element: Element, today: CivilDate): OwnPlan | undefined {
  if (text.length > VALUE || has(text, [...WORDS.balance, ...WORDS.notPrice])) return undefined;
  if (readDates(text, { today }).length > 0) return undefined;
  const name = text
    .split('\n')
    .map(nameIn)
    .find((line) => line.length > 1 && /\p{L}/u.test(line) && !CURRENCY.test(line));
  if (!name) return undefined;
  const [price, second] = prices(text);
  // "3 days left" tells when it ends, not how long such a plan is.
  const days = has(text, WORDS.left) ? undefined : readDays(text);
  return {
    name: name.slice(0, NAME_LENGTH),
    element,
    ...(price && !second && { price: price.value }),
    ...(days && { validityDays: days }),
  };
}

/** Values with a label of the plan right before them: "My plan | KADO 6", or in one text, "Plan: KADO 6". */
function labelled(root: Document, today: CivilDate): OwnPlan[] {
  const found: OwnPlan[] = [];
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; walker.nextNode() && seen < CAP; seen++) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || node.data.length > VALUE || node.data.trim().length < 2) continue;
    const [label = '', ...rest] = foldText(node.data).split(':');
    if (label.length > LABEL || !WORDS.planLabel.some((word) => word === label.trim())) continue;
    if (element.closest(ACTIVE) || element.closest(SKIP)) continue;
    const inline = rest.join(':').trim() !== '';
    const value = inline
      ? element
      : (element.nextElementSibling ?? element.parentElement?.nextElementSibling);
    if (!value || value.matches(ACTIVE) || value.querySelector('a, button')) continue;
    const text = textOf(value, VALUE);
    const plan = planIn(inline ? text.slice(text.indexOf(':') + 1).trim() : text, value, today);
    if (plan) found.push(plan);
  }
  return found;
}

/** A line with a name and a price (or a size and a length), in one row with the day on which it ends. */
function besideExpiry(all: readonly Piece[], expiries: readonly Element[], today: CivilDate): OwnPlan[] {
  return all.flatMap(({ text, element }) => {
    const whole = prices(text).length === 1 || (readDataSizes(text).length === 1 && readDays(text));
    if (!whole || has(text, WORDS.left) || expiries.includes(element)) return [];
    const plan = sharesRow(element, expiries) && planIn(text, element, today);
    return plan ? [plan] : [];
  });
}

/** Whether a short row around an element holds one of the others. */
function sharesRow(element: Element, others: readonly Element[]): boolean {
  let at: Element | null = element;
  while (at && textOf(at, ROW).length <= ROW) {
    const row = at;
    if (others.some((other) => row.contains(other))) return true;
    at = at.parentElement;
  }
  return false;
}

/**
 * The plans that the user has, each once. Asked only on pages that tell a date of expiry or a balance: elsewhere a plan is one to buy.
 */
export function readOwnPlans(
  root: Document,
  all: readonly Piece[],
  expiries: readonly Element[],
  today: CivilDate,
): OwnPlan[] {
  const byElement = new Map<Element, OwnPlan>();
  for (const plan of [...labelled(root, today), ...besideExpiry(all, expiries, today)]) {
    const known = [...byElement.keys()].some((e) => e.contains(plan.element) || plan.element.contains(e));
    if (!known) byElement.set(plan.element, plan);
  }
  return [...byElement.values()];
}
