import type { Page } from '../../page/pages.js';
import { cellFills, cellLines } from '../svg/cells.js';
import { connectorLine, labelBox } from '../svg/connectors.js';
import { markBehind } from '../svg/marks.js';
import { symbolGroup } from '../svg/symbols.js';
import { tag } from '../svg/tag.js';
import { points } from './element.js';

/**
 * Everything on a page that is drawn, below its texts: the watermark, the grid, the symbols and the connectors. Where
 * there is a flow it is a picture, described by the element of the given id; else it is decoration.
 */
export function pageDrawing(page: Page, description: string): string {
  const flow = page.symbols.length > 0;
  const attributes = {
    width: points(page.width),
    height: points(page.height),
    viewBox: `0 0 ${page.width} ${page.height}`,
    role: flow ? 'img' : undefined,
    'aria-label': flow ? `Gambar alur halaman ${page.number}` : undefined,
    'aria-describedby': flow ? description : undefined,
    'aria-hidden': flow ? undefined : 'true',
  };
  return tag('svg', attributes, [
    ...page.marks.flatMap((mark) => markBehind(mark) ?? []),
    ...cellFills(page),
    cellLines(page),
    ...page.symbols.map(symbolGroup),
    ...page.connectors.map(connectorLine),
    ...page.connectors.flatMap((connector) => labelBox(connector) ?? []),
  ]);
}
