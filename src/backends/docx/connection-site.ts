import type { Box, Point } from '../../page/units.js';

/** Layout counts in whole twips, so the middle of an odd width is off by half a one. */
const TOLERANCE = 1;

/**
 * The number of the connection site of a symbol that lies at a point, undefined where none does.
 * The four presets that symbols are drawn with number them alike (presetShapeDefinitions.xml): the middle of the top, of
 * the left side, of the bottom (for the pentagon its tip) and of the right side.
 */
export function connectionSite([x, y, width, height]: Box, point: Point): number | undefined {
  const sites: readonly Point[] = [
    [x + width / 2, y],
    [x, y + height / 2],
    [x + width / 2, y + height],
    [x + width, y + height / 2],
  ];
  const site = sites.findIndex(
    ([siteX, siteY]) => Math.abs(siteX - point[0]) <= TOLERANCE && Math.abs(siteY - point[1]) <= TOLERANCE,
  );
  return site < 0 ? undefined : site;
}
