import { allMatches } from './matches';
import type { Span } from './span';

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent\b|ភាគរយ)/gi;

/** Percentages from 0 to 100, as printed. */
export function readPercents(text: string): Span<number>[] {
  if (!text.includes('%') && !/percent|ភាគរយ/i.test(text)) return [];
  return [...allMatches(PERCENT, text)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, value: Number(m[1]) }))
    .filter((p) => p.value <= 100);
}
