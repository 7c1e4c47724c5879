import type { StructureElement } from 'pdfkit';
import type { Connector, FlowSymbol, Page } from '../../page/pages.js';
import type { Box } from '../../page/units.js';
import { arrowheadPath } from '../arrowhead.js';
import { xmlText } from '../escape-xml.js';
import { symbolOutline } from '../symbol-outline.js';
import { type Canvas, edges, inTwips } from './canvas.js';
import { drawLines } from './texts.js';

const OUTLINE = 20;
const LINE = 15;

/** Draws symbols, connectors and labels as one figure that is read aloud as the flow in words; undefined without symbols. */
export function flowElement(canvas: Canvas): StructureElement | undefined {
  const { doc, page } = canvas;
  if (page.symbols.length === 0) return undefined;
  const content = doc.markStructureContent('Figure');
  for (const symbol of page.symbols) drawSymbol(canvas, symbol);
  for (const connector of page.connectors) drawConnector(canvas, connector);
  for (const connector of page.connectors) drawLabel(canvas, connector);
  doc.endMarkedContent();
  return doc.struct('Figure', { alt: xmlText(page.narrative), bbox: edges(boundsOf(page)) }).add(content);
}

function drawSymbol(canvas: Canvas, symbol: FlowSymbol): void {
  inTwips(canvas, () => canvas.doc.lineWidth(OUTLINE).path(symbolOutline(symbol)).fillAndStroke('#ffffff', '#000000'));
  for (const paragraph of symbol.paragraphs) drawLines(canvas, paragraph);
}

function drawConnector(canvas: Canvas, { points, arrow }: Connector): void {
  const way = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  inTwips(canvas, () => {
    canvas.doc.lineWidth(LINE).path(way).stroke('#000000');
    if (arrow) canvas.doc.path(arrowheadPath(points)).fill('#000000');
  });
}

function drawLabel(canvas: Canvas, { labelMark }: Connector): void {
  if (!labelMark) return;
  inTwips(canvas, () => canvas.doc.rect(...labelMark.box).fill('#ffffff'));
  for (const paragraph of labelMark.paragraphs) drawLines(canvas, paragraph);
}

function boundsOf({ symbols, connectors }: Page): Box {
  const boxes: readonly Box[] = [
    ...symbols.map(({ box }) => box),
    ...connectors.flatMap(({ labelMark }) => (labelMark ? [labelMark.box] : [])),
    ...connectors.flatMap(({ points }) => points.map(([x, y]): Box => [x, y, 0, 0])),
  ];
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
