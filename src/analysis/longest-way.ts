import { connect } from '../flow/adjacency.js';
import { componentsOf } from '../flow/components.js';
import { END } from './time-graph.js';
import { type TimeModel, timeAt } from './time-model.js';

/** The longest way through an SOP on which no place is passed twice, rework or not. */
export interface LongestWay {
  /** Working minutes; a lower bound where a step has no limit. */
  readonly minutes: number;
  /** Numbers of its steps, in the order of the work. */
  readonly steps: readonly number[];
  /** False where there are too many ways to look at all of them: a longer one may exist. */
  readonly exact: boolean;
}

interface Rest {
  readonly minutes: number;
  /** The places from here to the end, without the place itself. */
  readonly way: readonly string[];
}

/** So many moves are made within one knot of loops before the search is given up. */
const MOST_MOVES = 20_000;

/**
 * The longest way to the end without repeats. A knot of loops (a strongly connected component) is entered and left once
 * on such a way, so only within knots every way is tried; between them the longest rests add up.
 */
export function longestWay(model: TimeModel): LongestWay | undefined {
  const { graph } = model;
  if (graph.start === undefined) return undefined;
  const ids = [...graph.places.keys()];
  const links = ids.flatMap((from) => graph.places.get(from)?.ways.map(({ to }) => ({ from, to })) ?? []);
  const knotOf = componentsOf(connect([...ids, END], links));
  const entries = new Set(links.filter(({ from, to }) => knotOf.get(from) !== knotOf.get(to)).map(({ to }) => to));
  entries.add(graph.start).delete(END);

  const rests = new Map<string, Rest>([[END, { minutes: 0, way: [] }]]);
  let exact = true;
  // Components are numbered in the order of the flow, so that what lies behind is known first.
  for (const id of [...entries].sort((a, b) => (knotOf.get(b) ?? 0) - (knotOf.get(a) ?? 0))) {
    const { longest, complete } = longestFrom(id, model, knotOf, rests);
    if (longest !== undefined) rests.set(id, longest);
    exact &&= complete;
  }
  const rest = rests.get(graph.start);
  if (rest === undefined) return undefined;
  const steps = [graph.start, ...rest.way].flatMap((id) => graph.places.get(id)?.step ?? []);
  return {
    minutes: (timeAt(model, graph.start)?.minutes ?? 0) + rest.minutes,
    steps: steps.filter((step, index) => step !== steps[index - 1]),
    exact,
  };
}

interface Frame {
  readonly id: string;
  readonly minutes: number;
  next: number;
}

/** Tries every way within the knot of a place, without repeats, and each exit of it. */
function longestFrom(
  entry: string,
  model: TimeModel,
  knotOf: ReadonlyMap<string, number>,
  rests: ReadonlyMap<string, Rest>,
): { readonly longest: Rest | undefined; readonly complete: boolean } {
  const path: Frame[] = [{ id: entry, minutes: 0, next: 0 }];
  const passed = new Set([entry]);
  let longest: Rest | undefined;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const here = path.at(-1);
    if (here === undefined) return { longest, complete: true };
    const way = model.graph.places.get(here.id)?.ways[here.next];
    here.next += 1;
    if (way === undefined) {
      path.pop();
      passed.delete(here.id);
      continue;
    }
    const minutes = here.minutes + (way.visit ? (timeAt(model, way.to)?.minutes ?? 0) : 0);
    if (knotOf.get(way.to) === knotOf.get(entry)) {
      if (passed.has(way.to)) continue;
      passed.add(way.to);
      path.push({ id: way.to, minutes, next: 0 });
      continue;
    }
    const rest = rests.get(way.to);
    if (rest !== undefined && minutes + rest.minutes > (longest?.minutes ?? -1)) {
      const within = path.slice(1).map(({ id }) => id);
      const behind = way.to === END ? [] : [way.to, ...rest.way];
      longest = { minutes: minutes + rest.minutes, way: [...within, ...behind] };
    }
  }
  return { longest, complete: false };
}
