import { expect, test } from 'vitest';
import { integrityLoop } from '../../src/rules/integrity-loop.js';
import { findingsOf } from './findings-of.js';

const found = (kind: string) =>
  findingsOf(
    integrityLoop,
    `judul: Pengadaan Obat
jenis: ${kind}
pelaksana: {pbf: {nama: Pedagang Besar Farmasi, eksternal: true}, tim: Tim Penerima}
langkah:
  - {id: kirim, kegiatan: Mengirim obat, pelaksana: pbf}
  - {kegiatan: Memeriksa obat, pelaksana: tim, keputusan: {Sesuai: lanjut, Tidak sesuai: kirim}}
  - {kegiatan: Menyimpan obat, pelaksana: tim}`,
  ).length;

test('asks for a limit where somebody applies, and not of a supplier', () => {
  expect(found('pelayanan')).toBe(1);
  expect(found('rutin')).toBe(0);
});
