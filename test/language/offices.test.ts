import { describe, expect, test } from 'vitest';
import { canonicalOffice } from '../../src/language/offices/canonical.js';
import { rankOf } from '../../src/language/offices/rank.js';
import { isSameOffice, officeName } from '../../src/language/offices/same-office.js';

describe('one spelling for an office', () => {
  test.each([
    [
      'kepala subbagian umum',
      ['Kasubbag Umum', 'Kasubag. Umum', 'Kepala Sub Bagian Umum', 'KEPALA SUBBAGIAN UMUM', 'Ka. Sub Bag. Umum'],
    ],
    ['kepala seksi pelayanan', ['Kasi Pelayanan', 'Kepala Seksi Pelayanan']],
    ['kepala dinas', ['Kadis', 'Kepala Dinas', 'Plt. Kepala Dinas']],
    ['sekretaris daerah', ['Sekda', 'Sekretaris Daerah']],
    ['wali kota contoh', ['Walikota Contoh', 'Wali Kota Contoh']],
    ['staf tata usaha', ['Staff TU', 'Staf Tata Usaha']],
    ['kepala satuan polisi pamong praja', ['Kasatpol PP', 'Kepala Satuan Polisi Pamong Praja']],
  ])('is %s', (office, spellings) => {
    expect(spellings.map(canonicalOffice)).toEqual(spellings.map(() => office));
  });
});

describe('ranks', () => {
  test('of heads of agencies go by short names too', () => {
    const names = ['Kepala BKPSDM', 'Kepala DPMPTSP', 'Kepala Dinkes', 'Kepala Disdukcapil', 'Kepala Bappeda'];
    expect(names.map(rankOf)).toEqual(names.map(() => rankOf('Kepala Dinas')));
    expect(rankOf('Kepala BPS Provinsi Contoh')).toBeUndefined();
  });

  const order = [
    'Menteri Dalam Negeri',
    'Gubernur',
    'Wakil Bupati',
    'Sekda',
    'Asisten I',
    'Kepala Dinas Kesehatan',
    'Kabid Pelayanan',
    'Camat Contoh',
    'Lurah Contoh',
    'Kasubbag Umum',
    'Staf Umum',
  ];

  test('fall from minister to staff', () => {
    const ranks = order.map((office) => rankOf(office) ?? Number.NaN);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(order.length);
  });

  test('of secretaries are known by the short names of their agencies too', () => {
    expect(rankOf('Sekretaris DPMPTSP')).toBe(rankOf('Sekretaris Dinas'));
  });

  test('fall from the head to his staff at a court and on a campus', () => {
    const court = ['Ketua Pengadilan Negeri Contoh', 'Panitera', 'Panmud Perdata', 'Staf'].map(rankOf);
    const campus = ['Rektor', 'Warek I', 'Dekan', 'Wadek II', 'Kaprodi Hukum', 'Staf'].map(rankOf);
    for (const ranks of [court, campus]) {
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test.each([
    'Arsiparis',
    'Tim Teknis',
    'Pemohon',
    'Staf Ahli Bupati',
    'Sekretaris',
    'Kepala',
    'Kepala Puskesmas',
    'Asisten Apoteker',
  ])('are not said of %s', (office) => expect(rankOf(office)).toBeUndefined());
});

describe('two names of one office', () => {
  const same = (one: string, other: string) => isSameOffice(officeName(one), officeName(other));

  test.each([
    ['Kasubbag Umum', 'Kepala Sub Bagian Umum'],
    ['Kasubag Umum & Keuangan', 'Kepala Subbagian Umum dan Keuangan'],
    ['Kepala BPS Provinsi Contoh', 'Kepala Badan Pusat Statistik Provinsi Contoh'],
    ['KEPALA BKPSDM', 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
    ['PPK', 'Pejabat Pembuat Komitmen'],
    ['BPS Kab/Kota', 'BPS Kabupaten/Kota'],
    ['Sekertaris Dinas', 'Sekretaris Dinas'],
  ])('%s is %s', (one, other) => expect([same(one, other), same(other, one)]).toEqual([true, true]));

  test.each([
    ['Kasubbag Umum', 'Kasubbag Keuangan'],
    ['Kasubbag Umum', 'Kasubbag Umum dan Keuangan'],
    ['Kepala BKD', 'Kepala Bagian Keuangan Daerah Tertinggal'],
    ['TPT', 'Tim Penilai Teknis'],
    ['Kepala Dinas', 'Kepala Dinas Kesehatan'],
    ['', 'Staf'],
  ])('%s is not %s', (one, other) => expect([same(one, other), same(other, one)]).toEqual([false, false]));
});
