import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffSops, hasChanges } from '../../src/diff/diff.js';
import { wayText } from '../../src/diff/words.js';
import type { Sop } from '../../src/model/sop.js';
import { sopFrom, sopOfSteps } from './sop-from.js';

const FIRST = '{id: terima, kegiatan: Menerima berkas, pelaksana: a}';
const CHECK = '{id: periksa, kegiatan: Memeriksa berkas, pelaksana: b, keputusan: {Ya: lanjut, Tidak: terima}}';
const SIGN = '{id: teken, kegiatan: Menandatangani surat, pelaksana: c}';
const NEW = '{kegiatan: Mencatat pada buku agenda, pelaksana: a}';

const steps = (before: Sop, after: Sop) => diffSops(before, after).steps;

/** `+2`, `-1`, `2>3`, `1~1 waktu, alur` */
const told = (before: Sop, after: Sop) =>
  steps(before, after).map((change) => {
    if (change.before === undefined) return `+${change.after?.step.number}`;
    if (change.after === undefined) return `-${change.before.step.number}`;
    const what = [...change.fields.map(({ field }) => field), ...(change.flow.length > 0 ? ['alur'] : [])];
    const sign = change.moved ? '>' : '~';
    return `${change.before.step.number}${sign}${change.after.step.number} ${what.join(', ')}`.trim();
  });

/** The ways that changed, as a reader sees them. */
const flow = (before: Sop, after: Sop) =>
  steps(before, after).flatMap((change) =>
    change.flow.map((way) => [way.before, way.after].map((side) => (side ? wayText(side, 'id') : '–')).join(' ⇒ ')),
  );

describe('compareSteps', () => {
  test('says nothing where nothing changed', () => {
    const sop = sopOfSteps(FIRST, CHECK, SIGN);
    expect(told(sop, sop)).toEqual([]);
    expect(hasChanges(diffSops(sop, sop))).toBe(false);
  });

  test('tells a new step only, not those that got other numbers', () => {
    expect(told(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, NEW, CHECK, SIGN))).toEqual(['+2']);
    expect(told(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(NEW, FIRST, CHECK, SIGN))).toEqual(['+1']);
  });

  test('tells a step that is gone behind the one that it followed', () => {
    const before = sopOfSteps(FIRST, NEW, CHECK, SIGN);
    const after = sopOfSteps(FIRST, CHECK, SIGN.replace('surat', 'izin'));
    expect(told(before, after)).toEqual(['-2', '4~3 kegiatan']);
  });

  test('tells a step that moved', () => {
    const [one, two, three] = ['Menerima berkas', 'Mengukur lahan', 'Menghitung biaya'].map(
      (activity) => `{kegiatan: ${activity}, pelaksana: a}`,
    ) as [string, string, string];
    expect(told(sopOfSteps(one, two, three), sopOfSteps(three, one, two))).toEqual(['3>1']);
  });

  test.each([
    ['kegiatan', 'kegiatan: Memeriksa', 'kegiatan: Meneliti'],
    ['pelaksana', 'kegiatan: Memeriksa, pelaksana: a', 'kegiatan: Memeriksa, pelaksana: b'],
    ['pelaksana', 'pelaksana: [a, b]', 'pelaksana: [a, b], kerja: serentak'],
    ['pelaksana', 'pelaksana: [a, b]', 'pelaksana: [b, a]'],
    ['teks', 'teks: Ya?', 'teks: Lengkap?'],
    ['tahap', 'tahap: x', 'tahap: y'],
    ['kelengkapan', 'kelengkapan: [A]', 'kelengkapan: [A, B]'],
    ['waktu', 'waktu: 15 menit', 'waktu: 15 menit/berkas'],
    ['waktu', 'waktu: 1 hari kalender', 'waktu: 5/7 hari kerja'],
    ['waktu', 'waktu: 5-10 menit', 'waktu: 5-15 menit'],
    ['waktu', 'waktu: segera', 'waktu: tentatif'],
    ['tunggu', 'kegiatan: Memeriksa', 'tunggu: 1 jam'],
    ['output', 'output: A', 'output: B'],
    ['keterangan', 'keterangan: A', 'keterangan: B'],
    ['rujukan', 'rujukan: a.sop.yaml', 'rujukan: b.sop.yaml'],
  ])('tells %s: %s → %s', (field, before, after) => {
    const step = (rest: string) => {
      const pelaksana = rest.includes('pelaksana') ? '' : ', pelaksana: a';
      return `{id: x${rest.includes('kegiatan') ? '' : ', kegiatan: Memeriksa'}${pelaksana}, ${rest}}`;
    };
    expect(told(sopOfSteps(step(before)), sopOfSteps(step(after)))).toEqual([`1~1 ${field}`]);
  });

  test.each([
    ['waktu: 60 menit', 'waktu: 1 jam'],
    ['waktu: 15 mnt.', 'waktu: 15 menit'],
    ['waktu: paling lama 15 menit', 'waktu: 15 menit'],
    ['kelengkapan: [A, B]', 'kelengkapan: [b, a;]'],
    ['pelaksana: [a, b], kerja: serentak', 'pelaksana: [b, a], kerja: serentak'],
  ])('takes %s → %s for no change', (before, after) => {
    const step = (rest: string) =>
      `{id: x, kegiatan: Memeriksa, ${rest.includes('pelaksana') ? '' : 'pelaksana: a, '}${rest}}`;
    expect(told(sopOfSteps(step(before)), sopOfSteps(step(after)))).toEqual([]);
  });

  test('does not tell a pelaksana who is called otherwise at each step', () => {
    const sop = (label: string) => sopFrom(`pelaksana: {a: ${label}}\nlangkah: [{kegiatan: Memeriksa, pelaksana: a}]`);
    const diff = diffSops(sop('Loket'), sop('Resepsionis'));
    expect(diff.actors).toHaveLength(1);
    expect(diff.steps).toEqual([]);
  });

  test('compares pelaksana by who they are where ids changed', () => {
    const before = sopFrom('pelaksana: {a: Loket, b: Kasir}\nlangkah: [{kegiatan: Memeriksa, pelaksana: a}]');
    const after = sopFrom('pelaksana: {b: Loket, a: Kasir}\nlangkah: [{kegiatan: Memeriksa, pelaksana: a}]');
    expect(steps(before, after)[0]?.fields).toEqual([{ field: 'pelaksana', before: ['Loket'], after: ['Kasir'] }]);
  });

  test('finds no change of any SOP to itself', () => {
    const activity = fc.constantFrom('Memeriksa berkas', 'Menerima berkas', 'Menandatangani', 'Memeriksa');
    const step = fc.tuple(activity, fc.constantFrom('a', 'b', '[a, c]')).map(([what, who]) => {
      return `{kegiatan: ${what}, pelaksana: ${who}}`;
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (list) => {
        const sop = sopOfSteps(...list);
        expect(told(sop, sop)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the flow', () => {
  test('is the same where a target only got another number', () => {
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(NEW, FIRST, NEW, CHECK, SIGN))).toEqual([]);
  });

  test('is the same where an id is written for what comes next anyway', () => {
    const onward = CHECK.replace('Ya: lanjut', 'Ya: teken');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, onward, SIGN))).toEqual([]);
  });

  test('is the same where the labels of a decision stand in another order', () => {
    const turned = CHECK.replace('Ya: lanjut, Tidak: terima', 'Tidak: terima, Ya: lanjut');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, turned, SIGN))).toEqual([]);
  });

  test('tells a way that leads elsewhere, with the steps by their numbers of then and now', () => {
    const before = sopOfSteps(FIRST, CHECK, SIGN);
    const after = sopOfSteps(FIRST, NEW, CHECK.replace('Tidak: terima', 'Tidak: teken'), SIGN);
    expect(flow(before, after)).toEqual([
      'Tidak → langkah 1 “Menerima berkas” ⇒ Tidak → langkah 4 “Menandatangani surat”',
    ]);
  });

  test('tells a way whose target is gone', () => {
    const before = sopOfSteps(FIRST, CHECK, SIGN);
    const after = sopOfSteps(CHECK.replace('terima', 'selesai'), SIGN);
    expect(flow(before, after)).toEqual(['Tidak → langkah 1 “Menerima berkas” ⇒ Tidak → selesai']);
  });

  test('tells chances', () => {
    const after = CHECK.replace('Tidak: terima', 'Tidak: {ke: terima, peluang: 12.5%}');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, after, SIGN))).toEqual([
      'Tidak → langkah 1 “Menerima berkas” ⇒ Tidak → langkah 1 “Menerima berkas” (peluang 12,5%)',
    ]);
  });

  test('tells a way with a new label as one way', () => {
    const after = CHECK.replace('Tidak:', 'Belum lengkap:');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, after, SIGN))).toEqual([
      'Tidak → langkah 1 “Menerima berkas” ⇒ Belum lengkap → langkah 1 “Menerima berkas”',
    ]);
  });

  test('tells a step that became a decision', () => {
    const plain = '{id: periksa, kegiatan: Memeriksa berkas, pelaksana: b}';
    expect(flow(sopOfSteps(FIRST, plain, SIGN), sopOfSteps(FIRST, CHECK, SIGN))).toEqual([
      'lanjut ke langkah 3 “Menandatangani surat” ⇒ –',
      '– ⇒ Ya → langkah 3 “Menandatangani surat”',
      '– ⇒ Tidak → langkah 1 “Menerima berkas”',
    ]);
  });

  test('tells that a way ends where it went on', () => {
    const before = sopOfSteps(FIRST, CHECK, SIGN);
    const after = sopOfSteps(FIRST, CHECK.replace('Ya: lanjut', 'Ya: selesai'), SIGN);
    expect(flow(before, after)).toEqual(['Ya → langkah 3 “Menandatangani surat” ⇒ Ya → selesai']);
  });

  test('tells that work runs in parallel', () => {
    const split = FIRST.replace('}', ', lanjut: [periksa, teken]}');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(split, CHECK, SIGN))).toEqual([
      'lanjut ke langkah 2 “Memeriksa berkas” ⇒ serentak ke langkah 2 “Memeriksa berkas” dan langkah 3 “Menandatangani surat”',
    ]);
  });

  test('tells targets that do not exist', () => {
    const after = CHECK.replace('Tidak: terima', 'Tidak: trima');
    expect(flow(sopOfSteps(FIRST, CHECK, SIGN), sopOfSteps(FIRST, after, SIGN))).toEqual([
      'Tidak → langkah 1 “Menerima berkas” ⇒ Tidak → “trima” (tidak ada)',
    ]);
  });

  test('tells ways of the parts of a rangkaian, each by its pelaksana', () => {
    const row = (target: string) =>
      `{id: r, kegiatan: Menguji, rangkaian: [{pelaksana: a}, {pelaksana: b, keputusan: {Ya: lanjut, Tidak: ${target}}}]}`;
    expect(flow(sopOfSteps(FIRST, row('terima'), SIGN), sopOfSteps(FIRST, NEW, row('selesai'), SIGN))).toEqual([
      'Verifikator: Tidak → langkah 1 “Menerima berkas” ⇒ Verifikator: Tidak → selesai',
    ]);
  });
});
