import type { Borders, Cell, Page } from '../page/pages.js';

/**
 * The lines drawn around each part (one row) of each cell of a page. A line that only one of two neighbours asks for is
 * given to both, because programs settle such a quarrel differently. Inside a cell of several rows there is none.
 */
export function drawnBorders(page: Page): (cell: Cell, row: number) => Borders {
  const owners = page.table.rows.map((): (Cell | undefined)[] => []);
  for (const cell of page.cells) {
    for (const row of range(cell.row, cell.rowSpan)) {
      for (const column of range(cell.column, cell.columnSpan)) {
        const places = owners[row];
        if (places) places[column] = cell;
      }
    }
  }
  return (cell, row) => {
    const columns = range(cell.column, cell.columnSpan);
    const above = columns.map((column) => owners[row - 1]?.[column]);
    const below = columns.map((column) => owners[row + 1]?.[column]);
    const before = owners[row]?.[cell.column - 1];
    const after = owners[row]?.[cell.column + cell.columnSpan];
    return {
      top: row === cell.row && (cell.borders.top || above.some((other) => other?.borders.bottom)),
      bottom: row === cell.row + cell.rowSpan - 1 && (cell.borders.bottom || below.some((other) => other?.borders.top)),
      left: cell.borders.left || (before?.borders.right ?? false),
      right: cell.borders.right || (after?.borders.left ?? false),
    };
  };
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}
