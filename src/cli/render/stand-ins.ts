import { familyOf } from '../../fonts/families.js';
import { type FontFamily, hasGlyph, isZeroWidth } from '../../fonts/font-family.js';
import { UNITS_PER_EM } from '../../fonts/glyph-widths.js';

/**
 * A drawing with "?" for each character that its font lacks, where no other font is there to help out. Each takes the full
 * em that layout has left for it, as in the PDF; what has no width is left out.
 */
export function withStandIns(svg: string, font: string): string {
  const family = familyOf(font);
  let isBold = false;
  return svg.replace(/<g\b[^>]*>|(<text\b[^>]*>)([^<]*)(?=<\/text>)/g, (whole, start?: string, text = '') => {
    if (start === undefined) {
      // The texts of a paragraph stand in a group that tells their font.
      isBold = whole.includes('font-weight="bold"');
      return whole;
    }
    return start + drawable(text, family, isBold);
  });
}

/** Marks of XML are all in ASCII. */
function drawable(text: string, family: FontFamily, isBold: boolean): string {
  const width = (isBold ? family.bold : family.regular)('?'.charCodeAt(0)) ?? 0;
  const gap = Math.round((1 - width / UNITS_PER_EM) * 1000) / 1000;
  return text.replace(/[^\t\n\r\x20-\x7e]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (family.regular(code) === undefined && isZeroWidth(code)) return '';
    return hasGlyph(char, family) ? char : `<tspan letter-spacing="${gap}em">?</tspan>`;
  });
}
