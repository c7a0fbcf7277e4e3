import { readDataSizes } from '@/lib/capture/data-sizes';
import { readDates } from '@/lib/capture/dates';
import { readDialCodes } from '@/lib/capture/dial-codes';
import type { CivilDate } from '@/lib/civil';
import type { Money } from '@/lib/money';
import { NAME, NAME_LENGTH, nameIn, prices, readDays } from './plan-line';
import { has, rowWith } from './rows';
import { type Piece, textOf } from './text';
import { WORDS } from './words';

/** A plan that a page offers. */
export interface PagePlan {
  name: string;
  price: Money;
  /** Absent for unlimited or unnamed amounts. 1 GB = 1024³. */
  dataBytes?: number;
  validityDays: number;
  dialCode?: string;
  /** The card or row that tells it. */
  element: Element;
}

/** A price stands by itself or in a short line; in longer texts money is prose. */
const LINE = 70;
const CARD = 420;
const LEVELS = 7;
const HEADING =
  'h1, h2, h3, h4, h5, h6, [role="heading"], th, strong, b, dt, [class*="title" i], [class*="name" i]';

interface Card {
  element: Element;
  text: string;
}

/** Whether a text tells one whole plan: one price, how long, and how much or how to get it. */
const isWhole = (text: string): boolean =>
  prices(text).length === 1 &&
  readDays(text) !== undefined &&
  (readDataSizes(text).length > 0 || readDialCodes(text).length > 0);

/** The smallest element around a price that tells a whole plan, grown to its heading while it still tells no second one. */
function cardAround(start: Element): Card | undefined {
  let card: Card | undefined;
  let at: Element | null = start;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (at === at.ownerDocument.body) break;
    const text = textOf(at, CARD);
    if (text.length > CARD || prices(text).length > 1 || readDialCodes(text).length > 2) break;
    if (!card) {
      if (isWhole(text)) card = { element: at, text };
    } else if (!card.element.querySelector(HEADING)) card = { element: at, text };
  }
  return card;
}

/** Its heading; else its first line of words, unless that is the rest of a price's and the heading names the plan by its size. */
function nameOf({ element, text }: Card): string {
  const headings = [...element.querySelectorAll(HEADING)].map((heading) =>
    textOf(heading).replace(/\n/g, ' ').trim(),
  );
  const heading = headings.find((each) => nameIn(each).length > 1);
  if (heading) return heading.slice(0, NAME_LENGTH);
  const line = text.split('\n').find((each) => NAME.test(nameIn(each))) ?? '';
  const bySize = headings.find((each) => readDataSizes(each).length > 0 && prices(each).length === 0);
  const name = bySize && nameIn(line) !== line.trim() ? bySize : nameIn(line);
  return name.slice(0, NAME_LENGTH);
}

/** Every plan that the page offers. The user's own one, with its date of expiry or balance, is none; nor is a receipt. */
export function readPlans(pieces: readonly Piece[], today: CivilDate): PagePlan[] {
  const plans = new Map<Element, PagePlan>();
  for (const { text, element } of pieces) {
    if (text.length > LINE || prices(text).length !== 1) continue;
    if (rowWith(element, [...WORDS.balance, ...WORDS.notPrice])) continue;
    const card = cardAround(element);
    if (!card || plans.has(card.element) || has(card.text, WORDS.balance)) continue;
    if (readDates(card.text, { today }).length > 0) continue;
    const price = prices(card.text)[0]?.value;
    const validityDays = readDays(card.text);
    const name = nameOf(card);
    if (!price || !validityDays || !name) continue;
    const dataBytes = readDataSizes(card.text)[0]?.value;
    const dialCode = readDialCodes(card.text)[0]?.value;
    plans.set(card.element, {
      name,
      price,
      validityDays,
      element: card.element,
      ...(dataBytes && { dataBytes }),
      ...(dialCode && { dialCode }),
    });
  }
  return [...plans.values()];
}
