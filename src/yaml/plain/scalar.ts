import type { Span } from '../../source/span.js';
import { BULLETS } from '../bullets.js';
import type { LocatedScalar, ScalarValue } from '../located.js';
import {
  COLON,
  type Cursor,
  endOfBlanks,
  endOfLine,
  endsWord,
  HASH,
  isBlank,
  lineEndAfter,
  nextContent,
  startOfBlanks,
} from './cursor.js';

/** What a plain text cannot begin with: it would be something else, or a mistake. */
const INDICATORS = /[,[\]{}#&*!|>'"%@`]/;
const FLOW_INDICATORS = /[,[\]{}]/;

/**
 * How far a plain text reaches on its line, without the blanks behind it.
 *
 * @returns `colon` where a key ends instead of a text; nothing for what does not begin a plain text
 */
export function plainEnd(text: string, start: number, isFlow: boolean): { end: number; colon?: number } | undefined {
  const first = text.charAt(start);
  if (INDICATORS.test(first)) return undefined;
  if ('-?:'.includes(first) && isSeparate(text, start + 1, isFlow)) return undefined;
  for (let at = start; ; at += 1) {
    at = nextSign(text, at, isFlow);
    const code = text.charCodeAt(at);
    if (code === COLON) {
      if (isSeparate(text, at + 1, isFlow)) return { end: startOfBlanks(text, start, at), colon: at };
    } else if (code !== HASH || isBlank(text.charCodeAt(at - 1))) return { end: startOfBlanks(text, start, at) };
  }
}

/** Signs that may end a plain text. */
const SIGN = /[\n#:]/g;
const FLOW_SIGN = /[\n#:,[\]{}]/g;

/** The offset of the next sign that may end a plain text, or of the end of the text: found by the engine, not letter by letter. */
function nextSign(text: string, from: number, isFlow: boolean): number {
  const sign = isFlow ? FLOW_SIGN : SIGN;
  sign.lastIndex = from;
  return sign.test(text) ? sign.lastIndex - 1 : text.length;
}

/** Whether a sign before this offset stands for itself instead of beginning a text. */
function isSeparate(text: string, at: number, isFlow: boolean): boolean {
  return endsWord(text, at) || (isFlow && FLOW_INDICATORS.test(text.charAt(at)));
}

/**
 * What nearly all texts are: one that begins with a letter or figure, holds no sign that may end it, and fills its line; the
 * next line begins with something else than a comment.
 */
const LINE = /[A-Za-z0-9][^\r\n#:]*(?<! )(?:\r?\n *)+(?=[^ \r\n#])/y;

/**
 * The same as `plainScalar` for such a text, found in one go. The cursor stands at the next content then; it stays where
 * it is where nothing is returned.
 *
 * @param indent a next line that is indented deeper belongs to the text, which is not for us then
 */
export function lineScalar(cursor: Cursor, indent: number): LocatedScalar | undefined {
  LINE.lastIndex = cursor.at;
  return LINE.test(cursor.text) ? textOfLine(cursor, cursor.at, LINE.lastIndex, indent) : undefined;
}

/** The text that fills its line from `start` on, where the next content stands at `next`. */
export function textOfLine(cursor: Cursor, start: number, next: number, indent: number): LocatedScalar | undefined {
  const { text } = cursor;
  const column = next - text.lastIndexOf('\n', next) - 1;
  if (column > indent) return undefined;
  const end = endOfLine(text, start);
  const scalar = typed(text.slice(start, end), { start, end });
  if (scalar === undefined) return undefined;
  cursor.at = next;
  cursor.column = column;
  return scalar;
}

/** A text without quotes; in a block it may go on over lines that are indented deeper than `indent`. */
export function plainScalar(cursor: Cursor, indent: number): LocatedScalar | undefined {
  const { text } = cursor;
  const start = cursor.at;
  const line = plainEnd(text, start, false);
  if (line === undefined || line.colon !== undefined) return undefined;
  cursor.at = line.end;
  let written = text.slice(start, line.end);
  for (let next = nextLine(cursor, indent); next !== undefined; next = nextLine(cursor, indent)) {
    const more = plainEnd(text, next.start, false);
    // An item at a wrong level is read as text: `yaml` reads it too, and what is wrong is told there.
    if (more === undefined || more.colon !== undefined || isItem(text, next.start)) return undefined;
    written += (next.blankLines === 0 ? ' ' : '\n'.repeat(next.blankLines)) + text.slice(next.start, more.end);
    cursor.at = more.end;
  }
  return typed(written, { start, end: cursor.at });
}

const DASH_OR_BULLET = new RegExp(`[-${BULLETS}]`);

/** A dash, or what Word makes of it: whether an item was meant is for `yaml`. */
function isItem(text: string, at: number): boolean {
  return text.charAt(at + 1) === ' ' && DASH_OR_BULLET.test(text.charAt(at));
}

/** The next line of the same text, if the rest of this one is blank. */
function nextLine(cursor: Cursor, indent: number): { start: number; blankLines: number } | undefined {
  const { text } = cursor;
  const lineEnd = lineEndAfter(text, cursor.at);
  if (endOfBlanks(text, cursor.at) < lineEnd) return undefined;
  const ahead: Cursor = { text, comments: [], at: lineEnd + 1, column: -1 };
  nextContent(ahead);
  if (ahead.column <= indent || ahead.comments.length > 0) return undefined;
  let blankLines = -1;
  for (let at = lineEnd; at >= 0 && at < ahead.at; at = text.indexOf('\n', at + 1)) blankLines += 1;
  return { start: ahead.at, blankLines };
}

/** A text within brackets, on one line. */
export function flowScalar(cursor: Cursor): LocatedScalar | undefined {
  const start = cursor.at;
  const line = plainEnd(cursor.text, start, true);
  if (line === undefined || line.colon !== undefined || line.end === start) return undefined;
  cursor.at = line.end;
  return typed(cursor.text.slice(start, line.end), { start, end: line.end });
}

/** A text in quotes, on one line and without escapes. */
export function quotedScalar(cursor: Cursor): LocatedScalar | undefined {
  const { text } = cursor;
  const start = cursor.at;
  const quote = text.charAt(start);
  let close = text.indexOf(quote, start + 1);
  while (quote === "'" && close >= 0 && text.charAt(close + 1) === quote) close = text.indexOf(quote, close + 2);
  if (close < 0) return undefined;
  const raw = text.slice(start + 1, close);
  if (raw.includes('\n') || (quote === '"' && raw.includes('\\'))) return undefined;
  cursor.at = close + 1;
  const value = quote === "'" ? raw.replaceAll("''", "'") : raw;
  return { kind: 'scalar', span: { start, end: close + 1 }, value, written: value };
}

/** A text of several lines behind `|` or `|-`, indented deeper than `indent`; leaves the cursor at the next line. */
export function literalScalar(cursor: Cursor, indent: number): LocatedScalar | undefined {
  const { text } = cursor;
  const start = cursor.at;
  const header = /^\|(-?) *$/.exec(text.slice(start, endOfLine(text, start)));
  if (header === null) return undefined;
  const lines: string[] = [];
  let column = -1;
  let end = start + 1 + (header[1] ?? '').length;
  cursor.at = lineEndAfter(text, start) + 1;
  while (cursor.at < text.length) {
    const lineEnd = endOfLine(text, cursor.at);
    const content = endOfBlanks(text, cursor.at);
    const spaces = Math.min(content, lineEnd) - cursor.at;
    const isEmpty = content >= lineEnd;
    if (!isEmpty && spaces < Math.max(column, indent + 1)) break;
    // Blanks that a line has beyond the others count differently at the beginning and at the end.
    if (isEmpty && spaces > Math.max(column, 0)) return undefined;
    if (!isEmpty && column < 0) column = spaces;
    if (!isEmpty) end = lineEnd;
    lines.push(isEmpty ? '' : text.slice(cursor.at + column, lineEnd));
    cursor.at = lineEndAfter(text, lineEnd) + 1;
  }
  if (column < 0) return undefined;
  while (lines.at(-1) === '') lines.pop();
  const value = lines.join('\n') + (header[1] === '-' ? '' : '\n');
  return {
    kind: 'scalar',
    span: { start, end: start + text.slice(start, end).trimEnd().length },
    value,
    written: value,
  };
}

/** How a plain text begins that may be something else than a text. */
const PERHAPS_NO_TEXT = /^[-+.\d~nNtTfF]/;
/** Numbers of forms that no SOP needs. */
const RARE_NUMBER = /^[-+]?(?:0[xo]|[\d.]+e|\.inf|\.nan)/i;
const WHOLE_NUMBER = /^[-+]?[0-9]+$/;
const DECIMAL_NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;

/** The value of a plain text by the core schema (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
export function typed(written: string, span: Span): LocatedScalar | undefined {
  if (!PERHAPS_NO_TEXT.test(written)) return { kind: 'scalar', span, value: written, written };
  if (RARE_NUMBER.test(written)) return undefined;
  return { kind: 'scalar', span, value: coreValue(written), written };
}

function coreValue(written: string): ScalarValue {
  if (written === '~' || /^(?:null|Null|NULL)$/.test(written)) return null;
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  if (WHOLE_NUMBER.test(written)) return Number.parseInt(written, 10);
  return DECIMAL_NUMBER.test(written) ? Number.parseFloat(written) : written;
}
