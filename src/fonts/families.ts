import type { FontFamily } from './font-family.js';
import { glyphWidths } from './glyph-widths.js';
import * as arial from './metrics/arial.js';
import * as calibri from './metrics/calibri.js';
import * as timesNewRoman from './metrics/times-new-roman.js';

export const ARIAL: FontFamily = {
  name: 'Arial',
  twin: 'Arimo',
  substitutes: ['Liberation Sans', 'Arimo', 'Helvetica', 'sans-serif'],
  ascent: 0.905,
  descent: 0.212,
  regular: glyphWidths(arial.REGULAR),
  bold: glyphWidths(arial.BOLD),
};

const TIMES_NEW_ROMAN: FontFamily = {
  name: 'Times New Roman',
  twin: 'Tinos',
  substitutes: ['Liberation Serif', 'Tinos', 'Times', 'serif'],
  ascent: 0.891,
  descent: 0.216,
  regular: glyphWidths(timesNewRoman.REGULAR),
  bold: glyphWidths(timesNewRoman.BOLD),
};

const CALIBRI: FontFamily = {
  name: 'Calibri',
  twin: 'Carlito',
  substitutes: ['Carlito', 'sans-serif'],
  ascent: 0.952,
  descent: 0.269,
  regular: glyphWidths(calibri.REGULAR),
  bold: glyphWidths(calibri.BOLD),
};

/** The fonts that layout can measure. A new one is an entry here and its table of metrics. */
export const FAMILIES: readonly FontFamily[] = [ARIAL, TIMES_NEW_ROMAN, CALIBRI];

/** The font of that name, in whatever case; one that nobody has measured is taken to be as wide as Arial. */
export function familyOf(name: string): FontFamily {
  const wanted = name.trim().toLowerCase();
  return FAMILIES.find((family) => family.name.toLowerCase() === wanted) ?? ARIAL;
}
