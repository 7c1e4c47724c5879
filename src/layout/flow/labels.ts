import type { Font, Paragraph } from '../../page/pages.js';
import type { Box, Point, Twips } from '../../page/units.js';
import { lineHeightOf, placeBlock, textBlock } from '../text/text-block.js';
import { LABEL_CLEARANCE, LABEL_GAP, LABEL_PADDING, labelSize, wordings } from './label-wordings.js';
import type { PlacedPage, PlacedSymbol } from './place.js';
import type { Route } from './route.js';
import { symbolFont } from './symbols.js';

export interface PlacedLabel {
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
}

export interface Labelling {
  /** By id of the net. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Ids of nets whose label covers a symbol, a line or another label, for want of room. */
  readonly crowded: readonly string[];
  /** Ids of nets whose label lies across a line of the table. */
  readonly cutting: readonly string[];
}

const STEP: Twips = 60;
/** What a place beside the slope of the diamond costs: dearer than one beside the line, cheaper than a cut line of the table. */
const SLOPE = 700;
/** How far from the level of the line such a place may be. */
const SLOPE_STEPS: readonly Twips[] = [LABEL_GAP, 60, 100, 140, 180, 220];
/** A label nearer than this to a line of the table looks as if it were written on it. */
const NEAR_GRID: Twips = LABEL_CLEARANCE;
/** Nearer than this it would cut the line by its white ground. */
const ON_GRID: Twips = 10;
/** What it costs to cover something, in twips of distance from the start of the line. */
const COST = { symbol: 60_000, line: 30_000, label: 30_000, outside: 60_000, grid: 1300, hug: 240 } as const;

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Pass 9: labels of decisions beside their lines, as near to the diamond as they find room: on no symbol, no line and no
 * other label, and if it can be on no line of the table.
 */
export function placeLabels(page: PlacedPage, routes: readonly Route[]): Labelling {
  const lines = routes.flatMap((route) => stretches(route.points));
  const labels = new Map<string, PlacedLabel>();
  const crowded: string[] = [];
  const cutting: string[] = [];
  for (const route of routes) {
    if (route.net.label === null || route.net.label === '') continue;
    const taken = [...labels.values()].map((label) => label.box);
    let best: Candidate | undefined;
    // Nearest first: what is dearer by its distance alone than the best one need not be looked at.
    for (const candidate of [...candidates(route, page)].sort((a, b) => a.cost - b.cost)) {
      if (best !== undefined && candidate.cost >= best.cost) break;
      const cost = candidate.cost + clashes(candidate.box, page, lines, taken);
      if (best === undefined || cost < best.cost) best = { ...candidate, cost };
    }
    if (!best) continue;
    if (best.cost >= COST.line) crowded.push(route.net.id);
    else if (meetsGrid(best.box, page, ON_GRID)) cutting.push(route.net.id);
    labels.set(route.net.id, { box: best.box, paragraphs: labelText(best) });
  }
  return { labels, crowded, cutting };
}

interface Candidate {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly font: Font;
  readonly cost: number;
}

function candidates(route: Route, page: PlacedPage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { lines, font, dearer } of wordings(route.net.label ?? '', symbolFont(page.font))) {
    const [width, height] = labelSize(lines, font);
    for (const [box, cost] of besideSlope(route, page, width, height))
      found.push({ box, lines, font, cost: cost + dearer });
    let travelled = 0;
    for (const { from, to } of stretches(route.points).slice(0, 6)) {
      const level = from[1] === to[1];
      const span = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
      const way = Math.sign(level ? to[0] - from[0] : to[1] - from[1]);
      // The label's near edge moves along the stretch; at the far end it may reach over it a little.
      for (let along = LABEL_GAP; along <= Math.max(LABEL_GAP, span - 40); along += STEP) {
        const start = (level ? from[0] : from[1]) + way * along;
        const near = way > 0 ? start : start - (level ? width : height);
        const boxes: readonly (readonly [Box, number])[] = level
          ? [
              [[near, from[1] - LABEL_GAP - height, width, height], 0],
              [[near, from[1] + LABEL_GAP, width, height], 40],
            ]
          : [
              [[from[0] + LABEL_GAP, near, width, height], 0],
              [[from[0] - LABEL_GAP - width, near, width, height], 40],
            ];
        for (const [box, side] of boxes) found.push({ box, lines, font, cost: travelled + along + side + dearer });
      }
      travelled += span;
    }
  }
  return found;
}

/**
 * Where a way leaves the side of a diamond and turns at once, no label fits beside it; but the slope of the diamond leaves
 * room in the same cell, a little lower or higher.
 */
function besideSlope(
  { points }: Route,
  { columns }: PlacedPage,
  width: Twips,
  height: Twips,
): readonly (readonly [Box, number])[] {
  const [from, next] = points;
  const column = columns.find((item) => from && item.actor && from[0] >= item.x && from[0] < item.x + item.width);
  if (!from || !next || !column || from[1] !== next[1]) return [];
  const x = next[0] > from[0] ? column.x + column.width - NEAR_GRID - width : column.x + NEAR_GRID;
  return SLOPE_STEPS.flatMap((down) => [
    [[x, from[1] + down, width, height], SLOPE + down] as const,
    [[x, from[1] - down - height, width, height], SLOPE + down + 40] as const,
  ]);
}

function clashes(box: Box, page: PlacedPage, lines: readonly Stretch[], taken: readonly Box[]): number {
  const actorColumns = page.columns.filter((column) => column.actor);
  const left = actorColumns[0]?.x ?? 0;
  const last = actorColumns.at(-1);
  const right = last ? last.x + last.width : 0;
  const top = page.rows[0]?.top ?? 0;
  const lastRow = page.rows.at(-1);
  const bottom = lastRow ? lastRow.top + lastRow.height : 0;
  let cost = 0;
  const [x, y, width, height] = box;
  if (x < left + 10 || x + width > right - 10 || y < top + 10 || y + height > bottom - 10) cost += COST.outside;
  for (const symbol of page.symbols) if (covers(box, symbol)) cost += COST.symbol;
  for (const line of lines) if (hits(box, line)) cost += COST.line;
  for (const other of taken) if (overlap(box, other, 10)) cost += COST.label;
  if (meetsGrid(box, page, ON_GRID)) cost += COST.grid;
  else if (meetsGrid(box, page, NEAR_GRID)) cost += COST.hug;
  return cost;
}

/** Whether a label reaches a line of the table between pelaksana or steps, or comes nearer to it than the margin. */
function meetsGrid([x, y, width, height]: Box, page: PlacedPage, margin: Twips): boolean {
  return (
    page.columns.some((column) => column.actor && x < column.x + margin && x + width > column.x - margin) ||
    page.rows.some((row) => y < row.top + margin && y + height > row.top - margin)
  );
}

/** A diamond leaves the corners of its box free. */
function covers(box: Box, symbol: PlacedSymbol): boolean {
  if (!overlap(box, symbol.box, 14)) return false;
  if (symbol.kind !== 'decision') return true;
  const [x, y, width, height] = symbol.box;
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  const nearX = Math.max(box[0] - 14 - middleX, middleX - (box[0] + box[2] + 14), 0);
  const nearY = Math.max(box[1] - 14 - middleY, middleY - (box[1] + box[3] + 14), 0);
  return nearX / (width / 2) + nearY / (height / 2) < 1;
}

function hits([x, y, width, height]: Box, { from, to }: Stretch): boolean {
  const margin = 16;
  return (
    Math.max(from[0], to[0]) > x - margin &&
    Math.min(from[0], to[0]) < x + width + margin &&
    Math.max(from[1], to[1]) > y - margin &&
    Math.min(from[1], to[1]) < y + height + margin
  );
}

function overlap(a: Box, b: Box, margin: number): boolean {
  return (
    a[0] < b[0] + b[2] + margin &&
    b[0] < a[0] + a[2] + margin &&
    a[1] < b[1] + b[3] + margin &&
    b[1] < a[1] + a[3] + margin
  );
}

function stretches(points: readonly Point[]): readonly Stretch[] {
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
}

function labelText({ lines, box, font }: Candidate): readonly Paragraph[] {
  const style = { font, align: 'center', lineHeight: lineHeightOf(font) } as const;
  const width = box[2] - 2 * LABEL_PADDING + 4;
  // Every wording is a paragraph of its own, so that no backend has to break it again.
  return placeBlock(textBlock(lines.join('\n'), style, width), box[0] + LABEL_PADDING - 2, box[1] + 5, width);
}
