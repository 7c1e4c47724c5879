import type { Page } from '../../page/pages.js';
import { tableLines } from '../table-lines.js';
import { tag } from './tag.js';
import { paragraphTexts } from './texts.js';

const HALF_POINT = 10;

/** Backgrounds of cells. */
export function cellFills(page: Page): readonly string[] {
  return page.cells.flatMap(({ fill, box: [x, y, width, height] }) =>
    fill ? [tag('rect', { x, y, width, height, fill: `#${fill}` })] : [],
  );
}

/** All lines of the table as one path. */
export function cellLines(page: Page): string {
  return tag('path', {
    d: tableLines(page),
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
