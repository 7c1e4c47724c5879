import type { Comment } from '../tokens.js';

/** A text that is being read, and how far. */
export interface Cursor {
  readonly text: string;
  /** Those that were passed, in order. */
  readonly comments: Comment[];
  at: number;
  /** Where the content at the cursor begins in its line, from 0; -1 at the end of the text. Set by `nextContent`. */
  column: number;
}

export const LINE_END = 10;
export const HASH = 35;
export const DASH = 45;
export const COLON = 58;
const RETURN = 13;
const SPACE = 32;

/** A space, or the return of a line end: such texts hold no other blanks. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === RETURN;
}

/** Whether what stands before an offset is over there: by a blank, a line end or the end of the text. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === LINE_END || isBlank(text.charCodeAt(at));
}

export function skipBlanks(cursor: Cursor): void {
  cursor.at = endOfBlanks(cursor.text, cursor.at);
}

/** The offset of the next thing that is no blank; the two loops over blanks pass every one of a file, and call nothing. */
export function endOfBlanks(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === SPACE || code === RETURN; code = text.charCodeAt(at)) at += 1;
  return at;
}

/** The offset behind the last thing before `at` that is no blank, or `start`. */
export function startOfBlanks(text: string, start: number, from: number): number {
  let at = from;
  for (; at > start; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (code !== SPACE && code !== RETURN) break;
  }
  return at;
}

const CONTENT = /[^ \r\n]/g;

/** From the start of a line to the next thing that is neither blank nor a comment. */
export function nextContent(cursor: Cursor): void {
  const { text } = cursor;
  CONTENT.lastIndex = cursor.at;
  while (CONTENT.test(text)) {
    cursor.at = CONTENT.lastIndex - 1;
    if (text.charCodeAt(cursor.at) !== HASH) {
      cursor.column = cursor.at - (text.lastIndexOf('\n', cursor.at) + 1);
      return;
    }
    passComment(cursor, true);
    CONTENT.lastIndex = cursor.at;
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** From the end of a value to the next content; false where something other than a comment stands behind the value. */
export function finishLine(cursor: Cursor): boolean {
  const end = cursor.at;
  skipBlanks(cursor);
  if (cursor.text.charCodeAt(cursor.at) === HASH && cursor.at > end) passComment(cursor, false);
  const isOver = cursor.at >= cursor.text.length || cursor.text.charCodeAt(cursor.at) === LINE_END;
  cursor.at += 1;
  nextContent(cursor);
  return isOver;
}

/** From a `#` to the end of its line. */
export function passComment(cursor: Cursor, ownLine: boolean): void {
  const span = { start: cursor.at, end: endOfLine(cursor.text, cursor.at) };
  cursor.comments.push({ span, text: cursor.text.slice(span.start + 1, span.end), ownLine });
  cursor.at = lineEndAfter(cursor.text, cursor.at);
}

/** The offset of the next line end, or of the end of the text. */
export function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The same without a return. */
export function endOfLine(text: string, at: number): number {
  const end = lineEndAfter(text, at);
  return end > at && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}
