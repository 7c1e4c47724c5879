import { lineText, positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** The line around an offset, without the blanks around it. */
export function contentOfLine(source: Source, offset: number): Span {
  const { line, column } = positionAt(source, offset);
  const text = lineText(source, line);
  const lineStart = offset - (column - 1);
  const start = lineStart + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, lineStart + text.trimEnd().length) };
}

/** From an offset to the end of its line, without a comment and blanks at the end. */
export function restOfLine(source: Source, offset: number): Span {
  const { line, column } = positionAt(source, offset);
  const rest = lineText(source, line).slice(column - 1);
  return { start: offset, end: offset + rest.replace(/\s+#.*$/, '').trimEnd().length };
}

/** The words at a span for quoting in a message: on one line, not longer than a message bears. */
export function quoted(source: Source, span: Span): string {
  return shortened(source.text.slice(span.start, Math.min(span.end, span.start + 400)));
}

/** A text as a quoted YAML value: in double quotes, or in single ones where it holds double ones or a backslash. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text for quoting in a message: on one line and cut after 60 characters. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
