/** Reads the table `cmap`: Unicode code point → glyph, from its subtable of format 12 or else of format 4. */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    const [platform, encoding] = [cmap.getUint16(record), cmap.getUint16(record + 2)];
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const offset = cmap.getUint32(record + 4);
    if (unicode) found.set(cmap.getUint16(offset), offset);
  }
  const [full, basic] = [found.get(12), found.get(4)];
  if (full !== undefined) return readGroups(cmap, full);
  if (basic !== undefined) return readSegments(cmap, basic);
  throw new Error('the font has no map of Unicode characters');
}

/** Format 12: groups of consecutive characters with consecutive glyphs. */
function readGroups(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint32(offset + 12); index += 1) {
    const group = offset + 16 + index * 12;
    const [first, last, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4: segments of the first 65,536 characters, each with a distance to its glyphs or a list of them. */
function readSegments(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const length = cmap.getUint16(offset + 6);
  for (let segment = 0; segment < length; segment += 2) {
    const last = cmap.getUint16(offset + 14 + segment);
    const first = cmap.getUint16(offset + 16 + length + segment);
    const delta = cmap.getUint16(offset + 16 + 2 * length + segment);
    const rangeAt = offset + 16 + 3 * length + segment;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
