import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { positionInLines } from './place-text.js';

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
  const start = positionInLines(source, span.start);
  const end = positionInLines(source, span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}
