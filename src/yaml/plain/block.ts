import type { LocatedEntry, LocatedMapping, LocatedNode, LocatedScalar } from '../located.js';
import { COLON, type Cursor, DASH, endsWord, finishLine, LINE_END, nextContent, skipBlanks } from './cursor.js';
import { flowCollection } from './flow.js';
import { lineScalar, literalScalar, plainEnd, plainScalar, quotedScalar, textOfLine } from './scalar.js';

/** The longest key that YAML allows before its colon. */
const LONGEST_KEY = 1000;

/**
 * A mapping in block style, from the cursor's column. In the end the cursor stands at the next content behind it.
 *
 * @param room how many collections may lie within each other from here on
 */
export function blockMapping(cursor: Cursor, room: number): LocatedMapping | undefined {
  const { column, at: start } = cursor;
  const entries = new Map<string, LocatedEntry>();
  let end = start;
  while (cursor.column === column) {
    const { name, entry } = entryOfLine(cursor, column) ?? entryAt(cursor, column, room);
    if (entry === undefined || name === '') return undefined;
    const before = entries.size;
    entries.set(name, entry);
    // A key that was there already is a mistake.
    if (entries.size === before) return undefined;
    end = entry.value.span.end;
  }
  const isOver = cursor.column < column && room > 0;
  return isOver ? { kind: 'mapping', span: { start, end: trimmed(cursor.text, end) }, entries } : undefined;
}

interface NamedEntry {
  readonly name: string;
  /** Absent where nothing for us stands there. */
  readonly entry?: LocatedEntry | undefined;
}

/** What nearly all entries are: a line with words as the key and a text, and below it something else than a comment. */
const WORDS_AND_TEXT = /[A-Za-z_](?:[\w ]{0,80}\w)?: [A-Za-z0-9][^\r\n#:]*(?<! )(?:\r?\n *)+(?=[^ \r\n#])/y;

/** Such an entry, found in one go; the cursor stays where it is where nothing is returned. */
function entryOfLine(cursor: Cursor, indent: number): NamedEntry | undefined {
  const { text, at: start } = cursor;
  WORDS_AND_TEXT.lastIndex = start;
  if (!WORDS_AND_TEXT.test(text)) return undefined;
  const colon = text.indexOf(':', start);
  const value = textOfLine(cursor, colon + 2, WORDS_AND_TEXT.lastIndex, indent);
  if (value === undefined) return undefined;
  // One literal within another is slow to V8.
  const key = { start, end: colon };
  const entry = { key, value };
  return { name: text.slice(start, colon), entry };
}

function entryAt(cursor: Cursor, indent: number, room: number): NamedEntry {
  const key = keyAt(cursor);
  const value = key && entryValue(cursor, indent, room);
  return { name: key?.written ?? '', entry: value && { key: key.span, value } };
}

function blockList(cursor: Cursor, room: number): LocatedNode | undefined {
  const { column, at: start } = cursor;
  const items: LocatedNode[] = [];
  let end = start;
  while (cursor.column === column && isDash(cursor)) {
    cursor.at += 1;
    skipBlanks(cursor);
    const item = itemValue(cursor, column, room);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.span.end;
  }
  const isOver = cursor.column <= column && room > 0;
  return isOver ? { kind: 'sequence', span: { start, end: trimmed(cursor.text, end) }, items } : undefined;
}

/** What stands behind the colon of a key, or below it. */
function entryValue(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  skipBlanks(cursor);
  if (!isLineOver(cursor)) return isDash(cursor) ? undefined : inlineNode(cursor, indent, room);
  const { text, at, comments } = cursor;
  const before = comments.length;
  if (!finishLine(cursor)) return undefined;
  const isCommented = comments.length > before;
  if (cursor.column > indent) return nodeBelow(cursor, indent, room, isCommented);
  if (cursor.column === indent && isDash(cursor)) return blockList(cursor, room - 1);
  // What a comment behind nothing belongs to is not for us to say.
  return isCommented ? undefined : nothing(text.charAt(at - 1) === '\r' ? at - 1 : at);
}

/** What stands behind the dash of an item, or below it. An item without a value is not for us. */
function itemValue(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  if (isLineOver(cursor)) {
    const before = cursor.comments.length;
    const isBelow = finishLine(cursor) && cursor.column > indent;
    return isBelow ? nodeBelow(cursor, indent, room, cursor.comments.length > before) : undefined;
  }
  if (isDash(cursor)) return undefined;
  // Such a text holds no colon, so that it is no key.
  const line = lineScalar(cursor, indent);
  if (line !== undefined) return line;
  cursor.column = cursor.at - (cursor.text.lastIndexOf('\n', cursor.at) + 1);
  return isKeyAt(cursor) ? blockMapping(cursor, room - 1) : inlineNode(cursor, indent, room);
}

/** A value on lines of its own, indented deeper than `indent`. */
function nodeBelow(cursor: Cursor, indent: number, room: number, isCommented: boolean): LocatedNode | undefined {
  if (isDash(cursor)) return blockList(cursor, room - 1);
  if (isKeyAt(cursor)) return blockMapping(cursor, room - 1);
  // Before a text `yaml` takes some comments for the end of the value.
  return isCommented ? undefined : inlineNode(cursor, indent, room);
}

/** Text or brackets; whatever lines it has are indented deeper than `indent`. */
function inlineNode(cursor: Cursor, indent: number, room: number): LocatedNode | undefined {
  const line = lineScalar(cursor, indent);
  if (line !== undefined) return line;
  const first = cursor.text.charAt(cursor.at);
  if (first === '|') {
    const literal = literalScalar(cursor, indent);
    nextContent(cursor);
    return literal;
  }
  const isFlow = first === '[' || first === '{';
  const node = isFlow ? flowCollection(cursor, indent, room - 1) : textAt(cursor, indent);
  return node !== undefined && finishLine(cursor) ? node : undefined;
}

function textAt(cursor: Cursor, indent: number): LocatedScalar | undefined {
  return isQuote(cursor.text.charAt(cursor.at)) ? quotedScalar(cursor) : plainScalar(cursor, indent);
}

function isKeyAt(cursor: Cursor): boolean {
  WORDS_AS_KEY.lastIndex = cursor.at;
  return WORDS_AS_KEY.test(cursor.text) || keyAt({ ...cursor }) !== undefined;
}

/** What nearly all keys are: words, with the colon and a blank behind them. */
const WORDS_AS_KEY = /[A-Za-z_](?:[\w ]{0,80}\w)?(?=:(?:[ \r\n]|$))/y;

/** A key with its colon; the cursor stands behind it. */
function keyAt(cursor: Cursor): Pick<LocatedScalar, 'written' | 'span'> | undefined {
  const { text, at: start } = cursor;
  WORDS_AS_KEY.lastIndex = start;
  if (WORDS_AS_KEY.test(text)) {
    const end = WORDS_AS_KEY.lastIndex;
    cursor.at = end + 1;
    const span = { start, end };
    return { written: text.slice(start, end), span };
  }
  if (isQuote(text.charAt(start))) {
    const key = quotedScalar(cursor);
    skipBlanks(cursor);
    if (text.charCodeAt(cursor.at) !== COLON || !endsWord(text, cursor.at + 1)) return undefined;
    cursor.at += 1;
    return key;
  }
  const key = plainEnd(text, start, false);
  if (key?.colon === undefined || key.end === start || key.colon - start > LONGEST_KEY) return undefined;
  cursor.at = key.colon + 1;
  return { written: text.slice(start, key.end), span: { start, end: key.end } };
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'";
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && endsWord(text, at + 1);
}

function isLineOver({ text, at }: Cursor): boolean {
  return at >= text.length || text.charCodeAt(at) === LINE_END || text.charAt(at) === '#';
}

function nothing(at: number): LocatedScalar {
  return { kind: 'scalar', span: { start: at, end: at }, value: null, written: '' };
}

/** A mapping that ends with an empty value ends at its colon. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (text.charAt(at - 1) === ' ') at -= 1;
  return at;
}
