/**
 * The candidate that a word most likely stands for: the same but for case, blanks, `_` and `-`, or a few slips of the
 * finger away (one in short words, a third of the letters in long ones). Undefined where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plainName(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plainName(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  // A name of one or two letters is near to everything.
  return wanted.length > 2 || least === 0 ? best : undefined;
}

/** A name without what authors mix up: case, blanks, `-` and `_`. */
export function plainName(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment); `limit` or
 * more where it gets that far.
 */
export function editDistance(from: string, to: string, limit: number = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
