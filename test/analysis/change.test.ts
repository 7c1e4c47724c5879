import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explicit } from '../../src/analysis/change/explicit.js';
import { withReturnChance, withReturnMoved } from '../../src/analysis/change/moved-return.js';
import { applySetting, parseSetting } from '../../src/analysis/change/setting.js';
import { sideBySide } from '../../src/analysis/change/side-by-side.js';
import { withoutStep } from '../../src/analysis/change/without-step.js';
import { expectedTime } from '../../src/analysis/expected/expected-time.js';
import { normalWay } from '../../src/analysis/normal-way.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Sop } from '../../src/model/sop.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

const CALENDAR = { minutesPerWorkday: 450, workdaysPerWeek: 5, workdaysPerMonth: 21 };

const normal = (sop: Sop | undefined) => sop && normalWay(sop, buildFlow(sop))?.minutes;
const expected = (sop: Sop | undefined) => {
  const found = sop && expectedTime(sop, buildFlow(sop));
  return found?.kind === 'countable' ? found.minutes : found?.kind;
};
const set = (sop: Sop, text: string) => {
  const setting = parseSetting(text);
  if (setting === undefined) throw new Error(`no setting: ${text}`);
  return applySetting(sop, setting, CALENDAR);
};
const changed = (sop: Sop, text: string): Sop => {
  const result = set(sop, text);
  if ('problem' in result) throw new Error(result.problem.kind);
  return result.sop;
};

const CHECK: readonly ShortStep[] = [
  { id: 'susun', minutes: 30 },
  { id: 'periksa', minutes: 15, decide: { Ya: 'lanjut', Tidak: 'susun 20' } },
  { id: 'terbit', minutes: 5, stage: 'penerbitan' },
];

test('spelling every way out changes no time', () => {
  fc.assert(
    fc.property(randomSop({ steps: 9, actors: 4 }), (sop) => {
      const spelled = explicit(sop);
      expect(normal(spelled)).toBe(normal(sop));
      expect(expected(spelled)).toEqual(expected(sop));
    }),
  );
});

describe('without a step', () => {
  test('what led to it leads on', () => {
    expect(normal(withoutStep(sopOf([{ minutes: 10 }, { minutes: 20 }, { minutes: 30 }]), 2, null))).toBe(40);
  });

  test('a return to it leads to where it sent back itself', () => {
    const sop = sopOf([
      { id: 'a', minutes: 10 },
      { id: 'b', minutes: 20, decide: { Ya: 'lanjut', Tidak: 'a 0' } },
      { minutes: 30, decide: { Ya: 'lanjut', Tidak: 'b 50' } },
      { minutes: 1 },
    ]);
    // The loop is 10 + 30 then, gone through twice.
    expect(expected(withoutStep(sop, 2, 'Ya'))).toBeCloseTo(81);
  });

  test('a return to one that repeated itself leads ahead', () => {
    const sop = sopOf([
      { minutes: 10 },
      { id: 'b', minutes: 20, decide: { Ya: 'lanjut', Tidak: 'b 10' } },
      { minutes: 30, decide: { Ya: 'lanjut', Tidak: 'b 50' } },
      { minutes: 1 },
    ]);
    const without = withoutStep(sop, 2, 'Ya');
    expect(without && buildFlow(without).unknownTargets).toEqual([]);
    expect(expected(without)).toBeCloseTo(71);
  });

  test('the first step stays, and so does a rangkaian', () => {
    expect(withoutStep(sopOf([{}, {}]), 1, null)).toBeUndefined();
    expect(withoutStep(sopOf([{}, { parts: [{ by: 'a' }, { by: 'b' }] }, {}]), 2, null)).toBeUndefined();
  });
});

describe('side by side', () => {
  test('takes the longest of the members', () => {
    const sop = sopOf([{ minutes: 5 }, { minutes: 60 }, { minutes: 40 }, { minutes: 5 }]);
    expect(normal(sideBySide(sop, [2, 3]))).toBe(70);
  });

  test('does not take a decision', () => {
    expect(sideBySide(sopOf([{}, {}, { decide: { Ya: 'lanjut', Tidak: 'selesai' } }, {}]), [2, 3])).toBeUndefined();
  });
});

describe('a return', () => {
  test('has another chance', () => {
    expect(expected(withReturnChance(sopOf(CHECK), { step: 2, label: 'Tidak' }, 50))).toBeCloseTo(95);
  });

  test('is moved to an earlier step and adds to what that one sends back', () => {
    const sop = sopOf([
      { id: 'a', minutes: 10 },
      { minutes: 20, decide: { Ya: 'lanjut', Tidak: 'a 20' } },
      { minutes: 30, decide: { Ya: 'lanjut', Tidak: 'a 25' } },
      { minutes: 1 },
    ]);
    // 1 − 0,8 · 0,75 = 40 % go back from step 2, none from step 3.
    expect(expected(withReturnMoved(sop, { step: 3, label: 'Tidak' }, 2, 25))).toBeCloseTo(30 / 0.6 + 31);
    expect(withReturnMoved(sop, { step: 3, label: 'Lain' }, 2, 25)).toBeUndefined();
  });
});

describe('--set', () => {
  const sop = sopOf(CHECK);

  test.each([
    ['periksa.waktu=1 jam', 95],
    ['2.waktu=1 jam', 95],
    ['periksa.tunggu=1 hari kerja', 500],
    ['periksa.keputusan.Ya.ke=selesai', 45],
  ])('%s', (text, minutes) => {
    expect(normal(changed(sop, text))).toBe(minutes);
  });

  test('the chances that are not named share the rest', () => {
    expect(expected(changed(sop, 'periksa.keputusan.Tidak.peluang=50%'))).toBeCloseTo(95);
    expect(expected(changed(sop, 'periksa.keputusan.Ya.peluang=100'))).toBeCloseTo(50);
  });

  test('officers, the promise and stages', () => {
    expect(changed(sop, 'pelaksana.a.jumlah=3').actors[0]?.officers).toBe(3);
    expect(changed(sop, 'standar_pelayanan.waktu=1 jam').standard?.time?.text).toBe('1 jam');
    expect(changed(sop, 'standar_pelayanan.tahap.penerbitan=1 jam').standard?.stages.size).toBe(1);
  });

  test('what a setting names alone is changed', () => {
    fc.assert(
      fc.property(randomSop({ steps: 6, actors: 3 }), fc.integer({ min: 1, max: 500 }), (any, minutes) => {
        const then = changed(any, `1.waktu=${minutes} menit`);
        expect(then.steps.slice(1)).toEqual(any.steps.slice(1));
        expect(changed(then, '1.waktu=60 menit').steps[0]?.time?.duration).toEqual(any.steps[0]?.time?.duration);
      }),
    );
  });

  test.each([
    ['periks.waktu=1 jam', { kind: 'step', near: 'periksa' }],
    ['periksa.wakt=1 jam', { kind: 'field', near: 'waktu' }],
    ['periksa.waktu=nanti', { kind: 'time' }],
    ['periksa.waktu=0 menit', { kind: 'time' }],
    ['terbit.keputusan.Ya.peluang=5%', { kind: 'no-decision' }],
    ['periksa.keputusan.tidak.peluang=5%', { kind: 'label', near: 'Tidak' }],
    ['periksa.keputusan.Tidak.peluang=101%', { kind: 'chance' }],
    ['periksa.keputusan.Tidak.ke=susn', { kind: 'target', near: 'susun' }],
    ['pelaksana.b.jumlah=2', { kind: 'actor' }],
    ['standar_pelayanan.tahap.penerbitn=1 jam', { kind: 'stage', near: 'penerbitan' }],
  ])('%s does not fit', (text, problem) => {
    expect(set(sop, text)).toMatchObject({ problem });
  });

  test.each(['periksa.waktu', '=1 jam', 'periksa.waktu= '])('%s is no setting', (text) => {
    expect(parseSetting(text)).toBeUndefined();
  });
});
