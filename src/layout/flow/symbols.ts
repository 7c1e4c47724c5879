import type { FlowNode } from '../../flow/graph.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { widestWord } from '../text/break-lines.js';
import { resized } from '../text/form-font.js';
import { lineHeightOf, type TextBlock, textBlock } from '../text/text-block.js';
import { DECISION_HEIGHT, SYMBOL_HEIGHT, SYMBOL_MAX_WIDTH, SYMBOL_MIN_WIDTH, TRACK_PITCH } from './spacing.js';

/** Words in symbols and beside lines, in the font of the page. */
export function symbolFont(font: Font): Font {
  return resized(font, 14);
}

export interface SymbolSize {
  readonly width: Twips;
  readonly height: Twips;
  /** The words inside, broken to the room that the shape leaves. */
  readonly text: TextBlock;
}

/**
 * Size of the symbol of a node: all symbols of a table have one width, one with words is as wide as they need, within
 * its column; higher where words need it.
 */
export function sizeSymbol(
  node: FlowNode,
  columnWidth: Twips,
  usual: Twips,
  lines: number,
  pageFont: Font,
): SymbolSize {
  const most = columnWidth - 2 * (TRACK_PITCH + 40);
  const width = even(Math.max(SYMBOL_MIN_WIDTH, Math.min(most, Math.max(usual, widthForWords(node, pageFont)))));
  const font = symbolFont(pageFont);
  const style = { font, align: 'center', lineHeight: lineHeightOf(font) } as const;
  if (node.kind !== 'decision') {
    const text = textBlock(node.text, style, width - SIDE_ROOM[node.kind]);
    return { width, height: even(Math.max(SYMBOL_HEIGHT, text.height + 80, heightForLines(lines))), text };
  }
  const text = textBlock(node.text, style, Math.round(width * DIAMOND_SHARE));
  // The words stand in the middle half of the diamond both ways: that is where Word lets a diamond's own text stand.
  return { width, height: even(Math.max(DECISION_HEIGHT, (text.height + 8) / (1 - DIAMOND_SHARE))), text };
}

/** A box where very many lines meet is so high that each has a place of its own at its sides. */
function heightForLines(lines: number): Twips {
  return lines <= LINES_OF_A_BOX ? 0 : Math.ceil((lines - LINES_OF_A_BOX) / 2) * LINE_PITCH + SYMBOL_HEIGHT;
}

/** Width that a symbol needs for the longest of its words; 0 where it is empty. */
export function widthForWords(node: FlowNode, font: Font): Twips {
  if (node.text === '') return 0;
  const word = widestWord(node.text, symbolFont(font));
  return Math.ceil(node.kind === 'decision' ? (word + 8) / DIAMOND_SHARE : word + 8 + SIDE_ROOM[node.kind]);
}

/** Width of the symbols of a table whose narrowest column of a pelaksana has this width. */
export function usualWidth(columnWidth: Twips): Twips {
  const room = columnWidth - 2 * (TRACK_PITCH + 40);
  return even(Math.max(SYMBOL_MIN_WIDTH, Math.min(SYMBOL_MAX_WIDTH, Math.round(columnWidth * 0.62), room)));
}

/** So many lines find a place at a box of the usual size; each two more make it higher by a pitch. */
const LINES_OF_A_BOX = 9;
const LINE_PITCH: Twips = 84;

/** Words in a diamond take the middle half of its width; those in a box or capsule leave so much room at the sides. */
const DIAMOND_SHARE = 0.5;
const SIDE_ROOM = { process: 80, terminator: 160 } as const;

/** Even lengths have their middle on a whole twip. */
function even(length: Twips): Twips {
  const whole = Math.ceil(length);
  return whole + (whole % 2);
}
