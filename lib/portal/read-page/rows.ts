import { foldText } from '@/lib/text/normalize';
import { textOf } from './text';

/** How far above a text its name may stand, and the longest row that still speaks of one thing. */
const LEVELS = 4;
const LONGEST = 160;

export const has = (text: string, words: readonly string[]): boolean => {
  const folded = foldText(text);
  return words.some((word) => folded.includes(foldText(word)));
};

/**
 * The nearest text around an element that holds one of the words; undefined when the row says nothing of them. `isOne` ends the climb
 * where a text speaks of a second thing of the kind: the word would be that one's.
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
  }
  return undefined;
}
