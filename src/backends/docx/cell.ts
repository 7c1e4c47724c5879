import { type Paragraph, ShadingType, TableCell, TextDirection, VerticalAlignTable, VerticalMergeType } from 'docx';
import type { Borders, Cell } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { cellBorders } from './cell-borders.js';
import { emptyParagraph, flowingParagraph, slackFor } from './paragraph.js';

/**
 * One row's part of a cell: its texts in its first row, an empty continuation (`vMerge`) in each further one.
 * `borders` are those that are drawn around the part, also by its neighbours.
 */
export function tableCell(cell: Cell, row: number, borders: Borders): TableCell {
  const isFirst = row === cell.row;
  return new TableCell({
    width: { size: cell.box[2], type: 'dxa' },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    borders: cellBorders(borders),
    ...(cell.fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: cell.fill } } : {}),
    margins: cellMargins(cell),
    ...(cell.upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    verticalAlign: cell.vertical === 'middle' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: isFirst ? cellParagraphs(cell) : [emptyParagraph()],
  });
}

/**
 * Only the sides are margins of the cell. What stands above the text is space above its first paragraph, because Word
 * gives every cell of a row the largest upper margin among them; and an upright cell has none, because programs differ on
 * which side of turned text they take a margin for.
 */
function cellMargins(cell: Cell) {
  const { left, right } = cell.upright ? { left: 0, right: 0 } : sideSpace(cell, cell.padding.left, cell.padding.right);
  return { top: 0, bottom: 0, left: Math.max(0, left), right: Math.max(0, right) };
}

function cellParagraphs(cell: Cell): readonly Paragraph[] {
  if (cell.paragraphs.length === 0) return [emptyParagraph()];
  const { padding, upright } = cell;
  const sides = upright ? sideSpace(cell, padding.bottom, padding.top) : { left: 0, right: 0 };
  const above = cell.vertical === 'middle' ? 0 : upright ? padding.left : padding.top;
  return cell.paragraphs.map((paragraph, index) =>
    flowingParagraph(paragraph, { before: index === 0 ? above : 0, ...sides }),
  );
}

/** What is left of the padding at both sides of the text when the slack is taken from the side where no line begins. */
function sideSpace(cell: Cell, left: Twips, right: Twips): { readonly left: Twips; readonly right: Twips } {
  const aligns = new Set(cell.paragraphs.map((paragraph) => paragraph.align));
  const [align = 'left'] = aligns.size === 1 ? aligns : (['center'] as const);
  const slack = slackFor(align);
  return { left: left - slack.left, right: right - slack.right };
}
