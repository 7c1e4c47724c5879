import { positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { contentOfLine } from './lines.js';
import { misplaced } from './misplaced.js';
import { bulletAt, missingSpace } from './missing-sign.js';
import type { Mistake } from './mistake.js';
import { outlineAt, outlineBelow } from './outline.js';
import { quoting } from './quoting.js';

/**
 * A mistake of the line above one that is called wrong: a bullet, a dash without its space, or another indentation than the
 * lines that follow have, which then are aligned with each other.
 */
export function causeAbove(source: Source, span: Span): Mistake | undefined {
  const above = lineAbove(source, span.start);
  if (above === undefined) return undefined;
  const text = source.text.slice(above.start, above.end);
  const ofDash = /^-[^\s-][^:]*:(?: |$)/.test(text) ? missingSpace(source, above) : undefined;
  return bulletAt(source, above) ?? ofDash ?? misplaced(source, span.start) ?? askew(source, above, span);
}

/** By how many columns a line is taken to be askew at the most. */
const FARTHEST = 6;

function askew(source: Source, above: Span, span: Span): Mistake | undefined {
  const columnOf = (offset: number) => positionAt(source, offset).column - 1;
  const text = source.text.slice(above.start, above.end);
  const dashes = /^(?:- +)+(?=\S)/.exec(text)?.[0].length ?? 0;
  const shift = columnOf(span.start) - columnOf(above.start) - dashes;
  const isKey = /^(?:- +)*[^\s#"'][^:]*:(?: |$)/.test(text);
  if (!isKey || shift === 0 || Math.abs(shift) > FARTHEST || columnOf(above.start) + shift < 0) return undefined;
  // A key is askew only as the first of its group: otherwise those before it show where it belongs.
  const opening = lineAbove(source, above.start);
  const isFirst = opening === undefined || source.text[opening.end - 1] === ':';
  if (dashes > 0 && isAmongItems(source, above)) return undefined;
  if ((dashes === 0 && !isFirst) || columnOf(lineBelow(source, span.end).start) !== columnOf(span.start))
    return undefined;
  const start = above.start - columnOf(above.start);
  const mending = { start, end: above.start, text: ' '.repeat(columnOf(above.start) + shift) };
  return { ...quoting(source, dashes > 0 ? 'stray-item' : 'indent', above), mendings: [[mending]] };
}

/** Whether other items of the list have their dashes where an item has its. */
function isAmongItems(source: Source, above: Span): boolean {
  const item = outlineAt(source, above.start);
  if (item === undefined) return false;
  let below = outlineBelow(source, item);
  while (below !== undefined && (below.column > item.column || (below.column === item.column && !below.isItem))) {
    below = outlineBelow(source, below);
  }
  return below?.isItem === true && below.column === item.column;
}

function lineAbove(source: Source, offset: number): Span | undefined {
  const { line } = positionAt(source, offset);
  const start = source.lineStarts[line - 2];
  return start === undefined ? undefined : contentOfLine(source, start);
}

function lineBelow(source: Source, offset: number): Span {
  const { line } = positionAt(source, offset);
  return contentOfLine(source, source.lineStarts[line] ?? source.text.length);
}
