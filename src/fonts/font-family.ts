import type { GlyphWidths } from './glyph-widths.js';

/** A font of an office document with what layout must know of it, taken from a free font of the same widths. */
export interface FontFamily {
  /** As Word knows it. */
  readonly name: string;
  /** The free font of its widths, whose letters are embedded. */
  readonly twin: string;
  /** What else may stand in for it on a screen, best first. */
  readonly substitutes: readonly string[];
  /** Height of the highest and depth of the deepest letter, as shares of the font's size. */
  readonly ascent: number;
  readonly descent: number;
  readonly regular: GlyphWidths;
  readonly bold: GlyphWidths;
}

/** Whether a font has a glyph for a character; zero-width ones need none. */
export function hasGlyph(char: string, { regular }: FontFamily): boolean {
  const code = char.codePointAt(0) ?? 0;
  return regular(code) !== undefined || isZeroWidth(code);
}

/** Joiners, direction marks, combining accents and variation selectors: what has no room of its own. */
const WITHOUT_WIDTH = /[\p{Default_Ignorable_Code_Point}\p{Mn}]/u;

/** Whether a character takes no room where the font has no glyph for it. */
export function isZeroWidth(code: number): boolean {
  return WITHOUT_WIDTH.test(String.fromCodePoint(code));
}
