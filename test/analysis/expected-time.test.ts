import { describe, expect, test } from 'vitest';
import { type CountableTime, expectedTime } from '../../src/analysis/expected/expected-time.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Step } from '../../src/model/sop.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';

function expected(steps: readonly ShortStep[], counts?: (step: Step) => boolean): CountableTime {
  const sop = sopOf(steps);
  const found = expectedTime(sop, buildFlow(sop), counts);
  if (found?.kind !== 'countable') throw new Error(`not countable: ${found?.kind}`);
  return found;
}

describe('without rework', () => {
  test('is the sum of the steps, with the waiting before them, and does not vary', () => {
    const found = expected([{ minutes: 10 }, { minutes: 20, wait: 5 }]);
    expect(found).toMatchObject({ minutes: 35, deviation: 0, waiting: 5, open: false });
    expect([...found.visits]).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 1],
      ]),
    );
  });

  test('weighs the ways of a decision with their chances', () => {
    // 70% × 10 + 30% × 50 = 22; E[X²] = 0,7 × 100 + 0,3 × 2500 = 820; 820 − 22² = 336
    const found = expected([
      { minutes: 0, decide: { Ringan: 'akhir 70', Berat: 'lanjut' } },
      { minutes: 40 },
      { id: 'akhir', minutes: 10 },
    ]);
    expect(found.minutes).toBeCloseTo(22);
    expect(found.deviation).toBeCloseTo(Math.sqrt(336));
  });

  test('ends early as often as a refusal says', () => {
    const found = expected([{ minutes: 5, decide: { Tolak: 'selesai 25', Terima: 'lanjut' } }, { minutes: 8 }]);
    expect(found.minutes).toBeCloseTo(5 + 0.75 * 8);
    expect(found.visits.get(2)).toBeCloseTo(0.75);
  });
});

describe('with rework', () => {
  test('a step that repeats itself takes t / (1 − p), with the variance t²·p / (1 − p)²', () => {
    const found = expected([{ id: 'a', minutes: 30, decide: { Ya: 'lanjut', Tidak: 'a 25' } }, { minutes: 0 }]);
    expect(found.minutes).toBeCloseTo(30 / 0.75);
    expect(found.deviation).toBeCloseTo(Math.sqrt(900 * 0.25) / 0.75);
    expect(found.visits.get(1)).toBeCloseTo(1 / 0.75);
  });

  test('a return over several steps repeats all of them', () => {
    // The loop of 10 + 20 minutes is gone through 1 / 0,8 times: 37,5, then 30.
    const found = expected([
      { id: 'a', minutes: 10 },
      { minutes: 20, decide: { Ya: 'lanjut', Tidak: 'a 20' } },
      { minutes: 30 },
    ]);
    expect(found.minutes).toBeCloseTo(67.5);
    expect(found.deviation).toBeCloseTo((30 * Math.sqrt(0.2)) / 0.8);
  });

  test('a step that only rework passes counts as often as it is passed', () => {
    // Returns come p / (1 − p) = 1/3 times and cost 60 + 12 each.
    const found = expected([
      { id: 'periksa', minutes: 12, decide: { Lengkap: 'terbit', Kurang: 'perbaiki 25' } },
      { id: 'perbaiki', minutes: 60, to: 'periksa' },
      { id: 'terbit', minutes: 5 },
    ]);
    expect(found.minutes).toBeCloseTo(12 + 72 / 3 + 5);
    expect(found.visits.get(2)).toBeCloseTo(1 / 3);
  });

  test('solves loops within loops', () => {
    // x2 = 20 + ¼·x2-loop: inner loop 20 / 0,75 = 26⅔; outer loop (10 + 26⅔ + 5) / 0,5 = 83⅓.
    const found = expected([
      { id: 'a', minutes: 10 },
      { id: 'b', minutes: 20, decide: { Ya: 'lanjut', Tidak: 'b 25' } },
      { minutes: 5, decide: { Ya: 'lanjut', Tidak: 'a 50' } },
    ]);
    expect(found.minutes).toBeCloseTo((10 + 20 / 0.75 + 5) / 0.5);
  });

  test('takes all possible times apart', () => {
    const found = expected([{ id: 'a', minutes: 10, decide: { Ya: 'lanjut', Tidak: 'a 50' } }, { minutes: 1 }]);
    const times = found.times();
    expect(times?.get(11)?.share).toBeCloseTo(0.5);
    expect(times?.get(21)?.share).toBeCloseTo(0.25);
    expect(times?.get(41)?.share).toBeCloseTo(0.0625);
  });

  test('is endless where rework is certain', () => {
    const sop = sopOf([{ id: 'a', decide: { Ya: 'lanjut 0', Tidak: 'a 100' } }, {}]);
    expect(expectedTime(sop, buildFlow(sop))).toEqual({ kind: 'endless' });
  });

  test('repeats the row when a part of it leads back to an earlier one', () => {
    const found = expected([
      { minutes: 40, parts: [{ id: 'susun' }, { by: 'b', decide: { Ya: 'lanjut', Tidak: 'susun 20' } }] },
      { minutes: 5 },
    ]);
    expect(found.minutes).toBeCloseTo(40 / 0.8 + 5);
    expect(found.visits.get(1)).toBeCloseTo(1.25);
  });

  test('lets a row of work side by side decide once', () => {
    const found = expected([
      { id: 'a', minutes: 10 },
      { minutes: 20, by: ['b', 'c'], mode: 'serentak', decide: { Ya: 'lanjut', Tidak: 'a 50' } },
      { minutes: 1 },
    ]);
    expect(found.minutes).toBeCloseTo(61);
    expect(found.loose).toEqual([]);
  });
});

describe('where chances are missing', () => {
  test('leaves returns out and says so', () => {
    const found = expected([
      { id: 'a', minutes: 10 },
      { minutes: 20, decide: { Ya: 'lanjut', Tidak: 'a' } },
      { minutes: 30 },
    ]);
    expect(found).toMatchObject({ minutes: 60, deviation: 0, unstatedReturns: [2], unstatedBranches: [] });
  });

  test('takes the longest way ahead and says so', () => {
    const found = expected([{ minutes: 1, decide: { A: 'c', B: 'lanjut' } }, { minutes: 50 }, { id: 'c', minutes: 1 }]);
    expect(found).toMatchObject({ minutes: 52, unstatedReturns: [], unstatedBranches: [1] });
  });

  test('gives the rest to the one label without a chance', () => {
    const found = expected([
      { minutes: 1, decide: { A: 'c 90', B: 'lanjut' } },
      { minutes: 50 },
      { id: 'c', minutes: 1 },
    ]);
    expect(found.minutes).toBeCloseTo(2 + 5);
    expect(found.unstatedBranches).toEqual([]);
  });

  test('scales chances that do not add up, and reads none outside 0 to 100', () => {
    const way = (ya: string, tidak: string) =>
      expected([{ id: 'a', minutes: 10, decide: { Ya: `lanjut ${ya}`, Tidak: `a ${tidak}` } }, { minutes: 0 }]).minutes;
    expect(way('150', '50')).toBeCloseTo(10 / (1 - 1 / 3));
    expect(way('-5', '50')).toBeCloseTo(20);
    expect(way('NaN', '50')).toBeCloseTo(20);
    expect(way('40', '40')).toBeCloseTo(20);
  });
});

describe('parallel ways', () => {
  const fork = (b: ShortStep, c: ShortStep): readonly ShortStep[] => [
    { minutes: 1, to: ['b', 'c'] },
    { id: 'b', to: 'd', ...b },
    { id: 'c', to: 'd', ...c },
    { id: 'd', minutes: 2 },
  ];

  test('take as long as the longest of them', () => {
    const found = expected(fork({ minutes: 100, wait: 7 }, { minutes: 10, wait: 9 }));
    expect(found).toMatchObject({ minutes: 110, deviation: 0, waiting: 7, loose: [] });
    expect([...found.visits.values()]).toEqual([1, 1, 1, 1]);
  });

  test('with rework within one of them take the mean of the longer one in each case', () => {
    // b takes 10, 20, 30 … with ½, ¼, ⅛ …; c always 25: max is 25 with ¾, then 30, 40 … : ¾·25 + ⅛·30 + 1/16·40 + …
    // = ¾·25 + ¼·(20 + 20) = 28,75
    const found = expected([
      { minutes: 1, to: ['b', 'c'] },
      { id: 'b', minutes: 10, decide: { Ya: 'd', Tidak: 'b 50' } },
      { id: 'c', minutes: 25 },
      { id: 'd', minutes: 2 },
    ]);
    expect(found.minutes).toBeCloseTo(31.75);
    expect(found.loose).toEqual([]);
    expect(found.visits.get(2)).toBeCloseTo(2);
    expect(found.visits.get(4)).toBeCloseTo(1);
  });

  test('with rework within both of them take the mean of the maximum', () => {
    // Two coins: the mean of the longer of two geometric times with p = ½ is 2 · 2 − 4/3 = 8/3 rounds of 6 minutes.
    const found = expected([
      { minutes: 0, to: ['b', 'c'] },
      { id: 'b', minutes: 6, decide: { Ya: 'd', Tidak: 'b 50' } },
      { id: 'c', minutes: 6, decide: { Ya: 'lanjut', Tidak: 'c 50' } },
      { id: 'd', minutes: 0 },
    ]);
    expect(found.minutes).toBeCloseTo((6 * 8) / 3);
  });

  test('may lie within each other', () => {
    const found = expected([
      { minutes: 1, to: ['b', 'f'] },
      { id: 'b', minutes: 10, to: ['c', 'd'] },
      { id: 'c', minutes: 20, to: 'e' },
      { id: 'd', minutes: 30 },
      { id: 'e', minutes: 5, to: 'g' },
      { id: 'f', minutes: 44 },
      { id: 'g', minutes: 2 },
    ]);
    expect(found).toMatchObject({ minutes: 1 + 45 + 2, loose: [] });
    expect(found.visits.get(5)).toBeCloseTo(1);
  });

  test('may be repeated as a whole', () => {
    const found = expected([
      { minutes: 1, to: ['b', 'c'] },
      { id: 'b', minutes: 10, to: 'd' },
      { id: 'c', minutes: 20 },
      { id: 'd', minutes: 4, decide: { Ya: 'lanjut', Tidak: 'mulai 20' } },
      { minutes: 3, to: 'selesai' },
      { id: 'mulai', minutes: 5, to: ['b', 'c'] },
    ]);
    // Once more with ¼: 5 + 20 + 4.
    expect(found.minutes).toBeCloseTo(1 + 20 + 4 + 3 + 29 / 4);
    expect(found.loose).toEqual([]);
  });

  test('may meet at the end only', () => {
    expect(
      expected([
        { minutes: 1, to: ['b', 'c'] },
        { id: 'b', minutes: 9, to: 'selesai' },
        { id: 'c', minutes: 4 },
      ]),
    ).toMatchObject({ minutes: 10, loose: [] });
  });

  test('that meet partly take the longest way', () => {
    const found = expected([
      { minutes: 0, to: ['b', 'c', 'd'] },
      { id: 'b', minutes: 10, to: 'e' },
      { id: 'c', minutes: 20, to: 'e' },
      { id: 'd', minutes: 25, to: 'f' },
      { id: 'e', minutes: 7 },
      { id: 'f', minutes: 1 },
    ]);
    expect(found).toMatchObject({ minutes: 28, loose: [] });
    expect(found.visits.get(5)).toBe(1);
  });

  test('that lead back to before they part are followed by the longest alone, and this is said', () => {
    const found = expected([
      { id: 'a', minutes: 10, to: ['b', 'c'] },
      { id: 'b', minutes: 30, decide: { Ya: 'd', Tidak: 'a 50' } },
      { id: 'c', minutes: 5 },
      { id: 'd', minutes: 1 },
    ]);
    expect(found.loose).toEqual([1]);
    expect(found.minutes).toBeCloseTo(2 * 40 + 1);
    expect(found.visits.get(3)).toBeCloseTo(2);
  });

  test('of which one can end early are followed by the longest alone', () => {
    const found = expected([
      { minutes: 10, to: ['b', 'c'] },
      { id: 'b', minutes: 30, decide: { Ya: 'd', Tidak: 'selesai 50' } },
      { id: 'c', minutes: 5 },
      { id: 'd', minutes: 1 },
    ]);
    expect(found.loose).toEqual([1]);
    expect(found.minutes).toBeCloseTo(40.5);
  });
});

describe('open times', () => {
  test('leave the expected time open where they can be passed', () => {
    expect(expected([{ minutes: 5 }, { minutes: 'open' }]).open).toBe(true);
    expect(
      expected([
        { minutes: 5, decide: { Ya: 'lanjut 100', Tidak: 'x 0' } },
        { to: 'selesai' },
        { id: 'x', minutes: 'open' },
      ]).open,
    ).toBe(false);
  });
});

test('counts only the steps it is asked to count', () => {
  const found = expected(
    [{ minutes: 5, stage: 'x' }, { minutes: 100 }, { minutes: 7, stage: 'x' }],
    (step) => step.stage === 'x',
  );
  expect(found.minutes).toBe(12);
});

test('knows nothing of an SOP without steps', () => {
  const sop = sopOf([]);
  expect(expectedTime(sop, buildFlow(sop))).toBeUndefined();
});
