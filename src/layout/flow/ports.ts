import type { Point } from '../../page/units.js';
import type { PlacedSymbol } from './place.js';

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A point on a symbol's outline where a line may meet it at a right angle. */
export interface Port {
  readonly side: Side;
  readonly at: Point;
  /** Where the line really ends, where that lies further in than the side of the box: on the slope of a diamond. */
  readonly tip?: Point;
  /** In the middle of a side, where a Word connector can be glued. */
  readonly central: boolean;
}

/** Distance from port to port on one side. */
const PORT_PITCH = 84;
/** Ports keep so far from the corners of a box, and from the round ends of a capsule. */
const CORNER = 40;

/**
 * Pass 6: where lines may leave or enter a symbol. The middle of each side first; boxes and capsules also beside it, for
 * symbols where many lines meet; diamonds have points on their slopes as a last resort.
 */
export function portsOf(symbol: PlacedSymbol): readonly Port[] {
  const [x, y, width, height] = symbol.box;
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  const central: readonly Port[] = [
    { side: 'top', at: [middleX, y], central: true },
    { side: 'right', at: [x + width, middleY], central: true },
    { side: 'bottom', at: [middleX, y + height], central: true },
    { side: 'left', at: [x, middleY], central: true },
  ];
  const onTopAndFoot = (reach: number) =>
    beside(['top', 'bottom'], offsets(middleX, reach), (side, at) => [at, side === 'top' ? y : y + height]);
  switch (symbol.kind) {
    case 'offpage':
      return central.filter((port) => port.side !== (symbol.side === 'foot' ? 'bottom' : 'top'));
    case 'process':
      return [
        ...central,
        ...onTopAndFoot(width / 2 - CORNER),
        ...beside(['left', 'right'], offsets(middleY, height / 2 - CORNER), (side, at) => [
          side === 'left' ? x : x + width,
          at,
        ]),
      ];
    case 'terminator':
      return [...central, ...onTopAndFoot((width - height) / 2)];
    case 'decision': {
      // On the slope: as far down as the point is away from the tip, in the diamond's proportion.
      const slope = (port: Port): Port => {
        const rise = Math.round((Math.abs(port.at[0] - middleX) * height) / width);
        return { ...port, tip: [port.at[0], port.side === 'top' ? y + rise : y + height - rise] };
      };
      return [...central, ...onTopAndFoot(width * 0.36).map(slope)];
    }
    default:
      return symbol.kind satisfies never;
  }
}

/** Places on both sides of the middle, a pitch apart, the nearest first. */
function offsets(middle: number, reach: number): readonly number[] {
  const count = Math.max(0, Math.floor(reach / PORT_PITCH));
  return Array.from({ length: count }, (_, index) => (index + 1) * PORT_PITCH).flatMap((away) => [
    middle - away,
    middle + away,
  ]);
}

function beside(
  sides: readonly Side[],
  places: readonly number[],
  at: (side: Side, place: number) => Point,
): readonly Port[] {
  return sides.flatMap((side) => places.map((place): Port => ({ side, at: at(side, place), central: false })));
}
