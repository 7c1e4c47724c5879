import { lineText, positionAt, type Source } from '../source/source.js';
import type { Edit } from './edit.js';
import { contentOfLine } from './lines.js';
import type { Mistake } from './mistake.js';

/** Stands for a colon or a dash while a text with one is read; of the private use area, so no author writes it. */
const COLON = '\uE03A';
const DASH = '\uE02D';

/** Mistakes within one value that can be put out of sight: the value is then read as the author wrote it. */
export function hiding({ message, span }: Mistake, { text }: Source): Edit | undefined {
  const { start, end } = span;
  if (message === 'colon-in-text') return { start, end, text: text.slice(start, end).replaceAll(':', COLON) };
  if (message !== 'dash-after-key' && message !== 'lone-dash') return undefined;
  return { start, end: start + 1, text: DASH };
}

/** A text in which something was put out of sight as the author wrote it. */
export function unmend(text: string): string {
  return text.includes(COLON) || text.includes(DASH) ? text.replaceAll(COLON, ':').replaceAll(DASH, '-') : text;
}

/**
 * The edit after which the lines behind a mistake are most likely read as they were meant. It is a guess, made to find
 * the next mistake and no echoes of this one; whoever makes it looks whether the text reads better with it.
 */
export function guessedMending(mistake: Mistake, source: Source): Edit | undefined {
  const { start, end } = mistake.span;
  if (mistake.mending !== undefined) return mistake.mending;
  switch (mistake.message) {
    case 'tab':
      return { start, end, text: source.text.slice(start, end).replaceAll('\t', '  ') };
    case 'hard-space':
      return { start, end, text: ' '.repeat(end - start) };
    case 'bullet':
      return { start, end: start + 1, text: '-' };
    case 'space-after-dash':
      return { start: start + 1, end: start + 1, text: ' ' };
    case 'space-after-colon': {
      const colon = source.text.indexOf(':', start) + 1;
      return { start: colon, end: colon, text: ' ' };
    }
    case 'apostrophe':
      return { start, end: start, text: "'" };
    case 'missing-colon':
      return { start, end, text: ' '.repeat(end - start) };
    case 'unclosed-quote':
      return { start: end, end, text: source.text.charAt(start) };
    case 'curly-end':
      return { start: end - 1, end, text: source.text.charAt(start) };
    case 'unclosed-bracket':
      return closing(source, start);
    case 'indent':
    case 'too-deep':
    case 'stray-item':
      return aligned(source, start);
    default:
      return undefined;
  }
}

function closing(source: Source, opening: number): Edit {
  const { end } = contentOfLine(source, opening);
  const rest = source.text.slice(opening, end).replace(/\s+#.*$/, '');
  const at = opening + rest.length;
  return { start: at, end: at, text: rest.startsWith('{') ? '}' : ']' };
}

/** Lines above that are looked at for a level to align with. */
const LINES_ABOVE = 60;

/** Another indentation for a line: the nearest one of the keys above, or of the dashes where it is an item. */
function aligned(source: Source, offset: number): Edit | undefined {
  const { line, column } = positionAt(source, contentOfLine(source, offset).start);
  const start = source.lineStarts[line - 1];
  const isItem = startsItem(lineText(source, line));
  const costOf = costs(source, line, column - 1);
  let best: number | undefined;
  for (let above = line - 1; above > 0 && above >= line - LINES_ABOVE; above -= 1) {
    for (const level of levelsOf(lineText(source, above), isItem)) {
      if (costOf(level) < (best === undefined ? Number.POSITIVE_INFINITY : costOf(best))) best = level;
    }
  }
  return best === undefined || start === undefined
    ? undefined
    : { start, end: start + column - 1, text: ' '.repeat(best) };
}

/**
 * How far a level is from where a line stands; infinite where it stands already. A key with its values below it stands
 * further left than they do, but items may stand right below it.
 */
function costs(source: Source, line: number, column: number): (level: number) => number {
  const below = /:\s*$/.test(lineText(source, line)) ? lineText(source, line + 1) : '';
  const inner = below.search(/\S/);
  return (level) => {
    if (level === column || (inner >= 0 && level > inner)) return Number.POSITIVE_INFINITY;
    if (level !== inner) return Math.abs(level - column);
    return startsItem(below) ? Math.abs(level - column) + 0.5 : Number.POSITIVE_INFINITY;
  };
}

/** The columns, from 0, at which the dashes of a line stand, or its key. */
function levelsOf(text: string, ofItems: boolean): readonly number[] {
  const [, blanks = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/.exec(text) ?? [];
  if (ofItems) return [...dashes.matchAll(/-/g)].map(({ index }) => blanks.length + index);
  return /^[^#\s].*?:(?: |$)/.test(rest) ? [blanks.length + dashes.length] : [];
}

function startsItem(text: string): boolean {
  return /^\s*-(?:\s|$)/.test(text);
}
