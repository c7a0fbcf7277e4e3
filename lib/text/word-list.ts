/**
 * Words by language (BCP 47; `other` for languages that share a list), each list one text: `a, b b, c`. Texts rather than
 * arrays because they read, sort and compare by the line.
 */
export type WordList = Readonly<Record<string, string>>;

/** Hands over the words of one text, in order. A loop, since lists of thousands are taken in while a page waits. */
export function eachWord(text: string, visit: (word: string) => void): void {
  for (let at = 0; at < text.length; ) {
    const comma = text.indexOf(',', at);
    const end = comma < 0 ? text.length : comma;
    visit(text.slice(at, end).trim());
    at = end + 1;
  }
}

/** The words of one text of a list. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

/** The words of all languages of a list, or of several. */
export const wordsIn = (...lists: readonly WordList[]): string[] =>
  lists.flatMap((list) => Object.values(list).flatMap(splitWords));
