import { describe, expect, test } from 'vitest';
import { withMe, withPeAn } from '../../src/language/affixes.js';

describe('me- before a root', () => {
  test.each([
    ['periksa', 'memeriksa'],
    ['tulis', 'menulis'],
    ['kirim', 'mengirim'],
    ['susun', 'menyusun'],
    ['ambil', 'mengambil'],
    ['buat', 'membuat'],
    ['foto', 'memfoto'],
    ['verifikasi', 'memverifikasi'],
    ['daftar', 'mendaftar'],
    ['catat', 'mencatat'],
    ['jual', 'menjual'],
    ['hitung', 'menghitung'],
    ['ganti', 'mengganti'],
    ['lapor', 'melapor'],
    ['rekap', 'merekap'],
    ['muat', 'memuat'],
    ['wawancara', 'mewawancara'],
    ['nyata', 'menyata'],
    ['syarat', 'mensyarat'],
    ['khusus', 'mengkhusus'],
  ])('makes %s %s', (root, verb) => expect(withMe(root)).toBe(verb));

  test('keeps the first sound of a cluster', () => {
    expect(['proses', 'transfer', 'klarifikasi', 'standardisasi'].map(withMe)).toEqual([
      'memproses',
      'mentransfer',
      'mengklarifikasi',
      'menstandardisasi',
    ]);
  });

  test('is menge- before one syllable', () => {
    expect(['cek', 'cap', 'sah', 'bor'].map(withMe)).toEqual(['mengecek', 'mengecap', 'mengesah', 'mengebor']);
    expect(['isi', 'uji', 'aju'].map(withMe)).toEqual(['mengisi', 'menguji', 'mengaju']);
  });
});

test('pe-…-an takes the same nasal', () => {
  expect(['periksa', 'serah', 'tetap', 'kumpul', 'aju', 'sah', 'laksana', 'buat'].map(withPeAn)).toEqual([
    'pemeriksaan',
    'penyerahan',
    'penetapan',
    'pengumpulan',
    'pengajuan',
    'pengesahan',
    'pelaksanaan',
    'pembuatan',
  ]);
});
