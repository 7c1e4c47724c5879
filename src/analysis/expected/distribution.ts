/** How long something takes: each possible time in minutes with its chance. */
export type Distribution = ReadonlyMap<number, Mass>;

export interface Mass {
  /** 0 to 1; the shares of a distribution add up to 1. */
  readonly share: number;
  /** Minutes of waiting within this time, weighted with the share. */
  readonly waiting: number;
}

/** Mean and mean square of a time in minutes, and the mean of the waiting within it. */
export interface Moments {
  readonly mean: number;
  readonly square: number;
  readonly waiting: number;
}

/** More figures than this make nobody wiser; rework within rework within parallel ways would go on without an end. */
export const MOST_TIMES = 20_000;

/** A time that is always the same. */
export function certainly(minutes: number, waiting: number): Distribution {
  return new Map([[rounded(minutes), { share: 1, waiting }]]);
}

/** The moments of a distribution. */
export function momentsOf(distribution: Distribution): Moments {
  let [mean, square, waiting] = [0, 0, 0];
  for (const [minutes, mass] of distribution) {
    mean += mass.share * minutes;
    square += mass.share * minutes * minutes;
    waiting += mass.waiting;
  }
  return { mean, square, waiting };
}

/** One time after another that does not depend on it; nothing where there would be too many figures. */
export function oneAfterOther(first: Distribution, second: Distribution): Distribution | undefined {
  if (first.size * second.size > MOST_TIMES) return undefined;
  if (second.size === 1) return laterBy(first, second);
  const sum = new Map<number, Mass>();
  for (const [minutes, one] of first) {
    for (const [more, other] of second) {
      const waiting = one.waiting * other.share + other.waiting * one.share;
      addMass(sum, minutes + more, { share: one.share * other.share, waiting });
    }
  }
  return sum;
}

/** What part of a time is added, and what of it is left out. */
export interface Portion {
  /** 0 to 1 */
  readonly share: number;
  /** What is rarer is left out. */
  readonly dust: number;
  /** What takes longer than so many minutes is left out. */
  readonly most: number;
}

/**
 * Adds a portion of one time after another to a third.
 *
 * @returns how many figures were looked at; nothing where there would be too many
 */
export function addLater(
  into: Map<number, Mass>,
  first: Distribution,
  second: Distribution,
  { share, dust, most }: Portion,
): number | undefined {
  const sums = second.size === 1 ? first : oneAfterOther(first, second);
  if (sums === undefined || first.size * second.size > MOST_TIMES) return undefined;
  // A time behind that is always the same is by far the most frequent case: it only moves what is there.
  const [more, longer] = second.size === 1 ? onlyTime(second) : [0, 0];
  for (const [minutes, mass] of sums) {
    const at = rounded(minutes + more);
    const portion = mass.share * share;
    if (portion < dust || at > most) continue;
    addMass(into, at, { share: portion, waiting: (mass.waiting + longer * mass.share) * share });
  }
  return sums.size;
}

function laterBy(first: Distribution, certain: Distribution): Distribution {
  const [more, longer] = onlyTime(certain);
  if (more === 0 && longer === 0) return first;
  const sum = new Map<number, Mass>();
  for (const [minutes, { share, waiting }] of first) {
    sum.set(rounded(minutes + more), { share, waiting: waiting + longer * share });
  }
  return sum;
}

function onlyTime(certain: Distribution): readonly [minutes: number, waiting: number] {
  for (const [minutes, { waiting }] of certain) return [minutes, waiting];
  return [0, 0];
}

/**
 * The longest of several times that do not depend on each other: P(max ≤ t) is the product of P(each ≤ t). Its waiting
 * is that of the longest; of equally long ones the first named counts.
 */
export function longestOf(distributions: readonly Distribution[]): Distribution {
  return distributions.reduce(longerOf);
}

function longerOf(first: Distribution, second: Distribution): Distribution {
  const upToFirst = cumulated(first);
  const upToSecond = cumulated(second);
  const longer = new Map<number, Mass>();
  for (const [minutes, { share, waiting }] of first) {
    const others = upToSecond(minutes, true);
    addMass(longer, minutes, { share: share * others, waiting: waiting * others });
  }
  for (const [minutes, { share, waiting }] of second) {
    const others = upToFirst(minutes, false);
    addMass(longer, minutes, { share: share * others, waiting: waiting * others });
  }
  for (const [minutes, { share }] of longer) if (share === 0) longer.delete(minutes);
  return longer;
}

/** P(time ≤ t), or P(time < t) where `included` is false. */
function cumulated(distribution: Distribution): (minutes: number, included: boolean) => number {
  const sorted = [...distribution].sort(([a], [b]) => a - b);
  const sums: number[] = [];
  let sum = 0;
  for (const [, { share }] of sorted) {
    sum += share;
    sums.push(sum);
  }
  return (minutes, included) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle]?.[0] ?? 0;
      if (at < minutes || (included && at === minutes)) low = middle + 1;
      else high = middle;
    }
    return sums[low - 1] ?? 0;
  };
}

/** Adds a mass at a time. Calendar days are sevenths: equal times must not fall apart by their last digits. */
export function addMass(into: Map<number, Mass>, minutes: number, { share, waiting }: Mass): void {
  const at = rounded(minutes);
  const known = into.get(at);
  into.set(
    at,
    known === undefined ? { share, waiting } : { share: known.share + share, waiting: known.waiting + waiting },
  );
}

function rounded(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
