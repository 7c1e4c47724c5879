import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { embeddedFont } from '../../src/backends/pdf/embedded-font.js';
import { readTrueType, viewOf } from '../../src/backends/pdf/true-type.js';

const { resolve } = createRequire(import.meta.url);
const ARIMO = new Uint8Array(readFileSync(resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')));

test('shows a question mark, not a box, for what the font lacks', () => {
  const [box, question, emoji, chinese] = outlinesOf('?😀中');
  const source = readTrueType(ARIMO);
  expect(box).toEqual(outline(source.outlineOf(0)));
  expect(question).toEqual(outline(source.outlineOf(source.glyphOf(0x3f) ?? 0)));
  expect([emoji, chinese]).toEqual([question, question]);
  expect(question).not.toEqual(box);
});

test('leaves a full em for what the font lacks, as layout does, and no room for joiners', () => {
  const { positions } = embeddedFont(ARIMO).layout('😀\u200dA');
  expect(positions.map(({ xAdvance }) => xAdvance)).toEqual([2048, 0, 1366]);
});

/** The outlines of the font that is embedded for a text: first that of no glyph, then those of its characters. */
function outlinesOf(text: string): readonly string[] {
  const font = embeddedFont(ARIMO);
  const subset = font.createSubset();
  for (const { id } of font.layout(text).glyphs) subset.includeGlyph(id);
  const bytes = subset.encode();
  const view = viewOf(bytes);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const offset = view.getUint32(entry + 8);
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      return [tag, bytes.subarray(offset, offset + view.getUint32(entry + 12))] as const;
    }),
  );
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  if (!glyf || !loca) throw new Error('no outlines');
  const offsets = viewOf(loca);
  return [...'.', ...text].map((_, glyph) =>
    outline(glyf.subarray(offsets.getUint32(glyph * 4), offsets.getUint32(glyph * 4 + 4))),
  );
}

/** Without the bytes that fill it up to a multiple of four. */
function outline(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/(00)+$/, '');
}
