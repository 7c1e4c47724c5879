// Writes the tables of advance widths that layout measures with, from the free fonts that are embedded: Arimo, Tinos and
// Carlito are as wide as Arial, Times New Roman and Calibri. Run it, after a build, only when one of them changes: the tables
// are committed.
//   node scripts/build-font-metrics.mjs && npx biome check --write src/fonts/metrics
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTrueType } from '../dist/backends/pdf/true-type.js';

const { resolve } = createRequire(import.meta.url);

const FAMILIES = [
  { name: 'Arial', twin: 'Arimo', file: 'arial' },
  { name: 'Times New Roman', twin: 'Tinos', file: 'times-new-roman' },
  { name: 'Calibri', twin: 'Carlito', file: 'calibri' },
];

/** Characters beyond these that a font has for single languages of other scripts do not repay their room. */
const LAST = 0xffff;
/** A gap longer than this begins a range of its own. */
const LONGEST_GAP = 64;

for (const { name, twin, file } of FAMILIES) {
  const table = (style) => {
    const path = `@expo-google-fonts/${twin.toLowerCase()}/${style}/${twin}_${style}.ttf`;
    return rangesOf(readTrueType(new Uint8Array(readFileSync(resolve(path)))));
  };
  const list = (ranges) => ranges.map(({ from, widths }) => `  { from: ${from}, widths: '${widths}' },\n`).join('');
  writeFileSync(
    new URL(`../src/fonts/metrics/${file}.ts`, import.meta.url),
    `// Made by scripts/build-font-metrics.mjs from ${twin}, which is as wide as ${name}. Do not edit.
import type { GlyphRange } from '../glyph-widths.js';

export const REGULAR: readonly GlyphRange[] = [
${list(table('400Regular'))}];

export const BOLD: readonly GlyphRange[] = [
${list(table('700Bold'))}];
`,
  );
}

function rangesOf(font) {
  const ranges = [];
  let last = -LONGEST_GAP - 1;
  for (let code = 0x20; code <= LAST; code += 1) {
    const glyph = font.glyphOf(code);
    if (glyph === undefined || isControl(code)) continue;
    const width = Math.round((font.metricsOf(glyph).advance * 2048) / font.unitsPerEm);
    if (code - last > LONGEST_GAP) ranges.push({ from: code, list: [] });
    else for (let gap = last + 1; gap < code; gap += 1) ranges.at(-1).list.push(-1);
    ranges.at(-1).list.push(width);
    last = code;
  }
  return ranges.map(({ from, list }) => ({ from, widths: runs(list).join(' ') }));
}

/** A width that several characters in a row share is written once, with how many they are. */
function runs(list) {
  const found = [];
  for (const width of list) {
    const run = found.at(-1);
    if (run && run.width === width) run.count += 1;
    else found.push({ width, count: 1 });
  }
  return found.map(({ width, count }) => (count === 1 ? `${width}` : `${width}x${count}`));
}

/** Control characters are no text, whatever a font may draw for them; so is what is private to a font. */
function isControl(code) {
  return (code >= 0x7f && code <= 0x9f) || (code >= 0xe000 && code <= 0xf8ff);
}
