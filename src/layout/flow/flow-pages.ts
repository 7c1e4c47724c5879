import type { FlowGraph } from '../../flow/graph.js';
import type { Sop } from '../../model/sop.js';
import type { Connector, FlowSymbol, Page } from '../../page/pages.js';
import type { Box, Point, Twips } from '../../page/units.js';
import type { Profile } from '../profile.js';
import { bodyCells } from './cells.js';
import { type ColumnPlan, measureTable, planColumns } from './columns.js';
import { type HeaderPlan, headerCells, planHeader } from './header.js';
import { type Labelling, placeLabels } from './labels.js';
import { type DrawnPage, makeRoom, NO_ROOM, type Room } from './make-room.js';
import { narrate } from './narrative.js';
import { paginate } from './paginate.js';
import { type PlacedPage, type PlacedSymbol, placePages } from './place.js';
import { type Routing, routePage } from './route.js';
import { planRows } from './rows.js';
import type { TextMeasure } from './text-widths.js';

/** Where the table may stand on a page. */
export interface PageArea {
  readonly pageWidth: Twips;
  readonly pageHeight: Twips;
  readonly x: Twips;
  readonly y: Twips;
  readonly width: Twips;
  readonly height: Twips;
}

export interface FlowPages {
  readonly pages: readonly Page[];
  /** Numbers of steps that are higher than a page. */
  readonly overflowing: readonly number[];
  /** Id of the first pelaksana for whose symbols the page has no room; there are too many of them then. */
  readonly crowded?: string;
  /** Places where lines could not be kept apart; empty on a clean drawing. */
  readonly conflicts: readonly { readonly page: number; readonly at: Point }[];
}

/** The pages before lines and labels are drawn. */
interface Placement {
  readonly plan: ColumnPlan;
  readonly header: HeaderPlan;
  readonly pages: readonly PlacedPage[];
}

interface Drawing extends Omit<Placement, 'pages'> {
  readonly pages: readonly DrawnPage[];
}

/** How often the drawing is widened where lines or labels found no room before the best try is taken. */
const ATTEMPTS = 7;
/** The same where only labels lie across lines of the table. */
const LIGHT_ATTEMPTS = 3;
/** Tracks of a gutter in the first try. */
const TRACKS = 3;

/** All passes for the flow: from columns to placed, routed and labelled pages. */
export function layOutFlow(
  sop: Sop,
  flow: FlowGraph,
  profile: Profile,
  area: PageArea,
  firstNumber: number,
): FlowPages {
  if (sop.steps.length === 0) return { pages: [], overflowing: [], conflicts: [] };
  let room: Room = NO_ROOM;
  const texts = measureTable(sop, flow, profile);
  let best = draw(place(sop, flow, profile, area, firstNumber, room, texts), TRACKS);
  let latest = best;
  for (
    let attempt = 1;
    attempt < (faults(best) < GRAVE ? LIGHT_ATTEMPTS : ATTEMPTS) && faults(best) > 0;
    attempt += 1
  ) {
    room = makeRoom(latest.pages, room);
    const placement = place(sop, flow, profile, area, firstNumber, room, texts, [best.plan.scale]);
    // It could not be better, nor could one with more room still: no line need be drawn to know that.
    if (faults(best) < GRAVE && isLonger(placement.pages, best)) break;
    latest = draw(placement, TRACKS + 2 * attempt);
    if (isBetter(latest, best)) best = latest;
  }
  const highest = area.height - sum(best.header.heights);
  return {
    pages: best.pages.map(({ placed, routing, labelling }) =>
      finishPage(placed, routing, labelling, best, profile, area, sop),
    ),
    overflowing: best.pages.flatMap(({ placed }) =>
      placed.rows.filter((row) => row.height > highest).map((row) => row.plan.step.number),
    ),
    ...(best.plan.crowded === undefined ? {} : { crowded: best.plan.crowded }),
    conflicts: best.pages.flatMap(({ placed, routing }) =>
      routing.conflicts.map((at) => ({ page: placed.number, at })),
    ),
  };
}

function place(
  sop: Sop,
  flow: FlowGraph,
  profile: Profile,
  area: PageArea,
  firstNumber: number,
  room: Room,
  texts: TextMeasure,
  scales?: readonly number[],
): Placement {
  const plan = planColumns(sop, flow, profile, area, room, texts, scales);
  const header = planHeader(plan, profile);
  const headerHeight = sum(header.heights);
  const rows = planRows(sop, flow, plan, room.bands);
  const parts = paginate(rows, flow, plan.columns, area.height - headerHeight);
  return { plan, header, pages: placePages(rows, parts, flow, plan, area.y + headerHeight, firstNumber) };
}

function draw({ plan, header, pages }: Placement, tracks: number): Drawing {
  return { plan, header, pages: pages.map((page) => drawPage(page, tracks)) };
}

/** How often the lines of a page are laid anew around a label that found no free place. */
const LABEL_ROUNDS = 3;

/** Lines first, then labels; a label that lies on a line keeps its place, and the lines are laid anew around it. */
function drawPage(placed: PlacedPage, tracks: number): DrawnPage {
  const drawWith = (kept: readonly Box[]): DrawnPage => {
    const routing = routePage(placed, tracks, kept);
    return { placed, routing, labelling: placeLabels(placed, routing.routes) };
  };
  let best = drawWith([]);
  let latest = best;
  let kept: readonly Box[] = [];
  for (let round = 0; round < LABEL_ROUNDS && latest.labelling.crowded.length > 0; round += 1) {
    const { labels, crowded } = latest.labelling;
    kept = [
      ...kept,
      ...crowded.flatMap((id): Box[] => {
        const label = labels.get(id);
        return label ? [label.box] : [];
      }),
    ];
    latest = drawWith(kept);
    if (faultsOf(latest) < faultsOf(best)) best = latest;
  }
  return best;
}

/** A line or label that cannot be read counts so much more than a label across a line of the table. */
const GRAVE = 10;

function faultsOf({ routing, labelling }: DrawnPage): number {
  return routing.conflicts.length * 30 + labelling.crowded.length * GRAVE + labelling.cutting.length;
}

function faults(drawing: Drawing): number {
  return drawing.pages.reduce((all, page) => all + faultsOf(page), 0);
}

/** Rows that are higher altogether by so much look stretched, although no page more is needed. */
const MUCH_HIGHER = 1.1;

/** A label across a line of the table is not worth a page or much paper more; anything graver is. */
function isBetter(drawing: Drawing, than: Drawing): boolean {
  const gained = faults(than) - faults(drawing);
  return isLonger(placedPages(drawing), than) ? gained >= GRAVE : gained > 0;
}

function isLonger(pages: readonly PlacedPage[], than: Drawing): boolean {
  return pages.length > than.pages.length || heightOf(pages) > heightOf(placedPages(than)) * MUCH_HIGHER;
}

function placedPages({ pages }: Drawing): readonly PlacedPage[] {
  return pages.map(({ placed }) => placed);
}

function heightOf(pages: readonly PlacedPage[]): Twips {
  return pages.reduce((all, { rows }) => all + sum(rows.map((row) => row.height)), 0);
}

function finishPage(
  placed: PlacedPage,
  routing: Routing,
  labelling: Labelling,
  drawing: Drawing,
  profile: Profile,
  area: PageArea,
  sop: Sop,
): Page {
  const { plan, header } = drawing;
  const connectors = routing.routes.map(({ net, points }): Connector => {
    const mark = labelling.labels.get(net.id);
    return { ...net, points, arrow: net.kind === 'flow', ...(mark ? { labelMark: mark } : {}) };
  });
  return {
    number: placed.number,
    kind: 'flow',
    width: area.pageWidth,
    height: area.pageHeight,
    table: {
      x: area.x,
      y: area.y,
      columns: plan.columns.map((column) => column.width),
      rows: [...header.heights, ...placed.rows.map((row) => row.height)],
      headerRows: header.heights.length,
    },
    cells: [...headerCells(plan, header, profile, area.y), ...bodyCells(placed, plan, header)],
    symbols: placed.symbols.map((symbol) => finishSymbol(symbol, sop)),
    connectors,
    marks: [],
    narrative: narrate(placed, sop),
  };
}

function finishSymbol(symbol: PlacedSymbol, sop: Sop): FlowSymbol {
  const { id, kind, step, actor, box, paragraphs, letter, page } = symbol;
  return {
    id,
    kind,
    step,
    actor,
    box,
    paragraphs,
    description: describe(symbol, sop),
    ...(letter === undefined ? {} : { letter }),
    ...(page === undefined ? {} : { page }),
  };
}

function describe(symbol: PlacedSymbol, sop: Sop): string {
  const actor = sop.actors.find((item) => item.id === symbol.actor)?.label ?? symbol.actor;
  if (symbol.kind === 'offpage') return `Penghubung ${symbol.letter} ke halaman ${symbol.page}, ${actor}`;
  if (symbol.ending) return `Selesai pada langkah ${symbol.step}, ${actor}`;
  return `Langkah ${symbol.step}, ${actor}: ${sop.steps[symbol.step - 1]?.activity ?? ''}`;
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
