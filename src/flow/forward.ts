import { type Adjacency, connect } from './adjacency.js';
import { aheadLinks } from './ahead.js';
import { endsOf } from './ends.js';
import type { FlowGraph } from './graph.js';

/** The flow without rework: no way leads back to what is done already, and every node lies on a way to an end. */
export interface ForwardFlow {
  readonly following: Adjacency;
  /** The nodes in an order in which every arrow points ahead. */
  readonly order: readonly string[];
  readonly starts: readonly string[];
}

/** Takes rework out of a flow, see `aheadLinks`. What is left has no loops. */
export function forwardFlow(graph: FlowGraph): ForwardFlow {
  const ids = graph.nodes.map((node) => node.id);
  const links = graph.edges.filter((edge) => edge.kind === 'flow');
  const { ahead, passed } = aheadLinks(ids, links, graph.starts, endsOf(graph));
  const following = connect([...passed], ahead);
  return { following, order: inOrder(following), starts: graph.starts.filter((id) => passed.has(id)) };
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
