import { familyOf } from '../../fonts/families.js';
import { hasGlyph } from '../../fonts/font-family.js';

/** A drawing with "?" for each character that its font lacks, where no other font is there to help out. */
export function withStandIns(svg: string, font: string): string {
  const family = familyOf(font);
  // Marks of SVG itself are all in ASCII.
  return svg.replace(/[^\t\n\r\x20-\x7e]/gu, (char) => (hasGlyph(char, family) ? char : '?'));
}
