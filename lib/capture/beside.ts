/**
 * Whether a pattern matches right at a place of a text: behind it, or, written as a look-behind, before it. The pattern
 * is sticky and is tried at that place only. A search through a copy of what stands around it would be tried at every
 * character of the copy, and would take longer the farther the sentence reaches.
 */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
