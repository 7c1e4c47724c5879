import { type TrueType, viewOf } from './true-type.js';

/** A glyph of the smaller font: an outline of the source, and how far it moves the pen. */
export interface SubsetGlyph {
  /** Glyph of the source whose outline it has; undefined for one that shows nothing. */
  readonly source: number | undefined;
  readonly advance: number;
}

/**
 * Writes a TrueType font of these glyphs only, in this order. Those that they are composed of follow behind. It has no
 * map of characters: in a PDF the text names the glyphs.
 */
export function subsetFont(font: TrueType, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const all = [...glyphs];
  const numbers = new Map<number, number>();
  const numberOf = (source: number) => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    numbers.set(source, all.length);
    all.push({ source, advance: font.metricsOf(source).advance });
    return all.length - 1;
  };
  const outlines: Uint8Array[] = [];
  // The list grows while composed glyphs are met.
  for (let index = 0; index < all.length; index += 1) {
    const source = all[index]?.source;
    outlines.push(source === undefined ? new Uint8Array() : renumbered(font.outlineOf(source), numberOf));
  }
  return writeFont([
    ...['cvt ', 'fpgm', 'prep'].flatMap((tag): Table[] => {
      const bytes = font.table(tag);
      return bytes ? [[tag, bytes]] : [];
    }),
    ['glyf', joined(outlines)],
    ['head', changed(font, 'head', withLongOffsets)],
    ['hhea', changed(font, 'hhea', (hhea) => hhea.setUint16(34, all.length))],
    ['hmtx', metrics(font, all)],
    ['loca', offsets(outlines)],
    ['maxp', changed(font, 'maxp', (maxp) => maxp.setUint16(4, all.length))],
  ]);
}

type Table = readonly [tag: string, bytes: Uint8Array];

/** Flags of a part of a composed glyph (OpenType, table `glyf`). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** Place in the table `head`. */
const CHECKSUM_ADJUSTMENT = 8;

/** An outline whose parts, where it is composed, are named by their numbers in the smaller font. */
function renumbered(outline: Uint8Array, numberOf: (source: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    const scales = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scales;
  }
  return copy;
}

/** The sum of the whole file is put in at the very end. */
function withLongOffsets(head: DataView): void {
  head.setUint32(CHECKSUM_ADJUSTMENT, 0);
  head.setInt16(50, 1);
}

function changed(font: TrueType, tag: string, change: (view: DataView) => void): Uint8Array {
  const copy = (font.table(tag) ?? new Uint8Array()).slice();
  change(viewOf(copy));
  return copy;
}

function metrics(font: TrueType, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4);
  const view = viewOf(bytes);
  glyphs.forEach(({ source, advance }, index) => {
    view.setUint16(index * 4, advance);
    view.setInt16(index * 4 + 2, source === undefined ? 0 : font.metricsOf(source).leftBearing);
  });
  return bytes;
}

function offsets(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((outlines.length + 1) * 4);
  const view = viewOf(bytes);
  let offset = 0;
  outlines.forEach((outline, index) => {
    offset += padded(outline.length);
    view.setUint32((index + 1) * 4, offset);
  });
  return bytes;
}

function joined(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
  let offset = 0;
  for (const outline of outlines) {
    bytes.set(outline, offset);
    offset += padded(outline.length);
  }
  return bytes;
}

/** The file: a directory of the tables in the order of their tags, and the tables (OpenType, "Organization of an OpenType Font"). */
function writeFont(tables: readonly Table[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const bytes = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = viewOf(bytes);
  const log = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** log * 16);
  view.setUint16(8, log);
  view.setUint16(10, (tables.length - 2 ** log) * 16);
  let offset = start;
  let adjustment = 0;
  tables.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    bytes.set(table, offset);
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') adjustment = offset + CHECKSUM_ADJUSTMENT;
    offset += padded(table.length);
  });
  view.setUint32(adjustment, (0xb1b0_afba - checksum(view, 0, bytes.length)) >>> 0);
  return bytes;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
