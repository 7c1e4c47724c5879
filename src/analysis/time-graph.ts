import { aheadLinks } from '../flow/ahead.js';
import type { FlowEdge, FlowGraph, FlowNode } from '../flow/graph.js';

/** Where every way ends; no place bears this id. */
export const END = 'end';

/** The flow as far as time is concerned: one place for each row, or for each part of a `rangkaian`. */
export interface TimeGraph {
  /** In the order of the file, those that nothing leads to included. */
  readonly places: ReadonlyMap<string, Place>;
  /** Absent for an SOP without steps. */
  readonly start?: string;
}

export interface Place {
  /** `3`, or `3.2` for the second part of a rangkaian. */
  readonly id: string;
  readonly step: number;
  /** `split`: all of its ways are taken, in parallel; `decision`: one of them; `onward`: there is but one. */
  readonly kind: 'onward' | 'split' | 'decision';
  readonly ways: readonly PlaceWay[];
}

export interface PlaceWay {
  readonly to: string;
  /** The label of a decision. */
  readonly label: string | null;
  /** Percent, where the author gave it; NaN where it cannot be read. */
  readonly chance: number | undefined;
  /** It leads on and an end can be reached without rework; the others are rework, or belong to steps of rework only. */
  readonly ahead: boolean;
  /** A new visit of the row begins, which takes the row's time: parts of a row that follow each other share one visit. */
  readonly visit: boolean;
}

/** A place while its symbols and arrows are gathered. */
interface Draft {
  /** Its position in the file, from 0. */
  readonly rank: number;
  readonly step: number;
  decides: boolean;
  readonly leaving: DraftWay[];
}

interface DraftWay {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly chance: number | undefined;
}

/**
 * Reduces a flow to places. The symbols of a row are one place however many officers work there: together, one after the
 * other or side by side, they take the time of the row once, and decide together. A target that names nothing is left
 * out; where nothing else leads on, the procedure ends.
 */
export function timeGraph(flow: FlowGraph): TimeGraph {
  const drafts = draftsOf(flow);
  const first = flow.nodes.find(({ id }) => id === flow.starts[0]);
  const start = first && placeIdOf(first);
  const links = [...drafts.values()].flatMap(({ leaving }) => leaving);
  const { ahead, passed } = aheadLinks([...drafts.keys(), END], links, start === undefined ? [] : [start], [END]);
  const leadsOn = new Set(ahead);
  const places = new Map<string, Place>();
  for (const [id, { rank, step, decides, leaving }] of drafts) {
    const ways = leaving.map((link): PlaceWay => {
      const { to, label, chance } = link;
      const target = drafts.get(to);
      const isNextPart = target !== undefined && target.step === step && target.rank > rank;
      return {
        to,
        label,
        chance,
        ahead: leadsOn.has(link) && passed.has(id) && passed.has(to),
        visit: target !== undefined && !isNextPart,
      };
    });
    const kind = ways.length < 2 ? 'onward' : decides ? 'decision' : 'split';
    places.set(id, { id, step, kind, ways });
  }
  return { places, ...(start === undefined ? {} : { start }) };
}

/** The place that a symbol belongs to; the capsule of an ended way is the end. */
export function placeIdOf(node: FlowNode): string {
  if (node.ending) return END;
  return node.part === undefined ? `${node.step}` : node.id;
}

function draftsOf(flow: FlowGraph): ReadonlyMap<string, Draft> {
  const nodeOf = new Map<string, FlowNode>();
  const placeOf = new Map<FlowNode, string>();
  const drafts = new Map<string, Draft>();
  for (const node of flow.nodes) {
    const id = placeIdOf(node);
    nodeOf.set(node.id, node);
    placeOf.set(node, id);
    if (node.ending) continue;
    const known = drafts.get(id) ?? { rank: drafts.size, step: node.step, decides: false, leaving: [] };
    drafts.set(id, known);
    known.decides ||= node.kind === 'decision';
  }
  for (const edge of flow.edges) {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    if (edge.kind === 'joint' || !from || !to || isHandOver(from, to, edge)) continue;
    const { label, chance } = edge;
    const link = { from: placeOf.get(from) ?? '', to: placeOf.get(to) ?? '', label, chance };
    const leaving = drafts.get(link.from)?.leaving;
    // Side by side each symbol repeats the ways of the row.
    if (!leaving?.some((other) => other.to === link.to && other.label === label)) leaving?.push(link);
  }
  for (const [from, { leaving }] of drafts) {
    if (leaving.length === 0) leaving.push({ from, to: END, label: null, chance: undefined });
  }
  return drafts;
}

/** From one symbol to the next of a row `berurutan`. */
function isHandOver(from: FlowNode, to: FlowNode, edge: FlowEdge): boolean {
  const isSameRow = from.step === to.step && from.part === undefined && !to.ending;
  return isSameRow && to.slot === from.slot + 1 && edge.label === null;
}
