import { positionAt, type Source } from '../source/source.js';
import type { Position, Span } from '../source/span.js';

/** Line and column as people write them: `27:12`. */
export function lineAndColumn(source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${line}:${column}`;
}

/** The line of the span's last character: an end at the start of a line belongs to the line before. */
export function lastLine(source: Source, span: Span): number {
  const end = positionInLines(source, span.end);
  return end.column === 1 && span.end > span.start ? end.line - 1 : end.line;
}

/**
 * A position for programs that know only lines with something in them: behind the last line break there is no line for
 * them, and the end of the text belongs to the last line.
 */
export function positionInLines(source: Source, offset: number): Position {
  const position = positionAt(source, offset);
  const before = source.lineStarts[position.line - 2];
  if (before === undefined || position.column > 1 || position.offset < source.text.length) return position;
  return { ...position, line: position.line - 1, column: position.offset - before + 1 };
}
