/** Advance widths of consecutive characters as a table of metrics has them. */
export interface GlyphRange {
  readonly from: number;
  /** In 1/2048 em, parted by spaces; `569x3` stands for three in a row, -1 for a character that the font lacks. */
  readonly widths: string;
}

/** Advance width of a character in 1/2048 em, by its code point; undefined where the font has no glyph for it. */
export type GlyphWidths = (codePoint: number) => number | undefined;

export const UNITS_PER_EM = 2048;

const CODES = 0x1_0000;
const MISSING = -1;

/** Reads a table of metrics, when the first width is asked for: most programs need one table of several. */
export function glyphWidths(ranges: readonly GlyphRange[]): GlyphWidths {
  const unpacked: Int16Array[] = [];
  return (codePoint) => {
    const [table = unpack(ranges)] = unpacked;
    unpacked[0] = table;
    const width = table[codePoint] ?? MISSING;
    return width === MISSING ? undefined : width;
  };
}

function unpack(ranges: readonly GlyphRange[]): Int16Array {
  const table = new Int16Array(CODES).fill(MISSING);
  for (const { from, widths } of ranges) {
    let code = from;
    for (const run of widths.split(' ')) {
      const [width, count = 1] = run.split('x');
      table.fill(Number(width), code, code + Number(count));
      code += Number(count);
    }
  }
  return table;
}
