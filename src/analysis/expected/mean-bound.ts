import type { TimeModel } from '../time-model.js';

/**
 * Minutes that the expected time (`expectedTimeOf`) never exceeds, told at a glance; infinite where only the computation
 * itself can tell.
 *
 * A case goes in rounds: from the start, or from a decision that leads back, on to the end or to the next decision that
 * leads back. A round passes no place twice, and from wherever it begins it comes to the end with at least the chance
 * that every decision leads on. So there are at most 1 / Π(1 − chance to go back) rounds in the mean.
 */
export function meanBound({ graph, times, chances }: TimeModel): number {
  const { ways } = chances();
  let once = 0;
  let through = 1;
  for (const { id, step, kind } of graph.places.values()) {
    // What goes on in parallel after one way has led back is done in several rounds at once.
    if (kind === 'split') return Number.POSITIVE_INFINITY;
    once += times.get(step)?.minutes ?? 0;
    if (kind !== 'decision') continue;
    const back = (ways.get(id) ?? []).reduce((sum, { ahead, share }) => (ahead ? sum : sum + share), 0);
    through *= 1 - back;
  }
  return once / through;
}
