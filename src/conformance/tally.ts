import { numberList } from '../simulation/counters.js';
import { meanOfValues, percentile } from '../simulation/estimate.js';

/** How long something took, and how often that was too long. */
export interface Duration {
  readonly count: number;
  /** Of them with both times. */
  readonly measured: number;
  readonly over: number;
  /** Minutes; NaN where nothing was measured. */
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

/** Adds up times. */
export interface Tally {
  /** Minutes (NaN where they are not known), and whether that is too long. */
  add(minutes: number, over: boolean): void;
  finish(): Duration;
}

export function tally(): Tally {
  const values = numberList();
  let count = 0;
  let over = 0;
  return {
    add: (minutes, isOver) => {
      count += 1;
      if (Number.isNaN(minutes)) return;
      values.push(minutes);
      if (isOver) over += 1;
    },
    finish: () => {
      const sorted = values.values().sort();
      return {
        count,
        measured: sorted.length,
        over,
        mean: meanOfValues(sorted),
        p50: percentile(sorted, 0.5),
        p90: percentile(sorted, 0.9),
        p95: percentile(sorted, 0.95),
      };
    },
  };
}
