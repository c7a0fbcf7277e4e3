/** What a spreadsheet would run when the file is opened: `=HYPERLINK(…)`, `+…`, `@SUM(…)`. */
const FORMULA = /^'*[=+\-@\t\r]/;
const SHIELDED = /^'+[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula; `unshield` gives exactly the text back. */
export const shield = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unshield = (cell: string): string => (SHIELDED.test(cell) ? cell.slice(1) : cell);
