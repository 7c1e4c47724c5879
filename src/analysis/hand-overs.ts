import type { NormalCase } from './normal-case.js';
import { placeIdOf } from './time-graph.js';
import type { TimeModel } from './time-model.js';

/**
 * How often the work changes hands in a case without rework: the arrows of the form that lead from the column of one
 * pelaksana to that of another, those within a row included.
 */
export function handOvers({ flow }: TimeModel, normal: NormalCase): number {
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const taken = new Set(normal.ways.map(({ from, to, label }) => keyOf(from, to, label)));
  return flow.edges.filter(({ kind, label, ...edge }) => {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    if (kind === 'joint' || from === undefined || to === undefined || from.actor === to.actor) return false;
    const place = placeIdOf(from);
    const isWithinRow = placeIdOf(to) === place && normal.places.has(place);
    return isWithinRow || taken.has(keyOf(place, placeIdOf(to), label));
  }).length;
}

function keyOf(from: string, to: string, label: string | null): string {
  return JSON.stringify([from, to, label]);
}
