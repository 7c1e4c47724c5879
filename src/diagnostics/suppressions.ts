import { lineText, positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** `# sop-abaikan RULE[, RULE]: alasan` */
export interface Suppression {
  readonly rules: readonly SuppressedRule[];
  /** Why; empty where the author gave none. */
  readonly reason: string;
  /** The comment, from its `#`. */
  readonly span: Span;
  /** The line (from 1) that it speaks of: its own, or the next that holds more than a comment. */
  readonly line: number;
}

export interface SuppressedRule {
  /** Name or code as written. */
  readonly rule: string;
  readonly span: Span;
}

/**
 * Reads the suppressions among the comments of a text. A comment behind a value speaks of its own line, one on a line of
 * its own of the next line that is neither empty nor a comment.
 *
 * @param comments the spans of the comments, from the `#` to the end of the line
 */
export function readSuppressions(source: Source, comments: readonly Span[]): readonly Suppression[] {
  return comments.flatMap((span) => {
    const text = source.text.slice(span.start, span.end);
    const head = /^#\s*sop-abaikan(?=[\s:]|$)/i.exec(text);
    if (head === null) return [];
    const colon = text.indexOf(':', head[0].length);
    const names = text.slice(head[0].length, colon === -1 ? undefined : colon);
    const reason = colon === -1 ? '' : text.slice(colon + 1).trim();
    return [{ rules: namesIn(names, span.start + head[0].length), reason, span, line: lineOf(source, span) }];
  });
}

function namesIn(text: string, offset: number): readonly SuppressedRule[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => {
    const start = offset + match.index;
    return { rule: match[0], span: { start, end: start + match[0].length } };
  });
}

function lineOf(source: Source, span: Span): number {
  const { line, column } = positionAt(source, span.start);
  const before = lineText(source, line).slice(0, column - 1);
  if (before.trim() !== '') return line;
  let next = line + 1;
  while (next <= source.lineStarts.length && /^\s*(#|$)/.test(lineText(source, next))) next += 1;
  return next;
}
