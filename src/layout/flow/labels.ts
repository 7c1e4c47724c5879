import type { Font, Paragraph } from '../../page/pages.js';
import type { Box, Point, Twips } from '../../page/units.js';
import { breakLines } from '../text/break-lines.js';
import { textWidth } from '../text/measure.js';
import { lineHeightOf, placeBlock, textBlock } from '../text/text-block.js';
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

const PADDING: Twips = 24;
/** Between a label and its line. */
const GAP: Twips = 26;
const STEP: Twips = 60;
/** More words than these are not tried on one, two and three lines. */
const MOST_WORDS = 24;
/** What a smaller font costs: less than covering a line, more than any other place beside the line. */
const SMALLER = 1500;
/** What it costs to cover something, in twips of distance from the start of the line. */
const COST = { symbol: 60_000, line: 30_000, label: 30_000, outside: 60_000, grid: 900 } as const;

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
    for (const candidate of [...candidates(route, page.font)].sort((a, b) => a.cost - b.cost)) {
      if (best !== undefined && candidate.cost >= best.cost) break;
      const cost = candidate.cost + clashes(candidate.box, page, lines, taken);
      if (best === undefined || cost < best.cost) best = { ...candidate, cost };
    }
    if (!best) continue;
    if (best.cost >= COST.line) crowded.push(route.net.id);
    else if (cutsGrid(best.box, page)) cutting.push(route.net.id);
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

function candidates(route: Route, pageFont: Font): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { lines, font, dearer } of wordings(route.net.label ?? '', symbolFont(pageFont))) {
    const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, font)))) + 2 * PADDING;
    const height = lines.length * lineHeightOf(font) + 10;
    let travelled = 0;
    for (const { from, to } of stretches(route.points).slice(0, 6)) {
      const level = from[1] === to[1];
      const span = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
      const way = Math.sign(level ? to[0] - from[0] : to[1] - from[1]);
      // The label's near edge moves along the stretch; at the far end it may reach over it a little.
      for (let along = GAP; along <= Math.max(GAP, span - 40); along += STEP) {
        const start = (level ? from[0] : from[1]) + way * along;
        const near = way > 0 ? start : start - (level ? width : height);
        const boxes: readonly (readonly [Box, number])[] = level
          ? [
              [[near, from[1] - GAP - height, width, height], 0],
              [[near, from[1] + GAP, width, height], 40],
            ]
          : [
              [[from[0] + GAP, near, width, height], 0],
              [[from[0] - GAP - width, near, width, height], 40],
            ];
        for (const [box, side] of boxes) found.push({ box, lines, font, cost: travelled + along + side + dearer });
      }
      travelled += span;
    }
  }
  return found;
}

interface Wording {
  readonly lines: readonly string[];
  readonly font: Font;
  /** What it costs by its looks. */
  readonly dearer: number;
}

/** On one line, and where there are spaces on two and three; a little smaller where there is no room otherwise. */
function wordings(label: string, font: Font): readonly Wording[] {
  const words = label.split(/\s+/).filter((word) => word !== '');
  const small: Font = { ...font, size: font.size - 2 };
  if (words.length > MOST_WORDS) return [{ lines: asBlock(words.join(' '), small), font: small, dearer: 0 }];
  return [1, 2, 3]
    .filter((count) => count <= words.length)
    .map((count) => narrowest(words, count, font))
    .flatMap((lines, index) => [
      { lines, font, dearer: index * 60 },
      { lines, font: small, dearer: SMALLER + index * 60 },
    ]);
}

/** Half as wide again as it is high: what is no label but a text finds no room, and shall at least stand on the page. */
function asBlock(text: string, font: Font): readonly string[] {
  const width = Math.ceil(Math.sqrt(textWidth(text, font) * lineHeightOf(font) * 1.5));
  return breakLines(text, font, width).lines;
}

function narrowest(words: readonly string[], lines: number, font: Font): readonly string[] {
  if (lines === 1) return [words.join(' ')];
  const widest = (tried: readonly string[]) => Math.max(...tried.map((line) => textWidth(line, font)));
  return words
    .slice(0, words.length - lines + 1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), ...narrowest(words.slice(index + 1), lines - 1, font)])
    .reduce((best, tried) => (widest(tried) < widest(best) ? tried : best));
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
  if (cutsGrid(box, page)) cost += COST.grid;
  return cost;
}

function cutsGrid([x, y, width, height]: Box, page: PlacedPage): boolean {
  return (
    page.columns.some((column) => column.actor && x < column.x + 10 && x + width > column.x - 10) ||
    page.rows.some((row) => y < row.top + 10 && y + height > row.top - 10)
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
  const width = box[2] - 2 * PADDING + 4;
  // Every wording is a paragraph of its own, so that no backend has to break it again.
  return placeBlock(textBlock(lines.join('\n'), style, width), box[0] + PADDING - 2, box[1] + 5, width);
}
