import { adjacencyOf, reachableFrom, reversed } from './adjacency.js';
import type { FlowGraph } from './graph.js';

/**
 * The nodes where the procedure ends: those that nothing leaves, partners of joint work that goes on aside. A node with
 * a target that names nothing counts as an end, as far as anybody can tell; that target is a finding of its own.
 */
export function endsOf(graph: FlowGraph): ReadonlySet<string> {
  const stepOf = new Map(graph.nodes.map((node) => [node.id, node.step]));
  const leaving = new Set<string>();
  const joined = new Set<string>();
  const goingOn = new Set<number | undefined>();
  for (const edge of graph.edges) {
    if (edge.kind === 'joint') {
      joined.add(edge.from).add(edge.to);
    } else {
      leaving.add(edge.from);
      goingOn.add(stepOf.get(edge.from));
    }
  }
  const undecided = new Set(graph.unknownTargets.map(place));
  const ends = graph.nodes.filter((node) => {
    if (undecided.size > 0 && undecided.has(place(node))) return true;
    return !leaving.has(node.id) && !(joined.has(node.id) && goingOn.has(node.step));
  });
  return new Set(ends.map((node) => node.id));
}

/** The nodes from which an end can be reached, ends included. */
export function endingNodes(graph: FlowGraph): ReadonlySet<string> {
  return reachableFrom(endsOf(graph), reversed(adjacencyOf(graph)));
}

function place(at: { readonly step: number; readonly part?: number }): string {
  return `${at.step}/${at.part ?? ''}`;
}
