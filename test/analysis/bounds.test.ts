import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedTimeOf } from '../../src/analysis/expected/expected-time.js';
import { meanBound } from '../../src/analysis/expected/mean-bound.js';
import { normalWayBound, normalWayOf } from '../../src/analysis/normal-way.js';
import { timeModel } from '../../src/analysis/time-model.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

const modelOf = (...steps: readonly ShortStep[]) => {
  const sop = sopOf(steps);
  return timeModel(sop, buildFlow(sop));
};

test('of the mean: every step as often as one return to the start would repeat it', () => {
  const model = modelOf({ id: 'a', minutes: 30 }, { minutes: 10, decide: { Ya: 'lanjut', Tidak: 'a 20' } });
  expect(meanBound(model)).toBeCloseTo(40 / 0.8);
  expect(expectedTimeOf(model)).toMatchObject({ minutes: expect.closeTo(40 / 0.8) });
});

test('of the mean: several returns of one decision count together', () => {
  const model = modelOf(
    { id: 'a', minutes: 30 },
    { id: 'b', minutes: 10, decide: { Ya: 'lanjut', Kurang: 'a 20', Salah: 'b 20' } },
  );
  expect(meanBound(model)).toBeCloseTo(40 / 0.6);
});

test('of the mean: none behind work in parallel', () => {
  expect(meanBound(modelOf({ minutes: 1, to: ['b', 'c'] }, { id: 'b', to: 'd' }, { id: 'c' }, { id: 'd' }))).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('hold for whatever flow', () => {
  let finite = 0;
  fc.assert(
    fc.property(randomSop({ steps: 8, actors: 3 }), (sop) => {
      const model = timeModel(sop, buildFlow(sop));
      expect(normalWayOf(model)?.minutes ?? 0).toBeLessThanOrEqual(normalWayBound(sop));
      const expected = expectedTimeOf(model);
      if (expected?.kind !== 'countable') return;
      const bound = meanBound(model);
      if (Number.isFinite(bound)) finite += 1;
      // The rounding of either computation.
      expect(expected.minutes).toBeLessThanOrEqual(Number.isNaN(bound) ? Infinity : bound * (1 + 1e-9) + 1e-6);
    }),
    { numRuns: 500 },
  );
  expect(finite).toBeGreaterThan(20);
});
