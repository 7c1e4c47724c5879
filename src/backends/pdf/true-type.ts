import { readCharacterMap } from './character-map.js';

/** A TrueType font, read as far as embedding it needs. Lengths are font units. */
export interface TrueType {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly box: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  /** The glyph of a character, undefined where the font has none. */
  glyphOf(codePoint: number): number | undefined;
  metricsOf(glyph: number): GlyphMetrics;
  /** The outline of a glyph as the table `glyf` has it; empty for a space. */
  outlineOf(glyph: number): Uint8Array;
  /** A table as it stands in the file. */
  table(tag: string): Uint8Array | undefined;
}

export interface GlyphMetrics {
  readonly advance: number;
  readonly leftBearing: number;
}

/**
 * Reads a font with TrueType outlines (OpenType specification 1.9).
 *
 * @throws where the bytes are no such font
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes);
  const need = (tag: string) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table;
  };
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) => viewOf(need(tag)));
  if (!head || !hhea || !hmtx || !loca || !glyf) throw new Error('the font is not whole');
  const metricsCount = hhea.getUint16(34);
  const longOffsets = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const characters = readCharacterMap(viewOf(need('cmap')));
  const os2 = viewOf(need('OS/2'));
  return {
    postScriptName: readPostScriptName(viewOf(need('name'))),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    // The heights stand there since version 2 of the table.
    xHeight: os2.getUint16(0) < 2 ? 0 : os2.getInt16(86),
    capHeight: os2.getUint16(0) < 2 ? 0 : os2.getInt16(88),
    italicAngle: viewOf(need('post')).getInt32(4) / 0x10000,
    box: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    glyphOf: (codePoint) => characters.get(codePoint),
    metricsOf: (glyph) => ({
      // Glyphs behind the last full entry share its advance and have a bearing each.
      advance: hmtx.getUint16(Math.min(glyph, metricsCount - 1) * 4),
      leftBearing: hmtx.getInt16(glyph < metricsCount ? glyph * 4 + 2 : metricsCount * 4 + (glyph - metricsCount) * 2),
    }),
    outlineOf: (glyph) => need('glyf').subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    table: (tag) => tables.get(tag),
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const version = bytes.length < 12 ? 0 : view.getUint32(0);
  if (version !== 0x0001_0000 && version !== 0x7472_7565) throw new Error('no TrueType font');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** The name that PDF calls a font by; every font has it for Windows, in UTF-16 and of ASCII only. */
function readPostScriptName(name: DataView): string {
  const texts = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + index * 12;
    if (name.getUint16(record) !== WINDOWS || name.getUint16(record + 6) !== POSTSCRIPT_NAME) continue;
    const start = texts + name.getUint16(record + 10);
    const units = Array.from({ length: name.getUint16(record + 8) / 2 }, (_, unit) => name.getUint16(start + unit * 2));
    return String.fromCharCode(...units);
  }
  return 'Font';
}
