import { connect, reachableFrom, reversed } from '../flow/adjacency.js';
import { componentsOf } from '../flow/components.js';
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
  readonly chance?: number;
  /** It leads on and an end can be reached without rework; the others are rework, or belong to steps of rework only. */
  readonly ahead: boolean;
  /** A new visit of the row begins, which takes the row's time: parts of a row that follow each other share one visit. */
  readonly visit: boolean;
}

type RawWay = Pick<PlaceWay, 'to' | 'label' | 'chance'>;

/**
 * Reduces a flow to places. The symbols of a row are one place however many officers work there: together, one after the
 * other or side by side, they take the time of the row once, and decide together. A target that names nothing is left
 * out; where nothing else leads on, the procedure ends.
 */
export function timeGraph(flow: FlowGraph): TimeGraph {
  const ways = waysOfPlaces(flow);
  const first = flow.nodes.find(({ id }) => id === flow.starts[0]);
  const start = first && placeIdOf(first);
  const isAhead = forwardWays(ways, start);
  const stepOf = new Map(flow.nodes.map((node) => [placeIdOf(node), node.step]));
  const decisions = new Set(flow.nodes.filter(({ kind }) => kind === 'decision').map(placeIdOf));
  const rank = new Map([...ways.keys()].map((id, index) => [id, index]));
  const places = new Map<string, Place>();
  for (const [id, raw] of ways) {
    const step = stepOf.get(id) ?? 0;
    const isNextPart = (to: string) => stepOf.get(to) === step && (rank.get(to) ?? 0) > (rank.get(id) ?? 0);
    const leaving = raw.map((way) => ({
      ...way,
      ahead: isAhead(id, way.to),
      visit: way.to !== END && !isNextPart(way.to),
    }));
    const kind = leaving.length < 2 ? 'onward' : decisions.has(id) ? 'decision' : 'split';
    places.set(id, { id, step, kind, ways: leaving });
  }
  return { places, ...(start === undefined ? {} : { start }) };
}

/** The place that a symbol belongs to; the capsule of an ended way is the end. */
export function placeIdOf(node: FlowNode): string {
  if (node.ending) return END;
  return node.part === undefined ? `${node.step}` : node.id;
}

function waysOfPlaces(flow: FlowGraph): ReadonlyMap<string, readonly RawWay[]> {
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, RawWay[]>();
  for (const node of flow.nodes) if (!node.ending) ways.set(placeIdOf(node), []);
  for (const edge of flow.edges) {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    if (edge.kind === 'joint' || !from || !to || isHandOver(from, to, edge)) continue;
    const known = ways.get(placeIdOf(from));
    const { label, chance } = edge;
    const way = { to: placeIdOf(to), label, ...(chance === undefined ? {} : { chance }) };
    // Side by side each symbol repeats the ways of the row.
    if (!known?.some((other) => other.to === way.to && other.label === label)) known?.push(way);
  }
  for (const leaving of ways.values()) if (leaving.length === 0) leaving.push({ to: END, label: null });
  return ways;
}

/** From one symbol to the next of a row `berurutan`. */
function isHandOver(from: FlowNode, to: FlowNode, edge: FlowEdge): boolean {
  const isSameRow = from.step === to.step && from.part === undefined && !to.ending;
  return isSameRow && to.slot === from.slot + 1 && edge.label === null;
}

/**
 * Tells rework from what leads on. A way is rework when it lies on a loop and goes back in the order of the file; a step
 * from which only rework leads on ("Memperbaiki berkas", back to the check) goes with it.
 */
function forwardWays(
  ways: ReadonlyMap<string, readonly RawWay[]>,
  start: string | undefined,
): (from: string, to: string) => boolean {
  const ids = [...ways.keys(), END];
  const links = [...ways].flatMap(([from, leaving]) => leaving.map(({ to }) => ({ from, to })));
  const group = componentsOf(connect(ids, links));
  const rank = new Map(ids.map((id, index) => [id, index]));
  const acyclic = connect(
    ids,
    links.filter(({ from, to }) => group.get(from) !== group.get(to) || (rank.get(from) ?? 0) < (rank.get(to) ?? 0)),
  );
  const ending = reachableFrom([END], reversed(acyclic));
  const begun = reachableFrom(start === undefined ? [] : [start], acyclic);
  return (from, to) => begun.has(from) && ending.has(to) && (acyclic.get(from)?.includes(to) ?? false);
}
