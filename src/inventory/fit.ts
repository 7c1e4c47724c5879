/** A column of a table as far as its width goes. */
export interface Extent {
  /** Cells that its widest text takes. */
  readonly natural: number;
  /** Cells that it can do with when its texts are wrapped; as `natural` where they cannot be. */
  readonly least: number;
  /** The columns with the highest numbers are left out first; one with 0 never. */
  readonly dispensable: number;
}

/**
 * The widths with which columns fit into a room, undefined for those that are left out. First the widest are made
 * narrower, then columns are left out.
 *
 * @param room in cells
 * @param gap between two columns
 */
export function fitColumns(columns: readonly Extent[], room: number, gap: number): readonly (number | undefined)[] {
  const kept = new Set(columns.filter(({ natural }) => natural > 0));
  while (
    widthOf(
      [...kept].map(({ least }) => least),
      gap,
    ) > room
  ) {
    const [first] = [...kept].sort((a, b) => b.dispensable - a.dispensable);
    if (first === undefined || first.dispensable === 0) break;
    kept.delete(first);
  }
  const order = columns.filter((column) => kept.has(column));
  const widths = order.map(({ natural }) => natural);
  while (widthOf(widths, gap) > room) {
    const widest = widestOf(widths, order);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return columns.map((column) => (kept.has(column) ? widths[order.indexOf(column)] : undefined));
}

function widthOf(widths: readonly number[], gap: number): number {
  return widths.reduce((total, width) => total + width, 0) + gap * Math.max(0, widths.length - 1);
}

/** Which of those that can still become narrower is the widest. */
function widestOf(widths: readonly number[], columns: readonly Extent[]): number | undefined {
  let found: number | undefined;
  for (const [index, width] of widths.entries()) {
    if (width > (columns[index]?.least ?? width) && width > (found === undefined ? 0 : (widths[found] ?? 0)))
      found = index;
  }
  return found;
}
