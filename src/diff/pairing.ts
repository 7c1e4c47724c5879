/** Indexes of two things that are taken for the same one: of the old list and of the new one. */
export type Pair = readonly [before: number, after: number];

/** How well two things fit each other, 0 to 1, by their indexes. */
export type Fit = (before: number, after: number) => number;

/** More comparisons than this are not made: what is left of lists of 500 and more by then stays unmatched. */
const MOST_COMPARISONS = 250_000;

/** One round of pairing: only pairs that fit at least so well are made. */
export interface Round {
  readonly score: Fit;
  readonly least: number;
}

/**
 * Pairs two lists in rounds, the surest first. In each round what keeps its order is paired first, so that the fits add up
 * to the most; then, of what is left, the best fits across the order. Nothing is paired twice.
 */
export function pairUp(beforeCount: number, afterCount: number, rounds: readonly Round[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [before, after] = [indexes(beforeCount), indexes(afterCount)];
  for (const { score, least } of rounds) {
    for (const make of [pairInOrder, pairAcross]) {
      if (before.length * after.length > MOST_COMPARISONS) break;
      const made = make(before, after, (one, other) => {
        const value = score(one, other);
        return value >= least ? value : 0;
      });
      pairs.push(...made);
      const taken = { before: new Set(made.map(([one]) => one)), after: new Set(made.map(([, other]) => other)) };
      before = before.filter((index) => !taken.before.has(index));
      after = after.filter((index) => !taken.after.has(index));
    }
  }
  return pairs.sort(([, a], [, b]) => a - b);
}

/** The pairs that cross nowhere and whose fits add up to the most; of equal ones those that come first. */
function pairInOrder(before: readonly number[], after: readonly number[], score: Fit): readonly Pair[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const fits = before.map((one) => Float64Array.from(after, (other) => score(one, other)));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const paired = fits[row]?.[column] ?? 0;
      const value = paired > 0 ? paired + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(value, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    const [one, other] = [before[row], after[column]];
    const paired = fits[row]?.[column] ?? 0;
    if (
      one !== undefined &&
      other !== undefined &&
      paired > 0 &&
      at(row, column) === paired + at(row + 1, column + 1)
    ) {
      pairs.push([one, other]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The best fits first; of equal ones the nearest in order, then the first. */
function pairAcross(before: readonly number[], after: readonly number[], score: Fit): readonly Pair[] {
  const candidates = before.flatMap((one) =>
    after.flatMap((other) => {
      const value = score(one, other);
      return value > 0 ? [{ one, other, value }] : [];
    }),
  );
  candidates.sort(
    (a, b) =>
      b.value - a.value || Math.abs(a.one - a.other) - Math.abs(b.one - b.other) || a.one - b.one || a.other - b.other,
  );
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { one, other } of candidates) {
    if (taken.before.has(one) || taken.after.has(other)) continue;
    taken.before.add(one);
    taken.after.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
