import type { Cell, Page } from '../../page/pages.js';
import { drawnBorders } from '../drawn-borders.js';
import { tag } from './tag.js';
import { paragraphTexts } from './texts.js';

const HALF_POINT = 10;

/** Backgrounds of cells. */
export function cellFills(page: Page): readonly string[] {
  return page.cells.flatMap(({ fill, box: [x, y, width, height] }) =>
    fill ? [tag('rect', { x, y, width, height, fill: `#${fill}` })] : [],
  );
}

/** All lines of the table as one path; a line between two cells is drawn once. */
export function cellLines(page: Page): string {
  const borders = drawnBorders(page);
  const stretches = page.cells.flatMap((cell) => linesAround(page, cell, borders));
  return tag('path', {
    d: [...new Set(stretches)].join(''),
    fill: 'none',
    stroke: '#000',
    'stroke-width': HALF_POINT,
    'stroke-linecap': 'square',
  });
}

/** Texts of cells, in groups that name what the cell holds. */
export function cellTexts(page: Page): readonly string[] {
  return page.cells.flatMap((cell) =>
    cell.paragraphs.length === 0
      ? []
      : [tag('g', { 'data-field': cell.field, 'data-step': cell.step }, paragraphTexts(cell.paragraphs, cell.upright))],
  );
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
