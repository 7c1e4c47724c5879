import { describe, expect, test } from 'vitest';
import { diffSops } from '../../src/diff/diff.js';
import { changeMatrix } from '../../src/diff/matrix.js';
import { DEFAULT_CALENDAR } from '../../src/model/config.js';
import type { Sop } from '../../src/model/sop.js';
import { sopFrom, sopOfSteps } from './sop-from.js';

const LABELS = { nomor: 'Nomor SOP', kegiatan: 'Uraian Prosedur', pelaksana: 'Pelaksana', waktu: 'Waktu' };

function matrixOf(before: Sop, after: Sop, language: 'id' | 'en' = 'id') {
  return changeMatrix(diffSops(before, after), { language, labels: LABELS, calendar: DEFAULT_CALENDAR });
}

/** `section / item / field / before / after / note` */
function rowsOf(before: Sop, after: Sop, language: 'id' | 'en' = 'id'): readonly string[] {
  return matrixOf(before, after, language).sections.flatMap(({ title, rows }) =>
    rows.map((row) => [title, row.item, row.field, row.before, row.after, row.note].join(' / ')),
  );
}

describe('changeMatrix', () => {
  test('calls fields what the form calls them', () => {
    const [before, after] = [sopFrom('nomor: "1"\ninstansi: {nama: A}'), sopFrom('nomor: "2"\ninstansi: {nama: B}')];
    expect(rowsOf(before, after)).toEqual([
      'Identitas / Nama Instansi /  / A / B / Diubah',
      'Identitas / Nomor SOP /  / 1 / 2 / Diubah',
    ]);
    expect(rowsOf(before, after, 'en')).toEqual([
      'Identity / Agency /  / A / B / Changed',
      'Identity / Nomor SOP /  / 1 / 2 / Changed',
    ]);
  });

  test('tells places of items that changed their order', () => {
    const [before, after] = [sopFrom('peralatan: [A, B, C]'), sopFrom('peralatan: [C, A, B]')];
    expect(rowsOf(before, after)).toEqual(['Identitas / peralatan /  / 3. C / 1. C / Urutan diubah']);
  });

  test('tells a new step with all that it says', () => {
    const step = '{kegiatan: Memeriksa, pelaksana: a, waktu: 1 jam, kelengkapan: [A, B], lanjut: selesai}';
    expect(rowsOf(sopOfSteps(), sopOfSteps(step))).toEqual([
      'Langkah / Langkah 1 /  /  / Uraian Prosedur: Memeriksa\nPelaksana: Loket\nkelengkapan: A; B\nWaktu: 1 jam\nAlur: selesai / Langkah baru',
    ]);
  });

  test('tells the number that a step had before, and what it saves', () => {
    const step = (time: string) => `{id: x, kegiatan: Memeriksa, pelaksana: a, waktu: ${time}}`;
    const other = '{kegiatan: Mencatat, pelaksana: b}';
    expect(rowsOf(sopOfSteps(step('1 jam')), sopOfSteps(other, step('15 menit')))[1]).toBe(
      'Langkah / Langkah 2 (semula 1) / Waktu / 1 jam / 15 menit / Hemat 45 menit',
    );
    expect(rowsOf(sopOfSteps(step('15 menit')), sopOfSteps(step('1 jam')), 'en')).toEqual([
      'Steps / Step 1 / Waktu / 15 menit / 1 jam / Takes 45 minutes more',
    ]);
  });

  test('names no saving where a time is open or a rate', () => {
    const step = (time: string) => sopOfSteps(`{id: x, kegiatan: Memeriksa, pelaksana: a, waktu: ${time}}`);
    for (const time of ['segera', '5 menit/berkas']) {
      expect(rowsOf(step('1 jam'), step(time))[0]).toMatch(/\/ Diubah$/);
    }
  });

  test('tells the times of the whole, also those that stay and those that are open', () => {
    const sop = (time: string) => sopOfSteps(`{id: x, kegiatan: Memeriksa, pelaksana: a, waktu: ${time}}`);
    expect(matrixOf(sop('1 jam'), sop('1 jam')).times[0]).toEqual({
      item: 'Jalur normal',
      before: '1 jam',
      after: '1 jam',
      note: 'Tetap',
      difference: 0,
    });
    expect(matrixOf(sop('1 jam'), sop('segera')).times[0]).toEqual({
      item: 'Jalur normal',
      before: '1 jam',
      after: '≥ 0 menit',
      note: 'Hemat 1 jam, hanya bagian yang terhitung',
      difference: -60,
    });
  });

  test('tells a pelaksana who was renamed and moved under the new name', () => {
    const before = sopFrom('pelaksana: {a: Loket, b: Kasir, c: Kadis}');
    const after = sopFrom('pelaksana: {c: {nama: Kepala, eksternal: true}, a: Loket, b: Kasir}');
    expect(rowsOf(before, after, 'en')).toEqual([
      'Pelaksana / Kepala / Name / Kadis / Kepala / Renamed',
      'Pelaksana / Kepala / External / no / yes / Changed',
      'Pelaksana / Kepala / Order / Column 3 / Column 1 / Moved',
    ]);
  });
});
