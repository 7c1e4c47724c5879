import type { NetPlace, NetTarget, NetWay, PlaceNet } from './place-net.js';
import type { Visit } from './visit.js';

/** Where a case stands: one of some ways can come next. */
export interface Mark {
  readonly ways: readonly NetWay[];
  /** The place that was left, and the visit in which it was done; absent before the first step. */
  readonly from?: NetPlace;
  readonly visit?: Visit;
  /** The parallel ways that it belongs to. */
  readonly split?: Split;
}

/** Ways side by side, until they meet. */
export interface Split {
  readonly meeting: string | undefined;
  readonly parent: Split | undefined;
}

/** How a mark comes to a place: through parts of the row in hand that the log need not tell; none where it is next. */
export type Path = readonly NetTarget[];

/** The way from a mark to a place, if it can come next. */
export function pathTo(net: PlaceNet, mark: Mark, place: string): Path | undefined {
  return search(net, mark, (way) => way.to.some(({ id }) => id === place));
}

/** Whether the procedure can end here. */
export function canEnd(net: PlaceNet, mark: Mark): boolean {
  return search(net, mark, (way) => way.to.length === 0) !== undefined;
}

/** Whether it can go on as well. */
export function canGoOn({ ways }: Mark): boolean {
  return ways.some(({ to }) => to.length > 0);
}

/** Whether a split is one that a mark lies in, or lies around that. */
export function isIn({ split }: Mark, around: Split): boolean {
  for (let each = split; each !== undefined; each = each.parent) if (each === around) return true;
  return false;
}

function search(net: PlaceNet, mark: Mark, fits: (way: NetWay) => boolean): Path | undefined {
  if (mark.ways.some(fits)) return [];
  const seen = new Set<string>();
  const queue: { readonly ways: readonly NetWay[]; readonly path: Path }[] = [{ ways: mark.ways, path: [] }];
  for (const { ways, path } of queue) {
    for (const target of ways.flatMap(({ to }) => to)) {
      const place = net.places.get(target.id);
      if (!target.within || place === undefined || seen.has(target.id)) continue;
      seen.add(target.id);
      const further = [...path, target];
      if (place.ways.some(fits)) return further;
      queue.push({ ways: place.ways, path: further });
    }
  }
  return undefined;
}

/** A mark and the places from what can come next to a place further down, that one included. */
export interface Jump {
  readonly mark: Mark;
  readonly places: readonly NetPlace[];
}

/** The shortest way ahead in the file from any of the marks to a place; nothing where no way leads there. */
export function jumpTo(net: PlaceNet, marks: readonly Mark[], place: NetPlace): Jump | undefined {
  const before = new Map<string, { readonly mark: Mark; readonly from: string | undefined }>();
  const queue: NetPlace[] = [];
  const reach = (id: string, mark: Mark, from: NetPlace | undefined) => {
    const at = net.places.get(id);
    if (at === undefined || before.has(id) || (from !== undefined && at.rank <= from.rank)) return;
    before.set(id, { mark, from: from?.id });
    queue.push(at);
  };
  for (const mark of marks) for (const { to } of mark.ways) for (const { id } of to) reach(id, mark, undefined);
  for (const at of queue) {
    if (at.id === place.id) break;
    const mark = before.get(at.id)?.mark;
    if (mark) for (const { to } of at.ways) for (const { id } of to) reach(id, mark, at);
  }
  const found = before.get(place.id);
  if (found === undefined) return undefined;
  const places: NetPlace[] = [];
  for (let id: string | undefined = place.id; id !== undefined; id = before.get(id)?.from) {
    const at = net.places.get(id);
    if (at) places.unshift(at);
  }
  return { mark: found.mark, places };
}
