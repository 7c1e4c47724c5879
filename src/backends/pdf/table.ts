import type { StructureElement } from 'pdfkit';
import type { Cell } from '../../page/pages.js';
import { headingScope } from '../heading-scope.js';
import { tableLines } from '../table-lines.js';
import { artifact, type Canvas, inTwips } from './canvas.js';
import { addTexts } from './cell-texts.js';

const HALF_POINT = 10;
const SCOPES = { column: 'Column', row: 'Row' } as const;

/** Draws backgrounds and lines of the page's table. */
export function drawGrid(canvas: Canvas): void {
  const { doc, page } = canvas;
  artifact(canvas, 'Layout', () =>
    inTwips(canvas, () => {
      for (const { fill, box } of page.cells) if (fill) doc.rect(...box).fill(`#${fill}`);
      doc.lineWidth(HALF_POINT).lineCap('square').path(tableLines(page)).stroke('#000000');
    }),
  );
}

/** Draws the texts of the table and tags them: rows in order, heading rows apart. */
export function tableElement(canvas: Canvas): StructureElement {
  const { doc, page } = canvas;
  const { headerRows, rows } = page.table;
  const table = doc.struct('Table');
  if (headerRows === 0) return addRows(table, canvas, 0, rows.length);
  return table
    .add(addRows(doc.struct('THead'), canvas, 0, headerRows))
    .add(addRows(doc.struct('TBody'), canvas, headerRows, rows.length));
}

function addRows(parent: StructureElement, canvas: Canvas, from: number, to: number): StructureElement {
  for (let row = from; row < to; row += 1) {
    const element = canvas.doc.struct('TR');
    for (const cell of cellsOf(canvas, row)) element.add(cellElement(canvas, cell));
    parent.add(element);
  }
  return parent;
}

function cellsOf({ page }: Canvas, row: number): readonly Cell[] {
  return page.cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
}

function cellElement(canvas: Canvas, cell: Cell): StructureElement {
  const scope = headingScope(cell, canvas.page);
  const element = canvas.doc.struct(scope ? 'TH' : 'TD');
  if (scope || cell.rowSpan > 1 || cell.columnSpan > 1) {
    element.dictionary.data.A = {
      O: 'Table',
      ...(scope ? { Scope: SCOPES[scope] } : {}),
      ...(cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
      ...(cell.columnSpan > 1 ? { ColSpan: cell.columnSpan } : {}),
    };
  }
  addTexts(element, canvas, cell);
  return element;
}
