import { describe, expect, it } from 'vitest';
import { estimateOf, percentile } from '../../src/simulation/estimate.js';
import { createRandom } from '../../src/simulation/random.js';
import { studentQuantile } from '../../src/simulation/student.js';

describe('Student’s quantiles', () => {
  // Tables of the t distribution.
  it.each([
    [0.975, 1, 12.7062047364],
    [0.975, 2, 4.3026527297],
    [0.975, 4, 2.7764451052],
    [0.975, 9, 2.2621571629],
    [0.975, 29, 2.0452296421],
    [0.975, 1000, 1.9623390808],
    [0.95, 5, 2.0150483733],
    [0.995, 10, 3.1692726726],
  ])('%f with %i degrees of freedom', (chance, freedom, value) => {
    expect(studentQuantile(chance, freedom)).toBeCloseTo(value, 8);
  });
});

describe('estimates', () => {
  it('gives the mean and half the width of its interval', () => {
    const { mean, halfWidth } = estimateOf([1, 2, 3]);
    expect(mean).toBe(2);
    expect(halfWidth).toBeCloseTo(4.30265 / Math.sqrt(3), 4);
  });

  it('has no interval with one run and no mean without any', () => {
    expect(estimateOf([5])).toEqual({ mean: 5 });
    expect(estimateOf([]).mean).toBeNaN();
  });

  it('holds the true mean in 95 of 100 cases', () => {
    const random = createRandom(2);
    const covered = Array.from({ length: 4000 }, () => {
      const { mean, halfWidth = 0 } = estimateOf(
        Array.from({ length: 6 }, () => random.next() + random.next() + random.next()),
      );
      return Math.abs(mean - 1.5) <= halfWidth ? 1 : 0;
    });
    const share = covered.reduce((sum: number, each) => sum + each, 0) / covered.length;
    expect(Math.abs(share - 0.95)).toBeLessThan(0.012);
  });

  it('takes the smallest value that enough others do not exceed', () => {
    const values = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([0.5, 0.9, 0.95, 1].map((share) => percentile(values, share))).toEqual([5, 9, 10, 10]);
    expect(percentile(new Float64Array(), 0.5)).toBeNaN();
  });
});
