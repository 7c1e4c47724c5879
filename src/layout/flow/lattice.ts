import type { Box, Twips } from '../../page/units.js';
import { SEPARATION } from './spacing.js';
import type { Tracks } from './tracks.js';

/** A label's own line runs close beside it. */
const LABEL_CLEARANCE = 17;

/** East, south, west, north. */
export type Direction = 0 | 1 | 2 | 3;

/** Why no line runs on a stretch, if none may. */
export const BLOCKED = { not: 0, bySymbol: 1, byEdge: 2 } as const;

/** The stretches of all tracks one way, each under the number of its left or upper vertex. */
export interface Stretches {
  /** From the number of a vertex to that of the next one on the track. */
  readonly step: number;
  readonly length: Int32Array;
  /** One of `BLOCKED`. */
  readonly blocked: Uint8Array;
  /** Routes on a stretch, or too near beside it. */
  readonly use: Uint16Array;
  /** Rounds in which a stretch was shared. */
  readonly history: Uint16Array;
  /** Routes that pass the vertex straight. */
  readonly pass: Uint16Array;
}

/**
 * The tracks as a lattice: every crossing of an upright and a level track is a vertex, numbered row by row, and between
 * neighbours lies a stretch. It knows which stretches symbols block, and counts what routes occupy.
 * It lives only while one page is routed; the counts are changed as routes are laid and taken up again.
 */
export interface Lattice {
  readonly xs: readonly Twips[];
  readonly ys: readonly Twips[];
  readonly width: number;
  /** Place of each vertex. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly level: Stretches;
  readonly upright: Stretches;
  /** Routes that bend or end at or too near a vertex. */
  readonly corners: Uint16Array;
  /** For each column and each row of vertices those nearer than the separation, itself among them. */
  readonly nearColumns: readonly (readonly number[])[];
  readonly nearRows: readonly (readonly number[])[];
  readonly scratch: Scratch;
}

/** Room for the states of a search (a vertex with a direction), used by one search after the other. */
export interface Scratch {
  readonly best: Int32Array;
  readonly cameFrom: Int32Array;
  /** Number of the search that wrote a state last: what an earlier one wrote does not count. */
  readonly seenIn: Int32Array;
  /** Number of the search that last went on from a state. */
  readonly leftIn: Int32Array;
  search: number;
}

/** A route as vertices of the lattice, neighbour by neighbour. */
export type VertexPath = readonly number[];

/**
 * @param symbols what no line may touch
 * @param kept places kept free for labels: lines may pass beside them, not through them
 */
export function createLattice(tracks: Tracks, symbols: readonly Box[], kept: readonly Box[]): Lattice {
  const { xs, ys } = tracks;
  const width = xs.length;
  const size = width * ys.length;
  const lattice: Lattice = {
    xs,
    ys,
    width,
    x: new Int32Array(size),
    y: new Int32Array(size),
    level: createStretches(1, size),
    upright: createStretches(width, size),
    corners: new Uint16Array(size),
    nearColumns: xs.map((_, column) => within(xs, column)),
    nearRows: ys.map((_, row) => within(ys, row)),
    scratch: {
      best: new Int32Array(size * 4),
      cameFrom: new Int32Array(size * 4),
      seenIn: new Int32Array(size * 4),
      leftIn: new Int32Array(size * 4),
      search: 0,
    },
  };
  const { level, upright } = lattice;
  const places = Int32Array.from(xs);
  const lengths = places.map((x, column) => (places[column + 1] ?? x) - x);
  ys.forEach((y, row) => {
    const [from, to] = [row * width, (row + 1) * width];
    lattice.x.set(places, from);
    lattice.y.fill(y, from, to);
    level.length.set(lengths, from);
    upright.length.fill((ys[row + 1] ?? y) - y, from, to);
    if (tracks.ends.ys.has(y)) level.blocked.fill(BLOCKED.bySymbol, from, to);
  });
  xs.forEach((x, column) => {
    if (!tracks.ends.xs.has(x)) return;
    for (let vertex = column; vertex < size; vertex += width) upright.blocked[vertex] = BLOCKED.bySymbol;
  });
  for (const box of symbols) block(lattice, box, SEPARATION - 1);
  for (const box of kept) block(lattice, box, LABEL_CLEARANCE);
  for (let row = 0; row < ys.length; row += 1) level.blocked[(row + 1) * width - 1] = BLOCKED.byEdge;
  upright.blocked.fill(BLOCKED.byEdge, size - width);
  return lattice;
}

function createStretches(step: number, size: number): Stretches {
  return {
    step,
    length: new Int32Array(size),
    blocked: new Uint8Array(size),
    use: new Uint16Array(size),
    history: new Uint16Array(size),
    pass: new Uint16Array(size),
  };
}

/** Lays a route (`by` 1) or takes it up again (`by` -1). */
export function occupy(lattice: Lattice, path: VertexPath, by: 1 | -1): void {
  const { width, level, upright, corners, nearColumns, nearRows } = lattice;
  let arrival: Stretches | undefined;
  path.forEach((vertex, index) => {
    const after = path[index + 1];
    const ways = after === undefined ? undefined : isLevel(vertex, after) ? level : upright;
    if (after !== undefined && ways) {
      const stretch = Math.min(vertex, after);
      const column = stretch % width;
      const row = (stretch - column) / width;
      if (ways === level) for (const near of nearRows[row] ?? []) add(level.use, near * width + column, by);
      else for (const near of nearColumns[column] ?? []) add(upright.use, row * width + near, by);
    }
    if (ways === undefined || ways !== arrival) {
      const column = vertex % width;
      for (const row of nearRows[(vertex - column) / width] ?? [])
        for (const near of nearColumns[column] ?? []) add(corners, row * width + near, by);
    } else add(ways.pass, vertex, by);
    arrival = ways;
  });
}

function add(counts: Uint16Array, at: number, by: 1 | -1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/** Notes the stretches of a route that it shares with others. */
export function remember(lattice: Lattice, path: VertexPath): void {
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1] ?? 0;
    const to = path[index] ?? 0;
    const stretch = Math.min(from, to);
    const { use, history } = isLevel(from, to) ? lattice.level : lattice.upright;
    if ((use[stretch] ?? 0) > 1) add(history, stretch, 1);
  }
}

/** Whether two neighbouring vertices lie on one level track. */
export function isLevel(a: number, b: number): boolean {
  return Math.abs(a - b) === 1;
}

/** Which way it is from a vertex to its neighbour. */
export function directionOf(from: number, to: number): Direction {
  if (to === from + 1) return 0;
  if (to === from - 1) return 2;
  return to > from ? 1 : 3;
}

/** Length of the shortest way along tracks from one vertex to another. */
export function distance({ x, y }: Lattice, a: number, b: number): Twips {
  return Math.abs((x[a] ?? 0) - (x[b] ?? 0)) + Math.abs((y[a] ?? 0) - (y[b] ?? 0));
}

/** Indexes of the tracks nearer than the separation to the one at `index`, itself among them. */
function within(tracks: readonly number[], index: number): readonly number[] {
  const here = tracks[index] ?? 0;
  const found = [index];
  for (let k = index - 1; k >= 0 && here - (tracks[k] ?? 0) < SEPARATION; k -= 1) found.push(k);
  for (let k = index + 1; k < tracks.length && (tracks[k] ?? 0) - here < SEPARATION; k += 1) found.push(k);
  return found;
}

/**
 * A line may come straight at a symbol (that is how it gets to a port), but neither run through it nor along it nearer
 * than the separation.
 */
function block(lattice: Lattice, [x, y, boxWidth, boxHeight]: Box, clear: number): void {
  const { xs, ys, width, level, upright } = lattice;
  for (let row = 0; row < ys.length; row += 1) {
    const at = ys[row] ?? 0;
    const below = ys[row + 1];
    const beside = at > y - clear && at < y + boxHeight + clear;
    const through = below !== undefined && at < y + boxHeight && below > y;
    if (!beside && !through) continue;
    for (let column = 0; column < xs.length; column += 1) {
      const from = xs[column] ?? 0;
      const next = xs[column + 1];
      if (beside && next !== undefined && from < x + boxWidth && next > x)
        level.blocked[row * width + column] = BLOCKED.bySymbol;
      if (through && from > x - clear && from < x + boxWidth + clear)
        upright.blocked[row * width + column] = BLOCKED.bySymbol;
    }
  }
}
