import type { YAMLError } from 'yaml';
import type { MessageData } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { contentOfLine, inQuotes, quoted, restOfLine } from './lines.js';
import type { TokenSurvey } from './tokens.js';

/** One mistake in the YAML, in our own terms: the message of `yaml-syntax`, its data and the smallest place. */
export interface Mistake {
  readonly message: string;
  readonly data?: MessageData;
  readonly span: Span;
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
  const [start] = error.pos;
  const tab = tabInIndent(source, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'tab', span: tab ?? { start, end: start + 1 } };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return tab ? { message: 'tab', span: tab } : misplacedKey(source, start, errors);
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
function misplacedKey(source: Source, start: number, errors: readonly YAMLError[]): Mistake {
  const here = errors.filter((error) => error.pos[0] === start);
  if (!here.some((error) => error.code === 'BLOCK_AS_IMPLICIT_KEY')) return missingColon(source, start);
  const several = here.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
  return several === undefined
    ? withQuotes(quoting(source, 'colon-in-text', restOfLine(source, start)))
    : quoting(source, 'too-deep', contentOfLine(source, several.pos[1]));
}

function missingColon(source: Source, start: number): Mistake {
  const span = restOfLine(source, start);
  const text = quoted(source, span);
  if (/^-[^\s-]/.test(text))
    return { message: 'space-after-dash', data: { text, mended: text.replace('-', '- ') }, span };
  if (/^[\w-]+:\S/.test(text)) {
    return { message: 'space-after-colon', data: { text, mended: text.replace(':', ': ') }, span };
  }
  return { message: 'missing-colon', data: { text }, span };
}

function missingCharacter(source: Source, error: YAMLError, survey: TokenSurvey): Mistake {
  const [start, end] = error.pos;
  if (/closing/.test(error.message)) {
    const open = survey.quoted.find((span) => span.end === start) ?? { start, end };
    return { ...quoting(source, 'unclosed-quote', restOfLine(source, open.start)) };
  }
  if (/^Implicit map keys/.test(error.message)) return missingColon(source, start);
  if (/^Comments must/.test(error.message)) return quoting(source, 'comment-space', { start, end });
  if (/^Missing ,/.test(error.message)) return quoting(source, 'missing-comma', restOfLine(source, start));
  if (/end with a/.test(error.message)) return unclosedBracket(source, start, survey);
  return /^Sequence item without/.test(error.message) ? badIndent(source, start) : unreadable(source, start);
}

function unexpected(source: Source, error: YAMLError): Mistake {
  const [start, end] = error.pos;
  if (/same line with key/.test(error.message)) return quoting(source, 'dash-after-key', restOfLine(source, start));
  if (/^Block scalar header/.test(error.message)) return quoting(source, 'block-header', restOfLine(source, start));
  if (/Unexpected flow-(seq|map)-end/.test(error.message)) return quoting(source, 'stray-bracket', { start, end });
  if (/^Unexpected (, |empty item )in/.test(error.message)) return { message: 'stray-comma', span: { start, end } };
  if (!/at node end/.test(error.message)) return unreadable(source, start);
  const before = source.text.slice(contentOfLine(source, start).start, start).trimEnd();
  if (/["']$/.test(before)) return quoting(source, 'text-after-quote', restOfLine(source, start));
  const alias = before.lastIndexOf('*');
  if (alias >= 0) return reservedStart(source, contentOfLine(source, start).start + alias);
  return before === '' ? badIndent(source, start) : unreadable(source, start);
}

/** A bracket that is opened and never closed; `yaml` notices it only where the next key begins. */
function unclosedBracket(source: Source, start: number, survey: TokenSurvey): Mistake {
  const opening = survey.openBrackets.filter((offset) => offset <= start).at(-1) ?? start;
  const bracket = source.text[opening] === '{' ? '{' : '[';
  const data = { bracket, closing: bracket === '{' ? '}' : ']' };
  return {
    message: 'unclosed-bracket',
    data,
    span: { start: opening, end: Math.min(opening + 1, source.text.length) },
  };
}

/** A text that begins with a character that YAML keeps for itself: `@`, a backtick, `%`, `&`, `*`. */
function reservedStart(source: Source, start: number): Mistake {
  const span = restOfLine(source, start);
  const text = quoted(source, span);
  return { message: 'reserved-start', data: { char: text.slice(0, 1), text, mended: inQuotes(text) }, span };
}

function badIndent(source: Source, start: number): Mistake {
  return quoting(source, 'indent', contentOfLine(source, start));
}

function unreadable(source: Source, start: number): Mistake {
  return quoting(source, 'default', contentOfLine(source, start));
}

function quoting(source: Source, message: string, span: Span): Mistake {
  return { message, data: { text: quoted(source, span) }, span };
}

/** Adds the text as it would be right. */
function withQuotes(mistake: Mistake): Mistake {
  return { ...mistake, data: { ...mistake.data, mended: inQuotes(String(mistake.data?.text)) } };
}

/** The blanks before a line's text, if a tab is among them. */
function tabInIndent(source: Source, offset: number): Span | undefined {
  const { start } = contentOfLine(source, offset);
  const blanks = /[ \t]*$/.exec(source.text.slice(0, start))?.[0] ?? '';
  const first = blanks.indexOf('\t');
  return first < 0 ? undefined : { start: start - blanks.length + first, end: start };
}
