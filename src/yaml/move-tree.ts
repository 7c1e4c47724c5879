import type { Span } from '../source/span.js';
import { type LocatedAlias, type LocatedNode, resolved } from './located.js';

/** The same tree with other places; nodes that are shared by aliases stay shared. */
export function moveTree(root: LocatedNode, back: (offset: number) => number): LocatedNode {
  const moved = new Map<LocatedNode, LocatedAlias['target']>();
  return move(root);

  function move(node: LocatedNode): LocatedNode {
    const target = moveTarget(resolved(node));
    return node.kind === 'alias' ? { ...node, span: spanOf(node.span), target } : target;
  }

  function moveTarget(node: LocatedAlias['target']): LocatedAlias['target'] {
    const known = moved.get(node);
    if (known !== undefined) return known;
    const made = withNewPlaces(node);
    moved.set(node, made);
    return made;
  }

  function withNewPlaces(node: LocatedAlias['target']): LocatedAlias['target'] {
    const span = spanOf(node.span);
    if (node.kind === 'scalar') return { ...node, span };
    if (node.kind === 'sequence') return { ...node, span, items: node.items.map(move) };
    const entries = [...node.entries].map(
      ([key, entry]) => [key, { key: spanOf(entry.key), value: move(entry.value) }] as const,
    );
    return { ...node, span, entries: new Map(entries) };
  }

  function spanOf({ start, end }: Span): Span {
    return { start: back(start), end: back(end) };
  }
}
