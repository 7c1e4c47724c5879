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

/** The head of an arrow as path data in twips: a filled triangle with its tip at the last point, empty without a stretch. */
export function arrowheadPath(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const length = ARROWHEADS[arrowheadSize(points)];
  const half = length / 2;
  const alongX = Math.sign(tip[0] - before[0]);
  const alongY = Math.sign(tip[1] - before[1]);
  const baseX = tip[0] - alongX * length;
  const baseY = tip[1] - alongY * length;
  const one = `${baseX - alongY * half} ${baseY + alongX * half}`;
  const other = `${baseX + alongY * half} ${baseY - alongX * half}`;
  return `M${tip[0]} ${tip[1]}L${one}L${other}Z`;
}
