import type { Connector, FlowSymbol, Page } from '../../page/pages.js';
import type { Box, Point, Twips } from '../../page/units.js';

/** A broken promise of the drawing. Nothing an author does should cause one. */
export interface Flaw {
  readonly kind:
    | 'slanted'
    | 'loose-end'
    | 'through-symbol'
    | 'shared-line'
    | 'on-grid-line'
    | 'label-on-symbol'
    | 'label-on-line'
    | 'label-on-label'
    | 'outside-cell';
  /** Ids of the connectors or symbols concerned. */
  readonly ids: readonly string[];
}

interface Stretch {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

/** Lines nearer than this to one another, or to a line of the table, read as one. */
const TOO_NEAR: Twips = 30;

/** Pass 10: looks at a finished page as a reader would and lists every promise of the drawing that it breaks. */
export function verifyPage(page: Page): readonly Flaw[] {
  const symbols = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
  const stretches = page.connectors.flatMap(stretchesOf);
  return [
    ...page.connectors.flatMap((connector) => shapeFlaws(connector, symbols)),
    ...stretches.flatMap((stretch) => throughSymbols(stretch, page)),
    ...pairs(stretches).flatMap(([a, b]) => (a.id !== b.id && share(a, b) ? [flaw('shared-line', a.id, b.id)] : [])),
    ...stretches.flatMap((stretch) => (onGridLine(stretch, page) ? [flaw('on-grid-line', stretch.id)] : [])),
    ...labelFlaws(page, stretches),
    ...page.symbols.flatMap((symbol) => (inOwnCell(symbol, page) ? [] : [flaw('outside-cell', symbol.id)])),
  ];
}

function shapeFlaws(connector: Connector, symbols: ReadonlyMap<string, FlowSymbol>): readonly Flaw[] {
  const slanted = stretchesOf(connector).some(
    ({ from, to }) => (from[0] === to[0]) === (from[1] === to[1]), // neither level nor upright, or of no length
  );
  const from = symbols.get(connector.from);
  const to = symbols.get(connector.to);
  const first = connector.points[0];
  const last = connector.points.at(-1);
  const loose = !from || !to || !first || !last || !onOutline(first, from) || !onOutline(last, to);
  return [...(slanted ? [flaw('slanted', connector.id)] : []), ...(loose ? [flaw('loose-end', connector.id)] : [])];
}

/** On the outline of the shape, within two twips on the slopes of a diamond. */
function onOutline([x, y]: Point, symbol: FlowSymbol): boolean {
  const [left, top, width, height] = symbol.box;
  if (symbol.kind === 'decision') {
    const across = Math.abs(x - left - width / 2) / (width / 2);
    const down = Math.abs(y - top - height / 2) / (height / 2);
    return Math.abs(across + down - 1) * Math.min(width, height) <= 4;
  }
  const insideX = x >= left && x <= left + width;
  const insideY = y >= top && y <= top + height;
  return (insideX && (y === top || y === top + height)) || (insideY && (x === left || x === left + width));
}

function throughSymbols(stretch: Stretch, page: Page): readonly Flaw[] {
  const connector = page.connectors.find((item) => item.id === stretch.id);
  return page.symbols.flatMap((symbol) => {
    const own = symbol.id === connector?.from || symbol.id === connector?.to;
    // On the slope of its own diamond a line runs within the box.
    if (own && symbol.kind === 'decision') return [];
    return crossesInside(stretch, symbol.box) ? [flaw('through-symbol', stretch.id, symbol.id)] : [];
  });
}

function crossesInside({ from, to }: Stretch, [x, y, width, height]: Box): boolean {
  return (
    Math.max(from[0], to[0]) > x &&
    Math.min(from[0], to[0]) < x + width &&
    Math.max(from[1], to[1]) > y &&
    Math.min(from[1], to[1]) < y + height
  );
}

/** Two parallel stretches side by side, too near to be told apart. */
function share(a: Stretch, b: Stretch): boolean {
  for (const [along, across] of [
    [0, 1],
    [1, 0],
  ] as const) {
    if (a.from[across] !== a.to[across] || b.from[across] !== b.to[across]) continue;
    if (Math.abs(a.from[across] - b.from[across]) >= TOO_NEAR) continue;
    const start = Math.max(Math.min(a.from[along], a.to[along]), Math.min(b.from[along], b.to[along]));
    const end = Math.min(Math.max(a.from[along], a.to[along]), Math.max(b.from[along], b.to[along]));
    if (end > start) return true;
  }
  return false;
}

function onGridLine({ from, to }: Stretch, page: Page): boolean {
  const { x, y, columns, rows } = page.table;
  const near = (at: Twips, start: Twips, sizes: readonly Twips[]) => {
    let line = start;
    return [0, ...sizes].some((size) => {
      line += size;
      return Math.abs(line - at) < TOO_NEAR;
    });
  };
  return from[0] === to[0] ? near(from[0], x, columns) : near(from[1], y, rows);
}

function labelFlaws(page: Page, stretches: readonly Stretch[]): readonly Flaw[] {
  const labels = page.connectors.flatMap((connector) =>
    connector.labelMark ? [{ id: connector.id, box: connector.labelMark.box }] : [],
  );
  return [
    ...labels.flatMap(({ id, box }) =>
      page.symbols.flatMap((symbol) => (overlapsShape(box, symbol) ? [flaw('label-on-symbol', id, symbol.id)] : [])),
    ),
    ...labels.flatMap(({ id, box }) =>
      stretches.flatMap((stretch) => (crossesInside(stretch, box) ? [flaw('label-on-line', id, stretch.id)] : [])),
    ),
    ...pairs(labels).flatMap(([a, b]) => (overlap(a.box, b.box) ? [flaw('label-on-label', a.id, b.id)] : [])),
  ];
}

function overlapsShape(box: Box, symbol: FlowSymbol): boolean {
  if (!overlap(box, symbol.box)) return false;
  if (symbol.kind !== 'decision') return true;
  const [x, y, width, height] = symbol.box;
  const nearX = Math.max(box[0] - x - width / 2, x + width / 2 - box[0] - box[2], 0);
  const nearY = Math.max(box[1] - y - height / 2, y + height / 2 - box[1] - box[3], 0);
  return nearX / (width / 2) + nearY / (height / 2) < 1;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

function inOwnCell(symbol: FlowSymbol, page: Page): boolean {
  const cell = page.cells.find((item) => item.step === symbol.step && item.actor === symbol.actor);
  if (!cell) return false;
  const [x, y, width, height] = symbol.box;
  const [cellX, cellY, cellWidth, cellHeight] = cell.box;
  return x >= cellX && y >= cellY && x + width <= cellX + cellWidth && y + height <= cellY + cellHeight;
}

function stretchesOf(connector: Connector): readonly Stretch[] {
  return connector.points.slice(1).map((to, index) => ({ id: connector.id, from: connector.points[index] ?? to, to }));
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function flaw(kind: Flaw['kind'], ...ids: readonly string[]): Flaw {
  return { kind, ids };
}
