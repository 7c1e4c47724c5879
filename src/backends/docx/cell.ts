import type { Borders, Cell } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { cellBorders } from './borders.js';
import { element, type XmlElement } from './element.js';
import { emptyParagraph, flowingParagraph, slackFor } from './paragraph.js';

/**
 * One row's part of a cell: its texts in its first row, an empty continuation (`vMerge`) in each further one.
 * `borders` are those that are drawn around the part, also by its neighbours; `usual` is what the table gives to cells
 * which name nothing else.
 */
export function tableCell(cell: Cell, row: number, borders: Borders, usual: UsualCell): XmlElement {
  const margins = sideMargins(cell);
  const isFirst = row === cell.row;
  // In the order of CT_TcPr.
  const properties = [
    element('w:tcW', { 'w:w': cell.box[2], 'w:type': 'dxa' }),
    ...(cell.columnSpan > 1 ? [element('w:gridSpan', { 'w:val': cell.columnSpan })] : []),
    ...(cell.rowSpan > 1 ? [element('w:vMerge', { 'w:val': isFirst ? 'restart' : 'continue' })] : []),
    ...cellBorders(borders, usual.bordered),
    ...(cell.fill ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': cell.fill })] : []),
    ...(margins.left === usual.margins.left && margins.right === usual.margins.right ? [] : [marginElement(margins)]),
    ...(cell.upright ? [element('w:textDirection', { 'w:val': 'btLr' })] : []),
    element('w:vAlign', { 'w:val': cell.vertical === 'middle' ? 'center' : 'top' }),
  ];
  return element('w:tc', {}, [
    element('w:tcPr', {}, properties),
    ...(isFirst ? cellParagraphs(cell) : [emptyParagraph()]),
  ]);
}

/** What a table gives to its cells. */
export interface UsualCell {
  readonly margins: SideMargins;
  /** Lines around every cell. */
  readonly bordered: boolean;
}

/** Margins of a cell left and right of its text, in twips. */
export interface SideMargins {
  readonly left: Twips;
  readonly right: Twips;
}

/**
 * Only the sides are margins of the cell. What stands above the text is space above its first paragraph, because Word
 * gives every cell of a row the largest upper margin among them; and an upright cell has none, because programs differ on
 * which side of turned text they take a margin for.
 */
export function sideMargins(cell: Cell): SideMargins {
  if (cell.upright) return { left: 0, right: 0 };
  const { left, right } = sideSpace(cell, cell.padding.left, cell.padding.right);
  return { left: Math.max(0, left), right: Math.max(0, right) };
}

function marginElement({ left, right }: SideMargins): XmlElement {
  return element('w:tcMar', {}, [
    element('w:left', { 'w:w': left, 'w:type': 'dxa' }),
    element('w:right', { 'w:w': right, 'w:type': 'dxa' }),
  ]);
}

function cellParagraphs(cell: Cell): readonly XmlElement[] {
  if (cell.paragraphs.length === 0) return [emptyParagraph()];
  const { padding, upright } = cell;
  const sides = upright ? sideSpace(cell, padding.bottom, padding.top) : { left: 0, right: 0 };
  const above = cell.vertical === 'middle' ? 0 : upright ? padding.left : padding.top;
  return cell.paragraphs.map((paragraph, index) =>
    flowingParagraph(paragraph, { before: index === 0 ? above : 0, ...sides }),
  );
}

/** What is left of the padding at both sides of the text when the slack is taken from the side where no line begins. */
function sideSpace(cell: Cell, left: Twips, right: Twips): SideMargins {
  const aligns = new Set(cell.paragraphs.map((paragraph) => paragraph.align));
  const [align = 'left'] = aligns.size === 1 ? aligns : (['center'] as const);
  const slack = slackFor(align);
  return { left: left - slack.left, right: right - slack.right };
}
