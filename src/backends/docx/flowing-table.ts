import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Twips } from '../../page/units.js';
import { xmlText } from '../escape-xml.js';
import type { TableColumn, TableDocument } from '../table-document.js';

const HEAD_FILL = 'D9D9D9';
const BLOCK_FILL = 'F2F2F2';
/** Room around the text of a cell, in twips. */
const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };
const MOST_SHORT_LINES = 8;

/** The table with its head repeated on each page, and the remarks under it. */
export function flowingTable(table: TableDocument): readonly (Table | Paragraph)[] {
  const { blocks, columns, remarks, paper } = table;
  const lines = remarks.map((text) => new Paragraph({ spacing: { before: 100 }, children: [run(text)] }));
  if (blocks.every(({ rows }) => rows.length === 0)) return lines;
  const widths = widthsOf(columns, paper.width - paper.margins.left - paper.margins.right);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell([column.head], widths[index] ?? 0, 'center', { fill: HEAD_FILL })),
  });
  const rows = blocks.flatMap(({ heading, rows: content }) => [
    blockRow(heading, widths),
    ...content.map((texts) => contentRow(texts, columns, widths)),
  ]);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: PADDING,
    rows: [head, ...rows],
  });
  // Word wants a paragraph behind a table.
  return [grid, ...(lines.length === 0 ? [new Paragraph({})] : lines)];
}

/** A heading over all columns, kept on the page of the first row under it. */
function blockRow(heading: string, widths: readonly Twips[]): TableRow {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const options = { fill: BLOCK_FILL, span: widths.length, keepNext: true };
  return new TableRow({ cantSplit: true, children: [cell([heading], total, 'left', options)] });
}

function contentRow(texts: readonly string[], columns: readonly TableColumn[], widths: readonly Twips[]): TableRow {
  const lines = texts.map((text) => text.split('\n'));
  return new TableRow({
    // A long row may go on on the next page; a short one that is torn apart is only hard to read.
    cantSplit: lines.every(({ length }) => length <= MOST_SHORT_LINES),
    children: columns.map(({ align }, index) => cell(lines[index] ?? [''], widths[index] ?? 0, align)),
  });
}

interface CellOptions {
  /** Also makes the text bold. */
  readonly fill?: string;
  readonly span?: number;
  readonly keepNext?: boolean;
}

function cell(
  lines: readonly string[],
  width: Twips,
  align: TableColumn['align'],
  { fill, span, keepNext = false }: CellOptions = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: fill === undefined ? VerticalAlign.TOP : VerticalAlign.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext,
          children: [run(line, fill !== undefined)],
        }),
    ),
  });
}

function run(text: string, bold = false): TextRun {
  return new TextRun({ text: xmlText(text), bold });
}

/** Whole twips that fill the table exactly. */
function widthsOf(columns: readonly TableColumn[], total: Twips): readonly Twips[] {
  const widths = columns.map(({ share }) => Math.floor(share * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
