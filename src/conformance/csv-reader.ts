/** Reads CSV piece by piece, so that a file of any size can be read. */
export interface CsvReader {
  /** The next piece of the text. */
  push(text: string): void;
  /** There is no more. */
  end(): void;
  /** Line (from 1) on which a quote was opened that is never closed, once the text has ended. */
  readonly unclosed: () => number | undefined;
}

export type Delimiter = ',' | ';' | '\t';

/** A quoted cell that is longer than this was surely never closed. */
const LONGEST_CELL = 1_000_000;

/**
 * Makes a reader of RFC 4180 and its kin: commas, semicolons or tabs (whichever the first line has most of, outside
 * quotes), quotes doubled inside quotes, any line ends, a byte order mark or none. Cells are trimmed; empty lines are
 * passed over.
 *
 * @param onRow called with the cells of each row and the line (from 1) on which it begins
 */
export function csvReader(onRow: (cells: readonly string[], line: number) => void): CsvReader {
  let held = '';
  let delimiter: Delimiter | undefined;
  let line = 1;
  let isFirst = true;
  let unclosed: number | undefined;

  const push = (text: string) => {
    held += isFirst ? text.replace(/^\ufeff/, '') : text;
    if (text !== '') isFirst = false;
    consume(false);
  };

  function consume(isLast: boolean): void {
    let start = 0;
    for (;;) {
      const end = endOfRow(held, start, isLast);
      if (end === undefined) break;
      const row = held.slice(start, end.at);
      const begins = line;
      line += end.lines;
      start = end.next;
      if (row.trim() === '') continue;
      delimiter ??= delimiterOf(row);
      // A line such as "sep=;" tells a spreadsheet the delimiter.
      const told = begins === 1 ? /^sep=(.)$/.exec(row.trim())?.[1] : undefined;
      if (told === ',' || told === ';' || told === '\t') delimiter = told;
      else onRow(cellsOf(row, delimiter), begins);
    }
    held = held.slice(start);
  }

  /** Where the row that begins at `from` ends; nothing where that is still to come. */
  function endOfRow(text: string, from: number, isLast: boolean) {
    if (from >= text.length) return undefined;
    let quoted = false;
    let lines = 1;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 34) quoted = !quoted;
      else if (code === 10 || code === 13) {
        if (code === 13 && at + 1 === text.length && !isLast) return undefined;
        const next = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
        if (!quoted) return { at, next, lines };
        lines += 1;
        if (next === at + 2) at += 1;
      }
      if (quoted && at - from > LONGEST_CELL) {
        unclosed ??= line;
        quoted = false;
      }
    }
    if (!isLast) return undefined;
    if (quoted) unclosed ??= line;
    return { at: text.length, next: text.length, lines };
  }

  return {
    push,
    end: () => consume(true),
    unclosed: () => unclosed,
  };
}

/** All rows of a text that is short. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const reader = csvReader((cells) => rows.push(cells));
  reader.push(text);
  reader.end();
  return rows;
}

function delimiterOf(row: string): Delimiter {
  const plain = row.replace(/"[^"]*"/g, '');
  const counts = ([';', '\t', ','] as const).map((each) => ({ each, count: plain.split(each).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).each;
}

function cellsOf(row: string, delimiter: Delimiter): readonly string[] {
  if (!row.includes('"')) return row.split(delimiter).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const character = row[at] ?? '';
    if (character === '"') {
      if (quoted && row[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (character === delimiter && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}
