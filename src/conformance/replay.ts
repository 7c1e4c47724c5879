import { canEnd, canGoOn, isIn, jumpTo, type Mark, type Path, pathTo, type Split } from './marking.js';
import type { NetPlace, PlaceNet } from './place-net.js';
import { join, newVisit, type Row, type Visit } from './visit.js';

/** What the replay of one case says. */
export interface Replay {
  /** Tokens of the replay (van der Aalst, "Process Mining", 2016, 8.2): made, used up, missing and left over. */
  readonly produced: number;
  readonly consumed: number;
  readonly missing: number;
  readonly remaining: number;
  /** An end of the flow has been reached, on every parallel way. */
  readonly ended: boolean;
  /** It stands at a decision that can end the procedure or go on: the log alone does not tell whether it has ended. */
  readonly mayGoOn: boolean;
  /** The steps that were done, in the order in which they began. */
  readonly visits: readonly Visit[];
  /** Steps that the case went past and never did. */
  readonly skipped: readonly number[];
  /** Steps that were done when it was not their turn; each time counts. */
  readonly outOfOrder: readonly number[];
  /** Steps that were done once more without the flow leading back to them; each time counts. */
  readonly repeated: readonly number[];
}

interface Move {
  readonly mark: Mark;
  readonly path: Path;
  readonly place: NetPlace;
}

/**
 * Plays the rows of a case through the flow, in the order in which they were begun. A row takes a token that leads to its
 * place; where none does, it is missing. A place that parallel ways meet at takes one from each. A row with several
 * symbols may stand in the log once, or once for each of them, also with other rows in between.
 */
export function replay(net: PlaceNet, rows: readonly Row[]): Replay {
  let marks: readonly Mark[] = net.start === undefined ? [] : [{ ways: [{ to: [{ id: net.start, within: false }] }] }];
  let latest: readonly Mark[] = [];
  const count = { produced: 1, consumed: 0, missing: 0, remaining: 0 };
  const visits: Visit[] = [];
  const latestOf = new Map<number, Visit>();
  const passed = new Set<number>();
  const outOfOrder: number[] = [];
  const repeated: number[] = [];

  rows.forEach((row, index) => {
    const known = latestOf.get(row.step);
    const isNeighbour = known !== undefined && known === visits.at(-1);
    const move = known && isNeighbour && hasRoom(known, row) ? undefined : moveTo(row);
    if (move) advance(move, row, index);
    else if (known && (hasRoom(known, row) || (isNeighbour && isPart(row)))) join(known, row, index);
    else jump(row, index);
  });

  // Only what was done last can end a case: an end that was left aside earlier says nothing.
  const ending = latest.find((mark) => marks.includes(mark) && canEnd(net, mark));
  const around = ending?.split;
  const beside = marks.filter((mark) => mark !== ending && around !== undefined && isIn(mark, outermost(around)));
  const ended = ending !== undefined && beside.every((mark) => canEnd(net, mark));
  const closed = ended ? beside : [];
  count.consumed += 1 + closed.length;
  if (ending === undefined) count.missing += 1;
  count.remaining = marks.filter((mark) => mark !== ending && !closed.includes(mark)).length;
  return {
    ...count,
    ended,
    mayGoOn: ended && ending !== undefined && [ending, ...beside].some(canGoOn),
    visits,
    skipped: [...passed].filter((step) => !latestOf.has(step)).sort((a, b) => a - b),
    outOfOrder,
    repeated,
  };

  function hasRoom(visit: Visit, { step, actors }: Row): boolean {
    const [place] = net.ofStep.get(step) ?? [];
    if (place === undefined || place.part !== undefined || visit.rows.length >= place.symbols) return false;
    return !actors.some((actor) => visit.actors.has(actor));
  }

  function isPart({ step }: Row): boolean {
    return net.ofStep.get(step)?.[0]?.part !== undefined;
  }

  /** The places that a row can be meant for, those of its pelaksana first. */
  function placesOf({ step, part, actors }: Row): readonly NetPlace[] {
    const all = net.ofStep.get(step) ?? [];
    const named = part === undefined ? all : all.filter((place) => place.part === part);
    if (named.length < 2) return named;
    const own = named.filter((place) => actors.some((actor) => place.actors.has(actor)));
    return own.length === 0 ? named : [...own, ...named.filter((place) => !own.includes(place))];
  }

  /** The mark that leads to a row through the fewest parts that the log does not tell. */
  function moveTo(row: Row): Move | undefined {
    let best: Move | undefined;
    for (const place of placesOf(row)) {
      for (const mark of marks) {
        const path = pathTo(net, mark, place.id);
        if (path !== undefined && (best === undefined || path.length < best.path.length)) best = { mark, path, place };
      }
    }
    return best;
  }

  function advance({ mark, path, place }: Move, row: Row, index: number): void {
    let at = mark;
    for (const { id } of path) {
      const part = net.places.get(id);
      if (part === undefined) continue;
      put(part, useUp(at, id), at.visit);
      at = latest.find((each) => pathTo(net, each, place.id) !== undefined) ?? at;
    }
    const split = useUp(at, place.id);
    const isSameRow = at.from?.step === place.step && at.visit !== undefined && isWithin(at, place.id);
    if (passed.has(place.step) && !latestOf.has(place.step)) {
      // It was gone past, and is made up for now.
      passed.delete(place.step);
      outOfOrder.push(place.step);
    }
    put(place, split, begin(row, index, isSameRow ? at.visit : undefined));
  }

  /** The row is not next: its token is missing. */
  function jump(row: Row, index: number): void {
    const [place] = placesOf(row);
    if (place === undefined) return;
    count.missing += 1;
    count.consumed += 1;
    let split: Split | undefined;
    if (latestOf.has(row.step)) repeated.push(row.step);
    else {
      const found = jumpTo(net, marks, place);
      if (found === undefined) outOfOrder.push(row.step);
      else {
        split = found.mark.split;
        replace(found.mark, detached(found.mark));
        for (const each of found.places) {
          split = meet(split, each.id);
          if (each !== place) pass(each);
        }
      }
    }
    put(place, split, begin(row, index, undefined));
  }

  function pass({ step }: NetPlace): void {
    if (!latestOf.has(step)) passed.add(step);
  }

  function begin(row: Row, index: number, visit: Visit | undefined): Visit {
    if (visit !== undefined) {
      join(visit, row, index);
      return visit;
    }
    const begun = newVisit(row, index);
    visits.push(begun);
    latestOf.set(row.step, begun);
    return begun;
  }

  /** Uses up a mark that leads to a place; tells which split goes on from there. */
  function useUp(mark: Mark, place: string): Split | undefined {
    count.consumed += 1;
    marks = marks.filter((each) => each !== mark);
    return meet(mark.split, place);
  }

  /** Where parallel ways meet, all the others come together too; one that has not come leaves its token missing. */
  function meet(given: Split | undefined, place: string): Split | undefined {
    let split = given;
    while (split !== undefined && split.meeting === place) {
      const own = split;
      for (const other of marks.filter((mark) => isIn(mark, own))) {
        count.consumed += 1;
        if (pathTo(net, other, place) !== undefined || canEnd(net, other)) {
          marks = marks.filter((mark) => mark !== other);
          continue;
        }
        count.missing += 1;
        const target = net.places.get(place);
        const left = target && jumpTo(net, [other], target)?.places.slice(0, -1);
        for (const each of left ?? []) pass(each);
        replace(other, detached(other));
      }
      split = own.parent;
    }
    return split;
  }

  function replace(mark: Mark, by: Mark): void {
    marks = marks.map((each) => (each === mark ? by : each));
  }

  /** The place is done: each of its parallel ways gets a token of its own. */
  function put(place: NetPlace, split: Split | undefined, visit: Visit | undefined): void {
    const from = { from: place, ...(visit === undefined ? {} : { visit }) };
    const [only] = place.ways;
    if (place.ways.length === 1 && only !== undefined && only.to.length > 1) {
      const own: Split = { meeting: only.meeting, parent: split };
      latest = only.to.map((target) => ({ ways: [{ to: [target] }], split: own, ...from }));
    } else latest = [{ ways: place.ways, ...(split === undefined ? {} : { split }), ...from }];
    count.produced += latest.length;
    marks = [...marks, ...latest];
  }
}

function isWithin({ ways }: Mark, place: string): boolean {
  return ways.some(({ to }) => to.some(({ id, within }) => id === place && within));
}

/** What is left of a way that was gone past: it holds up nothing any more. */
function detached({ split: _, ...mark }: Mark): Mark {
  return mark;
}

function outermost(split: Split): Split {
  let found = split;
  while (found.parent !== undefined) found = found.parent;
  return found;
}
