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

/** Joiners, direction marks, combining accents and variation selectors take no room of their own. */
export function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
