import { HeightRule, Table, TableBorders, TableLayoutType, TableRow } from 'docx';
import type { Cell, Page } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { drawnBorders } from '../drawn-borders.js';
import { tableCell } from './cell.js';

/** The page's grid as a Word table of fixed column widths and exact row heights; `indent` from the left margin. */
export function wordTable(page: Page, indent: Twips): Table {
  const { columns, rows, headerRows } = page.table;
  const borders = drawnBorders(page);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((total, width) => total + width, 0), type: 'dxa' },
    columnWidths: columns,
    ...(indent === 0 ? {} : { indent: { size: indent, type: 'dxa' } }),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: TableBorders.NONE,
    rows: rows.map(
      (height, row) =>
        new TableRow({
          height: { value: height, rule: HeightRule.EXACT },
          cantSplit: true,
          ...(row < headerRows ? { tableHeader: true } : {}),
          children: cellsOfRow(page, row).map((cell) => tableCell(cell, row, borders(cell, row))),
        }),
    ),
  });
}

function cellsOfRow(page: Page, row: number): readonly Cell[] {
  return page.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .toSorted((one, other) => one.column - other.column);
}
