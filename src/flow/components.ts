import { type Adjacency, reversed } from './adjacency.js';

/**
 * The strongly connected components: each node's group, as a number. Two nodes of one group lie on a loop together.
 * Kosaraju's two walks, without recursion so that an SOP of thousands of steps cannot overflow the stack.
 */
export function componentsOf(adjacency: Adjacency): ReadonlyMap<string, number> {
  const backwards = reversed(adjacency);
  const group = new Map<string, number>();
  let next = 0;
  for (const root of finishingOrder(adjacency).reverse()) {
    if (group.has(root)) continue;
    const open = [root];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (group.has(id)) continue;
      group.set(id, next);
      open.push(...(backwards.get(id) ?? []));
    }
    next += 1;
  }
  return group;
}

/** The nodes in the order in which a depth-first walk leaves them. */
function finishingOrder(adjacency: Adjacency): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of adjacency.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ id: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const following = adjacency.get(top.id)?.[top.next];
      top.next += 1;
      if (following === undefined) {
        order.push(top.id);
        path.pop();
      } else if (!seen.has(following)) {
        seen.add(following);
        path.push({ id: following, next: 0 });
      }
    }
  }
  return order;
}
