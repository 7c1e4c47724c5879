import { adjacencyOf } from './adjacency.js';
import { componentsOf } from './components.js';
import { endingNodes } from './ends.js';
import type { FlowEdge, FlowGraph } from './graph.js';

/** A part of the flow that is never left once it is entered. */
export interface EndlessLoop {
  /** Numbers of its steps, ascending. */
  readonly steps: readonly number[];
  /** The edge that leads back: the last one in the order of the file. */
  readonly closing: FlowEdge;
}

/**
 * The loops without a way out. Steps that merely lead into such a loop are not listed: mending the loop mends them.
 *
 * @param adjacency that of the graph, for who has it already
 */
export function endlessLoops(graph: FlowGraph, adjacency = adjacencyOf(graph)): readonly EndlessLoop[] {
  const ending = endingNodes(graph, adjacency);
  if (graph.nodes.every(({ id }) => ending.has(id))) return [];
  const group = componentsOf(adjacency);
  const order = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const left = new Set<number>();
  for (const [from, targets] of adjacency) {
    const own = group.get(from);
    if (own !== undefined && targets.some((to) => group.get(to) !== own)) left.add(own);
  }
  const loops = new Map<number, { steps: Set<number>; closing?: FlowEdge }>();
  for (const node of graph.nodes) {
    const own = group.get(node.id);
    if (own === undefined || ending.has(node.id) || left.has(own)) continue;
    const loop = loops.get(own) ?? { steps: new Set() };
    loops.set(own, loop);
    loop.steps.add(node.step);
  }
  for (const edge of graph.edges) {
    const own = group.get(edge.from);
    const loop = own === undefined ? undefined : loops.get(own);
    const backwards = (order.get(edge.to) ?? 0) <= (order.get(edge.from) ?? 0);
    if (loop && edge.kind === 'flow' && backwards) loop.closing = edge;
  }
  return [...loops.values()].flatMap(({ steps, closing }) =>
    closing ? [{ steps: [...steps].sort((a, b) => a - b), closing }] : [],
  );
}
