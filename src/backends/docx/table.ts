import { FileChild, type IContext, type IXmlableObject } from 'docx';
import type { Cell, Page } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { drawnBorders } from '../drawn-borders.js';
import { hasAllBorders, tableBorders } from './borders.js';
import { type SideMargins, sideMargins, tableCell, type UsualCell } from './cell.js';
import { element, type XmlElement } from './element.js';

/** The page's grid as a Word table of fixed column widths and exact row heights; `indent` from the left margin. */
export function wordTable(page: Page, indent: Twips): FileChild {
  const { columns, rows, headerRows } = page.table;
  const borders = drawnBorders(page);
  const parts = rows.map((_, row) => cellsOfRow(page, row).map((cell) => ({ cell, borders: borders(cell, row) })));
  const usual: UsualCell = {
    margins: usualMargins(page.cells),
    bordered: isMost(parts.flat().map((part) => hasAllBorders(part.borders))),
  };
  const width = columns.reduce((total, column) => total + column, 0);
  // In the order of CT_TblPr.
  const properties = [
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(indent === 0 ? [] : [element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' })]),
    ...(usual.bordered ? [tableBorders()] : []),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      Object.entries({ top: 0, left: usual.margins.left, bottom: 0, right: usual.margins.right }).map(([side, size]) =>
        element(`w:${side}`, { 'w:w': size, 'w:type': 'dxa' }),
      ),
    ),
  ];
  const table = element('w:tbl', {}, [
    element('w:tblPr', {}, properties),
    element(
      'w:tblGrid',
      {},
      columns.map((column) => element('w:gridCol', { 'w:w': column })),
    ),
    ...rows.map((height, row) =>
      tableRow(
        height,
        row < headerRows,
        (parts[row] ?? []).map((part) => tableCell(part.cell, row, part.borders, usual)),
      ),
    ),
  ]);
  return new BodyTable(table);
}

/** The margins that most cells have: named once for the table. */
function usualMargins(cells: readonly Cell[]): SideMargins {
  const counts = new Map<string, { readonly margins: SideMargins; readonly count: number }>();
  for (const margins of cells.map(sideMargins)) {
    const key = `${margins.left} ${margins.right}`;
    counts.set(key, { margins, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.margins ?? { left: 0, right: 0 };
}

function isMost(answers: readonly boolean[]): boolean {
  return answers.filter(Boolean).length > answers.length / 2;
}

/** A table that docx takes as a part of the document's body. */
class BodyTable extends FileChild {
  constructor(private readonly table: XmlElement) {
    super('w:tbl');
  }

  override prepForXml(_: IContext): IXmlableObject {
    return this.table;
  }
}

function tableRow(height: Twips, heading: boolean, cells: readonly XmlElement[]): XmlElement {
  return element('w:tr', {}, [
    element('w:trPr', {}, [
      element('w:cantSplit'),
      element('w:trHeight', { 'w:val': height, 'w:hRule': 'exact' }),
      ...(heading ? [element('w:tblHeader')] : []),
    ]),
    ...cells,
  ]);
}

function cellsOfRow(page: Page, row: number): readonly Cell[] {
  return page.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .toSorted((one, other) => one.column - other.column);
}
