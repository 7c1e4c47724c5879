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
  ids.forEach((id, index) => {
    rank.set(id, index);
  });
  const known: Numbered<L>[] = [];
  const all: number[][] = ids.map(() => []);
  let leadsBack = false;
  for (const link of links) {
    const from = rank.get(link.from);
    const to = rank.get(link.to);
    if (from === undefined || to === undefined) continue;
    known.push({ link, from, to });
    all[from]?.push(to);
    leadsBack ||= to <= from;
  }
  const groups = leadsBack ? groupsOf(all) : [];
  const isAhead = (from: number, to: number) => from < to || groups[from] !== groups[to];
  const following = leadsBack ? all.map((targets, from) => targets.filter((to) => isAhead(from, to))) : all;
  const begun = reached(starts, rank, following);
  const ending = reached(ends, rank, turnedRound(following));
  return {
    ahead: known.filter(({ from, to }) => !leadsBack || isAhead(from, to)).map(({ link }) => link),
    passed: new Set(ids.filter((_, node) => begun[node] && ending[node])),
  };
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
  const see = (node: number | undefined) => {
    if (node === undefined || seen[node]) return;
    seen[node] = true;
    open.push(node);
  };
  for (const id of from) see(rank.get(id));
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const next of following[node] ?? []) see(next);
  return seen;
}
