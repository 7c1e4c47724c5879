import { exponential } from './distribution.js';
import type { Random } from './random.js';

/** When cases come; times in working minutes. */
export type ArrivalPlan =
  /** `poisson`: at random; `constant`: at equal distances, the first at once. Until a time, or so many cases. */
  | {
      readonly kind: 'poisson' | 'constant';
      readonly perMinute: number;
      readonly until?: number;
      readonly cases?: number;
    }
  /** At given times, ascending. */
  | { readonly kind: 'given'; readonly times: readonly number[] };

/** The arrivals of one run. A constant plan and given times take nothing from the source of chance. */
export function arrivalsOf(plan: ArrivalPlan, random: Random): Float64Array {
  if (plan.kind === 'given') return Float64Array.from(plan.times);
  const { kind, perMinute, until = Number.POSITIVE_INFINITY, cases = Number.POSITIVE_INFINITY } = plan;
  const times: number[] = [];
  if (!(perMinute > 0) || (until === Number.POSITIVE_INFINITY && cases === Number.POSITIVE_INFINITY)) {
    return Float64Array.from(times);
  }
  const gap = 1 / perMinute;
  const step = () => (kind === 'poisson' ? exponential(gap, random) : gap);
  // Multiplied, not added up, so that a thousand gaps make no error.
  let time = kind === 'poisson' ? step() : 0;
  while (time < until && times.length < cases) {
    times.push(time);
    time = kind === 'poisson' ? time + step() : times.length * gap;
  }
  return Float64Array.from(times);
}
