import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, advise, savingOf } from '../../src/analysis/advice/advice.js';
import { analyzeModel } from '../../src/analysis/analyze.js';
import { expectedTime } from '../../src/analysis/expected/expected-time.js';
import { normalWay } from '../../src/analysis/normal-way.js';
import { timeModel } from '../../src/analysis/time-model.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Sop, Step } from '../../src/model/sop.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

type Told = ShortStep & { readonly does?: string; readonly takes?: readonly string[]; readonly makes?: string };

/** An SOP whose steps tell what they do, take and make; a pelaksana named Pemohon stands outside the office. */
function told(...steps: readonly Told[]): Sop {
  const sop = sopOf(steps);
  return {
    ...sop,
    actors: sop.actors.map((actor) => ({ ...actor, external: actor.id === 'Pemohon' })),
    steps: sop.steps.map((step, index): Step => {
      const { does, takes, makes } = steps[index] ?? {};
      return {
        ...step,
        activity: does ?? `Mengerjakan bagian ${index + 1}`,
        requirements: takes ?? step.requirements,
        outputs: makes === undefined ? step.outputs : [makes],
      };
    }),
  };
}

function adviceOn(sop: Sop): readonly Advice[] {
  const model = timeModel(sop, buildFlow(sop));
  return advise(model, analyzeModel(model));
}

const only = (sop: Sop, kind: Advice['kind']) => adviceOn(sop).filter((advice) => advice.kind === kind);

describe('approvals in a row', () => {
  const line = (chance?: number) =>
    told(
      { by: 'Pemohon', minutes: 10, id: 'ajukan' },
      { by: 'Staf', minutes: 10 },
      { by: 'Kepala Seksi', minutes: 20, does: 'Memeriksa konsep' },
      {
        by: 'Kepala Bidang',
        minutes: 30,
        does: 'Menyetujui konsep',
        ...(chance === undefined ? {} : { decide: { Ya: 'lanjut', Tidak: `ajukan ${chance}` } }),
      },
      { by: 'Kepala Dinas', minutes: 5, does: 'Menandatangani surat' },
      { by: 'Staf', minutes: 10 },
    );

  test('those between the first and the last of one line can fall away', () => {
    expect(only(line(), 'approvals')).toMatchObject([{ steps: [3, 4, 5], without: [4], normal: 30, expected: 30 }]);
  });

  test('what they would send back is sent back by the first, and does not vanish', () => {
    // Before: 85 + (10 + 10 + 20 + 30) / 9; after: 55 + (10 + 10 + 20) / 9.
    const [advice] = only(line(10), 'approvals');
    expect(advice?.expected).toBeCloseTo(30 + 70 / 9 - 40 / 9);
  });

  test('two of them are four eyes', () => {
    const sop = told(
      { by: 'Staf' },
      { by: 'Kepala Seksi', does: 'Memeriksa konsep' },
      { by: 'Kepala Dinas', does: 'Menandatangani surat' },
    );
    expect(only(sop, 'approvals')).toEqual([]);
  });

  test('ranks that fall are no line', () => {
    const sop = told(
      { by: 'Staf' },
      { by: 'Kepala Dinas', does: 'Memeriksa konsep' },
      { by: 'Kepala Bidang', does: 'Menyetujui konsep' },
      { by: 'Kepala Seksi', does: 'Memaraf konsep' },
      { by: 'Staf' },
    );
    expect(only(sop, 'approvals')).toEqual([]);
  });
});

describe('a document examined twice', () => {
  const twice = (between: Told, second = 'Verifikator') =>
    told(
      { by: 'Pemohon', minutes: 5 },
      { by: 'Loket', minutes: 15, does: 'Memeriksa kelengkapan berkas permohonan' },
      { by: 'Loket', minutes: 10, ...between },
      { by: second, minutes: 40, does: 'Meneliti kelengkapan berkas' },
      { by: 'Staf', minutes: 10 },
    );

  test('is examined once', () => {
    expect(only(twice({ does: 'Mendaftarkan permohonan' }), 'examined-twice')).toMatchObject([
      { steps: [2, 4], without: [4], normal: 40 },
    ]);
  });

  test('is rightly examined again where it was mended', () => {
    expect(only(twice({ does: 'Melengkapi berkas permohonan' }), 'examined-twice')).toEqual([]);
  });

  test('may be looked at by a superior', () => {
    const sop = told(
      { by: 'Staf' },
      { by: 'Kepala Seksi', does: 'Memeriksa konsep surat' },
      { by: 'Kepala Bidang', does: 'Memeriksa konsep surat' },
      { by: 'Staf' },
    );
    expect(only(sop, 'examined-twice')).toEqual([]);
  });

  test('two documents are two', () => {
    const sop = told(
      { by: 'Staf' },
      { by: 'Loket', does: 'Memeriksa berkas permohonan' },
      { by: 'Verifikator', does: 'Memeriksa naskah keputusan' },
      { by: 'Staf' },
    );
    expect(only(sop, 'examined-twice')).toEqual([]);
  });
});

describe('steps side by side', () => {
  const pair = (takes: readonly string[]) =>
    told(
      { by: 'Kabag', minutes: 5, does: 'Membuka rapat', takes: ['Agenda'], makes: 'Agenda rapat' },
      { by: 'Staf', minutes: 60, takes: ['Agenda'], makes: 'Undangan' },
      { by: 'Arsiparis', minutes: 40, takes, makes: 'Ruang siap' },
      { by: 'Kabag', minutes: 5, takes: ['Undangan', 'Ruang'] },
    );

  test('take as long as the longer of them', () => {
    expect(only(pair(['Agenda']), 'side-by-side')).toMatchObject([{ steps: [2, 3], normal: 40, expected: 40 }]);
  });

  test('where the second needs what the first makes they are not', () => {
    expect(only(pair(['Undangan']), 'side-by-side')).toEqual([]);
  });
});

describe('waiting', () => {
  test('no longer than the work', () => {
    const sop = told({ minutes: 30, wait: 120 }, { minutes: 50, wait: 20 }, { minutes: 10 });
    expect(only(sop, 'waiting')).toMatchObject([{ steps: [1], normal: 90 }]);
  });
});

describe('an early check', () => {
  test('catches what a later step sends back to the applicant', () => {
    // The loop of 10 + 20 + 60 with 1/3 of 25 % becomes a loop of 10 + 20.
    const sop = told(
      { by: 'Pemohon', id: 'ajukan', minutes: 10 },
      { by: 'Loket', minutes: 20, does: 'Memeriksa berkas' },
      { by: 'Tim', minutes: 60, decide: { Ya: 'lanjut', Tidak: 'ajukan 25' } },
      { by: 'Loket', minutes: 5 },
    );
    const [advice] = only(sop, 'early-check');
    expect(advice).toMatchObject({ steps: [2, 3], normal: 0 });
    expect(advice?.expected).toBeCloseTo((90 - 30) / 3);
  });
});

describe('one step over half of the whole', () => {
  test('is made twice as fast', () => {
    expect(only(told({ minutes: 10 }, { minutes: 80 }, { minutes: 10 }), 'half')).toMatchObject([
      { steps: [2], normal: 40 },
    ]);
  });

  test('is nothing to say of three equal ones', () => {
    expect(adviceOn(told({}, {}, {}))).toEqual([]);
  });
});

test('every advice saves what it says, by the same computation, and the greatest comes first', () => {
  fc.assert(
    fc.property(randomSop({ steps: 9, actors: 4 }), (sop) => {
      const advice = adviceOn(sop);
      const flow = buildFlow(sop);
      const before = { normal: normalWay(sop, flow)?.minutes ?? 0, expected: expectedTime(sop, flow) };
      for (const each of advice) {
        const flowThen = buildFlow(each.changed);
        const then = { normal: normalWay(each.changed, flowThen), expected: expectedTime(each.changed, flowThen) };
        expect(flowThen.unknownTargets).toEqual([]);
        expect(each.normal).toBeCloseTo(before.normal - (then.normal?.minutes ?? 0));
        if (each.expected !== undefined) {
          const [old, now] = [before.expected, then.expected];
          if (old?.kind !== 'countable' || now?.kind !== 'countable') throw new Error('not countable');
          expect(each.expected).toBeCloseTo(old.minutes - now.minutes);
        }
        expect(savingOf(each)).toBeGreaterThan(0);
      }
      const savings = advice.map(savingOf);
      expect(savings).toEqual([...savings].sort((a, b) => b - a));
    }),
    { numRuns: 100 },
  );
});
