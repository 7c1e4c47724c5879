import type { Explanation } from '../explanation.js';

/** 1xx: the title. */
export const TITLES: Readonly<Record<string, Explanation>> = {
  'title-form': {
    what: {
      id: 'Judul diawali nama kegiatan, lalu hasil akhirnya. Nama kegiatan berbentuk pe-…-an atau per-…-an, misalnya Penyusunan, Penerbitan, Pengelolaan.',
      en: 'A title begins with the activity, then its final output. The activity is a noun like Penyusunan, Penerbitan or Pengelolaan.',
    },
    wrong: { text: 'judul: Layanan Pengaduan Masyarakat\n' },
    right: { text: 'judul: Penanganan Pengaduan Masyarakat\n' },
    options: [
      {
        name: 'allow',
        what: {
          id: 'kata lain yang boleh mengawali judul',
          en: 'other words that may begin a title',
        },
        example: '[Layanan, Pos]',
      },
    ],
  },
  'title-prefix': {
    what: {
      id: 'Judul tidak diawali kata “SOP”. Kata itu sudah tercetak pada formulir sebagai label kotak judul.',
      en: 'A title does not begin with the word “SOP”. The form prints it already, as the label of the box.',
    },
    wrong: { text: 'judul: SOP Pemusnahan Arsip Inaktif\n' },
    right: { text: 'judul: Pemusnahan Arsip Inaktif\n' },
  },
  'title-single-output': {
    what: {
      id: 'Satu SOP menghasilkan satu hal. Judul yang menggabungkan dua hasil biasanya memuat dua prosedur.',
      en: 'One SOP yields one thing. A title that joins two products mostly holds two procedures.',
    },
    wrong: { text: 'judul: Pengelolaan Surat Masuk dan Surat Keluar\n' },
    right: { text: 'judul: Pengelolaan Surat Masuk\n' },
  },
  'title-output': {
    what: {
      id: 'Output langkah terakhir menyebut hasil yang dijanjikan judul. Langkah penutup seperti mengarsipkan tidak dihitung.',
      en: 'The output of the last step names what the title promises. Closing steps such as filing do not count.',
    },
    wrong: {
      text: `judul: Penerbitan Surat Keterangan Domisili
langkah:
  - kegiatan: Menandatangani surat keterangan domisili
    pelaksana: kadis
    output: Surat keterangan domisili
  - kegiatan: Menilai kepuasan pemohon
    pelaksana: loket
    output: Nilai kepuasan
`,
    },
    right: {
      text: `judul: Penerbitan Surat Keterangan Domisili
langkah:
  - kegiatan: Menandatangani surat keterangan domisili
    pelaksana: kadis
    output: Surat keterangan domisili
  - kegiatan: Mengarsipkan salinan surat
    pelaksana: loket
    output: Arsip
`,
    },
  },
};
