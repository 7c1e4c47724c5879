import { END, type PlaceWay, type TimeGraph } from './time-graph.js';

/** The time that a way leads into: that of the row that it visits anew. */
export function minutesOfWay(graph: TimeGraph, way: PlaceWay, minutesOf: (step: number) => number): number {
  return way.visit ? minutesOf(graph.places.get(way.to)?.step ?? 0) : 0;
}

/**
 * For every place on a way ahead from the start (no other has ways ahead): the minutes from when it is done to the end, by the longest way ahead.
 * Without recursion, so that an SOP of thousands of steps is no danger.
 */
export function longestRests(graph: TimeGraph, minutesOf: (step: number) => number): ReadonlyMap<string, number> {
  const rests = new Map<string, number>([[END, 0]]);
  // From the last place of the file on, behind which nearly always all is known already.
  const open = [...graph.places.keys()];
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const top = open.length;
    let longest = Number.NEGATIVE_INFINITY;
    if (!rests.has(id)) {
      for (const way of graph.places.get(id)?.ways ?? []) {
        if (!way.ahead) continue;
        const rest = rests.get(way.to);
        if (rest === undefined) open.push(way.to);
        else longest = Math.max(longest, minutesOfWay(graph, way, minutesOf) + rest);
      }
    }
    // Where it waits for the rest of another place it is looked at again.
    if (open.length > top) continue;
    open.pop();
    if (longest >= 0) rests.set(id, longest);
  }
  rests.delete(END);
  return rests;
}

/** The way ahead with the longest rest, the first of equal ones; none where the place lies on no way to an end. */
export function longestWayAhead(
  graph: TimeGraph,
  id: string,
  rests: ReadonlyMap<string, number>,
  minutesOf: (step: number) => number,
): PlaceWay | undefined {
  let best: PlaceWay | undefined;
  let longest = -1;
  for (const way of graph.places.get(id)?.ways ?? []) {
    if (!way.ahead) continue;
    const rest = minutesOfWay(graph, way, minutesOf) + (rests.get(way.to) ?? 0);
    if (rest > longest) [best, longest] = [way, rest];
  }
  return best;
}
