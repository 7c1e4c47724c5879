import { positionAt, type Source } from '../source/source.js';
import type { Edit } from './edit.js';
import { OF_WHOLE } from './keys-of-whole.js';
import { contentOfLine } from './lines.js';
import { blanks, isLike } from './misplaced.js';
import type { Mistake } from './mistake.js';
import { type OutlineLine, outlineAbove, outlineAt, outlineBelow } from './outline.js';

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
 * The edits after which the lines behind a mistake are most likely read as they were meant, the likeliest first. They are
 * guesses, made to find the next mistake and no echoes of this one; whoever makes one looks whether the text reads better
 * with it.
 */
export function guessedMendings(mistake: Mistake, source: Source): readonly (readonly Edit[])[] {
  if (mistake.mendings !== undefined) return mistake.mendings;
  if (ASKEW.has(mistake.message)) return aligned(source, mistake.span.start);
  if (mistake.message === 'unclosed-bracket') return closings(source, mistake.span.start);
  if (mistake.message === 'tab') return withoutTabs(mistake, source);
  const edit = guessedEdit(mistake, source);
  return edit === undefined ? [] : [[edit]];
}

const ASKEW = new Set(['indent', 'too-deep', 'stray-item']);

function guessedEdit({ message, data, span: { start, end } }: Mistake, source: Source): Edit | undefined {
  switch (message) {
    case 'hard-space':
      return { start, end, text: ' '.repeat(end - start) };
    case 'bullet':
      return { start, end: start + String(data?.char ?? ' ').length, text: '-' };
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
    default:
      return undefined;
  }
}

/** Widths that editors give to a tab. */
const TAB_WIDTHS = [2, 4, 8];

function withoutTabs({ span: { start, end } }: Mistake, source: Source): readonly (readonly Edit[])[] {
  const blank = source.text.slice(start, end);
  return TAB_WIDTHS.map((width) => [{ start, end, text: blank.replaceAll('\t', ' '.repeat(width)) }]);
}

/** How many lines a list in brackets goes on for at the most until its closing bracket is missed. */
const LINES_IN_BRACKETS = 12;

/** The missing bracket at the end of its line, of one of the next lines, or of the text. */
function closings(source: Source, opening: number): readonly (readonly Edit[])[] {
  const text = source.text.charAt(opening) === '{' ? '}' : ']';
  const { line } = positionAt(source, opening);
  const ends: number[] = [];
  for (let each = line; each <= line + LINES_IN_BRACKETS && each <= source.lineStarts.length; each += 1) {
    const end = endOfContent(source, each, opening);
    if (end !== undefined) ends.push(end);
  }
  const whole = source.text.trimEnd().length;
  return [...new Set([...ends, whole])].map((end) => [closingAt(source, opening, end, text)]);
}

/** Where the text of a line ends behind an offset, without a comment; undefined for a line without text. */
function endOfContent(source: Source, line: number, offset: number): number | undefined {
  const start = Math.max(source.lineStarts[line - 1] ?? 0, offset);
  const { end } = contentOfLine(source, start);
  const rest = source.text.slice(start, end).replace(/(?:^|\s+|(?<=[[{,]))#.*$/, '');
  return rest.trim() === '' ? undefined : start + rest.length;
}

/** `[a, b)`: another bracket stands where the right one should. */
function closingAt(source: Source, opening: number, end: number, text: string): Edit {
  const isOther = /[)}\]]/.test(source.text.charAt(end - 1)) && !/[({[]/.test(source.text.slice(opening + 1, end));
  const isAtComment = source.text.charAt(end) === '#';
  return { start: isOther ? end - 1 : end, end, text: isAtComment ? `${text} ` : text };
}

/** Lines above that are looked at for a level to align with. */
const LINES_ABOVE = 60;
/** Levels that are tried: the second is right where a line stands between two. */
const LEVELS = 3;

/**
 * Other indentations for a line: the nearest ones of the keys above, or of the dashes where it is an item; for the line by
 * itself, with what hangs below it, and with the rest of its group.
 */
function aligned(source: Source, offset: number): readonly (readonly Edit[])[] {
  const line = outlineAt(source, offset);
  if (line === undefined) return [];
  const costOf = costs(source, line);
  const found = new Map<number, number>();
  let above = outlineAbove(source, line);
  const below = above?.isOpen === true ? outlineBelow(source, line) : undefined;
  // The first of a group belongs where the next of it stands.
  if (below?.key !== undefined && below.isItem === line.isItem && isLike(below, line)) {
    found.set(below.column, costOf(below.column));
  }
  for (let count = 0; above !== undefined && count < LINES_ABOVE; count += 1) {
    const level = line.isItem ? above.column : above.inner;
    if (line.isItem ? above.isItem : above.key !== undefined) {
      const cost = costOf(level) + (line.isItem || fits(line, above, level) ? 0 : UNLIKE);
      found.set(level, Math.min(cost, found.get(level) ?? Number.POSITIVE_INFINITY));
    }
    above = outlineAbove(source, above);
  }
  const levels = [...found].filter(([, cost]) => Number.isFinite(cost)).sort(([, one], [, other]) => one - other);
  const columns = levels.slice(0, LEVELS).map(([level]) => level);
  const groups = [[], blockBelow(source, line), line.isItem ? [] : runBelow(source, line)];
  const sizes = groups.map(({ length }) => length);
  const different = groups.filter((_, index) => sizes.indexOf(sizes[index] ?? 0) === index);
  return columns.flatMap((column) =>
    different.map((group) =>
      [line, ...group].map((each) => blanks(each, Math.max(0, each.column + column - line.column))),
    ),
  );
}

/** What it costs to put a key of the format among labels, or the other way round, or one of the whole SOP into a group. */
const UNLIKE = 6;

function fits(line: OutlineLine, above: OutlineLine, level: number): boolean {
  return isLike(above, line) && (level === 0 || !OF_WHOLE.test(line.key ?? ''));
}

/**
 * How far a level is from where a line stands; infinite where it stands already. A key with its values below it stands
 * further left than they do, but items may stand right below it.
 */
function costs(source: Source, line: OutlineLine): (level: number) => number {
  const below = line.isOpen ? outlineBelow(source, line) : undefined;
  return (level) => {
    if (level === line.column) return Number.POSITIVE_INFINITY;
    const distance = Math.abs(level - line.column);
    if (below === undefined || level < below.column) return distance;
    return level === below.column && below.isItem ? distance + 0.5 : Number.POSITIVE_INFINITY;
  };
}

/** The lines that hang below one: indented deeper, or aligned with the key behind its dash. */
function blockBelow(source: Source, line: OutlineLine): readonly OutlineLine[] {
  const block: OutlineLine[] = [];
  for (let below = outlineBelow(source, line); below !== undefined; below = outlineBelow(source, below)) {
    const isNextItem = below.isItem && below.column <= line.inner && block.at(-1)?.isOpen !== true;
    if (below.column <= line.column || below.column < line.inner || isNextItem) break;
    block.push(below);
  }
  return block;
}

/** The lines below a key that stand no further left, up to the next item where it stands in line with the dashes. */
function runBelow(source: Source, line: OutlineLine): readonly OutlineLine[] {
  const run: OutlineLine[] = [];
  for (let below = outlineBelow(source, line); below !== undefined; below = outlineBelow(source, below)) {
    const isNextItem = below.isItem && below.column === line.column && run.at(-1)?.isOpen !== true;
    if (below.column < line.column || isNextItem) break;
    run.push(below);
  }
  return run;
}
