import fc from 'fast-check';
import type { Actor, Branch, Part, Sop, Step, Target, Ways, Work } from '../../src/model/sop.js';

/** An SOP with nothing but what a test names. */
export function sopOf(actors: readonly string[], steps: readonly Step[]): Sop {
  return {
    title: 'Penerbitan Izin',
    number: '1/SOP/2026',
    nature: 'administratif',
    agency: { name: 'Pemerintah Provinsi', units: ['Dinas'], address: '', logo: '' },
    dates: {},
    approval: { office: 'Kepala Dinas', name: 'Nama', rank: '', nip: '', onBehalf: '', signature: 'basah' },
    initials: [],
    legalBasis: [],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
    boxes: [],
    actors: actors.map(
      (id): Actor => ({ id, label: `Pelaksana ${id}`, abbreviation: '', external: false, officers: 1, group: '' }),
    ),
    steps,
    history: [],
  };
}

/** A step of one pelaksana that goes on to the next one. */
export function stepOf(number: number, work: Work, texts: Partial<Step> = {}): Step {
  return {
    number,
    id: `langkah-${number}`,
    activity: `Mengerjakan bagian ${number}`,
    work,
    stage: '',
    requirements: ['Berkas'],
    time: { text: '1 jam', duration: { kind: 'closed', minimum: 60, maximum: 60, range: false, plainDay: false } },
    outputs: ['Berkas diperiksa'],
    note: '',
    reference: '',
    ...texts,
  };
}

export function single(actor: string, ways: Ways = onward()): Work {
  return { kind: 'single', actor, text: '', ways };
}

export function onward(...targets: readonly Target[]): Ways {
  return { kind: 'onward', targets: targets.length === 0 ? [{ kind: 'next' }] : targets };
}

export function decision(...branches: readonly Branch[]): Ways {
  return { kind: 'decision', branches };
}

export function toStep(number: number): Target {
  return { kind: 'step', id: `langkah-${number}` };
}

const LABELS = ['Ya', 'Tidak', 'Lengkap', 'Tidak lengkap', 'Setuju', 'Perlu perbaikan', 'Ditolak'];

/** Random SOPs with decisions, loops, parallel ways and rows of several pelaksana. */
export function randomSop(limits: { readonly steps: number; readonly actors: number }): fc.Arbitrary<Sop> {
  return fc
    .record({ steps: fc.integer({ min: 1, max: limits.steps }), actors: fc.integer({ min: 1, max: limits.actors }) })
    .chain(({ steps, actors }) => {
      const ids = Array.from({ length: actors }, (_, index) => `p${index + 1}`);
      const actor = fc.constantFrom(...ids);
      const target: fc.Arbitrary<Target> = fc.oneof(
        { weight: 4, arbitrary: fc.constant<Target>({ kind: 'next' }) },
        { weight: 1, arbitrary: fc.constant<Target>({ kind: 'end' }) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: steps }).map(toStep) },
      );
      const branches = fc
        .uniqueArray(fc.record({ label: fc.constantFrom(...LABELS), target }), {
          minLength: 2,
          maxLength: 3,
          selector: ({ label }) => label,
        })
        .map((list): Ways => ({ kind: 'decision', branches: list }));
      const ways: fc.Arbitrary<Ways> = fc.oneof(
        { weight: 6, arbitrary: fc.constant(onward()) },
        { weight: 3, arbitrary: branches },
        { weight: 1, arbitrary: target.map((one) => onward(one)) },
        {
          weight: 1,
          arbitrary: fc
            .uniqueArray(fc.integer({ min: 1, max: steps }), { minLength: 1, maxLength: 3 })
            .map((list) => onward(...list.map(toStep))),
        },
      );
      const several = fc
        .record({
          mode: fc.constantFrom('bersama' as const, 'berurutan' as const, 'serentak' as const),
          actors: fc.shuffledSubarray(ids, { minLength: Math.min(2, ids.length), maxLength: Math.min(4, ids.length) }),
          ways,
        })
        .map((row): Work => ({ kind: 'several', text: '', ...row }));
      const chain = fc
        .array(fc.record({ actor, ways: fc.oneof({ weight: 3, arbitrary: fc.constant(onward()) }, ways) }), {
          minLength: 2,
          maxLength: 3,
        })
        .map((parts): Work => ({ kind: 'chain', parts: parts.map((part): Part => ({ text: '', ...part })) }));
      const work: fc.Arbitrary<Work> = fc.oneof(
        { weight: 8, arbitrary: fc.record({ actor, ways }).map((one) => single(one.actor, one.ways)) },
        { weight: 2, arbitrary: several },
        { weight: 1, arbitrary: chain },
      );
      const words = fc.integer({ min: 1, max: 60 }).map((count) => Array(count).fill('memeriksa').join(' '));
      const rows = fc.array(fc.record({ work, activity: words }), { minLength: steps, maxLength: steps });
      return rows.map((list) =>
        sopOf(
          ids,
          list.map((row, index) => stepOf(index + 1, row.work, { activity: row.activity })),
        ),
      );
    });
}
