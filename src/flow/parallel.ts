import { type Adjacency, connect, reachableFrom } from './adjacency.js';
import { endsOf } from './ends.js';
import type { ForwardFlow } from './forward.js';
import type { FlowGraph, FlowNode } from './graph.js';

/** A split into parallel ways that do not all meet again. */
export interface LooseSplit {
  /** The node behind which the ways part. */
  readonly from: FlowNode;
  /** The first node of the way that goes astray. */
  readonly way: FlowNode;
  /** `ends`: it can end before the others join it; `returns`: it can go back to before the split. */
  readonly kind: 'ends' | 'returns';
}

/** Each split walks the whole flow; a procedure with more of them than this is none. */
const MOST_SPLITS = 50;

/**
 * The splits of a flow whose ways do not all meet again at the first step that all of them lead to (format 1, "Flow").
 * Decisions are no splits: only one of their ways is taken.
 */
export function looseSplits(graph: FlowGraph, forward: ForwardFlow): readonly LooseSplit[] {
  const links = graph.edges.filter((edge) => edge.kind === 'flow');
  const ids = graph.nodes.map((node) => node.id);
  const following = connect(ids, links);
  const splits = graph.nodes.filter(({ id, kind }) => kind !== 'decision' && isSplit(following.get(id)));
  if (splits.length === 0) return [];
  const ends = endsOf(graph);
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  return splits.slice(0, MOST_SPLITS).flatMap((from) => {
    const targets = [...new Set(following.get(from.id))];
    // Rework would let every way lead to every other one.
    const meeting = meetingPoint(from.id, targets, forward.following, ids);
    // Work side by side in the last row: it ends together.
    const rows = new Set(targets.map((target) => nodeOf.get(target)?.step));
    if (rows.size === 1 && targets.every((target) => ends.has(target))) return [];
    return targets.flatMap((target): readonly LooseSplit[] => {
      const way = nodeOf.get(target);
      const kind = straying(target, from.id, meeting, following, ends);
      return way && kind ? [{ from, way, kind }] : [];
    });
  });
}

function isSplit(targets: readonly string[] = []): boolean {
  return targets.length > 1 && new Set(targets).size > 1;
}

/**
 * The node that most of the ways lead to, the first of these in the order of the file from the split on; none where no
 * two ways have one in common.
 */
function meetingPoint(
  from: string,
  targets: readonly string[],
  forward: Adjacency,
  ids: readonly string[],
): string | undefined {
  const ways = new Map<string, number>();
  for (const target of targets) {
    for (const id of reachableFrom([target], forward)) ways.set(id, (ways.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...ways.values());
  if (most < 2) return undefined;
  const start = ids.indexOf(from);
  const shared = ids.filter((id) => ways.get(id) === most);
  return shared.find((id) => ids.indexOf(id) > start) ?? shared[0];
}

function straying(
  target: string,
  from: string,
  meeting: string | undefined,
  following: Adjacency,
  ends: ReadonlySet<string>,
): LooseSplit['kind'] | undefined {
  if (target === meeting) return undefined;
  const way = reachableFrom([target], following, meeting);
  if (way.has(from)) return 'returns';
  return [...way].some((id) => ends.has(id)) ? 'ends' : undefined;
}
