import { positionAt, type Source } from '../source/source.js';
import type { Position, Span } from '../source/span.js';

/** Where a file lies: relative ones from the root of the repository, which readers of SARIF call `%SRCROOT%`. */
export function artifactLocation(shown: string) {
  if (/^([a-z]:)?\//i.test(shown)) return { uri: `file://${shown.startsWith('/') ? '' : '/'}${encodePath(shown)}` };
  return { uri: encodePath(shown), uriBaseId: '%SRCROOT%' };
}

/** A colon would make a scheme of what stands before it. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) => (/^[a-z]:$/i.test(name) ? name : encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))))
    .join('/');
}

/** A region by lines and columns and by offset and length, both saying the same (SARIF 2.1.0, 3.30.2). */
export function region(source: Source, span: Span) {
  const start = withinLines(source, positionAt(source, span.start));
  const end = withinLines(source, positionAt(source, span.end));
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Behind the last line break there is no line for SARIF: the end of the text belongs to the last line. */
function withinLines(source: Source, position: Position): Position {
  const before = source.lineStarts[position.line - 2];
  if (before === undefined || position.column > 1 || position.offset < source.text.length) return position;
  return { ...position, line: position.line - 1, column: position.offset - before + 1 };
}
