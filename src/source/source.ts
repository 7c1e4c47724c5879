import type { Position, Span } from './span.js';

/** A text with its name and the offsets at which its lines start. */
export interface Source {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Makes a source of a text; line ends may be LF, CRLF or CR. */
export function createSource(path: string, text: string): Source {
  const lineStarts = [0];
  if (text.includes('\r'))
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lineStarts.push(index + end.length);
  else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { path, text, lineStarts };
}

/** Line and column (both from 1) of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt({ text, lineStarts }: Source, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1, offset: inside };
}

/** The text of one line (from 1) without its line end; empty beyond the last line. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  let end = source.lineStarts[line] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end -= 1;
  return source.text.slice(start, end);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Whether a span lies within the text and does not run backwards. */
export function isSpanOf(source: Source, span: Span): boolean {
  return span.start >= 0 && span.start <= span.end && span.end <= source.text.length;
}
