import type { ParsedFont, ParsedGlyph, ParsedSubset } from 'pdfkit';
import { isZeroWidth } from '../../fonts/font-family.js';
import { type SubsetGlyph, subsetFont } from './font-subset.js';
import { readTrueType, type TrueType } from './true-type.js';

/** Glyph that stands for what a font lacks, in every font. */
const NO_GLYPH = 0;
/** What is shown in the place of a character that the font lacks. */
const STAND_IN = 0x3f;

/**
 * A font file as pdfkit takes a font that is read already. One glyph a character, side by side as layout measured
 * them: no kerning and no ligatures, and no time to read the rules for these. Each character has a glyph of its own in
 * the PDF, so that text is copied and searched as it was written; one that the font lacks is shown as "?".
 *
 * @throws where the bytes are no TrueType font
 */
export function embeddedFont(bytes: Uint8Array): ParsedFont {
  const font = readTrueType(bytes);
  const glyphs = new Map<number, SubsetGlyph>();
  const glyphOf = (codePoint: number): SubsetGlyph => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const made = subsetGlyph(font, codePoint);
    glyphs.set(codePoint, made);
    return made;
  };
  return {
    postscriptName: font.postScriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: font.italicAngle,
    bbox: font.box,
    'OS/2': { sFamilyClass: 0 },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: font.italicAngle !== 0 } },
    layout: (text) => run([...text].map((char) => parsedGlyph(char.codePointAt(0) ?? 0, glyphOf))),
    getGlyph: (id) => ({ advanceWidth: font.metricsOf(id).advance }),
    createSubset: () => subset(font, glyphOf),
  };
}

function subsetGlyph(font: TrueType, codePoint: number): SubsetGlyph {
  const source = font.glyphOf(codePoint);
  if (source !== undefined) return { source, advance: font.metricsOf(source).advance };
  if (isZeroWidth(codePoint)) return { source: undefined, advance: 0 };
  // Layout has left a full em for it.
  return { source: font.glyphOf(STAND_IN), advance: font.unitsPerEm };
}

/** The id of a glyph is its character. */
function parsedGlyph(codePoint: number, glyphOf: (codePoint: number) => SubsetGlyph): ParsedGlyph {
  return { id: codePoint, advanceWidth: glyphOf(codePoint).advance, codePoints: [codePoint] };
}

function run(glyphs: readonly ParsedGlyph[]) {
  const positions = glyphs.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0);
    },
  };
}

function subset(font: TrueType, glyphOf: (codePoint: number) => SubsetGlyph): ParsedSubset {
  const numbers = new Map<number, number>();
  return {
    includeGlyph: (codePoint) => {
      const number = numbers.get(codePoint) ?? numbers.size + 1;
      numbers.set(codePoint, number);
      return number;
    },
    encode: () => {
      const first: SubsetGlyph = { source: NO_GLYPH, advance: font.metricsOf(NO_GLYPH).advance };
      return subsetFont(font, [first, ...[...numbers.keys()].map(glyphOf)]);
    },
  };
}
