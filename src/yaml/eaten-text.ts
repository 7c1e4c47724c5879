import type { Source } from '../source/source.js';
import { inQuotes, quoted } from './lines.js';
import type { Mistake } from './mistake.js';
import type { Comment } from './tokens.js';

/**
 * Comments that were hardly meant as one: `judul: Penerbitan #1` ends at the sign, `- #Komputer` is an item without text.
 * Whoever writes a comment puts a blank behind the sign, or has something before it.
 */
export function eatenTexts(source: Source, comments: readonly Comment[]): readonly Mistake[] {
  return comments.flatMap((comment) => {
    if (comment.ownLine || !/^[\p{L}\p{N}]/u.test(comment.text)) return [];
    const lineStart = source.text.lastIndexOf('\n', comment.span.start) + 1;
    const before = source.text.slice(lineStart, comment.span.start);
    const [opening = ''] = /^ *(?:- +)*(?:[\w ]+: +)?/.exec(before) ?? [];
    const value = before.slice(opening.length);
    const isEmptyItem = value === '' && /-\s+$/.test(before);
    const isNumber = value !== '' && /^\d/.test(comment.text) && !/["'\]}]\s*$/.test(value);
    const isEmptyKey = value === '' && !isEmptyItem && !isDeeperBelow(source, comment.span.end, opening);
    if (!isEmptyItem && !isNumber && !isEmptyKey) return [];
    const text = quoted(source, comment.span);
    const whole = quoted(source, { start: lineStart + opening.length, end: comment.span.end });
    return [{ message: 'comment-text', data: { text, mended: inQuotes(whole) }, span: comment.span }];
  });
}

/** Whether a key goes on below its line, with values or an item. */
function isDeeperBelow(source: Source, lineEnd: number, opening: string): boolean {
  const next = /^\s*?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)(\S)/.exec(source.text.slice(lineEnd, lineEnd + 2000));
  if (next === null) return false;
  const [, blanks = '', first] = next;
  const column = /^ *(?:- +)*/.exec(opening)?.[0].length ?? 0;
  return blanks.length > column || (blanks.length === column && first === '-');
}
