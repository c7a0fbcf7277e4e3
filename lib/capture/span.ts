/** Something read off a text, with the place where it stands: `text.slice(start, end)`. */
export interface Span<T> {
  start: number;
  end: number;
  value: T;
}

/** True when the two share a character. */
export const overlaps = (a: Span<unknown>, b: Span<unknown>): boolean => a.start < b.end && b.start < a.end;
