import type { Point, Twips } from '../../page/units.js';
import { type LabelRoom, lackingRoom } from './label-room.js';
import type { Labelling } from './labels.js';
import type { PlacedPage } from './place.js';
import type { Routing } from './route.js';
import { TRACK_PITCH } from './spacing.js';

export interface DrawnPage {
  readonly placed: PlacedPage;
  readonly routing: Routing;
  readonly labelling: Labelling;
}

/** What a first drawing lacked. */
export interface Room {
  /** More width by id of the pelaksana: what lines and labels cannot do without, taken from the texts if it must be. */
  readonly needed: ReadonlyMap<string, Twips>;
  /** The same for a label that lies across a line of the table: taken from the other pelaksana only. */
  readonly wished: ReadonlyMap<string, Twips>;
  /** More height above and below the symbols of a row, by number of the step. */
  readonly bands: ReadonlyMap<number, Band>;
}

interface Band {
  readonly top: Twips;
  readonly bottom: Twips;
}

/** Of what a column asks for, others that ask as well leave it the rest. */
const SHARED = 1.3;
/** No label gets more than this at once: other columns have labels too. */
const MOST_WIDTH: Twips = 3 * TRACK_PITCH;

export const NO_ROOM: Room = { needed: new Map(), wished: new Map(), bands: new Map() };

/** Asks for wider columns and higher rows where lines conflict or a label found no room. */
export function makeRoom(pages: readonly DrawnPage[], before: Room): Room {
  const needed = new Map(before.needed);
  const wished = new Map(before.wished);
  const bands = new Map(before.bands);
  for (const page of pages) {
    const { placed, routing, labelling } = page;
    const grave = [...routing.conflicts, ...startsOf(labelling.crowded, page)];
    const lacking = labelling.cutting.map((id) => ({ id, room: roomOfLabel(id, page) }));
    const light = startsOf(
      lacking.filter(({ room }) => !room).map(({ id }) => id),
      page,
    );
    widen(needed, grave, placed);
    widen(wished, light, placed);
    heighten(bands, [...grave, ...light], placed);
    for (const { room } of lacking) if (room) giveLabel(room, wished, bands);
  }
  return { needed, wished, bands };
}

function roomOfLabel(id: string, { placed, routing }: DrawnPage): LabelRoom | undefined {
  const route = routing.routes.find((item) => item.net.id === id);
  return route && lackingRoom(route, placed);
}

/** What the label lacks and a little more, as columns have to share; a column grows on both sides of its diamond. */
function giveLabel(
  { actor, step, width, above, below }: LabelRoom,
  widths: Map<string, Twips>,
  bands: Map<number, Band>,
): void {
  widths.set(actor, (widths.get(actor) ?? 0) + 2 * Math.min(Math.ceil(width * SHARED), MOST_WIDTH));
  const old = bands.get(step) ?? { top: 0, bottom: 0 };
  bands.set(step, { top: old.top + above, bottom: old.bottom + below });
}

/** Where the lines with these labels leave their diamonds. */
function startsOf(ids: readonly string[], { routing }: DrawnPage): readonly Point[] {
  return ids.flatMap((id) =>
    routing.routes.filter((route) => route.net.id === id).flatMap((route) => route.points.slice(0, 2)),
  );
}

function widen(widths: Map<string, Twips>, places: readonly Point[], { columns }: PlacedPage): void {
  for (const column of columns) {
    if (!column.actor) continue;
    const hits = places.filter(([x]) => x >= column.x && x < column.x + column.width).length;
    if (hits > 0) widths.set(column.actor.id, (widths.get(column.actor.id) ?? 0) + 2 * roomFor(hits));
  }
}

function heighten(bands: Map<number, Band>, places: readonly Point[], { rows }: PlacedPage): void {
  for (const row of rows) {
    const here = places.filter(([, y]) => y >= row.top && y < row.top + row.height);
    const above = here.filter(([, y]) => y < (row.zoneTop + row.zoneBottom) / 2).length;
    if (here.length === 0) continue;
    const old = bands.get(row.plan.step.number) ?? { top: 0, bottom: 0 };
    bands.set(row.plan.step.number, {
      top: old.top + roomFor(above),
      bottom: old.bottom + roomFor(here.length - above),
    });
  }
}

/** A track more for every two places that were hit, three at the most at once. */
function roomFor(hits: number): Twips {
  return TRACK_PITCH * Math.min(3, Math.ceil(hits / 2));
}
