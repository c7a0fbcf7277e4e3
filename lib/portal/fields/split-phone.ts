import type { Eager } from '@/lib/text/eager';
import type { Concept } from './concept';
import { longest, type Verdict } from './judge';
import type { FieldElement, FieldType } from './types';

/** Boxes of one number stand side by side and take so many characters together: "(012) 345-678", "(415) 555-0100". */
const MOST_BOXES = 4;
const [FEWEST_DIGITS, MOST_DIGITS] = [8, 11];
/** What a box may be taken for by itself. */
const PARTS = new Set<Concept>(['tel', 'tel-area-code', 'tel-local', 'tel-national']);
const TYPES = new Set(['number', 'tel', 'text']);

const isPart = (element: FieldElement): boolean => TYPES.has(element.type) && longest(element) <= 8;

/** Side by side: in one box that is no more than two levels up, with no other field in between. */
const isBeside = (a: Element, b: Element): boolean =>
  [a.parentElement, a.parentElement?.parentElement].some(
    (box) => box?.localName !== 'form' && box?.contains(b),
  );

/** The boxes that may take one number together, from the one at `start` on. */
function runFrom(start: number, verdicts: readonly Verdict[]): Verdict[] {
  const first = verdicts[start] as Verdict;
  const run = [first];
  for (let next = verdicts[start + 1]; next && run.length < MOST_BOXES; next = verdicts[start + run.length]) {
    if (!isPart(next.element) || !isBeside(first.element, next.element)) break;
    if (next.concept && !PARTS.has(next.concept)) break;
    run.push(next);
  }
  const digits = run.reduce((sum, { element }) => sum + longest(element), 0);
  return digits < FEWEST_DIGITS || digits > MOST_DIGITS ? [] : run;
}

/**
 * Phone numbers that are asked for in several short boxes: which part each of a form's boxes takes. The first box must
 * speak of a phone, the others must be short and beside it.
 */
export const splitPhones = ((verdicts: readonly Verdict[]): Map<Verdict, FieldType> => {
  const parts = new Map<Verdict, FieldType>();
  for (let at = 0; at < verdicts.length; at++) {
    const first = verdicts[at] as Verdict;
    if (first.concept && !PARTS.has(first.concept)) continue;
    if (!first.speaksOfTel || longest(first.element) > 5 || !isPart(first.element)) continue;
    const run = runFrom(at, verdicts);
    if (run.length < 2) continue;
    for (const verdict of run) parts.set(verdict, verdict === first ? 'tel-area-code' : 'tel-local');
    at += run.length - 1;
  }
  return parts;
}) satisfies Eager;
