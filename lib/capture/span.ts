/** Something read off a text, with the place where it stands: `text.slice(start, end)`. */
export interface Span<T> {
  start: number;
  end: number;
  value: T;
}

/** The same spans in the order of the text. Most readers find them in that order, and then nothing is sorted. */
export function inOrder<T extends Span<unknown>>(spans: T[]): T[] {
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i - 1]?.start ?? 0) > (spans[i]?.start ?? 0)) return spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}

/** True when the two share a character. */
export const overlaps = (a: Span<unknown>, b: Span<unknown>): boolean => a.start < b.end && b.start < a.end;

/** The one before a place in a list; at the first place no look-up by -1, which would be one by a name. */
export const previousOf = <T>(list: readonly T[], at: number): T | undefined =>
  at > 0 ? list[at - 1] : undefined;

/** Where the spans begin that start at `at` or later. By halving: much is asked about a text that is full of spans. */
export function indexFrom(spans: readonly Span<unknown>[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
