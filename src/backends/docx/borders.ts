import type { Borders } from '../../page/pages.js';
import { element, type XmlElement } from './element.js';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
/** Half a point, black. */
const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' } as const;
/** Each once for all cells. */
const SIDE_BORDERS = SIDES.map((side) => ({
  side,
  drawn: element(`w:${side}`, BORDER),
  none: element(`w:${side}`, { 'w:val': 'nil' }),
}));

export function hasAllBorders(borders: Borders): boolean {
  return SIDES.every((side) => borders[side]);
}

/** Lines around a table and between all its cells. */
export function tableBorders(): XmlElement {
  return element(
    'w:tblBorders',
    {},
    [...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, BORDER)),
  );
}

/** The lines around a cell, where the table does not draw them anyway (`bordered`). */
export function cellBorders(borders: Borders, bordered: boolean): readonly XmlElement[] {
  if (bordered && hasAllBorders(borders)) return [];
  const sides = SIDE_BORDERS.flatMap(({ side, drawn, none }) => (borders[side] ? [drawn] : bordered ? [none] : []));
  return [element('w:tcBorders', {}, sides)];
}
