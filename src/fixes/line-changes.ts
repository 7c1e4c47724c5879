/** Lines that stay, go or come, in the order in which a diff shows them. */
export interface LineChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly line: string;
}

/**
 * The shortest way from some lines to others, what goes before what comes in its place.
 * Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), the greedy algorithm.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let x = before.length;
  let y = after.length;
  for (const furthest of furthestPoints(before, after).reverse()) {
    const from = comesDown(furthest, x - y) ? x - y + 1 : x - y - 1;
    const startX = furthest.get(from) ?? 0;
    const startY = startX - from;
    while (x > Math.max(startX, 0) && y > Math.max(startY, 0)) {
      x -= 1;
      y -= 1;
      changes.push({ kind: 'same', line: before[x] ?? '' });
    }
    if (startY < 0) continue;
    if (x === startX && y > startY) changes.push({ kind: 'new', line: after[startY] ?? '' });
    else if (x > startX) changes.push({ kind: 'gone', line: before[startX] ?? '' });
    x = startX;
    y = startY;
  }
  return changes.reverse();
}

/** For each number of changes, how far along each diagonal (x − y) one came with one change less. */
function furthestPoints(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number>[] {
  const rounds: ReadonlyMap<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let count = 0; count <= before.length + after.length; count += 1) {
    const previous = reached;
    rounds.push(previous);
    reached = new Map();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = comesDown(previous, diagonal) ? (previous.get(diagonal + 1) ?? 0) : (previous.get(diagonal - 1) ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      if (x >= before.length && x - diagonal >= after.length) return rounds;
      reached.set(diagonal, x);
    }
  }
  return rounds;
}

/** Whether the way onto a diagonal takes a new line; else it leaves an old one. */
function comesDown(previous: ReadonlyMap<number, number>, diagonal: number): boolean {
  const left = previous.get(diagonal - 1);
  const above = previous.get(diagonal + 1);
  return left === undefined || (above !== undefined && left < above);
}
