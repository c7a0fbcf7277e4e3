import { foldText } from '@/lib/text/normalize';
import { textOf } from './text';

/** How far above a text its name may stand, and the longest row that still speaks of one thing. */
const LEVELS = 4;
const LONGEST = 160;
/** The longest label before a value. */
const LABEL = 40;

export const has = (text: string, words: readonly string[]): boolean => {
  const folded = foldText(text);
  return words.some((word) => folded.includes(foldText(word)));
};

/** What stands right before an element and names it (`dt`, a label of its own box): words without a figure. */
function labelBefore(element: Element): string {
  const before = element.previousElementSibling;
  const text = before ? textOf(before, LABEL) : '';
  return text.length <= LABEL && !/\d/.test(text) ? text : '';
}

/**
 * The nearest text around an element that holds one of the words, or the label right before it that does; undefined when the row
 * says nothing of them. `isOne` ends the climb where a text speaks of a second thing of the kind: the word would be that one's.
 */
export function rowWith(
  element: Element,
  words: readonly string[],
  isOne: (text: string) => boolean = () => true,
): string | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS; level++, at = at.parentElement) {
    const text = textOf(at, LONGEST);
    if (text.length > LONGEST || !isOne(text)) return undefined;
    if (has(text, words)) return text;
    const label = labelBefore(at);
    if (has(label, words)) return `${label}\n${text}`;
  }
  return undefined;
}
