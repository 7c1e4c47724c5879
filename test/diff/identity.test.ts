import { describe, expect, test } from 'vitest';
import { compareIdentity } from '../../src/diff/identity.js';
import { compareAllLists } from '../../src/diff/lists.js';
import { compareStandard } from '../../src/diff/standard.js';
import { sopFrom } from './sop-from.js';

const identity = (before: string, after: string) => compareIdentity(sopFrom(before), sopFrom(after));
const lists = (before: string, after: string) => compareAllLists(sopFrom(before), sopFrom(after));

/** `-2 lama`, `+1 baru`, `1>2 sama`, `1~1 lama | baru` */
const told = (before: string, after: string) =>
  lists(before, after).flatMap(({ changes }) =>
    changes.map(({ before: old, after: young, moved }) => {
      if (old === undefined) return `+${young?.position} ${young?.text}`;
      if (young === undefined) return `-${old.position} ${old.text}`;
      const texts = old.text === young.text ? old.text : `${old.text} | ${young.text}`;
      return `${old.position}${moved ? '>' : '~'}${young.position} ${texts}`;
    }),
  );

describe('compareIdentity', () => {
  const fields: readonly (readonly [field: string, before: string, after: string, old: string, young: string])[] = [
    ['judul', 'judul: A', 'judul: B', 'A', 'B'],
    ['nomor', 'nomor: 1/2026', 'nomor: 1.2026', '1/2026', '1.2026'],
    ['jenis', 'jenis: rutin', 'jenis: pelayanan', 'rutin', 'pelayanan'],
    ['sifat', 'sifat: teknis', 'judul: ""', 'teknis', 'administratif'],
    ['instansi.nama', 'instansi: {nama: A}', 'instansi: {nama: B}', 'A', 'B'],
    ['instansi.unit', 'instansi: {unit: A}', 'instansi: {unit: B}', 'A', 'B'],
    ['instansi.alamat', 'instansi: {alamat: A}', 'instansi: {alamat: B}', 'A', 'B'],
    ['instansi.logo', 'instansi: {logo: a.png}', 'instansi: {logo: b.png}', 'a.png', 'b.png'],
    [
      'tanggal.pembuatan',
      'tanggal: {pembuatan: 2026-01-12}',
      'tanggal: {pembuatan: 2026-01-13}',
      '12 Januari 2026',
      '13 Januari 2026',
    ],
    [
      'tanggal.revisi',
      'tanggal: {revisi: 2026-01-12}',
      'tanggal: {revisi: 2026-01-13}',
      '12 Januari 2026',
      '13 Januari 2026',
    ],
    [
      'tanggal.efektif',
      'tanggal: {efektif: 2026-01-12}',
      'tanggal: {efektif: Januari 2026}',
      '12 Januari 2026',
      'Januari 2026',
    ],
    ['revisi_ke', 'revisi_ke: 0', 'revisi_ke: 1', '0', '1'],
    ['pengesahan.jabatan', 'pengesahan: {jabatan: A}', 'pengesahan: {jabatan: B}', 'A', 'B'],
    ['pengesahan.nama', 'pengesahan: {nama: A}', 'pengesahan: {nama: B}', 'A', 'B'],
    ['pengesahan.pangkat', 'pengesahan: {pangkat: A}', 'pengesahan: {pangkat: B}', 'A', 'B'],
    ['pengesahan.nip', 'pengesahan: {nip: "1"}', 'pengesahan: {nip: "2"}', '1', '2'],
    ['pengesahan.mewakili', 'pengesahan: {mewakili: Plt.}', 'pengesahan: {mewakili: Plh.}', 'Plt.', 'Plh.'],
    ['pengesahan.tanda_tangan', 'judul: ""', 'pengesahan: {tanda_tangan: elektronik}', 'basah', 'elektronik'],
  ];

  test.each(fields)('tells %s', (field, before, after, old, young) => {
    expect(identity(before, after)).toEqual([{ field, before: [old], after: [young] }]);
  });

  test('tells what was not there and what is gone', () => {
    expect(identity('nomor: 1', 'revisi_ke: 0')).toEqual([
      { field: 'nomor', before: ['1'], after: [] },
      { field: 'revisi_ke', before: [], after: ['0'] },
    ]);
  });

  test('takes another spelling for no change', () => {
    const before = 'judul: Penerbitan  Izin\ntanggal: {efektif: 2026-02-02}\npengesahan: {nip: "197304121998031004"}';
    const after =
      'judul: penerbitan izin.\ntanggal: {efektif: 2 Februari 2026}\npengesahan: {nip: "19730412 199803 1 004"}';
    expect(identity(before, after)).toEqual([]);
  });
});

describe('compareAllLists', () => {
  test('tells items added, removed, reworded and in another order', () => {
    const before = 'peralatan: [Komputer, Kamera, Printer laser warna, Kendaraan]';
    const after = 'peralatan: [Kendaraan, Komputer, Printer laser hitam, Meja]';
    expect(told(before, after)).toEqual([
      '4>1 Kendaraan',
      '-2 Kamera',
      '3~3 Printer laser warna | Printer laser hitam',
      '+4 Meja',
    ]);
  });

  test.each(['dasar_hukum', 'kualifikasi_pelaksana', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'])(
    'looks at %s',
    (list) => {
      expect(lists(`${list}: [Satu]`, `${list}: [Satu, Dua]`)).toEqual([
        { list, changes: [{ after: { position: 2, text: 'Dua' }, moved: false }] },
      ]);
    },
  );

  test('tells who signs for a role as one change', () => {
    const entry = (name: string) => `paraf: [{peran: Disusun oleh, jabatan: Analis, nama: ${name}}]`;
    expect(told(entry('Nama Satu'), entry('Orang Lain'))).toEqual([
      '1~1 Disusun oleh: Analis, Nama Satu | Disusun oleh: Analis, Orang Lain',
    ]);
  });

  test('tells a new entry of the history, and one of the same revision as reworded', () => {
    const before = 'riwayat: [{revisi_ke: 0, tanggal: 2026-01-12, uraian: Baru}]';
    const after = 'riwayat: [{revisi_ke: 0, tanggal: 2026-01-12, uraian: Dokumen}, {revisi_ke: 1, uraian: Ubah}]';
    expect(told(before, after)).toEqual([
      '1~1 Revisi 0, 12 Januari 2026: Baru | Revisi 0, 12 Januari 2026: Dokumen',
      '+2 Revisi 1: Ubah',
    ]);
  });

  test('compares boxes of one title with each other', () => {
    const before = 'tambahan: [{judul: Tujuan, isi: A}, {judul: Definisi, isi: [X]}]';
    const after = 'tambahan: [{judul: Definisi, isi: [X, Y]}, {judul: Lingkup, isi: B}]';
    expect(lists(before, after).map(({ title, changes }) => [title, changes.length])).toEqual([
      ['Definisi', 1],
      ['Lingkup', 1],
      ['Tujuan', 1],
    ]);
  });
});

describe('the legal basis', () => {
  const law = (text: string) => `dasar_hukum: ["${text}"]`;

  test('takes another way to write a rule for no change', () => {
    const before = law('Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik');
    expect(told(before, law('UU No. 25 Tahun 2009 tentang Pelayanan Publik;'))).toEqual([]);
    expect(told(before, law('UU 25/2009'))).toEqual([]);
  });

  test('sees that a rule was amended', () => {
    const before = 'Peraturan Pemerintah Nomor 17 Tahun 2010 tentang Pendidikan';
    const after = `${before} sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 66 Tahun 2010`;
    expect(told(law(before), law(after))).toEqual([`1~1 ${before} | ${after}`]);
  });

  test('sees that another article is meant', () => {
    const rule = 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik';
    expect(told(law(`Pasal 20 ${rule}`), law(`Pasal 21 ${rule}`))).toHaveLength(1);
  });

  test('tells the rule that took the place of one with the same title', () => {
    const before = 'Peraturan Menteri PANRB Nomor 52 Tahun 2011 tentang Pedoman Standar Pelayanan';
    const after = 'Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan';
    expect(told(law(before), law(after))).toEqual([`1~1 ${before} | ${after}`]);
  });

  test('does not take two rules of one minister for one because their heads are alike', () => {
    const before = 'Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2018 tentang Surat Keterangan Penelitian';
    const after = 'Peraturan Menteri Dalam Negeri Nomor 4 Tahun 2018 tentang Retribusi Parkir';
    expect(told(law(before), law(after))).toEqual([`-1 ${before}`, `+1 ${after}`]);
  });
});

describe('compareStandard', () => {
  const standard = (before: string, after: string) => compareStandard(sopFrom(before), sopFrom(after));

  test('tells time, fee and the limits of stages', () => {
    const before = 'standar_pelayanan: {waktu: 3 hari kerja, biaya: "Rp10.000", tahap: {daftar: 1 jam, terbit: 1 jam}}';
    const after = 'standar_pelayanan: {waktu: 2 hari kerja, biaya: Gratis, tahap: {daftar: 2 jam, periksa: 1 jam}}';
    expect(standard(before, after)).toEqual([
      { field: 'waktu', before: ['3 hari kerja'], after: ['2 hari kerja'] },
      { field: 'biaya', before: ['Rp10.000'], after: ['Gratis'] },
      { field: 'tahap.daftar', before: ['1 jam'], after: ['2 jam'] },
      { field: 'tahap.periksa', before: [], after: ['1 jam'] },
      { field: 'tahap.terbit', before: ['1 jam'], after: [] },
    ]);
  });

  test('tells a standard that is new or gone', () => {
    const one = 'standar_pelayanan: {waktu: 1 jam}';
    expect(standard('judul: A', one)).toEqual([{ field: 'waktu', before: [], after: ['1 jam'] }]);
    expect(standard(one, 'judul: A')).toEqual([{ field: 'waktu', before: ['1 jam'], after: [] }]);
  });
});
