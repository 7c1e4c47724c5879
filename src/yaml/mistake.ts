import type { YAMLError } from 'yaml';
import type { MessageData } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { causeAbove } from './cause-above.js';
import type { Edit } from './edit.js';
import { OF_WHOLE } from './keys-of-whole.js';
import { contentOfLine, inQuotes, quoted, restOfLine } from './lines.js';
import { blanks, misplaced } from './misplaced.js';
import { bulletAt, missingColon, missingSpace } from './missing-sign.js';
import { type OutlineLine, outlineAt, outlineBelow } from './outline.js';
import { quoting } from './quoting.js';
import type { TokenSurvey } from './tokens.js';

/** One mistake in the YAML, in our own terms: the message of `yaml-syntax`, its data and the smallest place. */
export interface Mistake {
  readonly message: string;
  readonly data?: MessageData;
  readonly span: Span;
  /** How the text most likely reads without it, where the place does not tell: one or several ways, the likeliest first. */
  readonly mendings?: readonly (readonly Edit[])[];
  /** Set where the text could be read on as if it were not there. */
  readonly mended?: boolean;
}

/**
 * What an error of `yaml` means to the author of an SOP. The words of `yaml` are looked at only where one code covers
 * several mistakes; its version is pinned, and the tests hold an example of each.
 */
export function mistakeOf(
  source: Source,
  error: YAMLError,
  errors: readonly YAMLError[],
  survey: TokenSurvey,
): Mistake {
  const start = contentFrom(source, error.pos[0]);
  const tab = tabInIndent(source, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'tab', span: tab ?? { start, end: start + 1 } };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return tab ? { message: 'tab', span: tab } : misplacedKey(source, start, errors, error.pos[0]);
    case 'BAD_INDENT':
      if (tab) return { message: 'tab', span: tab };
      return /end with a/.test(error.message) ? unclosedBracket(source, start, survey) : badIndent(source, start);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return reservedStart(source, start);
    case 'BAD_DQ_ESCAPE':
      return quoting(source, 'escape', { start, end: Math.min(start + 2, source.text.length) });
    case 'TAG_RESOLVE_FAILED':
      return quoting(source, 'tag', { start, end: error.pos[1] });
    case 'BLOCK_IN_FLOW':
      return quoting(source, 'missing-comma', { start, end: error.pos[1] });
    case 'MISSING_CHAR':
      return missingCharacter(source, error, survey);
    case 'UNEXPECTED_TOKEN':
      return unexpected(source, error);
    default:
      return unreadable(source, start);
  }
}

/** `kunci: teks: lagi` on one line, a key that is indented under a text, or a line without a colon. */
function misplacedKey(source: Source, start: number, errors: readonly YAMLError[], told: number): Mistake {
  if (/^\?\s/.test(source.text.slice(start, start + 2))) return questionMark(source, start);
  const here = errors.filter((error) => error.pos[0] === told);
  const several = here.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
  if (!here.some((error) => error.code === 'BLOCK_AS_IMPLICIT_KEY')) {
    return (several && keyUnderItem(source, start, several.pos[1])) ?? withoutColon(source, start);
  }
  if (several !== undefined) return tooDeep(source, contentOfLine(source, several.pos[1]));
  const line = contentOfLine(source, start);
  if (/^[\w-]+:[[{]/.test(source.text.slice(line.start, line.end))) return missingColon(source, line.start);
  if (/^\p{Lu}[\p{L} ]* \{/u.test(source.text.slice(line.start, line.end))) return missingColon(source, line.start);
  const isItem = start <= line.start && /^-(?:\s|$)/.test(source.text.slice(line.start, line.end));
  return isItem
    ? (misplaced(source, line.start) ?? quoting(source, 'stray-item', restOfLine(source, line.start)))
    : withQuotes(quoting(source, 'colon-in-text', restOfLine(source, start)));
}

/** `output: ? Surat` would begin a key of several lines. */
function questionMark(source: Source, start: number): Mistake {
  const mistake = reservedStart(source, start);
  const { span } = mistake;
  return { ...mistake, mendings: [[{ ...span, text: inQuotes(source.text.slice(span.start, span.end)) }]] };
}

/** A key that is indented deeper than the text of the item above it. */
function keyUnderItem(source: Source, start: number, end: number): Mistake | undefined {
  const [item, key] = [outlineAt(source, start), outlineAt(source, end)];
  if (item?.isItem !== true || key?.key === undefined || key.line <= item.line) return undefined;
  const isTooDeep = key.column > item.inner || (key.column === item.inner && OF_WHOLE.test(key.key));
  return isTooDeep ? tooDeep(source, key.content) : undefined;
}

/** A line of which YAML misses the colon: it has one, or is an item, where a line above ended its group. */
function withoutColon(source: Source, start: number): Mistake {
  const line = outlineAt(source, start);
  const isWhole = line?.content.start === start && (line.isItem || line.key !== undefined);
  return isWhole ? badIndent(source, start) : missingColon(source, start);
}

/** A key below a text, unless it is the line above that is wrong. */
function tooDeep(source: Source, span: Span): Mistake {
  return causeAbove(source, span) ?? quoting(source, 'too-deep', span);
}

function missingCharacter(source: Source, error: YAMLError, survey: TokenSurvey): Mistake {
  const [start, end] = error.pos;
  if (/closing/.test(error.message)) {
    const open = survey.quoted.find((span) => span.end === start) ?? { start, end };
    const text = restOfLine(source, open.start);
    const isCurly = /[\u2018-\u201F]$/.test(source.text.slice(open.start, text.end));
    return quoting(source, isCurly ? 'curly-end' : 'unclosed-quote', text);
  }
  if (/^Implicit map keys/.test(error.message)) return missingColon(source, start);
  if (/^Comments must/.test(error.message)) return quoting(source, 'comment-space', { start, end });
  if (/^Missing ,/.test(error.message)) return missingComma(source, start);
  if (/end with a/.test(error.message)) return unclosedBracket(source, start, survey);
  return /^Sequence item without/.test(error.message) ? badIndent(source, start) : unreadable(source, start);
}

/** In `[*Surat masuk]` it is the asterisk that is wrong. */
function missingComma(source: Source, start: number): Mistake {
  const line = contentOfLine(source, start);
  const [item] = /(?<=[[{,:] *)\*[^\s,\]}]+\s*$/.exec(source.text.slice(line.start, start)) ?? [];
  if (item === undefined) return quoting(source, 'missing-comma', restOfLine(source, start));
  const end = start + (/^[^,\]}]*/.exec(source.text.slice(start, line.end))?.[0].length ?? 0);
  return reserved(source, { start: start - item.length, end });
}

function unexpected(source: Source, error: YAMLError): Mistake {
  const [start, end] = error.pos;
  if (/same line with key/.test(error.message)) return dashAfterKey(source, restOfLine(source, start));
  if (/^Block scalar header/.test(error.message)) return quoting(source, 'block-header', restOfLine(source, start));
  if (/Unexpected flow-(seq|map)-end/.test(error.message)) return quoting(source, 'stray-bracket', { start, end });
  if (/^Unexpected (, |empty item )in/.test(error.message)) return { message: 'stray-comma', span: { start, end } };
  if (!/at node end/.test(error.message)) return unreadable(source, start);
  const before = source.text.slice(contentOfLine(source, start).start, start).trimEnd();
  if (/["']$/.test(before)) return apostrophe(source, start) ?? textAfterQuote(source, start);
  const alias = before.lastIndexOf('*');
  if (alias >= 0) return reservedStart(source, contentOfLine(source, start).start + alias);
  return before === '' ? badIndent(source, start) : unreadable(source, start);
}

/** `'Jum'at'`: an apostrophe within a word that ends the text in single quotes. */
function apostrophe(source: Source, start: number): Mistake | undefined {
  if (!/\p{L}'\p{L}/u.test(source.text.slice(Math.max(0, start - 2), start + 1))) return undefined;
  const line = contentOfLine(source, start);
  const opening = source.text.slice(line.start, start).search(/(?<=^|[\s:,[{-])'/);
  if (opening < 0) return undefined;
  const whole = { start: line.start + opening, end: restOfLine(source, start).end };
  const text = quoted(source, whole).replace(/^'|'$/g, '');
  return { message: 'apostrophe', data: { text, mended: inQuotes(text) }, span: { start: start - 1, end: start } };
}

/** `"SOP" Izin`: the quotes hold a part of the text only; it is read on as a whole. */
function textAfterQuote(source: Source, start: number): Mistake {
  const rest = restOfLine(source, start);
  const line = contentOfLine(source, start);
  const mistake = quoting(source, 'text-after-quote', rest);
  const before = source.text.slice(line.start, start);
  const [opening = '', quote] = /^(?:- +)*(?:[^"':]+: +)?(["'])/.exec(before) ?? [];
  if (quote === undefined || /[[{]/.test(opening)) return mistake;
  const value = { start: line.start + opening.length - 1, end: rest.end };
  const written = source.text.slice(value.start, value.end);
  const text = written.length > 1 && written.endsWith(quote) ? written.slice(1, -1) : written;
  const data = { ...mistake.data, mended: inQuotes(quoted(source, value).replace(/^(["'])(.*)\1$/, '$2')) };
  return { ...mistake, data, mendings: [[{ ...value, text: inQuotes(text) }]] };
}

/** A list on the line of its key, or a dash by itself that stands for "nothing". */
function dashAfterKey(source: Source, span: Span): Mistake {
  const text = quoted(source, span);
  return quoting(source, text === '-' ? 'lone-dash' : 'dash-after-key', span);
}

/** A bracket that is opened and never closed; `yaml` notices it only where the next key begins. */
function unclosedBracket(source: Source, start: number, survey: TokenSurvey): Mistake {
  const opening = survey.openBrackets.filter((offset) => offset <= start).at(-1) ?? start;
  const ofIndent = outdentedBracket(source, opening, start);
  if (ofIndent !== undefined) return ofIndent;
  const bracket = source.text[opening] === '{' ? '{' : '[';
  const data = { bracket, closing: bracket === '{' ? '}' : ']' };
  const span = { start: opening, end: Math.min(opening + 1, source.text.length) };
  if (!isOverBlock(source, opening)) return { message: 'unclosed-bracket', data, span };
  return { message: 'unclosed-block', data, span, mendings: [[{ ...span, text: ' ' }]] };
}

/** Whether nothing follows a bracket on its line, and keys or items below it: then they are all that was meant. */
function isOverBlock(source: Source, opening: number): boolean {
  const { end } = restOfLine(source, opening);
  const key = outlineAt(source, opening);
  const below = key && outlineBelow(source, key);
  if (end !== opening + 1 || key?.key === undefined || !below) return false;
  return below.column > key.inner
    ? below.isItem || below.key !== undefined
    : below.isItem && below.column === key.inner;
}

/** How many letters behind a line a bracket may stand that closes the one before it. */
const NEAR = 1000;

/** A list in brackets over several lines, of which one stands no further right than its key: YAML calls the list over there. */
function outdentedBracket(source: Source, opening: number, start: number): Mistake | undefined {
  const closing = source.text.charAt(opening) === '{' ? '}' : ']';
  const rest = source.text.slice(start, start + NEAR);
  const between = rest.slice(0, Math.max(0, rest.indexOf(closing)));
  const isList =
    rest.includes(closing) && !/[[{]|\n *- /.test(between) && (closing === '}' || !/:(?:\s|$)/.test(between));
  const key = outlineAt(source, opening);
  let line: OutlineLine | undefined = outlineAt(source, start);
  if (!isList || !key || !line || line.line === key.line) return undefined;
  const spaces = key.inner + 2;
  const data = { text: quoted(source, line.content), spaces };
  const edits: Edit[] = [];
  const span = line.content;
  for (; line !== undefined && line.lineStart <= start + between.length; line = outlineBelow(source, line)) {
    if (line.column <= key.inner) edits.push(blanks(line, spaces));
  }
  return { message: 'bracket-indent', data, span, mendings: [edits] };
}

/** A text that begins with a character that YAML keeps for itself: `@`, a backtick, `%`, `&`, `*`. */
function reservedStart(source: Source, start: number): Mistake {
  const span = restOfLine(source, start);
  const bullet = isAtLineStart(source, start) ? bulletAt(source, span) : undefined;
  if (bullet !== undefined) return bullet;
  // A `%` at the beginning of a line ends the document for YAML.
  const isDirective = source.text[start] === '%' && isAtLineStart(source, start);
  const mendings = isDirective && [[{ ...span, text: ' '.repeat(span.end - span.start) }]];
  return { ...reserved(source, span), ...(mendings && { mendings }) };
}

function reserved(source: Source, span: Span): Mistake {
  const text = quoted(source, span);
  return { message: 'reserved-start', data: { char: text.slice(0, 1), text, mended: inQuotes(text) }, span };
}

function badIndent(source: Source, start: number): Mistake {
  const span = contentOfLine(source, start);
  const text = source.text.slice(span.start, span.end);
  if (/^-[^\s-]/.test(text)) return missingSpace(source, span);
  const bullet = bulletAt(source, span);
  if (bullet !== undefined) return bullet;
  const cause = /^-/.test(text) ? misplaced(source, span.start) : causeAbove(source, span);
  if (cause !== undefined) return cause;
  const isKeyOrItem = /^-(?:\s|$)|:(?:\s|$)/.test(text);
  return isKeyOrItem ? quoting(source, 'indent', span) : missingColon(source, span.start);
}

/** A text may begin with a sign that opens a block or brackets: `> 20 menit`, `[Asli] Komputer`. */
function unreadable(source: Source, start: number): Mistake {
  const line = contentOfLine(source, start);
  const text = source.text.slice(line.start, line.end);
  const [before] =
    /^(?:- +)*(?:[\w ]+: +)?(?=[>|] *[^\s>|+-]|\[[^\]]*\] *[^\s,\]}]|\{[^}]*\} *[^\s,\]}])/.exec(text) ?? [];
  return before ? reservedStart(source, line.start + before.length) : quoting(source, 'default', line);
}

function isAtLineStart(source: Source, start: number): boolean {
  return contentOfLine(source, start).start === start;
}

/** Adds the text as it would be right. */
function withQuotes(mistake: Mistake): Mistake {
  return { ...mistake, data: { ...mistake.data, mended: inQuotes(String(mistake.data?.text)) } };
}

/** Errors are often told at the blank line before the text that they are about. */
function contentFrom(source: Source, offset: number): number {
  const [blank = ''] = /^[ \r\n]*(?:#[^\n]*(?:\n[ \r\n]*|$))*/.exec(source.text.slice(offset, offset + 2000)) ?? [];
  return blank.includes('\n') && offset + blank.length < source.text.length ? offset + blank.length : offset;
}

/** The blanks before a line's text, if a tab is among them. */
function tabInIndent(source: Source, offset: number): Span | undefined {
  const { start } = contentOfLine(source, offset);
  const blanks = /[ \t]*$/.exec(source.text.slice(0, start))?.[0] ?? '';
  const first = blanks.indexOf('\t');
  return first < 0 ? undefined : { start: start - blanks.length + first, end: start };
}
