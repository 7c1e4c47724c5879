import type { Cell, Page } from '../page/pages.js';

/**
 * What a heading of a page's table is the heading of: the column below it, or, outside the heading rows, the cells to
 * its right where one stands there. Undefined for a cell that is no heading.
 */
export function headingScope(cell: Cell, page: Page): 'column' | 'row' | undefined {
  if (!cell.heading) return undefined;
  if (cell.row < page.table.headerRows) return 'column';
  const right = cell.column + cell.columnSpan;
  const next = page.cells.find((other) => other.row === cell.row && other.column === right);
  return next && !next.heading ? 'row' : 'column';
}
