/**
 * Words by language (BCP 47; `other` for languages that share a list), each list one text: `a, b b, c`. Texts rather than
 * arrays because they read, sort and compare by the line.
 */
export type WordList = Readonly<Record<string, string>>;

/** The words of one text of a list. */
export const splitWords = (text: string): string[] => text.trim().split(/,\s+/);

/** The words of all languages of a list, or of several. */
export const wordsIn = (...lists: readonly WordList[]): string[] =>
  lists.flatMap((list) => Object.values(list).flatMap(splitWords));
