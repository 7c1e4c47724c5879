import {
  BLOCKED,
  type Direction,
  directionOf,
  distance,
  type Lattice,
  type Stretches,
  type VertexPath,
} from './lattice.js';
import { ARROW_ROOM } from './spacing.js';
import type { Terminal } from './terminals.js';

/** What a route costs; a twip of length costs 1. All costs are whole numbers: these need no memory of their own. */
export interface Costs {
  /** For each bend, crossing, and stretch shared with another route. */
  readonly bend: number;
  readonly crossing: number;
  readonly overlap: number;
  /** For each round in which a stretch was shared. */
  readonly history: number;
  /** Where given, a stretch through a symbol may be used for this: the last resort of a walled-in net. */
  readonly trespass?: number;
}

/** More than any path costs. */
export const NO_LIMIT = 2 ** 30;

/** What an arrow without room for its head costs: about four bends. */
const SHORT_ARROW = 2500;

/** What a path costs where the other routes lie now, as the search counts it; without limit where a symbol blocks it. */
export function pathCost(
  lattice: Lattice,
  path: VertexPath,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  costs: Costs,
): number {
  const first = path[0] ?? -1;
  const last = path.at(-1) ?? -1;
  let cost =
    (starts.find(({ vertex }) => vertex === first)?.cost ?? 0) +
    (goals.find(({ vertex }) => vertex === last)?.cost ?? 0);
  let bend = first;
  let arrival: Direction | undefined;
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1] ?? 0;
    const to = path[index] ?? 0;
    const direction = directionOf(from, to);
    if (arrival !== undefined) cost += vertexCost(lattice, from, arrival, direction, costs);
    if (arrival !== direction) bend = from;
    const ways = (direction & 1) === 0 ? lattice.level : lattice.upright;
    const along = stretchCost(ways, Math.min(from, to), costs);
    if (along === undefined) return NO_LIMIT;
    cost += along;
    arrival = direction;
  }
  return cost + arrowCost(distance(lattice, bend, last));
}

/** What the last straight stretch of a route costs: an arrowhead needs room. */
export function arrowCost(lastStretch: number): number {
  return lastStretch < ARROW_ROOM - 20 ? SHORT_ARROW : 0;
}

/**
 * Length of a stretch, and the price of sharing it; undefined where it is blocked. One that was fought over in earlier
 * rounds stays dear, so that one of the rivals looks elsewhere.
 */
export function stretchCost(ways: Stretches, stretch: number, costs: Costs): number | undefined {
  const blocked = ways.blocked[stretch];
  if (blocked !== BLOCKED.not) return blocked === BLOCKED.bySymbol ? costs.trespass : undefined;
  const used = ways.use[stretch] ?? 0;
  const toll = used === 0 ? (ways.history[stretch] ?? 0) * costs.history : used * costs.overlap;
  return (ways.length[stretch] ?? 0) + toll;
}

/** Going straight over another route crosses it; bending on one, or passing the bend of one, would look like a junction. */
export function vertexCost(
  { corners, level, upright }: Lattice,
  vertex: number,
  arrival: Direction,
  direction: Direction,
  costs: Costs,
): number {
  const isLevel = (direction & 1) === 0;
  const touching = (corners[vertex] ?? 0) * costs.overlap;
  const across = (isLevel ? upright : level).pass[vertex] ?? 0;
  if (arrival === direction) return touching + across * costs.crossing;
  const along = (isLevel ? level : upright).pass[vertex] ?? 0;
  return touching + costs.bend + (across + along) * costs.overlap;
}
