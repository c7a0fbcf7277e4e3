import { foldText } from '@/lib/text/normalize';
import { isToggle } from './candidates';
import { isTag, parentOf, roleOf, rowText, spacedText } from './dom';
import { LIMITS } from './limits';

export interface Row {
  element: Element;
  /** Folded, a line for each block, without the texts of buttons and links. */
  text: string;
}

const END_OF_ROW = ['body', 'html', 'form', 'main', 'table', 'tbody', 'nav', 'header', 'footer'];
/** Ends of a row that may still be read where the whole section is as small as a row. */
export const WIDE_END = ['html', 'table', 'tbody', 'nav', 'header', 'footer'];
/** Is a row all of a page or of a form? What heads it is then no name of what the row tells of. */
export const isWide = (row: Element): boolean => END_OF_ROW.includes(row.localName);
const radioName = (element: Element) =>
  isTag(element, 'input') && (element as HTMLInputElement).type === 'radio'
    ? (element as HTMLInputElement).name
    : '';

/**
 * The surroundings of a control, from near to far, until they hold a second control of its sort, grow too large or end:
 * the words in them are then this control's and nobody else's.
 */
export function* rowsAround(
  control: Element,
  isRival?: (element: Element) => boolean,
  ends = END_OF_ROW,
): Generator<Row> {
  const name = radioName(control);
  const foreign = (element: Element) =>
    element !== control &&
    !control.contains(element) &&
    !element.contains(control) &&
    (isRival
      ? isRival(element)
      : isToggle(element) && !(name && radioName(element) === name) && !element.contains(control));
  const header = columnHeader(control);
  if (header) yield { element: control, text: header };
  let at = parentOf(control);
  for (let i = 0; at && i < LIMITS.rowLevels && !ends.includes(at.localName); i++, at = parentOf(at)) {
    const text = rowText(at, foreign);
    if (text === undefined) return;
    const label = foldText(at.getAttribute('aria-label') ?? at.getAttribute('label') ?? '');
    if (text || label) yield { element: at, text: label ? `${label}\n${text}` : text };
    if (roleOf(at) === 'dialog') return;
  }
}

/** Words over the column of a table that the control stands in. */
function columnHeader(control: Element): string {
  const cell = control.closest('td') as HTMLTableCellElement | null;
  if (!cell || control.parentElement?.closest('td') !== cell) return '';
  const table = cell.closest('table');
  const head = (table?.querySelector('th') ? table.rows[0] : headOver(table))?.cells[cell.cellIndex];
  return head && head !== cell && isTag(head, 'th') ? foldText((head.textContent ?? '').slice(0, 120)) : '';
}

/** Words over all columns of the table that a control stands in; '' without, or when its rows have heads of their own. */
export function columnHeads(control: Element): string {
  const table = control.closest('table');
  if (!table || recordAround(control)) return '';
  const row = table.querySelector('th') ? table.rows[0] : headOver(table);
  return row?.querySelector('th') ? foldText(spacedText(row, 300)) : '';
}

/** A table whose rows begin with heads tells of one thing: all of it is about what a control in it does; '' otherwise. */
export function recordAround(control: Element): string {
  const table = control.closest('tr')?.querySelector(':scope > th') ? control.closest('table') : null;
  return table ? foldText(spacedText(table, 600)) : '';
}

/** Tables that scroll are drawn as two: the head has one of its own, a few levels up. */
function headOver(table: HTMLTableElement | null): HTMLTableRowElement | null {
  let at = table?.parentElement;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) {
    if (!/table|grid/i.test(at.getAttribute('class') ?? '')) continue;
    const head = at.querySelector<HTMLTableRowElement>('thead tr');
    if (head) return head;
  }
  return null;
}
