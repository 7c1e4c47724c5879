import { positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** Line and column as people write them: `27:12`. */
export function lineAndColumn(source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${line}:${column}`;
}

/** The line of the span's last character: an end at the start of a line belongs to the line before. */
export function lastLine(source: Source, span: Span): number {
  const end = positionAt(source, span.end);
  return end.column === 1 && span.end > span.start ? end.line - 1 : end.line;
}
