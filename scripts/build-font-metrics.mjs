// Writes the table of advance widths that layout measures with, from a font file with Arial's metrics (Liberation Sans,
// Debian package fonts-liberation). Run it only to add characters: the table is committed.
//   npm install --no-save fontkit && node scripts/build-font-metrics.mjs REGULAR.ttf BOLD.ttf
import { writeFileSync } from 'node:fs';
import { openSync } from 'fontkit';

const [regular, bold] = process.argv.slice(2);
if (!regular || !bold) throw new Error('usage: build-font-metrics.mjs REGULAR.ttf BOLD.ttf');

// Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows and mathematical signs.
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x2193],
  [0x2200, 0x2265],
  [0x25a0, 0x25ff],
];

const widths = (file) => {
  const font = openSync(file);
  return ranges.map(([from, to]) => {
    const list = [];
    for (let code = from; code <= to; code += 1) {
      const known = font.hasGlyphForCodePoint(code);
      list.push(known ? Math.round((font.glyphForCodePoint(code).advanceWidth * 2048) / font.unitsPerEm) : -1);
    }
    return { from, widths: list.join(' ') };
  });
};

const table = (name, file) =>
  `export const ${name}: readonly GlyphRange[] = [\n${widths(file)
    .map(({ from, widths: list }) => `  { from: ${from}, widths: '${list}' },`)
    .join('\n')}\n];\n`;

writeFileSync(
  new URL('../src/layout/text/arial-widths.ts', import.meta.url),
  `// Made by scripts/build-font-metrics.mjs from Liberation Sans, which has Arial's metrics. Do not edit.

/** Advance widths of consecutive code points in 1/2048 em, separated by spaces; -1 where the font has no glyph. */
export interface GlyphRange {
  readonly from: number;
  readonly widths: string;
}

${table('REGULAR', regular)}
${table('BOLD', bold)}`,
);
