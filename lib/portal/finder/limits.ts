/** Hard caps of one scan; hitting one is told in `caps`. Sizes of real account pages stay far below. */
export const LIMITS = {
  /** Elements looked at, over all roots. */
  nodes: 200_000,
  /** Documents and shadow roots. */
  roots: 2_000,
  /** Controls judged in detail. */
  candidates: 4_000,
  matches: 20,
  /** Characters read of buttons and links, over all roots. */
  text: 2_000_000,
  /** Characters of a control's own text; a longer one is prose. */
  ownText: 160,
  /** Characters of a row around a control. */
  rowText: 320,
  /** Nodes visited for one row. */
  rowNodes: 90,
  /** Neighbours before a control, on each level, among which its heading is looked for: rows of long lists have none. */
  siblings: 40,
  /** Levels climbed from a control to its row. */
  rowLevels: 5,
  /** Milliseconds of work before the page gets its turn (a long task is one of 50). */
  slice: 20,
} as const;
