import { describe, expect, it } from 'vitest';
import { type Distribution, meanOf, sample, scaled } from '../../src/simulation/distribution.js';
import { createRandom } from '../../src/simulation/random.js';

const numbers = (count: number, ...seed: readonly number[]) => {
  const random = createRandom(...seed);
  return Array.from({ length: count }, () => random.next());
};

describe('the source of chance', () => {
  it('gives the same numbers for the same seed', () => {
    expect(numbers(5, 7, 1)).toEqual(numbers(5, 7, 1));
  });

  it('stays the same from version to version, so that a report can be made again', () => {
    expect(numbers(3, 1)).toMatchInlineSnapshot(`
      [
        0.2647598001915521,
        0.6640601591725849,
        0.7800453772323509,
      ]
    `);
  });

  it('gives other numbers for each seed, run and case', () => {
    const firsts = [[1], [2], [1, 0], [1, 1], [1, 0, 0], [1, 0, 1], [2 ** 40], [2 ** 40 + 1]].map(
      (seed) => numbers(1, ...seed)[0],
    );
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('stays below 1 and spreads evenly', () => {
    const counts = new Array(20).fill(0);
    const values = numbers(200_000, 3);
    for (const value of values) counts[Math.floor(value * 20)] += 1;
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const square = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9 % of chi-squared with 19 degrees of freedom.
    expect(square).toBeLessThan(43.8);
  });

  it('gives the first numbers of neighbouring cases no likeness', () => {
    const pairs = Array.from({ length: 20_000 }, (_, index) => numbers(1, 1, 0, index)[0] ?? 0);
    const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
    const likeness = pairs
      .slice(1)
      .reduce((sum, value, index) => sum + (value - mean) * ((pairs[index] ?? 0) - mean), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.008);
    expect(Math.abs((likeness / pairs.length) * 12)).toBeLessThan(0.025);
  });
});

describe('distributions', () => {
  const all: readonly Distribution[] = [
    { kind: 'fixed', minutes: 7 },
    { kind: 'uniform', minimum: 5, maximum: 10 },
    { kind: 'triangular', minimum: 5, mode: 6, maximum: 16 },
    { kind: 'exponential', mean: 12 },
  ];

  it.each(all)('$kind has its mean, also when it is scaled', (distribution) => {
    for (const each of [distribution, scaled(distribution, 3)]) {
      const random = createRandom(11);
      const count = 50_000;
      const mean =
        Array.from({ length: count }, () => sample(each, random)).reduce((sum, value) => sum + value, 0) / count;
      expect(Math.abs(mean / meanOf(each) - 1)).toBeLessThan(0.02);
    }
  });

  it('keeps a triangle within its corners and puts half of it below its median', () => {
    const random = createRandom(5);
    const values = Array.from({ length: 20_000 }, () =>
      sample({ kind: 'triangular', minimum: 0, mode: 10, maximum: 10 }, random),
    );
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(10);
    const below = values.filter((value) => value < 10 * Math.SQRT1_2).length / values.length;
    expect(Math.abs(below - 0.5)).toBeLessThan(0.012);
  });
});
