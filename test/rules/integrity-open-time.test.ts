import { expect, test } from 'vitest';
import { integrityOpenTime } from '../../src/rules/integrity-open-time.js';
import { findingsOf } from './findings-of.js';

const found = (time: string) =>
  findingsOf(
    integrityOpenTime,
    `judul: Penerbitan Izin\njenis: pelayanan\npelaksana: {a: Kepala Dinas}\nlangkah:\n  - {kegiatan: Menandatangani izin, pelaksana: a, waktu: "${time}"}`,
  ).length;

test.each(['Sesuai kesibukan pimpinan', 'Sesuai isi disposisi', 'Menunggu arahan', 'min 1 hari', '> 1 jam'])(
  '“%s” has no end',
  (time) => expect(found(time)).toBe(1),
);

test.each([
  'minimal 3 hari sebelum ujian',
  'Selama KLB berlangsung',
  'Maret',
  'Minggu II Februari',
  'Triwulan I',
  'Otomatis oleh sistem',
  "15'",
])('“%s” has one', (time) => expect(found(time)).toBe(0));
