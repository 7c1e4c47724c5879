import type { Adjacency } from './adjacency.js';

/**
 * The strongly connected components: each node's group, as a number. Two nodes of one group lie on a loop together.
 */
export function componentsOf(adjacency: Adjacency): ReadonlyMap<string, number> {
  const ids = [...adjacency.keys()];
  const rank = new Map(ids.map((id, index) => [id, index]));
  const groups = groupsOf(ids.map((id) => adjacency.get(id)?.flatMap((to) => rank.get(to) ?? []) ?? []));
  return new Map(ids.map((id, index) => [id, groups[index] ?? 0]));
}

/**
 * The same of nodes that are numbers: each one's group. Kosaraju's two walks, without recursion so that an SOP of
 * thousands of steps cannot overflow the stack.
 *
 * @param following for each node those that follow it
 */
export function groupsOf(following: readonly (readonly number[])[]): readonly number[] {
  const before = turnedRound(following);
  const groups: number[] = new Array(following.length).fill(-1);
  let next = 0;
  for (const root of finishingOrder(following).reverse()) {
    if (groups[root] !== -1) continue;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (groups[node] !== -1) continue;
      groups[node] = next;
      for (const earlier of before[node] ?? []) open.push(earlier);
    }
    next += 1;
  }
  return groups;
}

/** The same nodes with every arrow turned round. */
export function turnedRound(following: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const before: number[][] = [];
  for (const _ of following) before.push([]);
  for (let from = 0; from < following.length; from += 1) {
    for (const to of following[from] ?? []) before[to]?.push(from);
  }
  return before;
}

/** The nodes in the order in which a depth-first walk leaves them. */
function finishingOrder(following: readonly (readonly number[])[]): number[] {
  const seen: boolean[] = new Array(following.length).fill(false);
  const order: number[] = [];
  for (let root = 0; root < following.length; root += 1) {
    if (seen[root]) continue;
    seen[root] = true;
    const path = [root];
    const turn = [0];
    while (path.length > 0) {
      const top = path.length - 1;
      const node = path[top] ?? 0;
      const target = following[node]?.[turn[top] ?? 0];
      turn[top] = (turn[top] ?? 0) + 1;
      if (target === undefined) {
        order.push(node);
        path.pop();
        turn.pop();
      } else if (!seen[target]) {
        seen[target] = true;
        path.push(target);
        turn.push(0);
      }
    }
  }
  return order;
}
