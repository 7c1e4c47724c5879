import type { Link } from './adjacency.js';
import { groupsOf, turnedRound } from './components.js';

/** A flow without its rework: no link leads back to what is done already. */
export interface AheadLinks<L extends Link> {
  /** The links that lead ahead, in their order. */
  readonly ahead: readonly L[];
  /** The nodes on a way ahead from a start to an end. */
  readonly passed: ReadonlySet<string>;
}

/**
 * Tells rework from what leads on. A link is rework when it lies on a loop and goes back in the order of the file; a node
 * from which only rework leads on ("Memperbaiki berkas", back to the check) goes with it and is not passed.
 *
 * Nodes are numbers in here: this is done for every SOP, and names would be looked up again and again.
 *
 * @param ids in the order of the file; links from or to others are left out
 */
export function aheadLinks<L extends Link>(
  ids: readonly string[],
  links: readonly L[],
  starts: Iterable<string>,
  ends: Iterable<string>,
): AheadLinks<L> {
  const rank = new Map<string, number>();
  const all: number[][] = [];
  for (const id of ids) {
    rank.set(id, all.length);
    all.push([]);
  }
  const known: Numbered<L>[] = [];
  let leadsBack = false;
  for (const link of links) {
    const from = rank.get(link.from);
    const to = rank.get(link.to);
    if (from === undefined || to === undefined) continue;
    known.push({ link, from, to });
    all[from]?.push(to);
    leadsBack ||= to <= from;
  }
  const { ahead, following } = leadsBack ? withoutRework(known, all) : { ahead: known, following: all };
  const begun = reached(starts, rank, following);
  const ending = reached(ends, rank, turnedRound(following));
  return {
    ahead: ahead.map(({ link }) => link),
    passed: new Set(ids.filter((_, node) => begun[node] && ending[node])),
  };
}

/** The links that lead ahead, and the same by their first nodes. */
function withoutRework<L extends Link>(known: readonly Numbered<L>[], all: readonly (readonly number[])[]) {
  const groups = groupsOf(all);
  const ahead: Numbered<L>[] = [];
  const following: number[][] = [];
  for (const _ of all) following.push([]);
  for (const each of known) {
    const { from, to } = each;
    if (to <= from && groups[from] === groups[to]) continue;
    ahead.push(each);
    following[from]?.push(to);
  }
  return { ahead, following };
}

interface Numbered<L> {
  readonly link: L;
  readonly from: number;
  readonly to: number;
}

/** For each node whether it can be reached from the given ones, which are reached themselves. */
function reached(
  from: Iterable<string>,
  rank: ReadonlyMap<string, number>,
  following: readonly (readonly number[])[],
): readonly boolean[] {
  const seen: boolean[] = new Array(following.length).fill(false);
  const open: number[] = [];
  for (const id of from) {
    const node = rank.get(id);
    if (node !== undefined) open.push(node);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen[node]) continue;
    seen[node] = true;
    for (const next of following[node] ?? []) open.push(next);
  }
  return seen;
}
