import { studentQuantile } from './student.js';

/** A figure of which several independent runs each gave one value. */
export interface Estimate {
  readonly mean: number;
  /** Half the width of the 95 % confidence interval; absent with one run. */
  readonly halfWidth?: number;
}

/** The mean of the runs and how far it can be trusted: mean ± t(0.975; n − 1) · s / √n. Runs without a value are left out. */
export function estimateOf(values: readonly number[]): Estimate {
  const known = values.filter((value) => !Number.isNaN(value));
  const count = known.length;
  if (count === 0) return { mean: Number.NaN };
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean };
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, halfWidth: studentQuantile(0.975, count - 1) * Math.sqrt(squares / (count - 1) / count) };
}

/** The mean of some values; NaN for none. */
export function meanOfValues(values: Float64Array): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value that the given share (0 to 1) of the sorted values does not exceed: the smallest of them that has at least so
 * many at or below it ("nearest rank"). NaN for none.
 */
export function percentile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const rank = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? Number.NaN;
}
