/**
 * The flow of an SOP as a graph: one node for each symbol of the form, one edge for each arrow or joining line.
 * Built by `buildFlow` in `build-flow.ts`.
 */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** Ids of the nodes where the procedure begins, in order; empty for an SOP without steps. */
  readonly starts: readonly string[];
  /** Targets that name no step or part of this file. They have no edge. */
  readonly unknownTargets: readonly UnknownTarget[];
}

export type NodeKind = 'terminator' | 'process' | 'decision';

export interface FlowNode {
  /** `3`, or `3.2` where the row has several symbols (numbers from 1), or `3.2:Tidak` for the capsule of an ended way. */
  readonly id: string;
  /** Number of the step, from 1. */
  readonly step: number;
  /** Index of the symbol in its row, from 0. */
  readonly slot: number;
  /** Id of the pelaksana. */
  readonly actor: string;
  readonly kind: NodeKind;
  /** Words inside the symbol. */
  readonly text: string;
  /** A capsule "Selesai" that ends one way of a decision; it is no work of its own. */
  readonly ending: boolean;
  /** Index of the part in `rangkaian`, where the node is one. */
  readonly part?: number;
}

export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `joint`: the plain line between symbols of joint work; not part of the order of the work. */
  readonly kind: 'flow' | 'joint';
  readonly label: string | null;
  /** Percent, where the author gave it. */
  readonly chance?: number;
}

export interface UnknownTarget {
  /** Id as written. */
  readonly id: string;
  readonly step: number;
  readonly part?: number;
  /** The label of the way, where a decision names it. */
  readonly label?: string;
  /** Index in the list of `lanjut`, where it is one. */
  readonly index?: number;
}
