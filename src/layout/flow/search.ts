import { arrowCost, type Costs, NO_LIMIT, stretchCost, vertexCost } from './costs.js';
import { type Direction, distance, type Lattice, type VertexPath } from './lattice.js';
import { createQueue } from './queue.js';
import { leastRemaining } from './remaining.js';
import type { Terminal } from './terminals.js';

export interface FoundPath {
  readonly path: VertexPath;
  readonly cost: number;
}

/** Where a path may go on from an arrival: everywhere but back. */
const ONWARD: Readonly<Record<Direction, readonly Direction[]>> = {
  0: [0, 1, 3],
  1: [0, 1, 2],
  2: [1, 2, 3],
  3: [0, 2, 3],
};
/** A path leaves its port at a right angle. */
const STRAIGHT_ON: Readonly<Record<Direction, readonly Direction[]>> = { 0: [0], 1: [1], 2: [2], 3: [3] };

/**
 * The cheapest path over the lattice from one of the starts to one of the goals (A* over vertices with the direction of
 * arrival, so that bends can be counted), or undefined where symbols wall it in.
 *
 * @param limit a path that costs as much is not looked for
 */
export function findPath(
  lattice: Lattice,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  costs: Costs,
  limit = NO_LIMIT,
): FoundPath | undefined {
  const { level, upright } = lattice;
  const { best, cameFrom, seenIn, leftIn } = lattice.scratch;
  lattice.scratch.search += 1;
  const { search } = lattice.scratch;
  const remaining = leastRemaining(lattice, goals, costs);
  const goalCost = new Map(goals.map((goal) => [goal.vertex * 4 + goal.direction, goal.cost]));
  const queue = createQueue();
  let found = -1;
  let foundCost = limit;
  const reach = (vertex: number, direction: Direction, cost: number, from: number) => {
    const state = vertex * 4 + direction;
    if (seenIn[state] === search && cost >= (best[state] ?? 0)) return;
    const least = cost + remaining(vertex, direction);
    if (least >= foundCost) return;
    best[state] = cost;
    cameFrom[state] = from;
    seenIn[state] = search;
    queue.push(state, least);
  };
  for (const start of starts) reach(start.vertex, start.direction, start.cost, -1);
  while (queue.leastPriority(NO_LIMIT) < foundCost) {
    const state = queue.pop();
    if (leftIn[state] === search) continue;
    leftIn[state] = search;
    const cost = best[state] ?? 0;
    const vertex = state >> 2;
    const arrival = (state & 3) as Direction; // two bits are a direction
    const entering = goalCost.get(state);
    if (entering !== undefined) {
      const atGoal = cost + entering + arrowCost(lastStretch(state));
      if (atGoal < foundCost) {
        foundCost = atGoal;
        found = state;
      }
    }
    const isStart = cameFrom[state] === -1;
    const onward = isStart ? STRAIGHT_ON[arrival] : ONWARD[arrival];
    for (let index = 0; index < onward.length; index += 1) {
      const direction = onward[index] ?? arrival;
      const ways = (direction & 1) === 0 ? level : upright;
      const next = direction < 2 ? vertex + ways.step : vertex - ways.step;
      const along = stretchCost(ways, direction < 2 ? vertex : next, costs);
      if (along === undefined) continue;
      const passing = isStart ? 0 : vertexCost(lattice, vertex, arrival, direction, costs);
      reach(next, direction, cost + passing + along, state);
    }
  }
  return found < 0 ? undefined : { path: trace(found, cameFrom), cost: foundCost };

  /** Length of the way from the last bend: the arrowhead needs room there. */
  function lastStretch(state: number): number {
    let bend = state;
    for (let before = cameFrom[bend] ?? -1; before !== -1; before = cameFrom[bend] ?? -1) {
      const turned = (before & 3) !== (state & 3);
      bend = before;
      if (turned) break;
    }
    return distance(lattice, bend >> 2, state >> 2);
  }
}

function trace(last: number, cameFrom: Int32Array): VertexPath {
  const path: number[] = [];
  for (let state = last; state !== -1; state = cameFrom[state] ?? -1) path.push(state >> 2);
  return path.reverse();
}
