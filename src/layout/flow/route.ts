import type { Point } from '../../page/units.js';
import { createLattice, type Lattice, occupy, type VertexPath } from './lattice.js';
import type { Net, PlacedPage, PlacedSymbol } from './place.js';
import { type Port, portsOf, type Side } from './ports.js';
import { type Costs, type Direction, findPath, type Terminal } from './search.js';
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

const COSTS = { bend: 620, crossing: 1500 } as const;
const ROUNDS = 6;

/**
 * Pass 8: a route for every net of a page. Each is laid where it is cheapest; then, round by round, each is taken up and
 * laid anew beside all others, sharing a line growing dearer each time, until nothing is shared and nothing gets better.
 */
export function routePage(page: PlacedPage): Routing {
  const lattice = createLattice(
    planTracks(page),
    page.symbols.map((symbol) => symbol.box),
  );
  const symbols = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
  const nets = [...page.nets].sort((a, b) => urgency(a, symbols) - urgency(b, symbols));
  const paths = new Map<string, VertexPath>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const costs: Costs = { ...COSTS, overlap: 4000 * 3 ** round };
    let changed = false;
    for (const net of nets) {
      const from = symbols.get(net.from);
      const to = symbols.get(net.to);
      if (!from || !to) continue;
      const old = paths.get(net.id);
      if (old) occupy(lattice, old, -1);
      const path = findPath(
        lattice,
        terminals(from, to, net, 'from', lattice),
        terminals(from, to, net, 'to', lattice),
        costs,
      );
      if (!path) continue;
      occupy(lattice, path, 1);
      paths.set(net.id, path);
      changed ||= old === undefined || old.join() !== path.join();
    }
    if (!changed && round > 0) break;
  }
  const routes = page.nets.flatMap((net): Route[] => {
    const path = paths.get(net.id);
    return path ? [{ net, points: withTips(bends(path, lattice), net, symbols) }] : [];
  });
  return { routes, conflicts: [...paths.values()].flatMap((path) => conflictsOf(path, lattice)) };
}

/** Joint lines and straight ways first, long ways later, ways back last. */
function urgency(net: Net, symbols: ReadonlyMap<string, PlacedSymbol>): number {
  const from = symbols.get(net.from)?.box;
  const to = symbols.get(net.to)?.box;
  if (!from || !to) return 0;
  const distance = Math.abs(to[1] - from[1]) + Math.abs(to[0] - from[0]) / 4;
  return net.kind === 'joint' ? -1 : distance + (to[1] < from[1] ? 100_000 : 0);
}

const OUTWARD: Readonly<Record<Side, Direction>> = { right: 0, bottom: 1, left: 2, top: 3 };

function terminals(
  from: PlacedSymbol,
  to: PlacedSymbol,
  net: Net,
  end: 'from' | 'to',
  lattice: Lattice,
): readonly Terminal[] {
  return portsOf(end === 'from' ? from : to).flatMap((port): Terminal[] => {
    const cost = portCost(port, from, to, net, end);
    if (cost === undefined) return [];
    const vertex = lattice.ys.indexOf(port.at[1]) * lattice.width + lattice.xs.indexOf(port.at[0]);
    const outward = OUTWARD[port.side];
    return [{ vertex, direction: end === 'from' ? outward : opposite(outward), cost }];
  });
}

/** What it costs to use a port: the form's habits in figures. Undefined: never. */
function portCost(port: Port, from: PlacedSymbol, to: PlacedSymbol, net: Net, end: 'from' | 'to'): number | undefined {
  const beside = port.central ? 0 : from.kind === 'decision' || to.kind === 'decision' ? 5000 : 2200;
  if (net.kind === 'joint') return port.side === 'left' || port.side === 'right' ? beside : undefined;
  if ((end === 'from' ? from : to).kind === 'offpage') return 0;
  const back = middleY(to) < middleY(from) - 1;
  const level = Math.abs(middleY(to) - middleY(from)) <= 1;
  if (end === 'from') {
    // An arrow leaves at the foot or a side.
    if (port.side === 'top') return undefined;
    if (port.side === 'bottom') return beside + (back || level ? 500 : 0);
    return beside + (from.kind === 'decision' && isMainWay(net) && from.actor === to.actor ? 300 : 0);
  }
  // It enters at the top or a side, from below only into a pentagon.
  if (port.side === 'bottom') return undefined;
  if (port.side === 'top') return beside + (back ? 260 : 0);
  return beside + (back ? 0 : 200);
}

function isMainWay(net: Net): boolean {
  return net.label !== null;
}

function opposite(direction: Direction): Direction {
  return (direction ^ 2) as Direction; // two bits are a direction
}

function middleY(symbol: PlacedSymbol): number {
  return symbol.box[1] + symbol.box[3] / 2;
}

function bends(path: VertexPath, { xs, ys, width }: Lattice): readonly Point[] {
  const at = (vertex: number): Point => [xs[vertex % width] ?? 0, ys[Math.floor(vertex / width)] ?? 0];
  const all = path.map(at);
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
  const { xs, ys, width } = lattice;
  const found: Point[] = [];
  occupy(lattice, path, -1);
  path.forEach((vertex, index) => {
    const next = path[index + 1];
    const before = path[index - 1];
    const level = next !== undefined && Math.abs(next - vertex) === 1;
    const shared = next !== undefined && (level ? lattice.levelUse : lattice.uprightUse)[Math.min(vertex, next)];
    const inner = next !== undefined && before !== undefined;
    const bend = inner && (Math.abs(vertex - before) === 1) !== level;
    const touched =
      inner && (lattice.corners[vertex] || (bend && (lattice.levelPass[vertex] || lattice.uprightPass[vertex])));
    if (shared || touched) found.push([xs[vertex % width] ?? 0, ys[Math.floor(vertex / width)] ?? 0]);
  });
  occupy(lattice, path, 1);
  return found;
}
