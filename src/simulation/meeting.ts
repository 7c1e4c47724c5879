import { reachableFrom } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';

/**
 * Where parallel ways meet again: the first node that all of them lead to (format 1, "Flow"), in the order of the work.
 * Rework is left out, since it would let every way lead to every other. Undefined where they have no node in common.
 */
export function meetingOf(targets: readonly string[], { following, order }: ForwardFlow): string | undefined {
  if (targets.length < 2) return undefined;
  const reached = targets.map((target) => reachableFrom([target], following));
  return order.find((id) => reached.every((ids) => ids.has(id)));
}
