import { describe, expect, test } from 'vitest';
import { qualificationPersonal } from '../../src/rules/qualification-personal.js';
import { findingsOf } from './findings-of.js';

const found = (...items: readonly string[]) =>
  findingsOf(qualificationPersonal, `judul: Penerbitan Izin\nkualifikasi_pelaksana: ${JSON.stringify(items)}`);

describe('schooling alone', () => {
  test.each([
    [['S2 Hukum', 'S1 Hukum', 'D3', 'SLTA']],
    [['S.2, S.1, D.3']],
    [['Pendidikan minimal DIII']],
    [['SLTA/Diploma III/Sarjana (S1)']],
  ])('%s says nothing of what the procedure asks for', (items) => {
    expect(found(...items)).toEqual([expect.stringMatching(/^diploma:/)]);
  });

  test.each([
    [['S1 Hukum', 'Memahami hukum acara']],
    [['SMA/D3 Rekam Medis', 'Perawat']],
    [['D3 Komputer yang menguasai jaringan']],
    [['-']],
    [[]],
  ])('%s says more, or nothing at all', (items) => {
    expect(found(...items)).toEqual([]);
  });
});

describe('an office', () => {
  test.each([
    'Kasi Pelayanan',
    'Kepala sekolah',
    'Operator',
    'Kepala Dinas Kesehatan, Kepala Bidang',
    'Staf Seksi Umum;',
  ])('%s is no ability', (item) => {
    expect(found('Memahami tata naskah', item)).toEqual([expect.stringMatching(/^office:/)]);
  });

  test.each([
    'Kepala UKPBJ mampu memimpin seluruh kegiatan',
    'PPK: Memiliki Sertifikat Pengadaan',
    'Pustakawan',
    'Petugas yang menguasai komputer',
    'Tenaga kesehatan',
  ])('%s is one, or a profession', (item) => {
    expect(found('Memahami tata naskah', item)).toEqual([]);
  });
});
