import type { Page, Pages } from '../page/pages.js';
import { fontList } from './font-list.js';
import { cellFills, cellLines, cellTexts } from './svg/cells.js';
import { connectorLine, labelBox } from './svg/connectors.js';
import { markBehind, markInFront } from './svg/marks.js';
import { symbolGroup } from './svg/symbols.js';
import { tag, textTag } from './svg/tag.js';

const MILLIMETRES_PER_TWIP = 25.4 / 1440;

/**
 * Draws one page of a document as an SVG of its own: as large as the paper, counted in twips, every line of text where
 * layout has placed it. The same page gives the same text.
 */
export function renderSvg(page: Page, pages: Pages): string {
  const { info } = pages;
  const { width, height } = page;
  const drawing = [
    tag('rect', { width, height, fill: '#fff' }),
    ...page.marks.flatMap((mark) => markBehind(mark) ?? []),
    ...cellFills(page),
    cellLines(page),
    ...cellTexts(page),
    ...page.symbols.map(symbolGroup),
    ...page.connectors.map(connectorLine),
    ...page.connectors.flatMap((connector) => labelBox(connector) ?? []),
    ...page.marks.flatMap((mark) => markInFront(mark) ?? []),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${millimetres(width)}mm`,
    height: `${millimetres(height)}mm`,
    viewBox: `0 0 ${width} ${height}`,
    lang: info.language,
    role: 'img',
    'font-family': fontList(info.font),
    'xml:space': 'preserve',
  };
  const children = [
    textTag('title', {}, `${info.title}, halaman ${page.number} dari ${pages.pages.length}`),
    ...(page.narrative ? [textTag('desc', {}, page.narrative)] : []),
    ...drawing,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, children)}\n`;
}

function millimetres(twips: number): number {
  return Math.round(twips * MILLIMETRES_PER_TWIP * 10) / 10;
}
