import { connect, reachableFrom } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';
import type { FlowEdge, FlowGraph } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import { meetingOf } from './meeting.js';

/**
 * Ids of the arrows from one row of work side by side to the next that lead to a symbol which another arrow of the row
 * leads to already: a pelaksana who is not in the next row points at its first symbol (format 1, "Flow"). The work there
 * is done once, not once for each arrow; the arrow of the same column counts, else the first. Arrows of symbols that no way
 * comes to lead nowhere.
 */
export function doubledEdges(sop: Sop, flow: FlowGraph): ReadonlySet<string> {
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const isSideBySide = (step: number) => {
    const work = sop.steps[step - 1]?.work;
    return work?.kind === 'several' && work.mode === 'serentak';
  };
  const arrows = flow.edges.filter(({ kind }) => kind === 'flow');
  const reached = reachableFrom(flow.starts, connect([...nodeOf.keys()], arrows));
  const doubled = new Set<string>();
  const taken = new Map<string, { readonly edge: FlowEdge; readonly isOwn: boolean }>();
  for (const edge of arrows) {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    if (!reached.has(edge.from) || from === undefined || to === undefined || to.ending) continue;
    if (from.step === to.step || !isSideBySide(from.step) || !isSideBySide(to.step)) continue;
    const key = JSON.stringify([from.step, edge.label, to.id]);
    const isOwn = from.actor === to.actor;
    const before = taken.get(key);
    if (before === undefined) taken.set(key, { edge, isOwn });
    else if (isOwn && !before.isOwn) {
      doubled.add(before.edge.id);
      taken.set(key, { edge, isOwn });
    } else doubled.add(edge.id);
  }
  return doubled;
}

/**
 * The arrow past the row, to where the work side by side meets again; none where it ends there, or where the row before
 * leads to one symbol only.
 */
export function beyond(edge: FlowEdge, { nodes, edges }: FlowGraph, forward: ForwardFlow): readonly FlowEdge[] {
  const stepOf = new Map(nodes.map(({ id, step }) => [id, step]));
  const [from, to] = [stepOf.get(edge.from), stepOf.get(edge.to)];
  const led = edges.filter(
    (other) => other.kind === 'flow' && stepOf.get(other.from) === from && stepOf.get(other.to) === to,
  );
  const row = [...new Set(led.map((other) => other.to))].filter((id) => forward.following.has(id));
  const meeting = meetingOf(row, forward);
  return meeting === undefined ? [] : [{ ...edge, to: meeting }];
}
