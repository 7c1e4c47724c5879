import type { Box, Point } from '../../page/units.js';
import { type Costs, NO_LIMIT, pathCost } from './costs.js';
import { createLattice, distance, isLevel, type Lattice, occupy, remember, type VertexPath } from './lattice.js';
import type { Net, PlacedPage, PlacedSymbol } from './place.js';
import { portsOf } from './ports.js';
import { type FoundPath, findPath } from './search.js';
import { type Terminal, terminals } from './terminals.js';
import { planTracks } from './tracks.js';

export interface Route {
  readonly net: Net;
  readonly points: readonly Point[];
}

export interface Routing {
  readonly routes: readonly Route[];
  /** Places where routes still share a line or touch; empty when the page is clean. */
  readonly conflicts: readonly Point[];
}

const COSTS = { bend: 620, crossing: 1500, history: 900 } as const;
const ROUNDS = 9;
/** Through a symbol, where it walls a line in: never if there is any other way. */
const TRESPASS = 1_000_000;

/** Dearer than any way round: what sharing a line costs in the rounds after the first. */
const SETTLED: Costs = { ...COSTS, overlap: 400_000 };
/** Pairs tried on one page: enough for any real SOP, and an end to the search on a hopeless one. */
const MOST_PAIRS = 120;
/** From this cost above its bare length on, a route is worth another look together with its neighbours. */
const WORTH_IMPROVING = 1800;

interface Laying {
  readonly net: Net;
  readonly starts: readonly Terminal[];
  readonly goals: readonly Terminal[];
}

/** How far the laying has come. */
interface Progress {
  readonly paths: Map<string, VertexPath>;
  /**
   * What a route cost when it was last laid, and how many had been moved until then. Routes that were only added since
   * make other ways dearer, so that one which still costs the same has no better way.
   */
  readonly settled: Map<string, { readonly cost: number; readonly detours: number }>;
  detours: number;
}

/**
 * Pass 8: a route for every net of a page. Each is laid where it is cheapest; then, round by round, each is taken up and
 * laid anew beside all others, sharing a line growing dearer each time, until nothing is shared and nothing gets better.
 * Places in `kept` are left free for labels. At last dear routes are laid anew together with each neighbour, since two may stand in each other's way.
 */
export function routePage(page: PlacedPage, tracks: number, kept: readonly Box[] = []): Routing {
  const lattice = createLattice(
    planTracks(page, tracks),
    page.symbols.map((symbol) => symbol.box),
    kept,
  );
  const symbols = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
  const layings = page.nets.flatMap((net): Laying[] => {
    const from = symbols.get(net.from);
    const to = symbols.get(net.to);
    if (!from || !to) return [];
    return [{ net, starts: terminals(from, to, net, 'from', lattice), goals: terminals(from, to, net, 'to', lattice) }];
  });
  layings.sort((a, b) => urgency(a.net, symbols) - urgency(b.net, symbols));
  const paths = new Map<string, VertexPath>();
  const progress: Progress = { paths, settled: new Map(), detours: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const costs: Costs = { ...COSTS, overlap: Math.min(4000 * 3 ** round, SETTLED.overlap) };
    // At first all settle beside one another; later only those move that still share a line.
    const unsettled = round < 2 ? layings : layings.filter(({ net }) => inConflict(paths.get(net.id), lattice));
    const changed = unsettled.filter((laying) => layAnew(laying, lattice, progress, costs));
    if (changed.length === 0 && round > 0) break;
    for (const path of paths.values()) remember(lattice, path);
  }
  if (!layings.some(({ net }) => inConflict(paths.get(net.id), lattice))) improvePairs(lattice, layings, paths);
  const routes = page.nets.flatMap((net): Route[] => {
    const path = paths.get(net.id);
    return path ? [{ net, points: withTips(bends(path, lattice), net, symbols) }] : [];
  });
  return { routes, conflicts: [...paths.values()].flatMap((path) => conflictsOf(path, lattice)) };
}

/** Takes a route up and lays it where it is cheapest now; says whether it moved. */
function layAnew(laying: Laying, lattice: Lattice, progress: Progress, costs: Costs): boolean {
  const { net, starts, goals } = laying;
  const { paths, settled } = progress;
  const old = paths.get(net.id);
  if (old) occupy(lattice, old, -1);
  // Where it costs as much as before it stays, so that rounds come to an end.
  const limit = old ? pathCost(lattice, old, starts, goals, costs) : NO_LIMIT;
  const before = settled.get(net.id);
  const isSettled = before !== undefined && before.cost === limit && before.detours === progress.detours;
  const found = isSettled ? undefined : findPath(lattice, starts, goals, costs, limit);
  const path = found?.path ?? old ?? findPath(lattice, starts, goals, { ...costs, trespass: TRESPASS })?.path;
  if (!path) return false;
  occupy(lattice, path, 1);
  paths.set(net.id, path);
  if (old && path !== old) progress.detours += 1;
  settled.set(net.id, { cost: found?.cost ?? limit, detours: progress.detours });
  return path !== old;
}

function inConflict(path: VertexPath | undefined, lattice: Lattice): boolean {
  return path !== undefined && conflictsOf(path, lattice).length > 0;
}

/** Lays dear routes anew with one neighbour at a time, in both orders, and keeps what costs less together. */
function improvePairs(lattice: Lattice, layings: readonly Laying[], paths: Map<string, VertexPath>): void {
  const dear = layings.filter((laying) => excess(lattice, laying, paths.get(laying.net.id) ?? []) >= WORTH_IMPROVING);
  const pairs = dear.flatMap((laying, index) =>
    layings
      .filter((rival) => rival !== laying && !dear.slice(0, index).includes(rival) && meet(laying.net, rival.net))
      .map((rival) => [rival, laying] as const),
  );
  for (const [rival, laying] of pairs.slice(0, MOST_PAIRS)) improvePair(lattice, rival, laying, paths);
}

function improvePair(lattice: Lattice, a: Laying, b: Laying, paths: Map<string, VertexPath>): void {
  const oldA = paths.get(a.net.id);
  const oldB = paths.get(b.net.id);
  if (!oldA || !oldB) return;
  occupy(lattice, oldA, -1);
  const aBesideB = pathCost(lattice, oldA, a.starts, a.goals, SETTLED);
  occupy(lattice, oldB, -1);
  const bAlone = pathCost(lattice, oldB, b.starts, b.goals, SETTLED);
  const aAlone = pathCost(lattice, oldA, a.starts, a.goals, SETTLED);
  let best = { cost: aBesideB + bAlone, a: oldA, b: oldB };
  // Together they never cost less than each alone; and where one alone would stay, the other has its best place already.
  const freeA = findPath(lattice, a.starts, a.goals, SETTLED, aAlone);
  const freeB = findPath(lattice, b.starts, b.goals, SETTLED, Math.min(bAlone, best.cost - (freeA?.cost ?? aAlone)));
  if (freeA) {
    const besideA = beside(lattice, freeA, b, best.cost);
    if (besideA) best = { cost: freeA.cost + besideA.cost, a: freeA.path, b: besideA.path };
  }
  if (freeB) {
    const besideB = beside(lattice, freeB, a, best.cost);
    if (besideB) best = { cost: freeB.cost + besideB.cost, a: besideB.path, b: freeB.path };
  }
  occupy(lattice, best.a, 1);
  occupy(lattice, best.b, 1);
  paths.set(a.net.id, best.a);
  paths.set(b.net.id, best.b);
}

/** The second route of a pair, where both together cost less than the limit. */
function beside(lattice: Lattice, first: FoundPath, second: Laying, limit: number): FoundPath | undefined {
  occupy(lattice, first.path, 1);
  const found = findPath(lattice, second.starts, second.goals, SETTLED, limit - first.cost);
  occupy(lattice, first.path, -1);
  return found;
}

/** What a route costs beyond the distance between its ends. */
function excess(lattice: Lattice, { starts, goals }: Laying, path: VertexPath): number {
  occupy(lattice, path, -1);
  const cost = pathCost(lattice, path, starts, goals, SETTLED);
  occupy(lattice, path, 1);
  return cost - distance(lattice, path[0] ?? 0, path.at(-1) ?? 0);
}

function meet(a: Net, b: Net): boolean {
  return a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to;
}

/** Joint lines and straight ways first, long ways later, ways back last. */
function urgency(net: Net, symbols: ReadonlyMap<string, PlacedSymbol>): number {
  const from = symbols.get(net.from)?.box;
  const to = symbols.get(net.to)?.box;
  if (!from || !to) return 0;
  const distance = Math.abs(to[1] - from[1]) + Math.abs(to[0] - from[0]) / 4;
  return net.kind === 'joint' ? -1 : distance + (to[1] < from[1] ? 100_000 : 0);
}

function bends(path: VertexPath, lattice: Lattice): readonly Point[] {
  const all = path.map((vertex) => pointOf(lattice, vertex));
  return all.filter((point, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    if (!before || !after) return true;
    return !((before[0] === point[0] && point[0] === after[0]) || (before[1] === point[1] && point[1] === after[1]));
  });
}

/** Lines that meet the slope of a diamond go on to it. */
function withTips(points: readonly Point[], net: Net, symbols: ReadonlyMap<string, PlacedSymbol>): readonly Point[] {
  const tipAt = (id: string, point: Point | undefined) => {
    const symbol = symbols.get(id);
    const port = symbol && point && portsOf(symbol).find(({ at }) => at[0] === point[0] && at[1] === point[1]);
    return port?.tip ?? point;
  };
  const first = tipAt(net.from, points[0]);
  const last = tipAt(net.to, points.at(-1));
  return first && last ? [first, ...points.slice(1, -1), last] : points;
}

function conflictsOf(path: VertexPath, lattice: Lattice): readonly Point[] {
  const { level, upright, corners } = lattice;
  occupy(lattice, path, -1);
  const found = path.filter((vertex, index) => {
    const next = path[index + 1];
    const before = path[index - 1];
    if (next === undefined) return false;
    const ways = isLevel(vertex, next) ? level : upright;
    const stretch = Math.min(vertex, next);
    if (ways.use[stretch] || ways.blocked[stretch]) return true;
    if (before === undefined) return false;
    const isBend = isLevel(before, vertex) !== (ways === level);
    return corners[vertex] || (isBend && (level.pass[vertex] || upright.pass[vertex]));
  });
  occupy(lattice, path, 1);
  return found.map((vertex) => pointOf(lattice, vertex));
}

function pointOf({ x, y }: Lattice, vertex: number): Point {
  return [x[vertex] ?? 0, y[vertex] ?? 0];
}
