import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedTime } from '../../src/analysis/expected/expected-time.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Sop } from '../../src/model/sop.js';
import { buildNetwork } from '../../src/simulation/build-network.js';
import { simulate } from '../../src/simulation/simulate.js';
import type { WorkClock } from '../../src/simulation/work-clock.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

const ALWAYS: WorkClock = { toWork: (wall) => wall, toWall: (work) => work, workdays: (days) => days };

/** Cases that come so far apart that none meets another. */
function alone(sop: Sop, cases: number, replications: number) {
  const { network } = buildNetwork(sop, buildFlow(sop), { shape: 'fixed' });
  return simulate({
    network,
    clock: ALWAYS,
    arrivals: { kind: 'given', times: Array.from({ length: cases }, (_, index) => index * 1e6) },
    from: 0,
    to: cases * 1e6,
    patience: 450,
    replications,
    seed: 3,
  });
}

function exact(sop: Sop) {
  const found = expectedTime(sop, buildFlow(sop));
  if (found?.kind !== 'countable') throw new Error('not countable');
  return found;
}

const EXAMPLES: Readonly<Record<string, readonly ShortStep[]>> = {
  'rework over several steps': [
    { id: 'a', minutes: 10 },
    { minutes: 20, wait: 15, decide: { Ya: 'lanjut', Tidak: 'a 20' } },
    { minutes: 30 },
  ],
  'a refusal and a short cut': [
    { minutes: 10, decide: { Tolak: 'selesai 15', Ringan: 'akhir 40', Berat: 'lanjut' } },
    { minutes: 90 },
    { id: 'akhir', minutes: 5 },
  ],
  'loops within loops': [
    { id: 'a', minutes: 10 },
    { id: 'b', minutes: 20, decide: { Ya: 'lanjut', Tidak: 'b 25' } },
    { minutes: 5, decide: { Ya: 'lanjut', Tidak: 'a 50' } },
  ],
  'parallel ways with rework in one of them': [
    { minutes: 1, to: ['b', 'c'] },
    { id: 'b', by: 'b', minutes: 10, decide: { Ya: 'd', Tidak: 'b 50' } },
    { id: 'c', by: 'c', minutes: 25 },
    { id: 'd', minutes: 2 },
  ],
  'parallel ways within parallel ways': [
    { minutes: 1, to: ['b', 'f'] },
    { id: 'b', by: 'b', minutes: 10, to: ['c', 'd'] },
    { id: 'c', by: 'c', minutes: 20, decide: { Ya: 'e', Tidak: 'c 30' } },
    { id: 'd', by: 'd', minutes: 30 },
    { id: 'e', by: 'e', minutes: 5, to: 'g' },
    { id: 'f', by: 'f', minutes: 44 },
    { id: 'g', minutes: 2 },
  ],
  'a rangkaian that decides': [
    { minutes: 40, parts: [{ id: 'susun' }, { by: 'b', decide: { Ya: 'lanjut', Tidak: 'susun 20' } }] },
    { minutes: 5 },
  ],
  'work side by side that decides': [
    { id: 'a', minutes: 10 },
    { minutes: 20, by: ['b', 'c'], mode: 'serentak', decide: { Ya: 'lanjut', Tidak: 'a 40' } },
    { minutes: 5 },
  ],
  'work side by side that decides, behind and before other such work': [
    { minutes: 10, by: ['a', 'b', 'c'], mode: 'serentak' },
    {
      id: 'periksa',
      minutes: 20,
      by: ['a', 'b', 'd'],
      mode: 'serentak',
      decide: { Ya: 'lanjut', Tidak: 'periksa 30' },
    },
    { minutes: 15, by: ['b', 'd'], mode: 'serentak', decide: { Ya: 'lanjut', Tidak: 'selesai 20' } },
    { minutes: 5 },
  ],
};

describe('at no load the simulation is the exact computation', () => {
  test.each(Object.entries(EXAMPLES))('%s', (_, steps) => {
    const sop = sopOf(steps);
    const { mean, halfWidth = 0 } = alone(sop, 1000, 12).time.mean;
    const formula = exact(sop).minutes;
    expect(Math.abs(mean - formula)).toBeLessThanOrEqual(halfWidth);
    expect(halfWidth).toBeLessThan(0.03 * formula);
  });

  test('and so are the visits of each step', () => {
    const sop = sopOf(EXAMPLES['loops within loops'] ?? []);
    const { visits } = exact(sop);
    for (const { step, visits: simulated } of alone(sop, 1000, 12).steps) {
      expect(Math.abs(simulated.mean - (visits.get(step) ?? 0))).toBeLessThanOrEqual(simulated.halfWidth ?? 0);
    }
  });

  test('work side by side that goes on to other columns is done once', () => {
    const sop = sopOf([
      { by: ['a', 'b', 'c'], mode: 'serentak', minutes: 10 },
      { by: ['a', 'b', 'd'], mode: 'serentak', minutes: 20 },
      { by: 'a', minutes: 5 },
    ]);
    const { time, steps } = alone(sop, 2, 1);
    expect(time.mean.mean).toBe(35);
    expect(steps[1]?.work.mean).toBeLessThanOrEqual(60);
  });

  test('work side by side goes on from the symbols that a way comes to', () => {
    const sop = sopOf([
      { by: ['a', 'b'], mode: 'serentak', minutes: 10 },
      { by: ['b', 'd', 'c'], mode: 'serentak', minutes: 20 },
      { by: ['c', 'a'], mode: 'serentak', minutes: 30 },
      { by: 'a', minutes: 5 },
    ]);
    expect(alone(sop, 2, 1).time.mean.mean).toBe(65);
  });

  test('work side by side meets also where nothing but a way back leads on', () => {
    const sop = sopOf([
      { id: 'a', by: ['b', 'c'], mode: 'serentak', minutes: 10, to: 'd' },
      { id: 'e', minutes: 20, decide: { Ya: 'a', Ditolak: 'selesai' } },
      { id: 'd', minutes: 30, decide: { Tidak: 'e', Ya: 'a' } },
    ]);
    expect(alone(sop, 2, 1).time.mean.mean).toBe(60);
  });

  test('work side by side that meets at the one symbol of a deciding row goes on once', () => {
    const sop = sopOf([
      { by: ['b', 'c'], mode: 'serentak', minutes: 10 },
      { by: ['a', 'd'], mode: 'serentak', minutes: 20, decide: { Ya: 'lanjut', Tidak: 'selesai 0' } },
      { by: 'a', minutes: 5 },
    ]);
    expect(alone(sop, 2, 1).time.mean.mean).toBe(35);
  });

  test('work side by side that leads to one symbol of the next row goes on once, whoever else comes to that row', () => {
    const sop = sopOf([
      { by: 'a', minutes: 5, decide: { Ya: 'c', Setuju: 'lanjut' } },
      { by: ['a', 'b'], mode: 'serentak', minutes: 10 },
      { id: 'c', by: ['a', 'd'], mode: 'serentak', minutes: 20 },
      { by: 'a', minutes: 5 },
    ]);
    expect(alone(sop, 2, 1).time.mean.mean).toBe(40);
  });

  test('each pelaksana of a row that decides side by side does it as often as the row is done', () => {
    const sop = sopOf(EXAMPLES['work side by side that decides'] ?? []);
    const { steps, stations } = alone(sop, 1000, 12);
    const visits = exact(sop).visits.get(2) ?? 0;
    expect(visits).toBeCloseTo(1 / 0.6);
    expect(Math.abs((steps[1]?.visits.mean ?? 0) - visits)).toBeLessThanOrEqual(steps[1]?.visits.halfWidth ?? 0);
    expect(stations.map(({ actor }) => actor)).not.toContain('');
  });

  test('of any SOP without a chance, to the minute', () => {
    fc.assert(
      fc.property(randomSop({ steps: 8, actors: 4 }), (sop) => {
        const found = expectedTime(sop, buildFlow(sop));
        // Ways that cannot be told apart have no exact time, and officers who are at two places at once wait.
        const isPlain = sop.steps.every(({ work }) => work.kind !== 'chain' && !isSplit(work.ways));
        fc.pre(found?.kind === 'countable' && found.loose.length === 0 && isPlain);
        if (found?.kind !== 'countable') return;
        expect(alone(sop, 2, 1).time.mean.mean).toBeCloseTo(found.minutes);
      }),
      { numRuns: 100 },
    );
  });
});

function isSplit(ways: { readonly kind: string; readonly targets?: readonly unknown[] }): boolean {
  return ways.kind === 'onward' && (ways.targets?.length ?? 0) > 1;
}
