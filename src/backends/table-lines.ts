import type { Cell, Page } from '../page/pages.js';
import { drawnBorders } from './drawn-borders.js';

/** All lines of a page's table as path data in twips; a line between two cells is drawn once. */
export function tableLines(page: Page): string {
  const borders = drawnBorders(page);
  return [...new Set(page.cells.flatMap((cell) => linesAround(page, cell, borders)))].join('');
}

function linesAround(page: Page, cell: Cell, borders: ReturnType<typeof drawnBorders>): readonly string[] {
  const [x, , width] = cell.box;
  let y = cell.box[1];
  return page.table.rows.slice(cell.row, cell.row + cell.rowSpan).flatMap((height, index) => {
    const drawn = borders(cell, cell.row + index);
    const [top, bottom] = [y, y + height];
    y = bottom;
    return [
      drawn.top ? `M${x} ${top}h${width}` : '',
      drawn.bottom ? `M${x} ${bottom}h${width}` : '',
      drawn.left ? `M${x} ${top}v${height}` : '',
      drawn.right ? `M${x + width} ${top}v${height}` : '',
    ];
  });
}
