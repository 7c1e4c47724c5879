import type { FlowSymbol } from '../../page/pages.js';
import { unreachable } from '../unreachable.js';
import { tag, textTag } from './tag.js';
import { paragraphTexts } from './texts.js';

const POINT = 20;

/** A symbol with its words, named for screen readers and for whoever reads the drawing back. */
export function symbolGroup(symbol: FlowSymbol): string {
  const attributes = { 'data-symbol': symbol.id, 'data-kind': symbol.kind, 'data-step': symbol.step };
  return tag('g', attributes, [
    textTag('title', {}, symbol.description),
    tag('path', { d: outline(symbol), fill: '#fff', stroke: '#000', 'stroke-width': POINT }),
    ...paragraphTexts(symbol.paragraphs),
  ]);
}

/** The outlines of Word's native shapes (presetShapeDefinitions.xml). */
function outline({ kind, box: [x, y, width, height] }: FlowSymbol): string {
  const right = x + width;
  const bottom = y + height;
  switch (kind) {
    case 'terminator': {
      const round = (width * 3475) / 21_600;
      const arc = `A${round} ${height / 2} 0 0 1`;
      return `M${x + round} ${y}H${right - round}${arc} ${right - round} ${bottom}H${x + round}${arc} ${x + round} ${y}Z`;
    }
    case 'process':
      return `M${x} ${y}H${right}V${bottom}H${x}Z`;
    case 'decision':
      return `M${x + width / 2} ${y}L${right} ${y + height / 2}L${x + width / 2} ${bottom}L${x} ${y + height / 2}Z`;
    case 'offpage': {
      const shoulder = y + (height * 4) / 5;
      return `M${x} ${y}H${right}V${shoulder}L${x + width / 2} ${bottom}L${x} ${shoulder}Z`;
    }
    default:
      return unreachable(kind);
  }
}
