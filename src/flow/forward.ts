import { type Adjacency, connect, reachableFrom, reversed } from './adjacency.js';
import { componentsOf } from './components.js';
import { endsOf } from './ends.js';
import type { FlowGraph } from './graph.js';

/** The flow without rework: no way leads back to what is done already, and every node lies on a way to an end. */
export interface ForwardFlow {
  readonly following: Adjacency;
  /** The nodes in an order in which every arrow points ahead. */
  readonly order: readonly string[];
  readonly starts: readonly string[];
}

/**
 * Takes rework out of a flow. A way is rework when it lies on a loop and goes back in the order of the file; a step from
 * which only rework leads on ("Memperbaiki berkas", back to the check) goes with it. What is left has no loops.
 */
export function forwardFlow(graph: FlowGraph): ForwardFlow {
  const group = componentsOf(connect(idsOf(graph), flowLinks(graph)));
  const rank = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const ahead = flowLinks(graph).filter(
    ({ from, to }) => group.get(from) !== group.get(to) || (rank.get(from) ?? 0) < (rank.get(to) ?? 0),
  );
  const acyclic = connect(idsOf(graph), ahead);
  const ending = reachableFrom(endsOf(graph), reversed(acyclic));
  const begun = reachableFrom(graph.starts, acyclic);
  const following = connect(
    idsOf(graph).filter((id) => ending.has(id) && begun.has(id)),
    ahead,
  );
  return { following, order: inOrder(following), starts: graph.starts.filter((id) => following.has(id)) };
}

function idsOf(graph: FlowGraph): readonly string[] {
  return graph.nodes.map((node) => node.id);
}

function flowLinks(graph: FlowGraph) {
  return graph.edges.filter((edge) => edge.kind === 'flow');
}

/** Kahn's order: a node comes when everything before it has come. */
function inOrder(following: Adjacency): readonly string[] {
  const waitingFor = new Map<string, number>([...following.keys()].map((id) => [id, 0]));
  for (const target of [...following.values()].flat()) waitingFor.set(target, (waitingFor.get(target) ?? 0) + 1);
  const ready = [...following.keys()].filter((id) => waitingFor.get(id) === 0);
  const order: string[] = [];
  for (const id of ready) {
    order.push(id);
    for (const target of following.get(id) ?? []) {
      const left = (waitingFor.get(target) ?? 0) - 1;
      waitingFor.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  return order;
}
