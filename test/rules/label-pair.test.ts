import { expect, test } from 'vitest';
import { isKnownPair } from '../../src/rules/label-pair.js';

test.each([
  ['Ya', 'Tidak'],
  ['Y', 'T'],
  ['Iya', 'tidak.'],
  ['Lengkap', 'Tidak lengkap'],
  ['Lengkap', 'Tidak'],
  ['Sudah lengkap', 'Belum'],
  ['Data lengkap', 'Data tidak lengkap'],
  ['Lengkap dan benar', 'Tidak lengkap'],
  ['Memenuhi syarat', 'Tidak memenuhi'],
  ['Disetujui', 'Tidak setuju'],
  ['Disetujui', 'Ditolak'],
  ['Disetujui', 'Dikembalikan'],
  ['Setuju', 'Revisi'],
  ['Sesuai', 'Perbaikan'],
  ['Ya', 'Belum sesuai'],
  ['Benar', 'Salah'],
  ['Lolos verifikasi', 'tidak lolos verifikasi'],
  ['Ada', 'Tidak ada'],
  ['Lulus', 'Gagal'],
  ['Online', 'Offline'],
])('%s and %s', (first, second) => {
  expect(isKnownPair(first, second)).toBe(true);
  expect(isKnownPair(second, first)).toBe(true);
});

test.each([
  ['Teknis', 'Administratif'],
  ['Kotak Pengaduan', 'Tatap muka'],
  ['Ada', 'Tidak'],
  ['Lengkap', 'Tidak sesuai'],
  ['Setuju', 'Diterima'],
  ['Ditolak', 'Dikembalikan'],
  ['A', 'B'],
])('not %s and %s', (first, second) => {
  expect(isKnownPair(first, second)).toBe(false);
  expect(isKnownPair(second, first)).toBe(false);
});
