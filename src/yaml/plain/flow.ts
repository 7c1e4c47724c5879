import type { LocatedEntry, LocatedNode } from '../located.js';
import {
  COLON,
  type Cursor,
  endOfBlanks,
  endsWord,
  HASH,
  isBlank,
  LINE_END,
  passComment,
  skipBlanks,
  startOfBlanks,
} from './cursor.js';
import { flowScalar, plainEnd, quotedScalar, typed } from './scalar.js';

/**
 * A list or mapping in brackets.
 *
 * @param indent lines within it must be indented deeper
 * @param room how many collections may lie within each other from here on
 */
export function flowCollection(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  if (room === 0) return undefined;
  const isList = cursor.text.charAt(cursor.at) === '[';
  if (!isList) return flowMapping(cursor, indent, room);
  return listOfTexts(cursor) ?? flowList(cursor, indent, room);
}

/** What nearly all lists in brackets are: texts that begin with a letter, on one line. */
const TEXTS = /\[ *[A-Za-z][^\r\n#:,[\]{}]*(?:, *[A-Za-z][^\r\n#:,[\]{}]*)*\]/y;

/** Such a list, found in one go; the cursor stays where it is where nothing is returned. */
function listOfTexts(cursor: Cursor): LocatedNode | undefined {
  const { text, at: start } = cursor;
  TEXTS.lastIndex = start;
  if (!TEXTS.test(text)) return undefined;
  const end = TEXTS.lastIndex;
  const items: LocatedNode[] = [];
  for (let from = start + 1; from < end; ) {
    const comma = text.indexOf(',', from);
    const close = comma < 0 || comma >= end ? end - 1 : comma;
    const first = endOfBlanks(text, from);
    const last = startOfBlanks(text, first, close);
    const item = typed(text.slice(first, last), { start: first, end: last });
    if (item === undefined) return undefined;
    items.push(item);
    from = close + 1;
  }
  cursor.at = end;
  return { kind: 'sequence', span: { start, end }, items };
}

function flowList(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  const start = cursor.at;
  const items: LocatedNode[] = [];
  for (let isOpen = step(cursor, indent); isOpen; isOpen = step(cursor, indent)) {
    if (cursor.text.charAt(cursor.at) === ']') {
      cursor.at += 1;
      return { kind: 'sequence', span: { start, end: cursor.at }, items };
    }
    const item = value(cursor, indent, room);
    if (item === undefined || !separated(cursor, indent, ']')) return undefined;
    items.push(item);
  }
  return undefined;
}

function flowMapping(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  const start = cursor.at;
  const entries = new Map<string, LocatedEntry>();
  for (let isOpen = step(cursor, indent); isOpen; isOpen = step(cursor, indent)) {
    if (cursor.text.charAt(cursor.at) === '}') {
      cursor.at += 1;
      return { kind: 'mapping', span: { start, end: cursor.at }, entries };
    }
    const key = keyOf(cursor);
    if (key === undefined || key.text === '' || entries.has(key.text)) return undefined;
    const inner = skip(cursor, indent) ? value(cursor, indent, room) : undefined;
    if (inner === undefined || !separated(cursor, indent, '}')) return undefined;
    entries.set(key.text, { key: key.span, value: inner });
  }
  return undefined;
}

/** Over the bracket or comma, to what follows it. */
function step(cursor: Cursor, indent: number): boolean {
  cursor.at += 1;
  return skip(cursor, indent);
}

/** Whether an item is over: before a closing bracket the cursor stays one back, as it would be at a comma. */
function separated(cursor: Cursor, indent: number, close: string): boolean {
  if (!skip(cursor, indent)) return false;
  const char = cursor.text.charAt(cursor.at);
  if (char === close) cursor.at -= 1;
  return char === close || char === ',';
}

function value(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  const first = cursor.text.charAt(cursor.at);
  if (first === '[' || first === '{') return flowCollection(cursor, indent, room - 1);
  return first === '"' || first === "'" ? quotedScalar(cursor) : flowScalar(cursor);
}

/** A key with its colon; the cursor stands behind it. */
function keyOf(cursor: Cursor): { text: string; span: { start: number; end: number } } | undefined {
  const { text } = cursor;
  const start = cursor.at;
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") {
    const scalar = quotedScalar(cursor);
    skipBlanks(cursor);
    if (scalar === undefined || text.charCodeAt(cursor.at) !== COLON || !endsWord(text, cursor.at + 1))
      return undefined;
    cursor.at += 1;
    return { text: scalar.written, span: scalar.span };
  }
  const key = plainEnd(text, start, true);
  if (key?.colon === undefined || key.end === start || !endsWord(text, key.colon + 1)) return undefined;
  cursor.at = key.colon + 1;
  return { text: text.slice(start, key.end), span: { start, end: key.end } };
}

/** Over blanks, line ends and comments; false at the end of the text and on a line that is not indented enough. */
function skip(cursor: Cursor, indent: number): boolean {
  const { text } = cursor;
  cursor.at = endOfBlanks(text, cursor.at);
  // Mostly the next thing stands on the same line, and is none of the signs below.
  if (text.charCodeAt(cursor.at) > HASH) return true;
  let lineStart = -1;
  for (; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at);
    if (code === LINE_END) lineStart = cursor.at + 1;
    else if (code === HASH && endsWord(text, cursor.at - 1)) {
      passComment(cursor, lineStart >= 0);
      lineStart = cursor.at + 1;
    } else if (!isBlank(code)) return lineStart < 0 || cursor.at - lineStart > indent;
  }
  return false;
}
