import { isLevel, type Lattice, type VertexPath } from './lattice.js';
import { ARROW_ROOM } from './spacing.js';

/** A place where a path may begin or end: a vertex, the direction in which it is passed there, and what that costs. */
export interface Terminal {
  readonly vertex: number;
  readonly direction: Direction;
  readonly cost: number;
}

/** What an arrow without room for its head costs: about four bends. */
const SHORT_ARROW = 2500;

/** East, south, west, north. */
export type Direction = 0 | 1 | 2 | 3;

export interface Costs {
  /** For each bend, crossing, and stretch shared with another route; a twip of length costs 1. */
  readonly bend: number;
  readonly crossing: number;
  readonly overlap: number;
  /** For each round in which a stretch was shared. */
  readonly history: number;
  /** Where given, a stretch through a symbol may be used for this: the last resort of a walled-in net. */
  readonly trespass?: number;
}

const LEVEL_STEP = [1, 0, -1, 0] as const;
const UPRIGHT_STEP = [0, 1, 0, -1] as const;
const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];

export interface FoundPath {
  readonly path: VertexPath;
  readonly cost: number;
}

/**
 * The cheapest path over the lattice from one of the starts to one of the goals (A* over vertices with the direction of
 * arrival, so that bends can be counted), or undefined where symbols wall it in.
 */
export function findPath(
  lattice: Lattice,
  starts: readonly Terminal[],
  goals: readonly Terminal[],
  costs: Costs,
): FoundPath | undefined {
  const { xs, ys, width } = lattice;
  const height = ys.length;
  const { best, cameFrom, seenIn } = lattice.scratch;
  lattice.scratch.search += 1;
  const { search } = lattice.scratch;
  const costOf = (state: number) => (seenIn[state] === search ? (best[state] ?? 0) : Number.POSITIVE_INFINITY);
  const reach = (state: number, cost: number, from: number) => {
    best[state] = cost;
    cameFrom[state] = from;
    seenIn[state] = search;
  };
  const goalCost = new Map(goals.map((goal) => [goal.vertex * 4 + goal.direction, goal.cost]));
  const goalBox = boxOf(
    goals.map((goal) => goal.vertex),
    lattice,
  );
  const queue = createQueue();
  for (const start of starts) {
    const state = start.vertex * 4 + start.direction;
    if (start.cost < costOf(state)) {
      reach(state, start.cost, -1);
      queue.push(state, start.cost + remaining(start.vertex, start.direction));
    }
  }
  let found = -1;
  let foundCost = Number.POSITIVE_INFINITY;
  while (queue.size() > 0) {
    const priority = queue.leastPriority();
    const state = queue.pop();
    if (priority >= foundCost) break;
    const cost = costOf(state);
    const vertex = state >> 2;
    if (priority > cost + remaining(vertex, state & 3)) continue;
    const arrival = (state & 3) as Direction; // two bits are a direction
    const entering = goalCost.get(state);
    if (entering !== undefined) {
      const atGoal = cost + entering + arrowCost(lastStretch(state));
      if (atGoal < foundCost) {
        foundCost = atGoal;
        found = state;
      }
    }
    const column = vertex % width;
    const row = (vertex - column) / width;
    for (let turn = 0; turn < DIRECTIONS.length; turn += 1) {
      const direction = DIRECTIONS[turn] ?? 0;
      if (direction === (arrival ^ 2)) continue;
      const nextColumn = column + LEVEL_STEP[direction];
      const nextRow = row + UPRIGHT_STEP[direction];
      if (nextColumn < 0 || nextColumn >= width || nextRow < 0 || nextRow >= height) continue;
      const nextVertex = nextRow * width + nextColumn;
      const along = stretchCost(lattice, vertex, nextVertex, costs);
      if (along === undefined) continue;
      const passing = cameFrom[state] === -1 ? 0 : vertexCost(lattice, vertex, arrival, direction, costs);
      const next = nextVertex * 4 + direction;
      const reached = cost + passing + along;
      if (reached >= costOf(next)) continue;
      reach(next, reached, state);
      queue.push(next, reached + remaining(nextVertex, direction));
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

  /** Never more than what is left: the distance to the box around the goals, and a bend where it lies to the side. */
  function remaining(vertex: number, direction: number): number {
    const x = xs[vertex % width] ?? 0;
    const y = ys[Math.floor(vertex / width)] ?? 0;
    const across = x < goalBox.left ? goalBox.left - x : x > goalBox.right ? goalBox.right - x : 0;
    const down = y < goalBox.top ? goalBox.top - y : y > goalBox.bottom ? goalBox.bottom - y : 0;
    const isAcross = (direction & 1) === 0;
    const ahead = isAcross ? across : down;
    const aside = isAcross ? down : across;
    const away = direction === 0 || direction === 1 ? ahead < 0 : ahead > 0;
    const bends = away ? 2 : aside === 0 ? 0 : 1;
    return Math.abs(across) + Math.abs(down) + bends * costs.bend;
  }
}

/** What a path costs where the other routes lie now, as the search counts it. */
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
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1] ?? 0;
    const to = path[index] ?? 0;
    cost += stretchCost(lattice, from, to, costs) ?? 0;
    const after = path[index + 1];
    if (after === undefined) break;
    cost += vertexCost(lattice, to, directionOf(from, to), directionOf(to, after), costs);
    if (directionOf(from, to) !== directionOf(to, after)) bend = to;
  }
  return cost + arrowCost(distance(lattice, bend, last));
}

function arrowCost(lastStretch: number): number {
  return lastStretch < ARROW_ROOM - 20 ? SHORT_ARROW : 0;
}

function distance({ xs, ys, width }: Lattice, a: number, b: number): number {
  const across = Math.abs((xs[a % width] ?? 0) - (xs[b % width] ?? 0));
  return across + Math.abs((ys[Math.floor(a / width)] ?? 0) - (ys[Math.floor(b / width)] ?? 0));
}

function directionOf(from: number, to: number): Direction {
  if (to === from + 1) return 0;
  if (to === from - 1) return 2;
  return to > from ? 1 : 3;
}

/** Length of the stretch between two neighbours, and the price of sharing it; undefined where a symbol blocks it. */
function stretchCost(lattice: Lattice, from: number, to: number, costs: Costs): number | undefined {
  const { xs, ys, width } = lattice;
  const stretch = Math.min(from, to);
  const column = stretch % width;
  if (isLevel(from, to)) {
    if (lattice.levelBlocked[stretch]) return costs.trespass;
    return (xs[column + 1] ?? 0) - (xs[column] ?? 0) + shared(lattice.levelUse, lattice.levelHistory, stretch, costs);
  }
  if (lattice.uprightBlocked[stretch]) return costs.trespass;
  const row = (stretch - column) / width;
  return (ys[row + 1] ?? 0) - (ys[row] ?? 0) + shared(lattice.uprightUse, lattice.uprightHistory, stretch, costs);
}

/** A stretch that was fought over in earlier rounds stays dear, so that one of the rivals looks elsewhere. */
function shared(use: Uint16Array, history: Uint16Array, stretch: number, costs: Costs): number {
  const used = use[stretch] ?? 0;
  return used === 0 ? (history[stretch] ?? 0) * costs.history : used * costs.overlap;
}

/** Going straight over another route crosses it; bending on one, or passing the bend of one, would look like a junction. */
function vertexCost(lattice: Lattice, vertex: number, arrival: Direction, direction: Direction, costs: Costs): number {
  const touching = (lattice.corners[vertex] ?? 0) * costs.overlap;
  const level = (direction & 1) === 0;
  const across = (level ? lattice.uprightPass : lattice.levelPass)[vertex] ?? 0;
  if (arrival === direction) return touching + across * costs.crossing;
  const along = (level ? lattice.levelPass : lattice.uprightPass)[vertex] ?? 0;
  return touching + costs.bend + (across + along) * costs.overlap;
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
  const before = (item: number, priority: number, at: number) => {
    const other = priorities[at] ?? 0;
    return priority < other || (priority === other && item < (items[at] ?? 0));
  };
  const put = (at: number, item: number, priority: number) => {
    items[at] = item;
    priorities[at] = priority;
  };
  /** Moves up what lies between the hole at the top and the place of an entry, and puts it there. */
  const sink = (item: number, priority: number) => {
    let hole = 0;
    for (let least = 1; least < items.length; least = hole * 2 + 1) {
      const right = least + 1;
      if (right < items.length && before(items[right] ?? 0, priorities[right] ?? 0, least)) least = right;
      if (before(item, priority, least)) break;
      put(hole, items[least] ?? 0, priorities[least] ?? 0);
      hole = least;
    }
    put(hole, item, priority);
  };
  return {
    size: () => items.length,
    leastPriority: () => priorities[0] ?? 0,
    push(item: number, priority: number): void {
      let hole = items.length;
      for (let parent = (hole - 1) >> 1; hole > 0 && before(item, priority, parent); parent = (hole - 1) >> 1) {
        put(hole, items[parent] ?? 0, priorities[parent] ?? 0);
        hole = parent;
      }
      put(hole, item, priority);
    },
    /** The entry of the least priority. */
    pop(): number {
      const top = items[0] ?? -1;
      const item = items.pop() ?? 0;
      const priority = priorities.pop() ?? 0;
      if (items.length > 0) sink(item, priority);
      return top;
    },
  };
}
