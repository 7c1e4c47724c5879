import type { Fix, Reordering } from '../diagnostics/diagnostic.js';
import type { Path, Span } from '../source/span.js';
import { type Collection, type Item, itemsOf, slotsOf } from './item-slots.js';
import { type LocatedNode, resolved } from './located.js';
import type { LocatedDocument } from './read-yaml.js';

/**
 * The edits that bring the items of a list or the entries of a mapping into another order. Whole items move, with the
 * comments that belong to them: those at the end of their lines, inside them, below them where they are indented deeper,
 * and right above them. Blank lines and comments that stand apart stay where they are, and so does all other text.
 *
 * @returns nothing where the order names other items than the file has, or where a move could change what the text
 * means: an anchor with its alias, a comment within brackets, an item that shares its first line with something else.
 */
export function reorderItems(document: LocatedDocument, { path, order }: Reordering): Fix['edits'] | undefined {
  const collection = collectionAt(document.root, path);
  if (collection === undefined || holdsOwnAlias(collection)) return undefined;
  const items = itemsOf(collection);
  const sources = order.map((name) => items.findIndex((item) => item.name === name));
  if (!isPermutation(sources, items)) return undefined;
  const slots = slotsOf(document, collection, items);
  if (slots === undefined) return undefined;
  return slots.flatMap((span, index) => {
    const source = slots[sources[index] ?? index] ?? span;
    return source === span ? [] : [{ span, text: document.source.text.slice(source.start, source.end) }];
  });
}

/** What stands behind an alias is written elsewhere and read from there too, so it is nothing to reorder here. */
function collectionAt(root: LocatedNode | undefined, path: Path): Collection | undefined {
  let node = path.length === 0 ? undefined : root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'sequence') node = node.items[Number(step)];
    else return undefined;
  }
  return node?.kind === 'mapping' || node?.kind === 'sequence' ? node : undefined;
}

/** An alias must stand behind its anchor: where both lie in the collection, its items cannot change places. */
function holdsOwnAlias(collection: Collection): boolean {
  const open: LocatedNode[] = [collection];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'alias' && isWithin(resolved(node).span, collection.span)) return true;
    if (node.kind === 'sequence') open.push(...node.items);
    if (node.kind === 'mapping') open.push(...[...node.entries.values()].map(({ value }) => value));
  }
  return false;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isPermutation(sources: readonly number[], items: readonly Item[]): boolean {
  return sources.length === items.length && !sources.includes(-1) && new Set(sources).size === items.length;
}
