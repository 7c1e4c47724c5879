import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { BOLD, type GlyphRange, REGULAR } from './arial-widths.js';

const UNITS_PER_EM = 2048;
/** Stands for what the font lacks (Chinese, emoji): a full em is never too narrow. */
const FALLBACK_WIDTH = UNITS_PER_EM;

type WidthTable = ReadonlyMap<number, number>;

const WIDTHS: { readonly regular: WidthTable; readonly bold: WidthTable } = {
  regular: decode(REGULAR),
  bold: decode(BOLD),
};

/** Width of a text on one line, in twips, not rounded. Italic has the widths of upright, as in Arial. */
export function textWidth(text: string, font: Font): number {
  const table = font.bold ? WIDTHS.bold : WIDTHS.regular;
  let units = 0;
  for (const char of text) units += charUnits(char, table);
  return units * twipsPerUnit(font);
}

/** Whether the font has a glyph for a character; zero-width ones need none. */
export function hasGlyph(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return WIDTHS.regular.has(code) || isZeroWidth(code);
}

/** Distance from the top of a line of the given height to its baseline, as Word sets exact spacing. */
export function baselineOffset(font: Font, lineHeight: Twips): Twips {
  // Arial: ascent 0.905 em, descent 0.212 em; the rest of an exact line is shared as Word shares it, above.
  const size = font.size * 10;
  return Math.round(lineHeight - 0.212 * size - (lineHeight - 1.117 * size) / 2);
}

function twipsPerUnit(font: Font): number {
  // Half points to twips: × 10.
  return (font.size * 10) / UNITS_PER_EM;
}

function charUnits(char: string, table: WidthTable): number {
  const code = char.codePointAt(0) ?? 0;
  return table.get(code) ?? (isZeroWidth(code) ? 0 : FALLBACK_WIDTH);
}

/** Joiners, direction marks, combining accents and variation selectors take no room of their own. */
function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function decode(ranges: readonly GlyphRange[]): WidthTable {
  const table = new Map<number, number>();
  for (const { from, widths } of ranges) {
    widths.split(' ').forEach((width, index) => {
      if (width !== '-1') table.set(from + index, Number(width));
    });
  }
  return table;
}
