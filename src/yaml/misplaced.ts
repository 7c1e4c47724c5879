import type { Source } from '../source/source.js';
import type { Edit } from './edit.js';
import { quoted, shortened } from './lines.js';
import type { Mistake } from './mistake.js';
import { type OutlineLine, openLevels, outlineAbove, outlineAt, outlineBelow } from './outline.js';

/**
 * The line that most likely stands where it should not, or lacks its dash, when YAML says that the line at an offset cannot
 * stand there: it is seldom that one, but one above, which made it stand alone.
 *
 * @returns nothing where the lines around do not tell
 */
export function misplaced(source: Source, offset: number): Mistake | undefined {
  const line = outlineAt(source, offset);
  if (line === undefined) return undefined;
  return doubledDash(source, line) ?? firstItem(source, line) ?? outdented(source, line) ?? laterItem(source, line);
}

/** `- - kegiatan: …` before keys that are indented as behind one dash. */
function doubledDash(source: Source, line: OutlineLine): Mistake | undefined {
  const item = line.isItem ? line : outlineAbove(source, line);
  const doubled = item && /^-( +)- /.exec(item.text);
  if (!item || !doubled) return undefined;
  const below = outlineBelow(source, item);
  if (below === undefined || below.column >= item.inner || below.column <= item.column) return undefined;
  const start = item.content.start;
  const mended = item.text.replace(/^(?:- +)+/, '- ');
  const mendings = [[{ start, end: start + item.inner - below.column, text: '' }]];
  return {
    message: 'double-dash',
    data: { text: shortened(item.text), mended: shortened(mended) },
    span: item.content,
    mendings,
  };
}

/** How far behind the other dashes a key without one stands at the most. */
const FARTHEST = 3;

/** The first item of a list is a key without a dash, while the other items have theirs. */
function firstItem(source: Source, line: OutlineLine): Mistake | undefined {
  const first = line.isItem ? firstAbove(source, line) : outlineAbove(source, line);
  if (first?.key === undefined || first.isItem) return undefined;
  const parent = outlineAbove(source, first);
  if (parent?.isOpen !== true || parent.inner > first.column) return undefined;
  const next = nextUpTo(source, first, first.column);
  if (next?.isItem !== true || next.column < parent.inner || first.column - next.column > FARTHEST) return undefined;
  if (next.key === undefined || !isLike(first, next)) return undefined;
  return withoutDash(source, first, next.column);
}

/** The line below the key that an item belongs to, if none of the lines from there on is an item of its list. */
function firstAbove(source: Source, item: OutlineLine): OutlineLine | undefined {
  let first: OutlineLine | undefined;
  for (let above = outlineAbove(source, item); above !== undefined; above = outlineAbove(source, above)) {
    if (above.column < item.column || (above.column === item.column && above.isOpen)) return first;
    if (above.isItem && above.column === item.column) return undefined;
    first = above;
  }
  return undefined;
}

/** A key that begins an item behind others: it, or the key below it, is there in the item above already. */
function laterItem(source: Source, line: OutlineLine): Mistake | undefined {
  if (line.isItem || line.key === undefined) return undefined;
  const dash = openLevels(source, line).find(({ column, isDash }) => isDash && column <= line.column);
  if (dash === undefined || line.column - dash.column > 1) return undefined;
  const known = keysOfItem(source, dash.line, line);
  const below = outlineBelow(source, line);
  const isBegun = below?.key !== undefined && !below.isItem && below.column > line.column && known.has(below.key);
  return isBegun || known.has(line.key) ? withoutDash(source, line, dash.column) : undefined;
}

/** A key too far to the left, which cuts its group in two: the line at which YAML stops goes on with that group. */
function outdented(source: Source, line: OutlineLine): Mistake | undefined {
  const cause = line.isItem ? lastBefore(source, line) : outlineAbove(source, line);
  if (cause !== undefined && line.isItem && hasOneItem(source, cause, line)) return undefined;
  if (cause?.key === undefined || cause.column > line.column || (cause.column === line.column && !line.isItem)) {
    return undefined;
  }
  const levels = openLevels(source, cause);
  const group = levels.find(({ column, isDash }) => column === line.column && isDash === line.isItem);
  if (group === undefined)
    return isFirstOfGroup(source, cause, line) ? movedTo(source, cause, [line.column]) : undefined;
  if (cause.isItem) return undefined;
  const dash = levels.find(({ column, isDash }) => isDash && column <= line.column);
  const known = dash === undefined ? undefined : keysOfItem(source, dash.line, cause);
  if (dash !== undefined && (known?.has(cause.key) || (!line.isItem && known?.has(line.key ?? '')))) {
    return withoutDash(source, cause, dash.column);
  }
  const below = outlineBelow(source, cause);
  const deepest =
    below !== undefined && below.column > cause.column && cause.isOpen ? below.column : Number.POSITIVE_INFINITY;
  const columns = levels
    .filter(
      ({ column, isDash }) =>
        !isDash && column < deepest && (line.isItem ? column > line.column : column === line.column),
    )
    .sort((one, other) => Number(isLike(other.line, cause)) - Number(isLike(one.line, cause)))
    .map(({ column }) => column);
  return columns.length === 0 ? undefined : movedTo(source, cause, columns);
}

/** Whether one item stands between a key and the next: then it is that item which is not in line. */
function hasOneItem(source: Source, key: OutlineLine, next: OutlineLine): boolean {
  const first = outlineBelow(source, key);
  if (first?.isItem !== true || first.line >= next.line) return false;
  let below = outlineBelow(source, first);
  while (below !== undefined && below.column > first.column) below = outlineBelow(source, below);
  return below?.line === next.line;
}

/** The nearest line above that stands further left than an item, or is a key where items have their dashes. */
function lastBefore(source: Source, item: OutlineLine): OutlineLine | undefined {
  let above = outlineAbove(source, item);
  while (above !== undefined && (above.column > item.column || (above.column === item.column && above.isItem))) {
    above = outlineAbove(source, above);
  }
  return above;
}

/** `tanggal:` with nothing below it but a key at its own level, and then one that is indented. */
function isFirstOfGroup(source: Source, cause: OutlineLine, line: OutlineLine): boolean {
  const parent = outlineAbove(source, cause);
  return !line.isItem && !cause.isItem && parent?.isOpen === true && !parent.isItem && parent.column === cause.column;
}

/** Keys of the format are in small letters, labels of a decision begin with a capital: they are never of one group. */
export function isLike(one: OutlineLine, other: OutlineLine): boolean {
  return /^\p{Lu}/u.test(one.key ?? '') === /^\p{Lu}/u.test(other.key ?? '');
}

function movedTo(source: Source, line: OutlineLine, columns: readonly number[]): Mistake {
  const mendings = columns.map((column) => [blanks(line, column)]);
  const data = { text: quoted(source, line.content), spaces: columns[0] ?? 0 };
  return { message: 'outdented', data, span: line.content, mendings };
}

/** The keys of the item that a dash opens, as far as they stand above a line. */
function keysOfItem(source: Source, dash: OutlineLine, line: OutlineLine): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let each = outlineAbove(source, line); each !== undefined; each = outlineAbove(source, each)) {
    if (each.key !== undefined && each.inner === dash.inner) keys.add(each.key);
    if (each.line <= dash.line) break;
  }
  return keys;
}

/** A key that needs a dash at a column; the lines that go on with its item are moved where they stand too far left then. */
function withoutDash(source: Source, first: OutlineLine, column: number): Mistake {
  const inner = Math.max(first.column, column + 2);
  const edits: Edit[] = [{ ...blanks(first, column), text: `${' '.repeat(column)}-${' '.repeat(inner - column - 1)}` }];
  const below = outlineBelow(source, first);
  const shift = below === undefined ? 0 : inner - below.column;
  if (shift > 0 && shift <= 2) edits.push(...shifted(source, first, shift));
  const text = quoted(source, first.content);
  const message = edits.length > 1 ? 'missing-dash-group' : 'missing-dash';
  return { message, data: { text, mended: `- ${text}` }, span: first.content, mendings: [edits] };
}

/** The lines of an item below its first one, indented deeper. */
function shifted(source: Source, first: OutlineLine, shift: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let line = outlineBelow(source, first); line !== undefined; line = outlineBelow(source, line)) {
    if (line.column < first.column || (line.isItem && line.column === first.column)) break;
    edits.push(blanks(line, line.column + shift));
  }
  return edits;
}

/** The next item of the same list: the first line below that does not stand further right, unless a key opens its list. */
function nextUpTo(source: Source, line: OutlineLine, column: number): OutlineLine | undefined {
  let below = outlineBelow(source, line);
  // Keys of the same item may be aligned with it.
  while (below !== undefined && (below.column > column || (below.column === column && !below.isItem))) {
    below = outlineBelow(source, below);
  }
  const above = below && outlineAbove(source, below);
  return above?.isOpen === true && above.line > line.line && above.column <= column ? undefined : below;
}

/** The indentation of a line as another one. */
export function blanks({ lineStart, column }: OutlineLine, wanted: number): Edit {
  return { start: lineStart, end: lineStart + column, text: ' '.repeat(wanted) };
}
