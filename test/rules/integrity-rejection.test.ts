import { expect, test } from 'vitest';
import { integrityRejection } from '../../src/rules/integrity-rejection.js';
import { findingsOf } from './findings-of.js';

/** A service that is refused under a label and tells it so. */
const refused = (label: string, output: string) => `judul: Penerbitan Izin
jenis: pelayanan
pelaksana: {p: {nama: Pemohon, eksternal: true}, v: Verifikator}
langkah:
  - {kegiatan: Memeriksa berkas, pelaksana: v, output: Berkas, keputusan: {Ya: lanjut, ${label}: tolak}}
  - {kegiatan: Menerbitkan izin, pelaksana: v, output: Izin, lanjut: selesai}
  - {id: tolak, kegiatan: Memberitahukan hasil, pelaksana: v, output: ${output}}`;

test('a word by mouth is nothing in writing', () => {
  expect(findingsOf(integrityRejection, refused('Tidak', 'Pemberitahuan lisan'))).toEqual(['default: Tidak']);
  expect(findingsOf(integrityRejection, refused('Tidak', 'Pemberitahuan'))).toEqual([]);
});

test('what is not done yet is no refusal', () => {
  expect(findingsOf(integrityRejection, refused('Belum', 'Berkas'))).toEqual([]);
});
