import type { FlowSymbol, Paragraph } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import { brokenParagraph } from './paragraph.js';
import { presetGeometry, type Shape } from './shape.js';
import { symbolPreset } from './symbol-preset.js';

const OUTLINE = { width: 8 };

/**
 * The native shape of a symbol with its words inside. Words that are larger than the room that the preset gives them
 * (Word would break or cut them) stand in a text box of their own on the symbol.
 */
export function symbolShapes(symbol: FlowSymbol, nextId: () => number): readonly Shape[] {
  const { preset, textShare } = symbolPreset(symbol.kind);
  const [left, top, width, height] = symbol.box;
  const room: Box = [
    left + textShare[0] * width,
    top + textShare[1] * height,
    textShare[2] * width,
    textShare[3] * height,
  ];
  const [wordsWidth, wordsHeight] = extent(symbol.paragraphs);
  const fits = wordsWidth <= room[2] && wordsHeight <= room[3];
  const text = { paragraphs: symbol.paragraphs.map(brokenParagraph), anchor: 'ctr' } as const;
  const hasWords = symbol.paragraphs.length > 0;
  const shape: Shape = {
    id: nextId(),
    name: `Simbol ${symbol.id}`,
    description: symbol.description,
    box: symbol.box,
    geometry: presetGeometry(preset),
    white: true,
    line: OUTLINE,
    ...(hasWords && fits ? { text } : {}),
  };
  if (!hasWords || fits) return [shape];
  const wide = Math.max(room[2], wordsWidth);
  const high = Math.max(room[3], wordsHeight);
  const over: Box = [room[0] + (room[2] - wide) / 2, room[1] + (room[3] - high) / 2, wide, high];
  const words: Shape = {
    id: nextId(),
    name: `Teks simbol ${symbol.id}`,
    box: over,
    geometry: presetGeometry('rect'),
    white: false,
    text,
  };
  return [shape, words];
}

/** Width of the widest line and height of all lines, as layout measured them. */
function extent(paragraphs: readonly Paragraph[]): readonly [width: Twips, height: Twips] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const height = paragraphs.reduce(
    (total, paragraph) => total + paragraph.spaceBefore + paragraph.lines.length * paragraph.lineHeight,
    0,
  );
  return [Math.max(0, ...lines.map((line) => line.width)), height];
}
