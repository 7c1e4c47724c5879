import type { Explanation } from '../explanation.js';

const NOTE = Array.from(
  { length: 60 },
  (_, index) => `      Ketentuan ${index + 1}: berkas dicocokkan dengan daftar isian.\n`,
);
const CAMAT = Array.from({ length: 18 }, (_, index) => `camat-${index + 1}`);

/** 9xx: the printed page. */
export const PAGE: Readonly<Record<string, Explanation>> = {
  'page-glyph': {
    what: {
      id: 'Setiap huruf dalam SOP dimiliki oleh huruf cetaknya. PDF dan PNG hanya memuat satu jenis huruf, jadi emoji, aksara Arab, atau aksara Tionghoa tercetak “?” di sana; Word dan peramban meminjamnya dari huruf lain.',
      en: 'The printed font has every character of the SOP. PDF and PNG hold one font only, so that emoji and Arabic or Chinese letters become “?” there; Word and browsers borrow them from another font.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan ✅
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa kelengkapan berkas permohonan
    pelaksana: loket
`,
    },
  },
  'page-overflow': {
    what: {
      id: 'Setiap langkah muat dalam satu halaman. Baris tidak dipotong di antara dua halaman, jadi teks yang terlalu panjang tidak dapat dicetak utuh; ditemukan saat `sop render`.',
      en: 'Every step fits on one page. Rows are not parted between pages, so a text that is too long cannot be printed in full; found by `sop render`.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keterangan: |
${NOTE.join('')}`,
      shown: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keterangan: |
${NOTE.slice(0, 2).join('')}      …
${NOTE.slice(-1).join('')}`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keterangan: Menurut daftar isian pada Lampiran I
`,
    },
  },
  'page-quotes': {
    what: {
      id: 'Teks tidak diapit tanda petiknya sendiri. Petik miring dari Word (“ ”) bukan tanda petik bagi YAML, jadi ikut tercetak; yang tidak tercetak hanya petik lurus sepasang.',
      en: 'No text stands in quotation marks of its own. Curly quotes of Word (“ ”) are no quotes to YAML and will be printed; only a pair of straight ones is not.',
    },
    wrong: { text: 'kualifikasi_pelaksana:\n  - “Memahami tata naskah dinas”\n' },
    right: { text: 'kualifikasi_pelaksana:\n  - Memahami tata naskah dinas\n' },
  },
  'page-crowded': {
    what: {
      id: 'Kolom pelaksana cukup lebar untuk simbolnya. Dengan terlalu banyak pelaksana dalam satu tabel, kolomnya tidak muat di kertas; `sop render` menampilkannya bila tingkatnya dijadikan `error`.',
      en: 'The columns of the pelaksana are wide enough for their symbols. With too many of them in one table the columns do not fit the paper; `sop render` shows it where its severity is made `error`.',
    },
    wrong: {
      text: `pelaksana:
${CAMAT.map((id, index) => `  ${id}: Camat ${index + 1}\n`).join('')}langkah:
  - kegiatan: Menyampaikan laporan kependudukan
    pelaksana: [${CAMAT.join(', ')}]
`,
      shown: `pelaksana:
  camat-1: Camat 1
  camat-2: Camat 2
  …
  camat-16: Camat 16
  camat-17: Camat 17
  camat-18: Camat 18
langkah:
  - kegiatan: Menyampaikan laporan kependudukan
    pelaksana: [camat-1, camat-2, …, camat-18]
`,
    },
    right: {
      text: `pelaksana:
  camat: Camat se-Kabupaten
langkah:
  - kegiatan: Menyampaikan laporan kependudukan
    pelaksana: camat
`,
    },
  },
};
