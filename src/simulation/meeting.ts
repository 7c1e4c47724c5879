import { type Adjacency, connect, reachableFrom } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';

/**
 * Where parallel ways meet again: the first node that all of them lead to (format 1, "Flow"), in the order of the work.
 * Rework is left out, since it would let every way lead to every other. Undefined where they have no node in common.
 */
export function meetingOf(targets: readonly string[], { following, order }: ForwardFlow): string | undefined {
  if (targets.length < 2) return undefined;
  const reached = targets.map((target) => reachableFrom([target], following));
  return order.find((id) => reached.every((ids) => ids.has(id)));
}

/**
 * The same where nothing but rework leads on from one of the ways: the node that all of them come to with the fewest
 * arrows, counted for the way that is the longest.
 */
export function meetingInRework(
  targets: readonly string[],
  { following }: ForwardFlow,
  { nodes, edges }: FlowGraph,
): string | undefined {
  if (targets.length < 2 || targets.every((target) => following.has(target))) return undefined;
  const arrows = edges.filter(({ kind }) => kind === 'flow');
  const next = connect(
    nodes.map(({ id }) => id),
    arrows,
  );
  const reached = targets.map((target) => arrowsFrom(target, next));
  let nearest: { readonly id: string; readonly arrows: number } | undefined;
  for (const { id } of nodes) {
    const most = Math.max(...reached.map((counts) => counts.get(id) ?? Number.POSITIVE_INFINITY));
    if (Number.isFinite(most) && (nearest === undefined || most < nearest.arrows)) nearest = { id, arrows: most };
  }
  return nearest?.id;
}

/** How many arrows lead to each node that can be reached, at the least. */
function arrowsFrom(start: string, next: Adjacency): ReadonlyMap<string, number> {
  const counts = new Map([[start, 0]]);
  // A map is gone through in the order of its entries, also of those that are added meanwhile.
  for (const [id, count] of counts) {
    for (const target of next.get(id) ?? []) if (!counts.has(target)) counts.set(target, count + 1);
  }
  return counts;
}
