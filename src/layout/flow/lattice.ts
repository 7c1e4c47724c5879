import type { Box } from '../../page/units.js';
import { SEPARATION } from './spacing.js';
import type { Tracks } from './tracks.js';

/** A label's own line runs close beside it. */
const LABEL_CLEARANCE = 17;

/**
 * The tracks as a lattice: every crossing of an upright and a level track is a vertex, numbered row by row, and every
 * stretch between neighbours an edge. It knows which stretches symbols block, and counts what routes occupy.
 * It lives only while one page is routed; the counts are changed as routes are laid and taken up again.
 */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly width: number;
  /** Stretch from a vertex to its right-hand (level) or lower (upright) neighbour: blocked by a symbol. */
  readonly levelBlocked: Uint8Array;
  readonly uprightBlocked: Uint8Array;
  /** Routes on a stretch, or too near beside it. */
  readonly levelUse: Uint16Array;
  readonly uprightUse: Uint16Array;
  /** Rounds in which a stretch was shared. */
  readonly levelHistory: Uint16Array;
  readonly uprightHistory: Uint16Array;
  /** Routes that pass a vertex straight, and routes that bend or end at or too near a vertex. */
  readonly levelPass: Uint16Array;
  readonly uprightPass: Uint16Array;
  readonly corners: Uint16Array;
  readonly scratch: Scratch;
}

/** Room for the states of a search (a vertex with a direction), used by one search after the other. */
export interface Scratch {
  readonly best: Float64Array;
  readonly cameFrom: Int32Array;
  /** Number of the search that wrote a state last: what an earlier one wrote does not count. */
  readonly seenIn: Int32Array;
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
  const size = xs.length * ys.length;
  const lattice: Lattice = {
    xs,
    ys,
    width: xs.length,
    levelBlocked: new Uint8Array(size),
    uprightBlocked: new Uint8Array(size),
    levelUse: new Uint16Array(size),
    uprightUse: new Uint16Array(size),
    levelHistory: new Uint16Array(size),
    uprightHistory: new Uint16Array(size),
    levelPass: new Uint16Array(size),
    uprightPass: new Uint16Array(size),
    corners: new Uint16Array(size),
    scratch: {
      best: new Float64Array(size * 4),
      cameFrom: new Int32Array(size * 4),
      seenIn: new Int32Array(size * 4),
      search: 0,
    },
  };
  for (const box of symbols) block(lattice, box, SEPARATION - 1);
  for (const box of kept) block(lattice, box, LABEL_CLEARANCE);
  return lattice;
}

/** Lays a route (`by` 1) or takes it up again (`by` -1). */
export function occupy(lattice: Lattice, path: VertexPath, by: 1 | -1): void {
  const add = (counts: Uint16Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  for (let index = 0; index < path.length; index += 1) {
    const vertex = path[index] ?? 0;
    const before = path[index - 1];
    const after = path[index + 1];
    if (after !== undefined) occupyStretch(lattice, Math.min(vertex, after), isLevel(vertex, after), add);
    if (before === undefined || after === undefined || isLevel(before, vertex) !== isLevel(vertex, after)) {
      for (const near of nearVertices(lattice, vertex)) add(lattice.corners, near);
    } else add(isLevel(before, vertex) ? lattice.levelPass : lattice.uprightPass, vertex);
  }
}

/** Notes the stretches of a route that it shares with others. */
export function remember(lattice: Lattice, path: VertexPath): void {
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1] ?? 0;
    const to = path[index] ?? 0;
    const stretch = Math.min(from, to);
    const [use, history] = isLevel(from, to)
      ? [lattice.levelUse, lattice.levelHistory]
      : [lattice.uprightUse, lattice.uprightHistory];
    if ((use[stretch] ?? 0) > 1) history[stretch] = (history[stretch] ?? 0) + 1;
  }
}

/** Whether two neighbouring vertices lie on one level track. */
export function isLevel(a: number, b: number): boolean {
  return Math.abs(a - b) === 1;
}

function occupyStretch(
  lattice: Lattice,
  vertex: number,
  level: boolean,
  add: (counts: Uint16Array, at: number) => void,
) {
  const { xs, ys, width } = lattice;
  const column = vertex % width;
  const row = (vertex - column) / width;
  if (level) for (const near of within(ys, row)) add(lattice.levelUse, near * width + column);
  else for (const near of within(xs, column)) add(lattice.uprightUse, row * width + near);
}

function nearVertices(lattice: Lattice, vertex: number): readonly number[] {
  const { xs, ys, width } = lattice;
  const column = vertex % width;
  const row = (vertex - column) / width;
  const columns = within(xs, column);
  return within(ys, row).flatMap((y) => columns.map((x) => y * width + x));
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
  const { xs, ys, width } = lattice;
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
        lattice.levelBlocked[row * width + column] = 1;
      if (through && from > x - clear && from < x + boxWidth + clear) lattice.uprightBlocked[row * width + column] = 1;
    }
  }
}
