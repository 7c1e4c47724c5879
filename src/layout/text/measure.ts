import { ARIAL, familyOf } from '../../fonts/families.js';
import { type FontFamily, isZeroWidth } from '../../fonts/font-family.js';
import { type GlyphWidths, UNITS_PER_EM } from '../../fonts/glyph-widths.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';

/** Stands for what the font lacks (Chinese, emoji): a full em is never too narrow. */
const FALLBACK_WIDTH = UNITS_PER_EM;

/** Width of a text on one line, in twips, not rounded. Italic has the widths of upright, as in Arial. */
export function textWidth(text: string, font: Font): number {
  const { bold, regular } = measuredAs(font);
  const widths = font.bold ? bold : regular;
  let units = 0;
  for (const char of text) units += charUnits(char, widths);
  return units * twipsPerUnit(font);
}

/** Distance from the top of a line of the given height to its baseline, as Word sets exact spacing. */
export function baselineOffset(font: Font, lineHeight: Twips): Twips {
  const { ascent, descent } = measuredAs(font);
  const size = font.size * 10;
  // The rest of an exact line is shared as Word shares it, above.
  return Math.round(lineHeight - descent * size - (lineHeight - (ascent + descent) * size) / 2);
}

function measuredAs({ family }: Font): FontFamily {
  return family === undefined ? ARIAL : familyOf(family);
}

function twipsPerUnit(font: Font): number {
  // Half points to twips: × 10.
  return (font.size * 10) / UNITS_PER_EM;
}

function charUnits(char: string, widths: GlyphWidths): number {
  const code = char.codePointAt(0) ?? 0;
  return widths(code) ?? (isZeroWidth(code) ? 0 : FALLBACK_WIDTH);
}
