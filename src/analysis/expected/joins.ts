import { END } from '../time-graph.js';

/** From each place to those that can follow it; `END` follows the last ones and is no key. */
export type Successors = ReadonlyMap<string, readonly string[]>;

/**
 * For every place the first one that all ways from it pass (its immediate post-dominator): where the ways of a split meet
 * again. `END` where they meet at the end only; nothing for a place from which no end can be reached.
 *
 * After K. Cooper, T. Harvey and K. Kennedy, "A Simple, Fast Dominance Algorithm", on the flow turned round.
 */
export function meetingPlaces(successors: Successors): ReadonlyMap<string, string> {
  const order = orderFromEnd(successors);
  const rank = new Map(order.map((id, index) => [id, index]));
  const meeting = new Map([[END, END]]);
  const nearestCommon = (one: string, other: string) => {
    let [a, b] = [one, other];
    while (a !== b) {
      if ((rank.get(a) ?? 0) > (rank.get(b) ?? 0)) a = meeting.get(a) ?? END;
      else b = meeting.get(b) ?? END;
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of order) {
      if (id === END) continue;
      const known = (successors.get(id) ?? []).filter((next) => meeting.has(next));
      const [first, ...others] = known;
      if (first === undefined) continue;
      const found = others.reduce(nearestCommon, first);
      if (meeting.get(id) !== found) {
        meeting.set(id, found);
        changed = true;
      }
    }
  }
  meeting.delete(END);
  return meeting;
}

/** END first, then every place after (in reverse postorder of the walk backwards) as many as possible of its successors. */
function orderFromEnd(successors: Successors): readonly string[] {
  const before = new Map<string, string[]>();
  for (const [from, targets] of successors) {
    for (const to of targets)
      before
        .set(to, before.get(to) ?? [])
        .get(to)
        ?.push(from);
  }
  const finished: string[] = [];
  const seen = new Set([END]);
  const path = [{ id: END, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const previous = before.get(top.id)?.[top.next];
    top.next += 1;
    if (previous === undefined) {
      finished.push(top.id);
      path.pop();
    } else if (!seen.has(previous)) {
      seen.add(previous);
      path.push({ id: previous, next: 0 });
    }
  }
  return finished.reverse();
}
