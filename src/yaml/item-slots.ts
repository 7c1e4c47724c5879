import { lineText, positionAt } from '../source/source.js';
import type { Span } from '../source/span.js';
import type { LocatedNode } from './located.js';
import type { LocatedDocument } from './read-yaml.js';

export type Collection = Extract<LocatedNode, { kind: 'mapping' | 'sequence' }>;

/** An item of a list by its index, or an entry of a mapping by its key, with its key and value. */
export interface Item {
  readonly name: number | string;
  readonly span: Span;
}

export function itemsOf(collection: Collection): readonly Item[] {
  if (collection.kind === 'sequence') return collection.items.map(({ span }, name) => ({ name, span }));
  return [...collection.entries].map(([name, { key, value }]) => ({
    name,
    span: { start: key.start, end: Math.max(key.end, value.span.end) },
  }));
}

/**
 * The text of each item that moves when it changes places: its lines with the comments that belong to it, or only the
 * item within brackets. Undefined where items cannot be told apart safely.
 */
export function slotsOf(
  document: LocatedDocument,
  collection: Collection,
  items: readonly Item[],
): readonly Span[] | undefined {
  const opening = document.source.text[collection.span.start];
  const isFlow = opening === '[' || opening === '{';
  return isFlow ? flowSlots(document, collection, items) : blockSlots(document, collection, items);
}

/** Nothing but commas and blanks may stand between the items. */
function flowSlots(
  { source }: LocatedDocument,
  collection: Collection,
  items: readonly Item[],
): readonly Span[] | undefined {
  const ends = [collection.span.start + 1, ...items.map(({ span }) => span.end)];
  const starts = [...items.map(({ span }) => span.start), collection.span.end - 1];
  const between = starts.map((start, index) => source.text.slice(ends[index], start));
  return between.every((text) => /^\s*,?\s*$/.test(text)) ? items.map(({ span }) => span) : undefined;
}

/** The lines of an item, both counted from 1. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

function blockSlots(
  document: LocatedDocument,
  collection: Collection,
  items: readonly Item[],
): readonly Span[] | undefined {
  const { source } = document;
  const own = ownLines(document, collection, items);
  if (own === undefined) return undefined;
  const commentColumns = new Map(
    document.comments
      .filter(({ ownLine }) => ownLine)
      .map(({ span }) => positionAt(source, span.start))
      .map(({ line, column }) => [line, column]),
  );
  const column = columnOf(document, collection, items);
  let before = 0;
  return own.map(({ first, last }, index) => {
    const next = own[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    let top = first;
    while (top - 1 > before && commentColumns.has(top - 1)) top -= 1;
    let bottom = last;
    while (bottom + 1 < next && (commentColumns.get(bottom + 1) ?? 0) > column) bottom += 1;
    before = bottom;
    const start = source.lineStarts[top - 1] ?? 0;
    const end = (source.lineStarts[bottom - 1] ?? 0) + lineText(source, bottom).length;
    return { start, end };
  });
}

/** The lines from an item's dash or key to its end; undefined where a line holds more than the item. */
function ownLines(
  document: LocatedDocument,
  collection: Collection,
  items: readonly Item[],
): readonly Lines[] | undefined {
  const { source } = document;
  const column = columnOf(document, collection, items);
  const lines: Lines[] = [];
  for (const { span } of items) {
    const last = positionAt(source, Math.max(span.start, span.end - 1)).line;
    const start = positionAt(source, span.start).line;
    const first = collection.kind === 'mapping' ? start : dashLine(start, lines.at(-1)?.last ?? 0);
    // The line ends behind `|+` belong to the value: they would have to move, and cannot.
    const keepsLineEnds = /[|>]\d?\+/.test(source.text.slice(span.start, span.end));
    if (first === undefined || keepsLineEnds || !/^ *$/.test(lineText(source, first).slice(0, column - 1))) {
      return undefined;
    }
    if (first <= (lines.at(-1)?.last ?? 0)) return undefined;
    lines.push({ first, last });
  }
  return lines;

  function dashLine(from: number, above: number): number | undefined {
    for (let line = from; line > above; line -= 1) {
      if (/^ *-(?:\s|$)/.test(lineText(source, line)) && lineText(source, line)[column - 1] === '-') return line;
    }
    return undefined;
  }
}

function columnOf({ source }: LocatedDocument, collection: Collection, items: readonly Item[]): number {
  const start = collection.kind === 'mapping' ? items[0]?.span.start : collection.span.start;
  return positionAt(source, start ?? collection.span.start).column;
}
