import type { FlowGraph } from './graph.js';

/** From each node to the nodes that follow it. Every node of the graph is a key. */
export type Adjacency = ReadonlyMap<string, readonly string[]>;

/** A way from one node to another, without the rest of what an edge knows. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** The order of the work as adjacency: flow edges, and joint edges in both directions, since joint work is done at once. */
export function adjacencyOf(graph: FlowGraph): Adjacency {
  const links = graph.edges.flatMap((edge): readonly Link[] =>
    edge.kind === 'flow' ? [edge] : [edge, { from: edge.to, to: edge.from }],
  );
  return connect(
    graph.nodes.map((node) => node.id),
    links,
  );
}

/** Adjacency of the given nodes and links; links from or to other nodes are left out. */
export function connect(ids: readonly string[], links: readonly Link[]): Adjacency {
  const following = withoutLinks(ids);
  for (const { from, to } of links) {
    if (following.has(to)) following.get(from)?.push(to);
  }
  return following;
}

/** The same with every arrow turned round. */
export function reversed(adjacency: Adjacency): Adjacency {
  const before = withoutLinks(adjacency.keys());
  for (const [from, targets] of adjacency) {
    for (const to of targets) before.get(to)?.push(from);
  }
  return before;
}

function withoutLinks(ids: Iterable<string>): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const id of ids) links.set(id, []);
  return links;
}

/** The same nodes as `reachableFrom`, one after the other, the nearest first: for a search that may end soon. */
export function* nearestFirst(starts: Iterable<string>, adjacency: Adjacency): Iterable<string> {
  const seen = new Set(starts);
  for (const id of seen) {
    yield id;
    for (const next of adjacency.get(id) ?? []) seen.add(next);
  }
}

/**
 * Everything that can be reached from the given nodes, themselves included. Deep graphs are no danger: nothing recurs.
 *
 * @param avoiding a node that no way may pass
 */
export function reachableFrom(starts: Iterable<string>, adjacency: Adjacency, avoiding?: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id) || id === avoiding) continue;
    seen.add(id);
    open.push(...(adjacency.get(id) ?? []));
  }
  return seen;
}
