import { adjacencyOf, reachableFrom, reversed } from './adjacency.js';
import type { FlowGraph, FlowNode } from './graph.js';

/**
 * The nodes where the procedure ends: those that nothing leaves, partners of joint work that goes on aside. A node with
 * a target that names nothing counts as an end, as far as anybody can tell; that target is a finding of its own.
 */
export function endsOf(graph: FlowGraph): ReadonlySet<string> {
  const leaving = new Set<string>();
  for (const { kind, from } of graph.edges) if (kind === 'flow') leaving.add(from);
  const isPartner = partnersGoingOn(graph, leaving);
  const undecided = new Set(graph.unknownTargets.map(place));
  const ends = new Set<string>();
  for (const node of graph.nodes) {
    const isUndecided = undecided.size > 0 && undecided.has(place(node));
    if (isUndecided || (!leaving.has(node.id) && !isPartner(node))) ends.add(node.id);
  }
  return ends;
}

/** Tells of a node whether it is joined to others of its step, and one of that step goes on. */
function partnersGoingOn({ nodes, edges }: FlowGraph, leaving: ReadonlySet<string>): (node: FlowNode) => boolean {
  const joint = edges.filter(({ kind }) => kind === 'joint');
  if (joint.length === 0) return () => false;
  const joined = new Set(joint.flatMap(({ from, to }) => [from, to]));
  const goingOn = new Set(nodes.filter(({ id }) => leaving.has(id)).map(({ step }) => step));
  return ({ id, step }) => joined.has(id) && goingOn.has(step);
}

/**
 * The nodes from which an end can be reached, ends included.
 *
 * @param adjacency that of the graph, for who has it already
 */
export function endingNodes(graph: FlowGraph, adjacency = adjacencyOf(graph)): ReadonlySet<string> {
  return reachableFrom(endsOf(graph), reversed(adjacency));
}

function place(at: { readonly step: number; readonly part?: number }): string {
  return `${at.step}/${at.part ?? ''}`;
}
