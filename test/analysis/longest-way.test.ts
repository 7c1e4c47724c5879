import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestWay } from '../../src/analysis/longest-way.js';
import { normalWayOf } from '../../src/analysis/normal-way.js';
import { END } from '../../src/analysis/time-graph.js';
import { type TimeModel, timeAt, timeModel } from '../../src/analysis/time-model.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Sop } from '../../src/model/sop.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

const modelOf = (sop: Sop): TimeModel => timeModel(sop, buildFlow(sop));
const way = (...steps: readonly ShortStep[]) => longestWay(modelOf(sopOf(steps)));

test('is the normal way where nothing leads back', () => {
  expect(way({ minutes: 10 }, { minutes: 20, wait: 5 })).toEqual({ minutes: 35, steps: [1, 2], exact: true });
});

test('goes through rework once where that leads on', () => {
  const found = way(
    { minutes: 60, to: 'periksa' },
    { id: 'perbaiki', minutes: 40, decide: { Kecil: 'sahkan', Besar: 'periksa' } },
    { id: 'periksa', minutes: 20, decide: { Baik: 'sahkan', Keliru: 'perbaiki' } },
    { id: 'sahkan', minutes: 10 },
  );
  expect(found).toEqual({ minutes: 130, steps: [1, 3, 2, 4], exact: true });
});

test('says so where there are too many ways to try', () => {
  // Thirty decisions that can go to each other: more ways than there are atoms.
  const ids = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const steps = ids.map((id, index): ShortStep => {
    const to = [1, 7, 11, 13].map((by) => ids[(index + by) % ids.length] ?? '');
    return { id, decide: { ...Object.fromEntries(to.map((each, at) => [`${at}`, each])), Keluar: 'selesai' } };
  });
  expect(way(...steps)?.exact).toBe(false);
});

test('there is none where no end can be reached', () => {
  expect(way({ id: 'a', to: 'a' })).toBeUndefined();
  expect(way()).toBeUndefined();
});

test('is what trying every way gives, and never shorter than the normal way', () => {
  fc.assert(
    fc.property(randomSop({ steps: 7, actors: 3 }), (sop) => {
      const model = modelOf(sop);
      const found = longestWay(model);
      const start = model.graph.start ?? END;
      const rest = tryAll(model, start, new Set([start]));
      expect(found?.minutes).toBe(rest === undefined ? undefined : (timeAt(model, start)?.minutes ?? 0) + rest);
      expect(found?.minutes ?? 0).toBeGreaterThanOrEqual(normalWayOf(model)?.minutes ?? 0);
    }),
    { numRuns: 200 },
  );
});

/** The longest rest over all ways without a repeat, by walking each of them. */
function tryAll(model: TimeModel, id: string, passed: ReadonlySet<string>): number | undefined {
  let longest: number | undefined;
  for (const { to, visit } of model.graph.places.get(id)?.ways ?? []) {
    if (passed.has(to)) continue;
    const rest = to === END ? 0 : tryAll(model, to, new Set([...passed, to]));
    const minutes = visit ? (timeAt(model, to)?.minutes ?? 0) : 0;
    if (rest !== undefined) longest = Math.max(longest ?? 0, minutes + rest);
  }
  return longest;
}
