import type { Cell, Page } from '../../page/pages.js';
import { headingScope } from '../heading-scope.js';
import { element, points } from './element.js';
import { placedParagraph } from './lines.js';

/**
 * The table of a page as a real one. Its cells stand where layout has placed them, which takes the display of a table
 * from them; so that nobody loses the table with it, the roles are said in words.
 */
export function pageTable(page: Page, label: string): string {
  const { headerRows, rows } = page.table;
  const group = (name: string, from: number, to: number) =>
    from === to ? '' : element(name, { role: 'rowgroup' }, ...range(from, to).map((row) => tableRow(page, row)));
  return element(
    'table',
    { role: 'table', 'aria-label': label },
    group('thead', 0, headerRows),
    group('tbody', headerRows, rows.length),
  );
}

function tableRow(page: Page, row: number): string {
  const cells = page.cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
  return element('tr', { role: 'row' }, ...cells.map((cell) => tableCell(cell, page)));
}

function tableCell(cell: Cell, page: Page): string {
  const [x, y, width, height] = cell.box;
  const scope = headingScope(cell, page);
  const columns = cell.columnSpan > 1;
  const place = [`left:${points(x)}`, `top:${points(y)}`, `width:${points(width)}`, `height:${points(height)}`];
  const attributes = {
    role: scope ? `${scope}header` : 'cell',
    scope: scope === 'column' ? (columns ? 'colgroup' : 'col') : scope,
    colspan: columns ? cell.columnSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    style: place.join(';'),
  };
  const texts = cell.paragraphs.map((paragraph) => placedParagraph(paragraph, [x, y], cell.upright));
  return element(scope ? 'th' : 'td', attributes, ...texts);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
