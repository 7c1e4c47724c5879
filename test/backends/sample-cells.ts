import type { Borders, Cell, Font, Paragraph, Table } from '../../src/page/pages.js';
import type { Box } from '../../src/page/units.js';

export const BORDERS: Borders = { top: true, right: true, bottom: true, left: true };
const PADDING = { top: 40, right: 80, bottom: 40, left: 80 };
export const PLAIN: Font = { size: 16, bold: false, italic: false };

interface CellOptions extends Partial<Omit<Cell, 'box' | 'paragraphs'>> {
  readonly at: readonly [row: number, column: number];
  readonly span?: readonly [rows: number, columns: number];
  readonly texts?: readonly string[];
  readonly align?: Paragraph['align'];
  readonly font?: Font;
}

/** A cell of the grid with its texts broken and placed. */
export function cell(table: Table, options: CellOptions): Cell {
  const { at, span = [1, 1], texts = [], align = 'left', font = PLAIN, ...rest } = options;
  const [row, column] = at;
  const [rowSpan, columnSpan] = span;
  const box: Box = [
    table.x + sum(table.columns.slice(0, column)),
    table.y + sum(table.rows.slice(0, row)),
    sum(table.columns.slice(column, column + columnSpan)),
    sum(table.rows.slice(row, row + rowSpan)),
  ];
  const vertical = rest.vertical ?? 'middle';
  const upright = rest.upright ?? false;
  const inner: Box = [
    box[0] + PADDING.left,
    box[1] + PADDING.top,
    box[2] - PADDING.left - PADDING.right,
    box[3] - PADDING.top - PADDING.bottom,
  ];
  return {
    box,
    row,
    column,
    rowSpan,
    columnSpan,
    field: 'kegiatan',
    heading: false,
    padding: PADDING,
    borders: BORDERS,
    ...rest,
    vertical,
    upright,
    paragraphs: upright ? uprightParagraphs(inner, texts, font) : paragraphs(inner, texts, align, font, vertical),
  };
}

/** Paragraphs with their lines broken by a rough measure; `1. ` at the head of a text becomes its marker. */
export function paragraphs(
  inner: Box,
  texts: readonly string[],
  align: Paragraph['align'],
  font: Font,
  vertical: 'top' | 'middle',
): readonly Paragraph[] {
  const lineHeight = Math.round(font.size * 10 * 1.15);
  const broken = texts.map((text) => {
    const marker = /^\d+\. /.exec(text)?.[0].trim();
    const indent = marker ? 280 : 0;
    return { marker, indent, text: marker ? text.slice(marker.length + 1) : text };
  });
  const lines = broken.map(({ text, indent }) => breakLines(text, inner[2] - indent, font));
  const height = sum(lines.map((list) => list.length)) * lineHeight;
  let y = inner[1] + (vertical === 'middle' ? Math.round((inner[3] - height) / 2) : 0);
  return broken.map(({ text, marker, indent }, index) => ({
    text,
    align,
    font,
    indent,
    ...(marker ? { marker: { text: marker, x: inner[0] } } : {}),
    spaceBefore: 0,
    lineHeight,
    lines: (lines[index] ?? []).map((line) => {
      const width = measure(line, font);
      const left = inner[0] + indent;
      const free = inner[2] - indent - width;
      const x = Math.round(left + (align === 'left' ? 0 : align === 'center' ? free / 2 : free));
      y += lineHeight;
      return { text: line, x, y: Math.round(y - lineHeight * 0.2), width };
    }),
  }));
}

function uprightParagraphs(inner: Box, texts: readonly string[], font: Font): readonly Paragraph[] {
  const lineHeight = Math.round(font.size * 10 * 1.15);
  return texts.map((text, index) => {
    const width = measure(text, font);
    const x = Math.round(inner[0] + inner[2] / 2 - (texts.length * lineHeight) / 2 + (index + 0.8) * lineHeight);
    const y = Math.round(inner[1] + inner[3] / 2 + width / 2);
    return { text, align: 'center', font, indent: 0, spaceBefore: 0, lineHeight, lines: [{ text, x, y, width }] };
  });
}

function breakLines(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function measure(text: string, font: Font): number {
  return Math.round(text.replaceAll('\u200b', '').length * font.size * 10 * (font.bold ? 0.58 : 0.53));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Fills the places of the grid that no cell covers with empty cells. */
export function grid(table: Table, cells: readonly Cell[]): readonly Cell[] {
  const taken = new Set(
    cells.flatMap((c) =>
      Array.from({ length: c.rowSpan * c.columnSpan }, (_, k) =>
        place(c.row + Math.floor(k / c.columnSpan), c.column + (k % c.columnSpan)),
      ),
    ),
  );
  const empty = table.rows.flatMap((_, row) =>
    table.columns.flatMap((_, column) =>
      taken.has(place(row, column)) ? [] : [cell(table, { at: [row, column], field: 'actor' })],
    ),
  );
  return [...cells, ...empty];
}

function place(row: number, column: number): string {
  return `${row},${column}`;
}
