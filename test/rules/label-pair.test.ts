import { expect, test } from 'vitest';
import { isKnownPair, isRefusal } from '../../src/rules/label-pair.js';

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
  ['Pasien baru', 'Pasien lama'],
  ['BPJS', 'Umum'],
  ['Surat dinas', 'Surat pribadi'],
  ['Tersedia', 'Penuh'],
  ['Ada', 'Penuh'],
  ['Terbuka', 'Dikecualikan'],
  ['Rawat inap', 'Rawat jalan'],
  ['Msh ada', 'Habis'],
  ['≤ Rp200 juta', '> Rp200 juta'],
  ['s.d. Rp50 juta', 'Di atas Rp50 juta'],
  ['Elektronik', 'Manual'],
  ['MS', 'TMS'],
  ['Lengkap', 'BTL'],
  ['Layak', 'Tunda'],
  ['Di KUA', 'Di luar KUA'],
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
  ['Rp50 juta', 'Rp200 juta'],
])('not %s and %s', (first, second) => {
  expect(isKnownPair(first, second)).toBe(false);
  expect(isKnownPair(second, first)).toBe(false);
});

test('a refusal says no, and not that something is still to come', () => {
  for (const label of ['Tidak', 'Ditolak', 'Tidak memenuhi syarat', 'TMS']) expect(isRefusal(label)).toBe(true);
  for (const label of ['Belum', 'Belum lengkap', 'Tidak ada', 'Ya']) expect(isRefusal(label)).toBe(false);
});
