import type { FlowEdge, FlowGraph } from '../../flow/graph.js';
import type { Twips } from '../../page/units.js';
import type { Column } from './columns.js';
import { PENTAGON_BAND_GAP, PENTAGON_GAP, PENTAGON_GAP_X, PENTAGON_HEIGHT, PENTAGON_WIDTH } from './spacing.js';

/** Rows of one page: indexes of the plan's rows, `to` exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** An edge that leaves or enters a range of rows, with its end inside and the side of the page it passes by. */
export interface CrossingEnd {
  readonly edge: FlowEdge;
  /** Which end of the edge stands on this page. */
  readonly end: 'from' | 'to';
  readonly side: 'head' | 'foot';
  /** Pelaksana of the symbol at that end: the pentagon stands in its column. */
  readonly actor: string;
}

/** The node of each id, for looking up the step and pelaksana of an edge's ends. */
export type NodePlaces = ReadonlyMap<string, { readonly step: number; readonly actor: string }>;

export function nodePlaces(flow: FlowGraph): NodePlaces {
  return new Map(flow.nodes.map((node) => [node.id, { step: node.step, actor: node.actor }]));
}

/** Edges between a range of rows and the rows before (head) or behind (foot) it. Steps are numbered from 1, rows from 0. */
export function crossings(range: RowRange, flow: FlowGraph, places: NodePlaces): readonly CrossingEnd[] {
  const sideOf = (step: number) => (step - 1 < range.from ? 'head' : step - 1 >= range.to ? 'foot' : undefined);
  return flow.edges.flatMap((edge): CrossingEnd[] => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (!from || !to) return [];
    const fromSide = sideOf(from.step);
    const toSide = sideOf(to.step);
    if (fromSide === undefined && toSide !== undefined) return [{ edge, end: 'from', side: toSide, actor: from.actor }];
    if (toSide === undefined && fromSide !== undefined) return [{ edge, end: 'to', side: fromSide, actor: to.actor }];
    return [];
  });
}

/**
 * How many of a column's pentagons stand beside one another: all where they fit on one line, else two at the most, so
 * that each has a side from which a line can come.
 */
export function pentagonsPerLine(count: number, columnWidth: Twips): number {
  const fitting = Math.max(1, Math.floor((columnWidth - PENTAGON_GAP_X) / (PENTAGON_WIDTH + PENTAGON_GAP_X)));
  return count <= fitting ? fitting : Math.min(fitting, 2);
}

/** Height that the pentagons of one side of a page need; 0 where there are none. */
export function bandHeight(ends: readonly CrossingEnd[], side: CrossingEnd['side'], columns: readonly Column[]): Twips {
  const lines = columns.map((column) => {
    const count = ends.filter((end) => end.side === side && end.actor === column.actor?.id).length;
    return Math.ceil(count / pentagonsPerLine(count, column.width));
  });
  const most = Math.max(0, ...lines);
  return most === 0 ? 0 : most * (PENTAGON_HEIGHT + PENTAGON_GAP) + PENTAGON_BAND_GAP;
}

/** A … Z, AA, AB … for 0, 1, 2 … */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letterOf(rest) : '') + String.fromCharCode(65 + (index % 26));
}
