import type { Cell, Page } from '../../page/pages.js';
import { headingScope } from '../heading-scope.js';
import { columnsOf, padded, plain, wrap } from './terminal-text.js';

/** The identity page as lines of text: headings with what stands beside or below them. */
export function identityLines(page: Page, width: number): readonly string[] {
  const order = [...page.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const fields = order.filter((cell) => headingScope(cell, page) === 'row');
  const label = Math.min(24, Math.max(0, ...fields.map((cell) => columnsOf(words(cell)))));
  const done = new Set<Cell>();
  return order.flatMap((cell) => {
    if (done.has(cell)) return [];
    done.add(cell);
    const scope = headingScope(cell, page);
    if (scope === 'row') {
      const value = order.find(({ row, column }) => row === cell.row && column === cell.column + cell.columnSpan);
      if (value) done.add(value);
      return fieldLines(words(cell), value ? itemLines(value, Math.max(10, width - label - 3)) : [], label);
    }
    if (scope === undefined) return cell.paragraphs.length === 0 ? [] : itemLines(cell, width);
    const headings = order.filter((other) => other.row === cell.row && other.heading);
    const rows = rowsBelow(order, cell.row);
    for (const each of [...headings, ...rows.flat()]) done.add(each);
    return rows.length > 1
      ? tableLines(headings, rows, width)
      : headings.flatMap((heading) => listLines(heading, rows, width));
  });
}

function fieldLines(name: string, value: readonly string[], label: number): readonly string[] {
  return (value.length === 0 ? [''] : value).map((line, index) =>
    index === 0 ? `${padded(name, label)} : ${line}` : `${' '.repeat(label + 3)}${line}`,
  );
}

/** A heading and what stands below it. */
function listLines(heading: Cell, rows: readonly (readonly Cell[])[], width: number): readonly string[] {
  const below = rows.flat().filter(({ column }) => column === heading.column);
  return ['', words(heading), ...below.flatMap((cell) => itemLines(cell, width - 2)).map((line) => `  ${line}`)];
}

/** A small table, such as that of the revisions: a row a line. */
function tableLines(headings: readonly Cell[], rows: readonly (readonly Cell[])[], width: number): readonly string[] {
  const inLine = (cells: readonly Cell[]) =>
    cells
      .map(words)
      .filter((text) => text !== '')
      .join(' | ');
  return [
    '',
    ...wrap(inLine(headings), width),
    ...rows.flatMap((row) => wrap(inLine(row), width - 2)).map((line) => `  ${line}`),
  ];
}

/** The rows below a row of headings, down to the next heading. */
function rowsBelow(order: readonly Cell[], row: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (let next = row + 1; ; next += 1) {
    const cells = order.filter((cell) => cell.row === next);
    if (cells.length === 0 || cells.some(({ heading }) => heading)) return rows;
    rows.push(cells);
  }
}

function itemLines(cell: Cell, width: number): readonly string[] {
  return cell.paragraphs.flatMap(({ text, marker }) => {
    const head = marker ? `${plain(marker.text)} ` : '';
    const lines = wrap(text, Math.max(10, width - head.length));
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
  });
}

function words(cell: Cell): string {
  return plain(cell.paragraphs.map(({ text }) => text).join(' '));
}
