import { lineText, positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { contentOfLine } from './lines.js';

/** A line that holds something, as its blanks, dashes and key tell where it stands. Columns are counted from 0. */
export interface OutlineLine {
  /** From 1. */
  readonly line: number;
  /** Offset of the beginning of the line. */
  readonly lineStart: number;
  /** Without the blanks around it. */
  readonly content: Span;
  readonly text: string;
  /** Of the first dash, or of the text where there is none. */
  readonly column: number;
  /** Of the text behind the dashes. */
  readonly inner: number;
  readonly isItem: boolean;
  readonly key?: string;
  /** A key whose value stands below it. */
  readonly isOpen: boolean;
}

/** A column at which keys or dashes of a group that is not over yet stand. */
export interface Level {
  readonly column: number;
  readonly isDash: boolean;
  readonly line: OutlineLine;
}

/** The line around an offset; undefined for one that is blank or a comment. */
export function outlineAt(source: Source, offset: number): OutlineLine | undefined {
  return outlineOf(source, positionAt(source, offset).line);
}

/** The next line above that holds something. */
export function outlineAbove(source: Source, { line }: OutlineLine): OutlineLine | undefined {
  for (let above = line - 1; above > 0; above -= 1) {
    const found = outlineOf(source, above);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The next line below that holds something. */
export function outlineBelow(source: Source, { line }: OutlineLine): OutlineLine | undefined {
  for (let below = line + 1; below <= source.lineStarts.length; below += 1) {
    const found = outlineOf(source, below);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The levels of the groups that a line could go on, the innermost first. */
export function openLevels(source: Source, line: OutlineLine): readonly Level[] {
  const levels: Level[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = outlineAbove(source, line); above !== undefined; above = outlineAbove(source, above)) {
    for (const level of levelsOf(above)) {
      if (level.column < limit) levels.push(level);
    }
    limit = Math.min(limit, above.column);
    if (limit === 0) break;
  }
  return levels;
}

/** Those of one line, the innermost first: a list may stand right below its key, so dashes need not be deeper. */
function levelsOf(line: OutlineLine): readonly Level[] {
  const dashes = line.isItem ? [{ column: line.column, isDash: true, line }] : [];
  return line.key === undefined ? dashes : [{ column: line.inner, isDash: false, line }, ...dashes];
}

function outlineOf(source: Source, line: number): OutlineLine | undefined {
  const whole = lineText(source, line);
  const blanks = whole.length - whole.trimStart().length;
  if (blanks === whole.length || whole.charAt(blanks) === '#') return undefined;
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const content = contentOfLine(source, lineStart + blanks);
  const text = source.text.slice(content.start, content.end);
  const dashes = /^(?:- +)*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(dashes).replace(/\s+#.*$/, '');
  const key = /^(?:"[^"]*"|'[^']*'|[^\s#"'[{-][^:]*?|-[^\s:][^:]*?) *:(?=\s|$)/.exec(rest)?.[0].slice(0, -1);
  return {
    line,
    lineStart,
    content,
    text,
    column: blanks,
    inner: blanks + dashes,
    isItem: dashes > 0 || text === '-',
    ...(key !== undefined && { key }),
    isOpen: key !== undefined && rest.length === key.length + 1,
  };
}
