import type { FlowSymbol } from '../../page/pages.js';
import { symbolOutline } from '../symbol-outline.js';
import { tag, textTag } from './tag.js';
import { paragraphTexts } from './texts.js';

const POINT = 20;

/** A symbol with its words, named for screen readers and for whoever reads the drawing back. */
export function symbolGroup(symbol: FlowSymbol): string {
  const attributes = { 'data-symbol': symbol.id, 'data-kind': symbol.kind, 'data-step': symbol.step };
  return tag('g', attributes, [
    textTag('title', {}, symbol.description),
    tag('path', { d: symbolOutline(symbol), fill: '#fff', stroke: '#000', 'stroke-width': POINT }),
    ...paragraphTexts(symbol.paragraphs),
  ]);
}
