import { connect } from '../../flow/adjacency.js';
import type { ChancedWay } from '../chances.js';

/** A time of the longest way, with the waiting on it. */
export interface CertainTime {
  readonly minutes: number;
  readonly waiting: number;
}

/**
 * The longest way from a split to the place where its ways meet, both left out and the time that the latter takes
 * included; a place that several ways lead to begins when the last of them is done. Nothing where a chance or a loop
 * lies between.
 *
 * @param within the places between
 */
export function longestWithin(
  split: string,
  meeting: string,
  within: ReadonlySet<string>,
  waysOf: (id: string) => readonly ChancedWay[],
  timeOf: (way: ChancedWay) => CertainTime,
): CertainTime | undefined {
  const inside = [split, ...within];
  if (inside.some((id) => waysOf(id).some(({ share }) => share < 1))) return undefined;
  const following = connect(
    [...inside, meeting],
    inside.flatMap((from) => waysOf(from).map(({ to }) => ({ from, to }))),
  );
  const waitingFor = new Map<string, number>();
  for (const to of [...following.values()].flat()) waitingFor.set(to, (waitingFor.get(to) ?? 0) + 1);
  const latest = new Map<string, CertainTime>([[split, { minutes: 0, waiting: 0 }]]);
  const ready = [split];
  for (const id of ready) {
    const here = latest.get(id) ?? { minutes: 0, waiting: 0 };
    for (const way of id === meeting ? [] : waysOf(id)) {
      const { minutes, waiting } = timeOf(way);
      const there = { minutes: here.minutes + minutes, waiting: here.waiting + waiting };
      if (there.minutes > (latest.get(way.to)?.minutes ?? -1)) latest.set(way.to, there);
      const left = (waitingFor.get(way.to) ?? 0) - 1;
      waitingFor.set(way.to, left);
      if (left === 0) ready.push(way.to);
    }
  }
  // On a loop nothing ever becomes ready.
  return ready.length === inside.length + 1 ? latest.get(meeting) : undefined;
}
