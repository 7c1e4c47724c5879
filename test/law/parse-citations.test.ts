import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import { parseCitations } from '../../src/law/parse-citations.js';

/** "kind issuer figure/year title" of a citation, with its role where it is not the basis. */
function short({ kind, issuer, figure, year, title, role, level }: Citation): string {
  const name = [kind, issuer && `(${issuer})`, level && `[${level}]`, `${figure ?? '?'}/${year ?? '?'}`];
  return [...name, title && `"${title}"`, role === 'basis' ? '' : role].filter(Boolean).join(' ');
}

const read = (text: string) => parseCitations(text).map(short);

describe('one rule in its long form', () => {
  test.each([
    ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;', 'uu 25/2009 "Pelayanan Publik"'],
    ['1. Undang-undang Republik Indonesia Nomor 43 tahun 2009 Tentang Kearsipan.', 'uu 43/2009 "Kearsipan"'],
    ['Undang-Undang Darurat Nomor 7 Tahun 1955 tentang Tindak Pidana Ekonomi', 'uu 7/1955 "Tindak Pidana Ekonomi"'],
    [
      'Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja',
      'perppu 2/2022 "Cipta Kerja"',
    ],
    ['Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan', 'pp 96/2012 "Pelaksanaan"'],
    [
      'Peraturan Presiden Republik Indonesia Nomor 86 Tahun 2007 tentang Badan Pusat Statistik',
      'perpres 86/2007 "Badan Pusat Statistik"',
    ],
    ['Keputusan Presiden Nomor 80 Tahun 2003 tentang Pengadaan', 'keppres 80/2003 "Pengadaan"'],
    ['Instruksi Presiden Nomor 3 Tahun 2003 tentang E-Government', 'inpres 3/2003 "E-Government"'],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 tentang Pedoman',
      'permen (panrb) 35/2012 "Pedoman"',
    ],
    [
      'Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 47 Tahun 2023 tentang Standar',
      'permen (pendidikan) 47/2023 "Standar"',
    ],
    [
      'Peraturan Menteri Keuangan Nomor 190/PMK.05/2012 tentang Tata Cara Pembayaran',
      'permen (keuangan) 190/2012 "Tata Cara Pembayaran"',
    ],
    [
      'Peraturan Menteri Perindustrian Nomor 42/M-IND/PER/8/2013 tentang Pedoman',
      'permen (perindustrian) 42/2013 "Pedoman"',
    ],
    [
      'Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020 tentang Organisasi',
      'peraturan-lembaga (bps) 7/2020 "Organisasi"',
    ],
    [
      'Peraturan Kepala Badan Pusat Statistik Nomor 19 Tahun 2013 Tentang Pedoman',
      'peraturan-lembaga (bps) 19/2013 "Pedoman"',
    ],
    [
      'Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021 tentang Pedoman',
      'peraturan-lembaga (anri) 5/2021 "Pedoman"',
    ],
    ['Peraturan LKPP Nomor 12 Tahun 2021 tentang Pedoman', 'peraturan-lembaga (lkpp) 12/2021 "Pedoman"'],
    [
      'Peraturan Mahkamah Agung Nomor 1 Tahun 2019 tentang Administrasi',
      'peraturan-lembaga (ma) 1/2019 "Administrasi"',
    ],
    [
      'Peraturan Direktur Jenderal Pajak Nomor PER-11/PJ/2022 tentang Faktur',
      'peraturan-pejabat (direktur jenderal pajak) 11/2022 "Faktur"',
    ],
    [
      'Peraturan Daerah Provinsi Kalimantan Utara Nomor 5 Tahun 2016 tentang Perangkat Daerah',
      'perda (kalimantan utara) [province] 5/2016 "Perangkat Daerah"',
    ],
    [
      'Peraturan Daerah Kabupaten Kebumen Nomor 7 Tahun 2016 tentang Perangkat',
      'perda (kebumen) [regency] 7/2016 "Perangkat"',
    ],
    [
      'Peraturan Daerah Kota Bandung Nomor 8 Tahun 2016 tentang Perangkat',
      'perda (kota bandung) [regency] 8/2016 "Perangkat"',
    ],
    ['Peraturan Daerah Nomor 8 Tahun 2016 tentang Perangkat', 'perda 8/2016 "Perangkat"'],
    ['Peraturan gubernur Nomor 120 Tahun 2016 tentang Kedudukan', 'perkada [province] 120/2016 "Kedudukan"'],
    [
      'Peraturan Gubernur Kalimantan Barat Nomor 120 Tahun 2016 tentang Kedudukan',
      'perkada (kalimantan barat) [province] 120/2016 "Kedudukan"',
    ],
    ['Peraturan Bupati Sleman Nomor 30.1 Tahun 2021 tentang SOP', 'perkada (sleman) [regency] 30/2021 "SOP"'],
    [
      'Peraturan Wali Kota Denpasar Nomor 13 Tahun 2018 tentang Pedoman',
      'perkada (denpasar) [regency] 13/2018 "Pedoman"',
    ],
    ['Keputusan Bupati Sleman Nomor 188.45/123/KEP/2020 tentang Tim', 'keputusan (bupati sleman) 188/2020 "Tim"'],
    [
      'Keputusan Menteri Pendayagunaan Aparatur Negara Nomor KEP/25/M.PAN/2/2004 tentang Pedoman',
      'keputusan (panrb) 25/2004 "Pedoman"',
    ],
    [
      'Surat Edaran Menteri Kesehatan Nomor 14 Tahun 2023 tentang Kewaspadaan',
      'surat-edaran (kesehatan) 14/2023 "Kewaspadaan"',
    ],
    ['Instruksi Menteri Dalam Negeri Nomor 2 Tahun 2021 tentang Posko', 'instruksi (dagri) 2/2021 "Posko"'],
    ['Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 Pasal 18', 'uud ?/1945'],
    ['Ketetapan MPR RI Nomor XI/MPR/1998 tentang Penyelenggara Negara', 'tap-mpr 11/1998 "Penyelenggara Negara"'],
    ['Peraturan Desa Sukamaju Nomor 3 Tahun 2022 tentang APBDes', 'perdes (sukamaju) 3/2022 "APBDes"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('one rule in a short form', () => {
  test.each([
    ['UU No. 25 Tahun 2009 tentang Pelayanan Publik', 'uu 25/2009 "Pelayanan Publik"'],
    ['UU RI No.14 Th. 2008 ttg KIP', 'uu 14/2008 "KIP"'],
    ['UU 25/2009', 'uu 25/2009'],
    ['UU Pelayanan Publik Nomor 25 Tahun 2009', 'uu 25/2009 "Pelayanan Publik"'],
    ['UUD 1945', 'uud ?/1945'],
    ['UUD NRI Tahun 1945', 'uud ?/1945'],
    ['Perppu 2/2022', 'perppu 2/2022'],
    ['PP Nomor : 94 Tahun 2021 tentang Disiplin PNS', 'pp 94/2021 "Disiplin PNS"'],
    ['Peraturan Pemerintah (PP) Nomor 94 Tahun 2021 tentang Disiplin PNS', 'pp 94/2021 "Disiplin PNS"'],
    ['Perpres No 16 Tahun 2018', 'perpres 16/2018'],
    ['Permendagri 52/2011', 'permen (dagri) 52/2011'],
    ['Permendagri Nomor 52 Tahun 2011 tentang SOP', 'permen (dagri) 52/2011 "SOP"'],
    ['PermenPAN-RB No. 35 Tahun 2012', 'permen (panrb) 35/2012'],
    ['Permenpan RB Nomor 35 Tahun 2012', 'permen (panrb) 35/2012'],
    ['Permen PAN dan RB Nomor 35 Tahun 2012', 'permen (panrb) 35/2012'],
    ['PermenPANRB Nomor 19 Tahun 2018', 'permen (panrb) 19/2018'],
    ['Peraturan Menpan Nomor 35 Tahun 2012', 'permen (panrb) 35/2012'],
    ['Permenkes No. 43/2019 tentang Puskesmas', 'permen (kesehatan) 43/2019 "Puskesmas"'],
    ['PMK 46/PMK.01/2021', 'permen (keuangan) 46/2021'],
    ['PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP', 'permen (panrb) 21/2008 "Pedoman Penyusunan SOP"'],
    [
      'Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/21/M.PAN/11/2008 tentang Pedoman',
      'permen (panrb) 21/2008 "Pedoman"',
    ],
    ['Kepmenpan Nomor 63/KEP/M.PAN/7/2003', 'keputusan (panrb) 63/2003'],
    ['Perki 1/2021', 'peraturan-lembaga (ki) 1/2021'],
    ['Perka ANRI Nomor 2 Tahun 2014', 'peraturan-lembaga (anri) 2/2014'],
    ['Perka BPKP PER-1236/K/SU/2011', 'peraturan-lembaga (bpkp) 1236/2011'],
    ['Perda Prov. Kalbar No. 5 Tahun 2016', 'perda (kalbar) [province] 5/2016'],
    ['Pergub Jateng Nomor 37 Tahun 2013', 'perkada (jateng) [province] 37/2013'],
    ['Perbup Kebumen No. 10 Tahun 2017', 'perkada (kebumen) [regency] 10/2017'],
    ['Perwali Cilegon Nomor 7 Tahun 2016', 'perkada (cilegon) [regency] 7/2016'],
    ['SE Sekda Nomor 065/123/2020', 'surat-edaran (sekda) 123/2020'],
    ['Peratuaran Pemerintah Nomor 60 Tahun 2008 tetang SPIP', 'pp 60/2008 "SPIP"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('as it is written in practice', () => {
  test.each([
    ['Undang‑Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', ['uu 23/2014 "Pemerintahan Daerah"']],
    ['PERATURAN BUPATI NOMOR 98 TAHUN 2022', ['perkada [regency] 98/2022']],
    ['Peraturan Periseden No. 98 Tahub 2014 tentang Perizinan', ['perpres 98/2014 "Perizinan"']],
    ['Peraturan Mentri Dalam Negri No. 83 Tahun 2014 tentang Pedoman', ['permen (dagri) 83/2014 "Pedoman"']],
    ['Peraturan Menteri Keuangan Nomor ...(6)... tentang Organisasi', ['permen (keuangan) ?/? "Organisasi"']],
    ['Peraturan Bupati Nomor 08/120/1982 Tahun 1982', ['perkada [regency] 8/1982']],
    [
      'Surat Keputusan Menteri Keuangan Republik Indonesia No: Kep-1771/MK/IV/12/1974 tanggal 28 Desember 1974 tentang Modal',
      ['keputusan (keuangan) 1771/1974 "Modal"'],
    ],
    [
      'Peraturan Pemerintah Nomor 24 Tahun 2005 yang telah diubah dengan perturan Pemerintah Nomor 71 Tahun 2010 tentang SAP',
      ['pp 24/2005', 'pp 71/2010 "SAP" amendment'],
    ],
    [
      'UU Nomor 23 Tahun 2014 tentang Pemda (Lembaran Negara Tahun 2014 Nomor 244), sebagaimana telah diubah beberapa kali dan terakhir dengan UU Nomor 9 Tahun 2015',
      ['uu 23/2014 "Pemda"', 'uu 9/2015 amendment'],
    ],
    [
      'Undang-Undang Nomor 12 Tahun 2008 tentang Perubahan Kedua atas Undang-Undang Nomor 32 tentang Pemerintahan Daerah',
      [
        'uu 12/2008 "Perubahan Kedua atas Undang-Undang Nomor 32 tentang Pemerintahan Daerah"',
        'uu 32/? "Pemerintahan Daerah" mention',
      ],
    ],
    [
      'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas\nUndang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan\nDaerah',
      [
        'uu 9/2015 "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"',
        'uu 23/2014 "Pemerintahan Daerah" mention',
      ],
    ],
    ['Peraturan Menteri Dalam\nNegeri Nomor 52 Tahun 2011 tentang SOP', ['permen (dagri) 52/2011 "SOP"']],
    ['UU Nomor 25 Tahun 2009\nPP Nomor 96 Tahun 2012', ['uu 25/2009', 'pp 96/2012']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is missing', () => {
  test.each([
    ['Peraturan Gubernur tentang Susunan Organisasi', 'perkada [province] ?/? "Susunan Organisasi"'],
    ['Undang-Undang Pelayanan Publik', 'uu ?/? "Pelayanan Publik"'],
    ['UU Nomor 25 tentang Pelayanan Publik', 'uu 25/? "Pelayanan Publik"'],
    ['Peraturan Bupati Nomor … Tahun 2020 tentang SOTK', 'perkada [regency] ?/2020 "SOTK"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    '',
    '-',
    'Standar Pelayanan Minimal',
    'DPA Tahun 2024',
    'Nomor 25 Tahun 2009',
    'Visi dan misi se Indonesia',
  ])('no rule in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('several rules in one item', () => {
  test('amendments by jo. and by words', () => {
    expect(read('Perpres No. 16 Tahun 2018 jo. Perpres No. 12 Tahun 2021 jo. Perpres No. 46 Tahun 2025;')).toEqual([
      'perpres 16/2018',
      'perpres 12/2021 amendment',
      'perpres 46/2025 amendment',
    ]);
    expect(read('Perpres 16 Tahun 2018 jo Nomor 12 Tahun 2021 jo. 46/2025 tentang Pengadaan')).toEqual([
      'perpres 16/2018',
      'perpres 12/2021 amendment',
      'perpres 46/2025 "Pengadaan" amendment',
    ]);
    expect(
      read(
        'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Perppu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang',
      ),
    ).toEqual([
      'uu 23/2014 "Pemerintahan Daerah"',
      'uu 6/2023 "Penetapan Perppu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang" amendment',
      'perppu 2/2022 "Cipta Kerja menjadi Undang-Undang" mention',
    ]);
  });

  test('an amendment that tells the title over again', () => {
    expect(
      read(
        'Peraturan Gubernur Nomor 120 Tahun 2016 tentang Kedudukan sebagaimana telah diubah dengan Peraturan Gubernur Nomor 70 Tahun 2019 tentang Perubahan atas Peraturan Gubernur Nomor 120 Tahun 2016 tentang Kedudukan (Berita Daerah Tahun 2019 Nomor 71).',
      ),
    ).toEqual([
      'perkada [province] 120/2016 "Kedudukan"',
      'perkada [province] 70/2019 "Perubahan atas Peraturan Gubernur Nomor 120 Tahun 2016 tentang Kedudukan" amendment',
      'perkada [province] 120/2016 "Kedudukan" mention',
    ]);
  });

  test('a rule that only a title speaks of', () => {
    expect(
      read(
        'Peraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;',
      ),
    ).toEqual([
      'pp 28/2012 "Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"',
      'uu 43/2009 "Kearsipan" mention',
    ]);
    expect(read('Petunjuk Teknis Pelaksanaan Peraturan Presiden Nomor 16 Tahun 2018')).toEqual([
      'perpres 16/2018 mention',
    ]);
  });

  test('a rule that was replaced', () => {
    expect(
      read(
        'UU Nomor 32 Tahun 2004 sebagaimana telah diganti dengan UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
      ),
    ).toEqual(['uu 32/2004', 'uu 23/2014 "Pemerintahan Daerah" replacement']);
  });

  test('rules side by side', () => {
    expect(read('UU 25/2009 tentang Pelayanan Publik; PP 96/2012 tentang Pelaksanaan')).toEqual([
      'uu 25/2009 "Pelayanan Publik"',
      'pp 96/2012 "Pelaksanaan"',
    ]);
    expect(read('UU 25/2009 dan PP 96/2012')).toEqual(['uu 25/2009', 'pp 96/2012']);
    expect(read('1. UU Nomor 25 Tahun 2009\n2. PP Nomor 96 Tahun 2012')).toEqual(['uu 25/2009', 'pp 96/2012']);
    expect(read('PP Nomor 10 Tahun 2012 dan Nomor 12 Tahun 2013')).toEqual(['pp 10/2012', 'pp 12/2013']);
  });
});

test('says where each rule stands', () => {
  const text = 'Perpres No. 16 Tahun 2018 jo. Perpres No. 12 Tahun 2021;';
  expect(parseCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Perpres No. 16 Tahun 2018',
    'Perpres No. 12 Tahun 2021',
  ]);
});

describe('how courts, hospitals and old papers cite', () => {
  test.each([
    [
      'Surat Keputusan KMA No.026/KMA/SK/II/2012 tentang Standar Pelayanan',
      'keputusan (ma) 26/2012 "Standar Pelayanan"',
    ],
    ['KMA/032/SK/IV/2006 tentang Pemberlakuan Buku II', 'keputusan (ma) 32/2006 "Pemberlakuan Buku II"'],
    ['Keputusan KMARI No.032/KMA/SK/IV/2006 tentang Buku II', 'keputusan (ma) 32/2006 "Buku II"'],
    ['KMA Nomor 477 Tahun 2004 tentang Pencatatan Nikah', 'keputusan (agama) 477/2004 "Pencatatan Nikah"'],
    ['Surat Edaran KMA RI Nomor 3 Tahun 1998 tentang Perkara', 'surat-edaran (ma) 3/1998 "Perkara"'],
    ['SE KMA No. 3 Tahun 1998 tentang Perkara', 'surat-edaran (ma) 3/1998 "Perkara"'],
    ['Peraturan SEKMA RI Nomor 002 Tahun 2012 tentang SOP', 'peraturan-pejabat (sekma) 2/2012 "SOP"'],
    [
      'Peraturan Presiden (PERPRES) Nomor 12 Tahun 2021 tentang Perubahan atas Pengadaan',
      'perpres 12/2021 "Perubahan atas Pengadaan"',
    ],
    [
      'Peraturan Menteri (Permen) PANRB Nomor 35 Tahun 2012 tentang Pedoman SOP',
      'permen (panrb) 35/2012 "Pedoman SOP"',
    ],
    [
      'Peraturan Menteri Pendayagunaan Paraturan Negara dan Reformasi Birokrasi No. 36 Tahun 2012 tentang Pelayanan',
      'permen (panrb) 36/2012 "Pelayanan"',
    ],
    ['Perma Nomor 1 Tahun 2016 tentang Mediasi', 'peraturan-lembaga (ma) 1/2016 "Mediasi"'],
    ['Sema No. 2 Tahun 2014 tentang Penyelesaian Perkara', 'surat-edaran (ma) 2/2014 "Penyelesaian Perkara"'],
    ['PerLAN No. 10 Tahun 2018 tentang Pengembangan', 'peraturan-lembaga (lan) 10/2018 "Pengembangan"'],
    ['Perkap Nomor 6 Tahun 2019 tentang Penyidikan', 'peraturan-lembaga (polri) 6/2019 "Penyidikan"'],
    ['PP.53 Tahun 2010 ttg Disiplin PNS', 'pp 53/2010 "Disiplin PNS"'],
    ['P.P. No. 30 Tahun 2019 tentang Penilaian Kinerja', 'pp 30/2019 "Penilaian Kinerja"'],
    ['PER/21/M-PAN/11/2008 tentang Pedoman SOP', 'permen (panrb) 21/2008 "Pedoman SOP"'],
    ['HK.01.07/MENKES/1128/2022 tentang Akreditasi', 'keputusan (kesehatan) 1128/2022 "Akreditasi"'],
    ['SK Direktur RSUD No. 445/215/2018 tentang Pelayanan', 'keputusan (direktur rsud) 215/2018 "Pelayanan"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a change behind "y.s.d.u."', () => {
    expect(read('UU No.7 Tahun 1989 tentang Peradilan Agama y.s.d.u UU No.3 Tahun 2006')).toEqual([
      'uu 7/1989 "Peradilan Agama"',
      'uu 3/2006 amendment',
    ]);
  });
});

describe('ministries and agencies of today and of old', () => {
  test.each([
    ['Permendikdasmen No. 3/2025 tentang SPMB', 'permen (pendidikan) 3/2025 "SPMB"'],
    [
      'Peraturan Menteri Pendidikan Dasar dan Menengah Nomor 1 Tahun 2026 tentang Standar Proses',
      'permen (pendidikan) 1/2026 "Standar Proses"',
    ],
    ['Permendiktisaintek 39/2025', 'permen (pendidikan-tinggi) 39/2025'],
    [
      'Peraturan Menteri Pendidikan Tinggi, Sains, dan Teknologi Nomor 39 Tahun 2025',
      'permen (pendidikan-tinggi) 39/2025',
    ],
    [
      'Peraturan Menteri Riset, Teknologi, dan Pendidikan Tinggi Nomor 44 Tahun 2015',
      'permen (pendidikan-tinggi) 44/2015',
    ],
    ['Permenristekdikti Nomor 44 Tahun 2015', 'permen (pendidikan-tinggi) 44/2015'],
    ['Permendikbudristek 53 Tahun 2023', 'permen (pendidikan) 53/2023'],
    ['Permenbud Nomor 1 Tahun 2025', 'permen (kebudayaan) 1/2025'],
    ['Permenkum Nomor 49 Tahun 2025', 'permen (hukum) 49/2025'],
    ['Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2019', 'permen (hukum) 8/2019'],
    ['PermenHAM 2/2025', 'permen (ham) 2/2025'],
    ['Peraturan Menteri Hak Asasi Manusia Nomor 2 Tahun 2025', 'permen (ham) 2/2025'],
    ['Permenimipas Nomor 3 Tahun 2025', 'permen (imipas) 3/2025'],
    ['Peraturan Menteri Imigrasi dan Pemasyarakatan Nomor 3 Tahun 2025', 'permen (imipas) 3/2025'],
    ['Permenkomdigi Nomor 5 Tahun 2025', 'permen (komunikasi) 5/2025'],
    ['Permen PU No. 29/PRT/M/2006', 'permen (pekerjaan-umum) 29/2006'],
    ['Permen PUPR Nomor 8 Tahun 2022', 'permen (pekerjaan-umum) 8/2022'],
    ['Permen PKP Nomor 5 Tahun 2025', 'permen (perumahan) 5/2025'],
    ['Peraturan Menteri Perumahan dan Kawasan Permukiman Nomor 5 Tahun 2025', 'permen (perumahan) 5/2025'],
    ['Permenhut Nomor 18 Tahun 2025', 'permen (kehutanan) 18/2025'],
    ['Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor 4 Tahun 2021', 'permen (lingkungan) 4/2021'],
    ['PermenLH/BPLH Nomor 3 Tahun 2025', 'permen (lingkungan) 3/2025'],
    ['Permendes PDTT Nomor 21 Tahun 2020', 'permen (desa) 21/2020'],
    ['Permenakertrans No. PER.16/MEN/XI/2011', 'permen (ketenagakerjaan) 16/2011'],
    ['Peraturan Menteri Perhubungan Nomor PM 60 Tahun 2019', 'permen (perhubungan) 60/2019'],
    ['Peraturan Menhub Nomor PM. 60 Tahun 2019', 'permen (perhubungan) 60/2019'],
    ['Perpol Nomor 6 Tahun 2023 tentang SKCK', 'peraturan-lembaga (polri) 6/2023 "SKCK"'],
    ['Perkaban No. 1 Tahun 2010', 'peraturan-lembaga (agraria) 1/2010'],
    ['Perja Nomor 1 Tahun 2021', 'peraturan-lembaga (kejaksaan) 1/2021'],
    ['Perba BPS Nomor 1 Tahun 2019', 'peraturan-lembaga (bps) 1/2019'],
    ['Perbadan BRIN Nomor 3 Tahun 2022', 'peraturan-lembaga (brin) 3/2022'],
    ['PerBKN No. 5 Tahun 2019', 'peraturan-lembaga (bkn) 5/2019'],
    ['PerLKPP No. 9 Tahun 2018', 'peraturan-lembaga (lkpp) 9/2018'],
    ['PerkaBKN No. 21 Tahun 2010', 'peraturan-lembaga (bkn) 21/2010'],
    ['Perbawaslu Nomor 3 Tahun 2022', 'peraturan-lembaga (bawaslu) 3/2022'],
    ['Peraturan Badan Pengawas Pemilihan Umum Nomor 9 Tahun 2024', 'peraturan-lembaga (bawaslu) 9/2024'],
    ['Peraturan Badan POM Nomor 20 Tahun 2019', 'peraturan-lembaga (bpom) 20/2019'],
    ['Peraturan BPJS Kesehatan Nomor 1 Tahun 2024', 'peraturan-lembaga (bpjs-kesehatan) 1/2024'],
    ['PADG Nomor 24/7/PADG/2022', 'peraturan-lembaga (bi) 24/2022'],
    ['Inmendagri No. 2 Tahun 2021', 'instruksi (dagri) 2/2021'],
    ['SEB Mendagri Nomor 1 Tahun 2020', 'surat-edaran (dagri) 1/2020'],
    ['Perdais DIY Nomor 1 Tahun 2018', 'perda (diy) [province] 1/2018'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['PMK Nomor 43 Tahun 2019 tentang Puskesmas', 'permen (kesehatan) 43/2019 "Puskesmas"'],
    ['KMK No. 128/MENKES/SK/II/2004', 'keputusan (kesehatan) 128/2004'],
    ['PMK Nomor 62 Tahun 2023 tentang Perencanaan Anggaran', 'permen (keuangan) 62/2023 "Perencanaan Anggaran"'],
    ['PMK 119 Tahun 2023', 'permen (pmk) 119/2023'],
    ['PMK 5 Tahun 2023 tentang Anggaran Kesehatan', 'permen (pmk) 5/2023 "Anggaran Kesehatan"'],
  ])('whose PMK the number or the title tells: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('no rule in a word that begins like one', () => {
    expect(read('Perkara Nomor 5 Tahun 2020')).toEqual([]);
    expect(read('UU 1/1974 tentang Perkawinan Nomor 2')).toEqual(['uu 1/1974 "Perkawinan Nomor 2"']);
  });
});
