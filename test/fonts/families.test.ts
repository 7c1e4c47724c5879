import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readTrueType } from '../../src/backends/pdf/true-type.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import { ARIAL, FAMILIES, familyOf } from '../../src/fonts/families.js';
import { hasGlyph } from '../../src/fonts/font-family.js';
import { glyphWidths } from '../../src/fonts/glyph-widths.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import { textWidth } from '../../src/layout/text/measure.js';
import { sopOf } from '../flow/sop-of.js';

const { resolve } = createRequire(import.meta.url);

describe.each(FAMILIES)('$name', (family) => {
  test.each([
    ['regular', '400Regular'],
    ['bold', '700Bold'],
  ] as const)('is measured by the letters that are embedded (%s)', (weight, style) => {
    const file = `@expo-google-fonts/${family.twin.toLowerCase()}/${style}/${family.twin}_${style}.ttf`;
    const font = readTrueType(new Uint8Array(readFileSync(resolve(file))));
    const codes = [...'Aa0.,–—“”…é½²·→≤Ωя'].map((char) => char.codePointAt(0) ?? 0);
    for (const code of codes) {
      const glyph = font.glyphOf(code);
      const advance = glyph === undefined ? undefined : font.metricsOf(glyph).advance;
      expect([code, family[weight](code)]).toEqual([code, advance]);
    }
    for (const code of [0x4e2d, 0x1f600, 0x7, 0x85, 0xfffff]) expect(family[weight](code)).toBeUndefined();
  });
});

test('a table of metrics has runs of equal widths and gaps', () => {
  const widths = glyphWidths([{ from: 65, widths: '10x2 -1 30' }]);
  expect([64, 65, 66, 67, 68, 69].map(widths)).toEqual([undefined, 10, 10, undefined, 30, undefined]);
});

test('a font is known by its name in any case, and an unknown one counts as Arial', () => {
  expect(familyOf(' times new roman ').twin).toBe('Tinos');
  expect(familyOf('Bookman Old Style')).toBe(ARIAL);
});

test('joiners and accents that combine need no glyph', () => {
  expect(['\u200b', '\u0301', '\ufe0f', '中'].map((char) => hasGlyph(char, ARIAL))).toEqual([true, true, true, false]);
});

test('layout measures every text of a page as its font', () => {
  const sop = sopOf([{ by: 'loket', decide: { Ya: 'lanjut', Tidak: 'selesai' } }, { by: 'kadis' }]);
  const lay = (font: string) =>
    layOut(sop, buildFlow(sop), { profile: permenpan352012, font, draft: true }).pages.pages.flatMap((page) => [
      ...page.cells.flatMap(({ paragraphs }) => paragraphs),
      ...page.symbols.flatMap(({ paragraphs }) => paragraphs),
      ...page.connectors.flatMap(({ labelMark }) => labelMark?.paragraphs ?? []),
      ...page.marks.flatMap((mark) => (mark.kind === 'text' ? mark.paragraphs : [])),
    ]);
  const paragraphs = lay('Times New Roman').filter(({ text }) => text !== '');
  expect(paragraphs.length).toBeGreaterThan(20);
  for (const { font, lines } of paragraphs) {
    expect(font.family).toBe('Times New Roman');
    for (const line of lines) expect(line.width).toBe(Math.ceil(textWidth(line.text, font)));
  }
  expect(lay('Bookman Old Style')).toEqual(lay('Arial'));
});
