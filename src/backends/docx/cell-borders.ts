import { BorderStyle } from 'docx';
import type { Borders, Cell, Page } from '../../page/pages.js';

/**
 * The lines drawn around each part (one row) of each cell of a page. A line that only one of two neighbours asks for is
 * given to both, because Word and LibreOffice settle such a quarrel differently. Inside a cell of several rows there is none.
 */
export function drawnBorders(page: Page): (cell: Cell, row: number) => Borders {
  const owners = page.table.rows.map((_, row) =>
    page.table.columns.map((_, column) => page.cells.find((cell) => covers(cell, row, column))),
  );
  return (cell, row) => {
    const columns = range(cell.column, cell.columnSpan);
    const above = columns.map((column) => owners[row - 1]?.[column]);
    const below = columns.map((column) => owners[row + 1]?.[column]);
    const before = owners[row]?.[cell.column - 1];
    const after = owners[row]?.[cell.column + cell.columnSpan];
    const isFirst = row === cell.row;
    const isLast = row === cell.row + cell.rowSpan - 1;
    return {
      top: isFirst && (cell.borders.top || above.some((other) => other?.borders.bottom)),
      bottom: isLast && (cell.borders.bottom || below.some((other) => other?.borders.top)),
      left: cell.borders.left || (before?.borders.right ?? false),
      right: cell.borders.right || (after?.borders.left ?? false),
    };
  };
}

/** Borders as docx takes them: half a point, black. */
export function cellBorders(borders: Borders) {
  const side = (drawn: boolean) =>
    drawn ? { style: BorderStyle.SINGLE, size: 4, color: '000000' } : { style: BorderStyle.NIL };
  return {
    top: side(borders.top),
    bottom: side(borders.bottom),
    left: side(borders.left),
    right: side(borders.right),
  };
}

function covers(cell: Cell, row: number, column: number): boolean {
  return (
    row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column && column < cell.column + cell.columnSpan
  );
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}
