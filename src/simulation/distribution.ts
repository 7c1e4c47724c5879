import type { Random } from './random.js';

/** How long something takes, in minutes. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly minutes: number }
  | { readonly kind: 'uniform'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'triangular'; readonly minimum: number; readonly mode: number; readonly maximum: number }
  | { readonly kind: 'exponential'; readonly mean: number };

/** One value of a distribution. A fixed one takes nothing from the source of chance. */
export function sample(distribution: Distribution, random: Random): number {
  switch (distribution.kind) {
    case 'fixed':
      return distribution.minutes;
    case 'uniform':
      return distribution.minimum + (distribution.maximum - distribution.minimum) * random.next();
    case 'triangular':
      return triangular(distribution.minimum, distribution.mode, distribution.maximum, random.next());
    case 'exponential':
      return exponential(distribution.mean, random);
  }
}

/** A value of the exponential distribution with this mean, such as the time between two arrivals of a Poisson process. */
export function exponential(mean: number, random: Random): number {
  return -mean * Math.log(1 - random.next());
}

/** What a distribution gives on average. */
export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed':
      return distribution.minutes;
    case 'uniform':
      return (distribution.minimum + distribution.maximum) / 2;
    case 'triangular':
      return (distribution.minimum + distribution.mode + distribution.maximum) / 3;
    case 'exponential':
      return distribution.mean;
  }
}

/** The same distribution with every value multiplied. */
export function scaled(distribution: Distribution, factor: number): Distribution {
  switch (distribution.kind) {
    case 'fixed':
      return { kind: 'fixed', minutes: distribution.minutes * factor };
    case 'uniform':
      return { kind: 'uniform', minimum: distribution.minimum * factor, maximum: distribution.maximum * factor };
    case 'triangular': {
      const { minimum, mode, maximum } = distribution;
      return { kind: 'triangular', minimum: minimum * factor, mode: mode * factor, maximum: maximum * factor };
    }
    case 'exponential':
      return { kind: 'exponential', mean: distribution.mean * factor };
  }
}

/** By turning the distribution function round: `share` is the part of the values below the result. */
function triangular(minimum: number, mode: number, maximum: number, share: number): number {
  const width = maximum - minimum;
  if (width <= 0) return minimum;
  const rising = (mode - minimum) / width;
  return share < rising
    ? minimum + Math.sqrt(share * width * (mode - minimum))
    : maximum - Math.sqrt((1 - share) * width * (maximum - mode));
}
