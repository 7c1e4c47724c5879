import type { FlowEdge, FlowGraph, FlowNode } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import { mermaidLabel, mermaidString } from './mermaid-text.js';

/**
 * The flow of an SOP as the text of a Mermaid flowchart: a subgraph for each pelaksana in the order of the columns,
 * the shapes of the form, labels on the ways of decisions. The same SOP gives the same text.
 */
export function toMermaid(sop: Sop, flow: FlowGraph): string {
  const names = nameNodes(flow.nodes);
  const activities = new Map(sop.steps.map((step) => [step.number, step.activity]));
  const nodeLine = (node: FlowNode) => `    ${names.get(node.id)}${shape(node, nodeText(node, activities))}`;
  const lanes = lanesOf(sop, flow.nodes).flatMap((lane, index) => [
    `  subgraph pelaksana${index + 1}[${mermaidLabel(lane.label)}]`,
    ...lane.nodes.map(nodeLine),
    '  end',
  ]);
  const edges = flow.edges.map((edge) => `  ${names.get(edge.from)} ${arrow(edge)} ${names.get(edge.to)}`);
  return `${['flowchart TD', ...lanes, ...edges].join('\n')}\n`;
}

interface Lane {
  readonly label: string;
  readonly nodes: readonly FlowNode[];
}

/** Columns in order; actors that a draft names without declaring them stand behind, by their id. */
function lanesOf(sop: Sop, nodes: readonly FlowNode[]): readonly Lane[] {
  const labels = new Map(sop.actors.map((actor) => [actor.id, actor.label || actor.id]));
  for (const node of nodes) if (!labels.has(node.actor)) labels.set(node.actor, node.actor);
  return [...labels].map(([id, label]) => ({ label, nodes: nodes.filter((node) => node.actor === id) }));
}

/** Ids of letters, digits and underscores only; labels of ways stand in the graph's ids and cannot be used. */
function nameNodes(nodes: readonly FlowNode[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const endings = new Map<number, number>();
  for (const node of nodes) {
    if (!node.ending) {
      names.set(node.id, `langkah${node.id.replace(/\W/g, '_')}`);
      continue;
    }
    const count = (endings.get(node.step) ?? 0) + 1;
    endings.set(node.step, count);
    names.set(node.id, `selesai${node.step}_${count}`);
  }
  return names;
}

function nodeText(node: FlowNode, activities: ReadonlyMap<number, string>): string {
  if (node.ending) return mermaidString(node.text);
  return mermaidString(`${node.step}. ${activities.get(node.step) ?? ''}`, node.text);
}

function shape(node: FlowNode, text: string): string {
  switch (node.kind) {
    case 'terminator':
      return `([${text}])`;
    case 'process':
      return `[${text}]`;
    case 'decision':
      return `{${text}}`;
  }
}

function arrow(edge: FlowEdge): string {
  if (edge.kind === 'joint') return '---';
  return edge.label?.trim() ? `-->|${mermaidLabel(edge.label)}|` : '-->';
}
