import type { Twips } from '../../page/units.js';
import type { PlacedPage, PlacedSymbol } from './place.js';
import { portsOf } from './ports.js';
import { ARROW_ROOM, GRID_CLEARANCE, SEPARATION, TRACK_PITCH } from './spacing.js';

/** The lines that routes may run on: x of the upright ones, y of the level ones, both rising. */
export interface Tracks {
  readonly xs: readonly Twips[];
  readonly ys: readonly Twips[];
  /** Those among them that only mark where lines end: the sides of symbols. */
  readonly ends: { readonly xs: ReadonlySet<Twips>; readonly ys: ReadonlySet<Twips> };
}

/**
 * Pass 7: tracks in the gutters beside, above and below the symbols, clear of the table's lines, and one through every
 * place where a line may meet a symbol.
 *
 * @param most tracks of one gutter: more than the drawing needs only slow the search down
 */
export function planTracks(page: PlacedPage, most: number): Tracks {
  const xs = new Set<Twips>();
  const ys = new Set<Twips>();
  const ports = page.symbols.flatMap(portsOf);
  for (const { at, side } of ports) {
    // A line that meets a side from the left or right runs level, one that meets top or foot runs upright.
    if (side === 'left' || side === 'right') ys.add(at[1]);
    else xs.add(at[0]);
  }
  for (const column of page.columns) {
    if (!column.actor) continue;
    const right = column.x + column.width;
    const here = page.symbols.filter((symbol) => symbol.actor === column.actor?.id && symbol.kind !== 'offpage');
    xs.add(column.x + Math.round(column.width / 2));
    const left = Math.min(...here.map((symbol) => symbol.box[0]), column.x + Math.round(column.width / 2) - SEPARATION);
    const far = Math.max(...here.map(rightOf), column.x + Math.round(column.width / 2) + SEPARATION);
    for (const x of between(column.x + GRID_CLEARANCE, left - ARROW_ROOM, most)) xs.add(x);
    for (const x of between(far + ARROW_ROOM, right - GRID_CLEARANCE, most)) xs.add(x);
  }
  for (const row of page.rows) {
    const pentagons = page.symbols.filter((symbol) => symbol.kind === 'offpage' && inRow(symbol, row.top, row.height));
    const head = pentagons.filter((symbol) => symbol.side === 'head').map(footOf);
    const foot = pentagons.filter((symbol) => symbol.side === 'foot').map((symbol) => symbol.box[1]);
    const upper = Math.max(row.top + GRID_CLEARANCE, ...head.map((y) => y + ARROW_ROOM));
    const lower = Math.min(row.top + row.height - GRID_CLEARANCE, ...foot.map((y) => y - ARROW_ROOM));
    for (const y of between(upper, row.zoneTop - ARROW_ROOM, most)) ys.add(y);
    for (const y of between(row.zoneBottom + SEPARATION + 20, lower, most)) ys.add(y);
    ys.add(Math.round((row.zoneTop + row.zoneBottom) / 2));
    for (const y of stackGaps(page.symbols, row.top, row.height)) ys.add(y);
  }
  const ends = {
    xs: new Set(ports.map(({ at }) => at[0]).filter((x) => !xs.has(x))),
    ys: new Set(ports.map(({ at }) => at[1]).filter((y) => !ys.has(y))),
  };
  const rising = (a: number, b: number) => a - b;
  return { xs: [...xs, ...ends.xs].sort(rising), ys: [...ys, ...ends.ys].sort(rising), ends };
}

/** Evenly spaced tracks from one end to the other; one in the middle where there is room for no more. */
function between(from: Twips, to: Twips, most: number): readonly Twips[] {
  if (to < from) return to > from - 2 * GRID_CLEARANCE + 60 ? [Math.round((from + to) / 2)] : [];
  const count = Math.min(most, Math.floor((to - from) / TRACK_PITCH) + 1);
  if (count === 1) return [Math.round((from + to) / 2)];
  return Array.from({ length: count }, (_, index) => Math.round(from + ((to - from) * index) / (count - 1)));
}

/** The middle between two symbols of one cell. */
function stackGaps(symbols: readonly PlacedSymbol[], top: Twips, height: Twips): readonly Twips[] {
  const here = symbols.filter((symbol) => symbol.kind !== 'offpage' && inRow(symbol, top, height));
  return here.flatMap((symbol) => {
    const below = here.find((other) => other.actor === symbol.actor && other.box[1] > symbol.box[1]);
    return below ? [Math.round((footOf(symbol) + below.box[1]) / 2)] : [];
  });
}

function inRow(symbol: PlacedSymbol, top: Twips, height: Twips): boolean {
  return symbol.box[1] >= top && symbol.box[1] < top + height;
}

function rightOf(symbol: PlacedSymbol): Twips {
  return symbol.box[0] + symbol.box[2];
}

function footOf(symbol: PlacedSymbol): Twips {
  return symbol.box[1] + symbol.box[3];
}
