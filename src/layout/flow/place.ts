import type { FlowGraph } from '../../flow/graph.js';
import type { Font, Paragraph, SymbolKind } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import { resized } from '../text/form-font.js';
import { lineHeightOf, placeBlock, type TextBlock, textBlock } from '../text/text-block.js';
import type { Column, ColumnPlan } from './columns.js';
import { type CrossingEnd, crossings, letterOf, nodePlaces, pentagonsPerLine } from './off-page.js';
import type { PageRows } from './paginate.js';
import { type RowPlan, stackHeight } from './rows.js';
import { PENTAGON_GAP, PENTAGON_GAP_X, PENTAGON_HEIGHT, PENTAGON_WIDTH, STACK_GAP } from './spacing.js';

/** A page with everything in its place but the lines. */
export interface PlacedPage {
  readonly number: number;
  /** Of the body of the table; whatever else is written is in sizes of it. */
  readonly font: Font;
  readonly columns: readonly Column[];
  readonly rows: readonly PlacedRow[];
  readonly symbols: readonly PlacedSymbol[];
  readonly nets: readonly Net[];
}

export interface PlacedRow {
  readonly plan: RowPlan;
  readonly top: Twips;
  readonly height: Twips;
  /** Where the symbols stand: the highest one's top and foot. */
  readonly zoneTop: Twips;
  readonly zoneBottom: Twips;
}

export interface PlacedSymbol {
  readonly id: string;
  readonly kind: SymbolKind;
  readonly step: number;
  readonly actor: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly ending: boolean;
  readonly letter?: string;
  readonly page?: number;
  /** Pentagons only: at the head or the foot of the page. */
  readonly side?: CrossingEnd['side'];
}

/** A line to draw on this page, between two of its symbols. */
export interface Net {
  readonly id: string;
  readonly kind: 'flow' | 'joint';
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
}

/**
 * Passes 4 and 5: places the symbols of every page in the middle of their cells, and for every edge over a page break a
 * pair of pentagons with one letter: at the foot of the earlier page and the head of the later one, each in the column
 * of the symbol it belongs to.
 */
export function placePages(
  rows: readonly RowPlan[],
  pages: readonly PageRows[],
  flow: FlowGraph,
  { columns, font }: Pick<ColumnPlan, 'columns' | 'font'>,
  top: Twips,
  firstNumber: number,
): readonly PlacedPage[] {
  const places = nodePlaces(flow);
  const pageOfStep = (step: number) =>
    firstNumber + pages.findIndex((page) => step - 1 >= page.from && step - 1 < page.to);
  const ends = pages.map((page) => crossings(page, flow, places));
  const letters = new Map<string, string>();
  for (const { edge } of ends.flat()) if (!letters.has(edge.id)) letters.set(edge.id, letterOf(letters.size));

  return pages.map((page, index): PlacedPage => {
    const placed = placeRows(rows, page, top);
    const symbols = placed.flatMap((row) => placeSymbols(row, columns));
    const number = firstNumber + index;
    const pentagons = (['head', 'foot'] as const).flatMap((side) => {
      const row = side === 'head' ? placed[0] : placed.at(-1);
      if (!row) return [];
      const here = (ends[index] ?? []).filter((end) => end.side === side);
      return placePentagons(here, side, row, columns, font, (end) => {
        const other = places.get(end.end === 'from' ? end.edge.to : end.edge.from);
        return { letter: letters.get(end.edge.id) ?? '', page: pageOfStep(other?.step ?? 0) };
      });
    });
    const onPage = new Set(symbols.map((symbol) => symbol.id));
    const whole = flow.edges.filter((edge) => onPage.has(edge.from) && onPage.has(edge.to));
    const nets: Net[] = [
      ...whole.map(({ id, kind, from, to, label }) => ({ id, kind, from, to, label })),
      ...pentagons.map(({ symbol, end }): Net => {
        const { edge } = end;
        return end.end === 'from'
          ? { id: `${edge.id}:${symbol.letter}1`, kind: edge.kind, from: edge.from, to: symbol.id, label: edge.label }
          : { id: `${edge.id}:${symbol.letter}2`, kind: edge.kind, from: symbol.id, to: edge.to, label: null };
      }),
    ];
    return {
      number,
      font,
      columns,
      rows: placed,
      symbols: [...symbols, ...pentagons.map((item) => item.symbol)],
      nets,
    };
  });
}

function placeRows(rows: readonly RowPlan[], page: PageRows, top: Twips): readonly PlacedRow[] {
  let y = top;
  return rows.slice(page.from, page.to).map((plan, index, all) => {
    const height = page.heights[index] ?? plan.height;
    const head = index === 0 ? page.head : 0;
    const foot = index === all.length - 1 ? page.foot : 0;
    const zone = Math.max(0, ...[...plan.stacks.values()].map(stackHeight));
    const room = height - head - foot - plan.bandTop - plan.bandBottom - zone;
    const zoneTop = y + head + plan.bandTop + Math.floor(room / 2);
    const placed = { plan, top: y, height, zoneTop, zoneBottom: zoneTop + zone };
    y += height;
    return placed;
  });
}

function placeSymbols(row: PlacedRow, columns: readonly Column[]): readonly PlacedSymbol[] {
  return columns.flatMap((column) => {
    const stack = (column.actor && row.plan.stacks.get(column.actor.id)) ?? [];
    let y = Math.round((row.zoneTop + row.zoneBottom - stackHeight(stack)) / 2);
    return stack.map(({ node, width, height, text }): PlacedSymbol => {
      const box: Box = [column.x + Math.round((column.width - width) / 2), y, width, height];
      y += height + STACK_GAP;
      const { id, kind, step, actor, ending } = node;
      return { id, kind, step, actor, box, paragraphs: inMiddle(text, box), ending };
    });
  });
}

interface Pentagon {
  readonly symbol: PlacedSymbol;
  readonly end: CrossingEnd;
}

function placePentagons(
  ends: readonly CrossingEnd[],
  side: CrossingEnd['side'],
  row: PlacedRow,
  columns: readonly Column[],
  font: Font,
  naming: (end: CrossingEnd) => { readonly letter: string; readonly page: number },
): readonly Pentagon[] {
  return columns.flatMap((column) => {
    const here = ends.filter((end) => end.actor === column.actor?.id);
    const perLine = pentagonsPerLine(here.length, column.width);
    return here.map((end, index): Pentagon => {
      const line = Math.floor(index / perLine);
      const inLine = Math.min(perLine, here.length - line * perLine);
      const pitch = PENTAGON_WIDTH + PENTAGON_GAP_X;
      const left =
        column.x + Math.round((column.width - (inLine * pitch - PENTAGON_GAP_X)) / 2) + (index % perLine) * pitch;
      const offset = PENTAGON_GAP + line * (PENTAGON_HEIGHT + PENTAGON_GAP);
      const y = side === 'head' ? row.top + offset : row.top + row.height - offset - PENTAGON_HEIGHT;
      const name = naming(end);
      const box: Box = [left, y, PENTAGON_WIDTH, PENTAGON_HEIGHT];
      const symbol: PlacedSymbol = {
        id: `${name.letter}@${side === 'foot' ? 'kaki' : 'kepala'}`,
        kind: 'offpage',
        step: row.plan.step.number,
        actor: end.actor,
        box,
        paragraphs: pentagonText(name.letter, name.page, box, font),
        ending: false,
        ...name,
        side,
      };
      return { symbol, end };
    });
  });
}

/** Letter and page stand in the square part of the pentagon, above its point. */
function pentagonText(letter: string, page: number, box: Box, font: Font): readonly Paragraph[] {
  const [x, y, width] = box;
  const line = (text: string, own: Font) =>
    textBlock(text, { font: own, align: 'center', lineHeight: lineHeightOf(own) }, width);
  const upper = line(letter, resized(font, 16, 'bold'));
  const lower = line(`hal. ${page}`, resized(font, 11));
  return [...placeBlock(upper, x, y + 28, width), ...placeBlock(lower, x, y + 28 + upper.height, width)];
}

function inMiddle(text: TextBlock, [x, y, width, height]: Box): readonly Paragraph[] {
  return placeBlock(text, x, y + Math.round((height - text.height) / 2), width);
}
