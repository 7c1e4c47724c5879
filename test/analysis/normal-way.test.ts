import { expect, test } from 'vitest';
import { normalWay } from '../../src/analysis/normal-way.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';

function way(...steps: ShortStep[]) {
  const sop = sopOf(steps);
  const found = normalWay(sop, buildFlow(sop));
  return found && { minutes: found.minutes, open: found.open, steps: found.steps.map((step) => step.step) };
}

test('adds up the steps, with the waiting before them', () => {
  expect(way({ minutes: 10 }, { minutes: 20, wait: 5 })).toEqual({ minutes: 35, open: false, steps: [1, 2] });
});

test('leaves out a way that leads back', () => {
  const found = way({ id: 'a', minutes: 10 }, { minutes: 20, decide: { Ya: 'lanjut', Tidak: 'a' } }, { minutes: 30 });
  expect(found).toEqual({ minutes: 60, open: false, steps: [1, 2, 3] });
});

test('leaves out a step of rework that stands further down in the file', () => {
  const found = way(
    { id: 'periksa', minutes: 10, decide: { Lengkap: 'terbit', Tidak: 'perbaiki' } },
    { id: 'perbaiki', minutes: 500, to: 'periksa' },
    { id: 'terbit', minutes: 20 },
  );
  expect(found).toEqual({ minutes: 30, open: false, steps: [1, 3] });
});

test('counts the longest of parallel ways', () => {
  const found = way(
    { minutes: 1, to: ['b', 'c'] },
    { id: 'b', minutes: 100, to: 'd' },
    { id: 'c', minutes: 10 },
    { id: 'd', minutes: 1 },
  );
  expect(found).toEqual({ minutes: 102, open: false, steps: [1, 2, 4] });
});

test('counts the longest of several ways that go ahead', () => {
  const found = way({ minutes: 1, decide: { Ringan: 'c', Berat: 'lanjut' } }, { minutes: 50 }, { id: 'c', minutes: 1 });
  expect(found).toEqual({ minutes: 52, open: false, steps: [1, 2, 3] });
});

test('does not let a refusal cut the way short', () => {
  expect(way({ minutes: 5, decide: { Tolak: 'selesai', Terima: 'lanjut' } }, { minutes: 7 })?.minutes).toBe(12);
});

test('counts a row of several symbols once', () => {
  expect(way({ minutes: 5, by: ['a', 'b'], mode: 'berurutan' }, { minutes: 7, by: ['a', 'b'] })?.minutes).toBe(12);
  expect(way({ minutes: 5, by: ['a', 'b'], mode: 'serentak' }, { minutes: 7 })?.minutes).toBe(12);
  expect(
    way({ minutes: 5, parts: [{ by: 'a' }, { by: 'b', decide: { Ya: 'lanjut', Tidak: 'selesai' } }] })?.minutes,
  ).toBe(5);
});

test('is open when a step has no limit, no time, or a rate', () => {
  for (const step of [{ minutes: 'open' }, { minutes: 'missing' }, { minutes: 2, rate: true }] as const) {
    expect(way({ minutes: 5 }, step)?.open).toBe(true);
  }
});

test('is not open because of a step that only rework passes', () => {
  const found = way(
    { id: 'periksa', decide: { Lengkap: 'terbit', Tidak: 'perbaiki' } },
    { id: 'perbaiki', minutes: 'open', to: 'periksa' },
    { id: 'terbit' },
  );
  expect(found?.open).toBe(false);
});

test('knows no normal way where no end can be reached', () => {
  expect(way({ id: 'a', to: 'a' })).toBeUndefined();
  expect(way()).toBeUndefined();
});

test('counts only the steps it is asked to count', () => {
  const sop = sopOf([{ minutes: 5, stage: 'x' }, { minutes: 100 }, { minutes: 7, stage: 'x' }]);
  const found = normalWay(sop, buildFlow(sop), (step) => step.stage === 'x');
  expect(found).toMatchObject({ minutes: 12, open: false });
});
