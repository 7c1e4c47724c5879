import type { Direction, Lattice } from './lattice.js';
import type { Net, PlacedSymbol } from './place.js';
import { type Port, portsOf, type Side } from './ports.js';

/** A place where a path may begin or end: a vertex, the direction in which it is passed there, and what that costs. */
export interface Terminal {
  readonly vertex: number;
  readonly direction: Direction;
  readonly cost: number;
}

const OUTWARD: Readonly<Record<Side, Direction>> = { right: 0, bottom: 1, left: 2, top: 3 };

/** Where a net may leave its first symbol (`from`) or enter its last one (`to`), with what each way costs. */
export function terminals(
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
  const own = end === 'from' ? from : to;
  const level = port.side === 'left' || port.side === 'right';
  const beside = port.central ? 0 : (own.kind === 'decision' ? 3600 : 1300) + 2 * fromMiddle(port, own);
  if (net.kind === 'joint') return level ? beside : undefined;
  // A pentagon is met at its flat side or its tip; from the side where another one stands before it.
  if (own.kind === 'offpage') return level ? 700 : 0;
  const back = middleY(to) < middleY(from) - 1;
  const sameRow = Math.abs(middleY(to) - middleY(from)) <= 1;
  // Straight down is how the eye reads on; a way round beside it must be worth it.
  const straight = !back && !sameRow && from.actor === to.actor;
  if (end === 'from') {
    // An arrow leaves at the foot or a side.
    if (port.side === 'top') return undefined;
    if (port.side === 'bottom') return beside + (back || sameRow ? 500 : 0);
    return beside + (straight ? 800 : 0);
  }
  // It enters at the top or a side.
  if (port.side === 'bottom') return undefined;
  if (port.side === 'top') return beside + (back ? 260 : 0);
  return beside + (straight ? 900 : back ? 0 : 200);
}

function opposite(direction: Direction): Direction {
  return (direction ^ 2) as Direction; // two bits are a direction
}

function fromMiddle(port: Port, { box: [x, y, width, height] }: PlacedSymbol): number {
  const across = Math.abs(port.at[0] - x - width / 2);
  const down = Math.abs(port.at[1] - y - height / 2);
  return port.side === 'top' || port.side === 'bottom' ? across : down;
}

function middleY(symbol: PlacedSymbol): number {
  return symbol.box[1] + symbol.box[3] / 2;
}
