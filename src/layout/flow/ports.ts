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

/**
 * Pass 6: where lines may leave or enter a symbol. The middle of each side first; boxes and capsules also beside it, for
 * symbols where many lines meet; diamonds have points beside their tips as a last resort.
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
  switch (symbol.kind) {
    case 'offpage':
      return central.filter((port) => port.side !== (symbol.side === 'foot' ? 'bottom' : 'top'));
    case 'process': {
      const dx = Math.round(width / 4);
      const dy = Math.round(height / 4);
      return [
        ...central,
        ...beside(['top', 'bottom'], [middleX - dx, middleX + dx], (side, at) => [at, side === 'top' ? y : y + height]),
        ...beside(['left', 'right'], [middleY - dy, middleY + dy], (side, at) => [side === 'left' ? x : x + width, at]),
      ];
    }
    case 'terminator': {
      const dx = Math.round((width - height) / 3);
      return [
        ...central,
        ...beside(['top', 'bottom'], [middleX - dx, middleX + dx], (side, at) => [at, side === 'top' ? y : y + height]),
      ];
    }
    case 'decision': {
      // On the slope: as far down as the tip is away, in the diamond's proportion.
      const dx = Math.round(width / 6);
      const rise = Math.round((dx * height) / width);
      return [
        ...central,
        ...beside(['top', 'bottom'], [middleX - dx, middleX + dx], (side, at) => [
          at,
          side === 'top' ? y : y + height,
        ]).map((port): Port => ({ ...port, tip: [port.at[0], port.side === 'top' ? y + rise : y + height - rise] })),
      ];
    }
    default:
      return symbol.kind satisfies never;
  }
}

function beside(
  sides: readonly Side[],
  offsets: readonly number[],
  at: (side: Side, offset: number) => Point,
): readonly Port[] {
  return sides.flatMap((side) => offsets.map((offset): Port => ({ side, at: at(side, offset), central: false })));
}
