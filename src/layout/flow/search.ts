import type { Lattice, VertexPath } from './lattice.js';

/** A place where a path may begin or end: a vertex, the direction in which it is passed there, and what that costs. */
export interface Terminal {
  readonly vertex: number;
  readonly direction: Direction;
  readonly cost: number;
}

/** East, south, west, north. */
export type Direction = 0 | 1 | 2 | 3;

export interface Costs {
  /** For each bend, crossing, and stretch shared with another route; a twip of length costs 1. */
  readonly bend: number;
  readonly crossing: number;
  readonly overlap: number;
}

const LEVEL_STEP = [1, 0, -1, 0] as const;
const UPRIGHT_STEP = [0, 1, 0, -1] as const;
const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];

/**
 * The cheapest path over the lattice from one of the starts to one of the goals (A* over vertices with the direction of
 * arrival, so that bends can be counted), or undefined where symbols wall it in.
 */
export function findPath(
  lattice: Lattice,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  costs: Costs,
): VertexPath | undefined {
  const { xs, ys, width } = lattice;
  const height = ys.length;
  const states = width * height * 4;
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(states).fill(-1);
  const goalCost = new Map(goals.map((goal) => [goal.vertex * 4 + goal.direction, goal.cost]));
  const goalBox = boxOf(
    goals.map((goal) => goal.vertex),
    lattice,
  );
  const queue = createQueue();
  for (const start of starts) {
    const state = start.vertex * 4 + start.direction;
    if (start.cost < (best[state] ?? 0)) {
      best[state] = start.cost;
      queue.push(state, start.cost + remaining(start.vertex));
    }
  }
  let found = -1;
  let foundCost = Number.POSITIVE_INFINITY;
  while (queue.size() > 0) {
    const { item: state, priority } = queue.pop();
    if (priority >= foundCost) break;
    const cost = best[state] ?? 0;
    const vertex = state >> 2;
    if (priority > cost + remaining(vertex)) continue;
    const arrival = (state & 3) as Direction; // two bits are a direction
    const atGoal = goalCost.get(state);
    if (atGoal !== undefined && cost + atGoal < foundCost) {
      foundCost = cost + atGoal;
      found = state;
    }
    const column = vertex % width;
    const row = (vertex - column) / width;
    for (const direction of DIRECTIONS) {
      if (direction === (arrival ^ 2)) continue;
      const nextColumn = column + LEVEL_STEP[direction];
      const nextRow = row + UPRIGHT_STEP[direction];
      if (nextColumn < 0 || nextColumn >= width || nextRow < 0 || nextRow >= height) continue;
      const level = (direction & 1) === 0;
      const stretch = Math.min(nextRow, row) * width + Math.min(nextColumn, column);
      if ((level ? lattice.levelBlocked : lattice.uprightBlocked)[stretch]) continue;
      const next = (nextRow * width + nextColumn) * 4 + direction;
      const reached =
        cost +
        passing(vertex, arrival, direction, cameFrom[state] === -1) +
        length(level, column, nextColumn, row, nextRow) +
        sharing(level, stretch);
      if (reached >= (best[next] ?? 0)) continue;
      best[next] = reached;
      cameFrom[next] = state;
      queue.push(next, reached + remaining(next >> 2));
    }
  }
  return found < 0 ? undefined : trace(found, cameFrom);

  function length(level: boolean, column: number, nextColumn: number, row: number, nextRow: number): number {
    return level ? Math.abs((xs[nextColumn] ?? 0) - (xs[column] ?? 0)) : Math.abs((ys[nextRow] ?? 0) - (ys[row] ?? 0));
  }

  function sharing(level: boolean, stretch: number): number {
    return ((level ? lattice.levelUse : lattice.uprightUse)[stretch] ?? 0) * costs.overlap;
  }

  /** Going straight over another route crosses it; bending on one, or passing the bend of one, would look like a junction. */
  function passing(vertex: number, arrival: Direction, direction: Direction, first: boolean): number {
    if (first) return 0;
    const touching = (lattice.corners[vertex] ?? 0) * costs.overlap;
    const across = ((direction & 1) === 0 ? lattice.uprightPass : lattice.levelPass)[vertex] ?? 0;
    if (arrival === direction) return touching + across * costs.crossing;
    const along = ((direction & 1) === 0 ? lattice.levelPass : lattice.uprightPass)[vertex] ?? 0;
    return touching + costs.bend + (across + along) * costs.overlap;
  }

  /** Never more than what is left: the distance to the box around the goals. */
  function remaining(vertex: number): number {
    const x = xs[vertex % width] ?? 0;
    const y = ys[Math.floor(vertex / width)] ?? 0;
    return Math.max(goalBox.left - x, 0, x - goalBox.right) + Math.max(goalBox.top - y, 0, y - goalBox.bottom);
  }
}

function boxOf(vertices: readonly number[], { xs, ys, width }: Lattice) {
  const across = vertices.map((vertex) => xs[vertex % width] ?? 0);
  const down = vertices.map((vertex) => ys[Math.floor(vertex / width)] ?? 0);
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

function trace(last: number, cameFrom: Int32Array): VertexPath {
  const path: number[] = [];
  for (let state = last; state !== -1; state = cameFrom[state] ?? -1) path.push(state >> 2);
  return path.reverse();
}

/** A binary heap; entries of equal priority come out in an order that depends on the entries alone. */
function createQueue() {
  const items: number[] = [];
  const priorities: number[] = [];
  const before = (a: number, b: number) =>
    (priorities[a] ?? 0) < (priorities[b] ?? 0) ||
    ((priorities[a] ?? 0) === (priorities[b] ?? 0) && (items[a] ?? 0) < (items[b] ?? 0));
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0];
    [priorities[a], priorities[b]] = [priorities[b] ?? 0, priorities[a] ?? 0];
  };
  return {
    size: () => items.length,
    push(item: number, priority: number) {
      items.push(item);
      priorities.push(priority);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): { readonly item: number; readonly priority: number } {
      const top = { item: items[0] ?? -1, priority: priorities[0] ?? 0 };
      const item = items.pop() ?? 0;
      const priority = priorities.pop() ?? 0;
      if (items.length === 0) return top;
      items[0] = item;
      priorities[0] = priority;
      for (let at = 0; ; ) {
        const left = at * 2 + 1;
        const right = left + 1;
        let least = at;
        if (left < items.length && before(left, least)) least = left;
        if (right < items.length && before(right, least)) least = right;
        if (least === at) return top;
        swap(at, least);
        at = least;
      }
    },
  };
}
