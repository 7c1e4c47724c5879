import type { Point, Twips } from '../page/units.js';

/** Word's small and medium arrowheads on a thin line: as long as they are broad. */
export const ARROWHEADS = { small: 80, medium: 120 } as const;

/** Medium, or small where the last stretch of the line has no room for it: it would lie across the bend. */
export function arrowheadSize(points: readonly Point[]): keyof typeof ARROWHEADS {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return 'small';
  const room: Twips = Math.abs(tip[0] - before[0]) + Math.abs(tip[1] - before[1]);
  return room > ARROWHEADS.medium ? 'medium' : 'small';
}
