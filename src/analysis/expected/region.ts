import { addLater, type Distribution, type Mass, MOST_TIMES, type Moments } from './distribution.js';
import { type Equation, solve } from './linear.js';

/** A part of the flow that is entered at one place. It ends where a link leads to a place that is no part of it. */
export interface Region {
  readonly entry: string;
  /** For each place how it goes on. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

/** From one place to the next, or over a block of parallel ways to where they meet. */
export interface Link {
  readonly to: string;
  /** 0 to 1 */
  readonly share: number;
  readonly time: Moments;
  /** Absent where there are too many possible times. */
  readonly times?: Distribution;
  /** The step that it visits anew, if it does. */
  readonly visits?: number;
  /** What is done within the block. */
  readonly within?: Passage;
}

/** How often, in the mean, something is done. */
export interface Passage {
  /** For each place how often it is reached. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** For each step how often it is done. */
  readonly visits: ReadonlyMap<number, number>;
}

/**
 * Mean and mean square of the time from when the entry is done to when the region is left, by linear equations: with
 * the links d of a place, E[X] = Σ share · (E[d] + E[next]) and E[X²] = Σ share · (E[d²] + 2·E[d]·E[next] + E[next²]).
 */
export function momentsOfRegion({ entry, links }: Region): Moments {
  const index = new Map([...links.keys()].map((id, position) => [id, position]));
  const means = solve(equationsOf(links, index, ({ time }) => [time.mean, time.waiting]));
  const squares = solve(
    equationsOf(links, index, ({ time, to }) => [time.square + 2 * time.mean * (means[index.get(to) ?? -1]?.[0] ?? 0)]),
  );
  const at = index.get(entry) ?? -1;
  const [mean = 0, waiting = 0] = means[at] ?? [];
  return { mean, waiting, square: squares[at]?.[0] ?? 0 };
}

/**
 * Every possible time from when the entry is done to when the region is left; nothing where there are too many.
 *
 * @param dust what is rarer is left out: without a limit rework would never come to an end
 * @param most what takes longer than so many minutes is left out
 */
export function timesOfRegion(
  { entry, links }: Region,
  dust = 1e-13,
  most = Number.POSITIVE_INFINITY,
): Distribution | undefined {
  const left = new Map<number, Mass>();
  const waitingAt = new Map([[entry, new Map([[0, { share: 1, waiting: 0 }]])]]);
  let moves = 0;
  for (const [id, masses] of waitingAt) {
    // Places that are reached again go to the end of the queue.
    waitingAt.delete(id);
    for (const { to, share, times } of links.get(id) ?? []) {
      if (times === undefined) return undefined;
      const target = links.has(to) ? (waitingAt.get(to) ?? new Map<number, Mass>()) : left;
      const moved = addLater(target, masses, times, { share, dust, most });
      moves += moved ?? 0;
      if (moved === undefined || moves > 50 * MOST_TIMES || target.size > MOST_TIMES) return undefined;
      if (links.has(to) && target.size > 0) waitingAt.set(to, target);
    }
  }
  return left;
}

/** How often each place and step of the region is passed when it is entered once; the entry itself is no visit. */
export function passageOf({ entry, links }: Region): Passage {
  const ids = [...links.keys()];
  const index = new Map(ids.map((id, position) => [id, position]));
  const into = ids.map(() => new Map<number, number>());
  for (const [id, leaving] of links) {
    for (const { to, share } of leaving) {
      const factors = into[index.get(to) ?? -1];
      const from = index.get(id) ?? -1;
      factors?.set(from, (factors.get(from) ?? 0) + share);
    }
  }
  const counts = solve(into.map((factors, position) => ({ factors, constants: [ids[position] === entry ? 1 : 0] })));
  const arrivals = new Map(ids.map((id, position) => [id, counts[position]?.[0] ?? 0]));
  const visits = new Map<number, number>();
  for (const [id, leaving] of links) {
    for (const link of leaving) {
      const often = (arrivals.get(id) ?? 0) * link.share;
      // The visit of a place outside is counted by whoever goes on there.
      if (link.visits !== undefined && links.has(link.to)) addTo(visits, link.visits, often);
      addPassage({ arrivals, visits }, link.within, often);
    }
  }
  return { arrivals, visits };
}

/** Adds what is passed within something that is done so often. */
export function addPassage(
  into: { readonly arrivals: Map<string, number>; readonly visits: Map<number, number> },
  within: Passage | undefined,
  often: number,
): void {
  for (const [id, count] of within?.arrivals ?? []) addTo(into.arrivals, id, count * often);
  for (const [step, count] of within?.visits ?? []) addTo(into.visits, step, count * often);
}

export function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function equationsOf(
  links: Region['links'],
  index: ReadonlyMap<string, number>,
  constantsOf: (link: Link) => readonly number[],
): readonly Equation[] {
  return [...links.values()].map((leaving) => {
    const factors = new Map<number, number>();
    const constants: number[] = [];
    for (const link of leaving) {
      const to = index.get(link.to);
      if (to !== undefined) addTo(factors, to, link.share);
      constantsOf(link).forEach((constant, side) => {
        constants[side] = (constants[side] ?? 0) + link.share * constant;
      });
    }
    return { factors, constants };
  });
}
