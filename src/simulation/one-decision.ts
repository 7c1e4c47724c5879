import type { FlowEdge, FlowGraph, FlowNode } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';

/** A flow in which every row decides once. */
export interface DecidedFlow {
  readonly flow: FlowGraph;
  /** Ids of the nodes at which a row of work side by side decides: there is nothing else to do there. */
  readonly deciding: ReadonlySet<string>;
  /** The same by the symbols of their rows. */
  readonly decidingOf: ReadonlyMap<string, string>;
}

/**
 * A row of work side by side (`serentak`) has one `keputusan`, whose chances hold for the row: the form repeats its diamond
 * for each pelaksana, but a case cannot be complete for one of them and go back for another. So the symbols lead to a
 * node of their own, where all of them meet, and the row goes on from there by one way.
 */
export function withOneDecision(sop: Sop, flow: FlowGraph): DecidedFlow {
  const rows = new Set(sop.steps.filter(decidesSideBySide).map(({ number }) => number));
  if (rows.size === 0) return { flow, deciding: new Set(), decidingOf: new Map() };
  const idOf = (step: number) => `${step}`;
  const symbols = new Map(
    flow.nodes.filter(({ step, kind }) => rows.has(step) && kind === 'decision').map((node) => [node.id, node]),
  );
  const last = new Map([...symbols.values()].map((node) => [node.step, node.id]));
  const nodes = flow.nodes.flatMap((node): readonly FlowNode[] => {
    if (!symbols.has(node.id)) return [node];
    const symbol = { ...node, kind: 'process' as const };
    if (last.get(node.step) !== node.id) return [symbol];
    return [symbol, { ...node, id: idOf(node.step), slot: node.slot + 1, actor: '', text: '' }];
  });
  const meet = [...symbols.values()].map(
    ({ id, step }): FlowEdge => ({ id: `${id}>${step}`, from: id, to: idOf(step), kind: 'flow', label: null }),
  );
  const ending = new Set(flow.nodes.filter((node) => node.ending).map(({ id }) => id));
  const taken = new Set<string>();
  const edges = flow.edges.flatMap((edge): readonly FlowEdge[] => {
    const symbol = symbols.get(edge.from);
    if (symbol === undefined) return [edge];
    // Every symbol repeats the ways; where one ends, each has a capsule of its own.
    const way = JSON.stringify([symbol.step, edge.label, ending.has(edge.to) ? '' : edge.to]);
    if (taken.has(way)) return [];
    taken.add(way);
    return [{ ...edge, from: idOf(symbol.step) }];
  });
  return {
    flow: { ...flow, nodes, edges: [...meet, ...edges] },
    deciding: new Set([...rows].map(idOf)),
    decidingOf: new Map(meet.map(({ from, to }) => [from, to])),
  };
}

function decidesSideBySide({ work }: Step): boolean {
  return work.kind === 'several' && work.mode === 'serentak' && work.ways.kind === 'decision';
}
