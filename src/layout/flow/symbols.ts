import type { FlowNode } from '../../flow/graph.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { lineHeightOf, type TextBlock, textBlock } from '../text/text-block.js';
import { DECISION_HEIGHT, SYMBOL_HEIGHT, SYMBOL_MAX_WIDTH, SYMBOL_MIN_WIDTH, TRACK_PITCH } from './spacing.js';

/** Words in symbols and beside lines. */
export const SYMBOL_FONT: Font = { size: 14, bold: false, italic: false };

export interface SymbolSize {
  readonly width: Twips;
  readonly height: Twips;
  /** The words inside, broken to the room that the shape leaves. */
  readonly text: TextBlock;
}

/** Size of the symbol of a node in a column of the given width: the same width for all, higher where words need it. */
export function sizeSymbol(node: FlowNode, columnWidth: Twips): SymbolSize {
  const width = symbolWidth(columnWidth);
  const style = { font: SYMBOL_FONT, align: 'center', lineHeight: lineHeightOf(SYMBOL_FONT) } as const;
  if (node.kind !== 'decision') {
    const text = textBlock(node.text, style, width - (node.kind === 'terminator' ? 160 : 80));
    return { width, height: Math.max(SYMBOL_HEIGHT, even(text.height + 80)), text };
  }
  // The largest rectangle in a diamond obeys w/W + h/H = 1; the words take at most 0.62 of its width.
  const text = textBlock(node.text, style, Math.round(width * 0.62));
  const widest = text.paragraphs.flatMap((item) => item.lines).reduce((max, line) => Math.max(max, line.width), 0);
  const share = Math.min(0.72, (widest + 20) / width);
  const height = text.height === 0 ? 0 : Math.ceil((text.height + 16) / (1 - share));
  return { width, height: even(Math.max(DECISION_HEIGHT, Math.min(height, DECISION_HEIGHT * 3))), text };
}

/** Width of every symbol of a column: at most 17 mm, and a track at least on either side. */
export function symbolWidth(columnWidth: Twips): Twips {
  const room = columnWidth - 2 * (TRACK_PITCH + 40);
  return even(Math.max(SYMBOL_MIN_WIDTH, Math.min(SYMBOL_MAX_WIDTH, Math.round(columnWidth * 0.58), room)));
}

/** Even lengths have their middle on a whole twip. */
function even(length: Twips): Twips {
  return length + (length % 2);
}
