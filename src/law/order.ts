import type { Citation } from './citation.js';
import { type Precedence, precedence } from './hierarchy.js';

/** Two items that stand the wrong way round: `item` must stand before `earlier`, which comes first in the list. */
export interface Misplaced {
  readonly item: number;
  readonly earlier: number;
  readonly reason: Precedence;
}

/** The first item (by its index) that stands behind one that it must precede; items without a rule stand anywhere. */
export function firstMisplaced(items: readonly (Citation | undefined)[]): Misplaced | undefined {
  for (const [item, citation] of items.entries()) {
    for (const [earlier, other] of items.slice(0, item).entries()) {
      const reason = citation && other && precedence(citation, other);
      if (reason !== undefined) return { item, earlier, reason };
    }
  }
  return undefined;
}

/**
 * The order (indexes of the items) in which nothing is misplaced, as near to the given one as can be: always the first
 * item comes next that none of those left must precede.
 */
export function properOrder(items: readonly (Citation | undefined)[]): readonly number[] {
  const left = [...items.keys()];
  const order: number[] = [];
  while (left.length > 0) {
    const isNext = (index: number) => {
      const citation = items[index];
      return !left.some((other) => {
        const rival = items[other];
        return citation !== undefined && rival !== undefined && precedence(rival, citation) !== undefined;
      });
    };
    // There always is one, since precedence leads round in no circle.
    const next = Math.max(0, left.findIndex(isNext));
    order.push(...left.splice(next, 1));
  }
  return order;
}
