import type { Pair } from './pairing.js';

/**
 * The pairs that left the order of the others, by their index in the new list: as few as possible. The rest is the longest
 * run of pairs that rises in both lists, so that what is pushed on by something new before it has not moved.
 */
export function movedOf(pairs: readonly Pair[]): ReadonlySet<number> {
  const inNewOrder = [...pairs].sort(([, a], [, b]) => a - b);
  // For each pair, the one before it in the longest rising run that ends with it.
  const previous: number[] = [];
  /** For each length, the place whose old index is the smallest among the runs of that length. */
  const ends: number[] = [];
  const beforeAt = (place: number) => inNewOrder[place]?.[0] ?? 0;
  for (const place of inNewOrder.keys()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beforeAt(ends[middle] ?? 0) < beforeAt(place)) low = middle + 1;
      else high = middle;
    }
    previous[place] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = place;
  }
  const stayed = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) stayed.add(place);
  return new Set(inNewOrder.flatMap(([, after], place) => (stayed.has(place) ? [] : [after])));
}
