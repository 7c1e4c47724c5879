import type { FlowGraph } from '../../flow/graph.js';
import type { Twips } from '../../page/units.js';
import type { Column } from './columns.js';
import { bandHeight, crossings, type NodePlaces, nodePlaces, type RowRange } from './off-page.js';
import { type RowPlan, symbolsHeight } from './rows.js';

export interface PageRows extends RowRange {
  /** Room for pentagons above the first row's symbols and below the last row's. */
  readonly head: Twips;
  readonly foot: Twips;
  /** Height of each row with that room. */
  readonly heights: readonly Twips[];
}

/**
 * Pass 3: parts the rows into pages by height. Rows are never split; a page takes as many as fit with the pentagons that
 * the break itself needs. A decision goes over to the page of the row behind it, and no page is left with a single row,
 * where that costs no page. A row that is higher than a page has a page of its own (the caller reports it).
 */
export function paginate(
  rows: readonly RowPlan[],
  flow: FlowGraph,
  columns: readonly Column[],
  height: Twips,
): readonly PageRows[] {
  const places = nodePlaces(flow);
  const measure = (range: RowRange) => measurePage(range, rows, flow, places, columns);
  const fits = (range: RowRange) => sum(measure(range).heights) <= height;
  const ranges: RowRange[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    for (let next = from + 2; next <= rows.length; next += 1) if (fits({ from, to: next })) to = next;
    if (to < rows.length && to - from > 2 && decides(rows[to - 1]) && !decides(rows[to - 2])) to -= 1;
    ranges.push({ from, to });
    from = to;
  }
  return withoutWidow(ranges, fits).map(measure);
}

/** Moves one row over to a last page that would hold a single one. */
function withoutWidow(ranges: readonly RowRange[], fits: (range: RowRange) => boolean): readonly RowRange[] {
  const last = ranges.at(-1);
  const before = ranges.at(-2);
  if (!last || !before || last.to - last.from > 1 || before.to - before.from < 3) return ranges;
  const moved = { from: last.from - 1, to: last.to };
  const left = { from: before.from, to: before.to - 1 };
  return fits(moved) && fits(left) ? [...ranges.slice(0, -2), left, moved] : ranges;
}

function measurePage(
  range: RowRange,
  rows: readonly RowPlan[],
  flow: FlowGraph,
  places: NodePlaces,
  columns: readonly Column[],
): PageRows {
  const ends = crossings(range, flow, places);
  const head = bandHeight(ends, 'head', columns);
  const foot = bandHeight(ends, 'foot', columns);
  const heights = rows.slice(range.from, range.to).map((row, index, all) => {
    const above = index === 0 ? head : 0;
    const below = index === all.length - 1 ? foot : 0;
    return Math.max(row.height, above + row.bandTop + symbolsHeight(row.stacks) + row.bandBottom + below);
  });
  return { ...range, head, foot, heights };
}

function decides(row: RowPlan | undefined): boolean {
  return row !== undefined && [...row.stacks.values()].flat().some((item) => item.node.kind === 'decision');
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
