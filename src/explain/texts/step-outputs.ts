import type { Explanation } from '../explanation.js';

/** 2xx: what the steps yield. */
export const STEP_OUTPUTS: Readonly<Record<string, Explanation>> = {
  'step-output-chain': {
    what: {
      id: 'Output suatu langkah dipakai langkah sesudahnya. Sedikitnya satu hasilnya disebut pada kelengkapan langkah yang mengikutinya; langkah terakhir menghasilkan produk itu sendiri.',
      en: 'What a step yields is used by a later one. Some item of its output is named in the kelengkapan of a step that follows; the last steps yield the product itself.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menyusun konsep surat keterangan
    pelaksana: verifikator
    kelengkapan: [Berkas permohonan]
    output: Konsep surat keterangan
  - kegiatan: Mengumumkan jadwal pengambilan
    pelaksana: loket
    kelengkapan: [Papan pengumuman]
    output: Pengumuman
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menyusun konsep surat keterangan
    pelaksana: verifikator
    kelengkapan: [Berkas permohonan]
    output: Konsep surat keterangan
  - kegiatan: Menandatangani surat keterangan
    pelaksana: kadis
    kelengkapan: [Konsep surat keterangan]
    output: Surat keterangan
`,
    },
  },
  'step-output-noun': {
    what: {
      id: 'Output berupa benda: dokumen, data, atau barang. Kalimat seperti “Diterimanya berkas” bukan output.',
      en: 'An output is a thing: a document, data or goods. A clause like “Diterimanya berkas” is none.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    output: Terperiksanya berkas permohonan
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    output: Berkas permohonan terverifikasi
`,
    },
  },
  'step-output-unchanged': {
    what: {
      id: 'Output berbeda dari kelengkapannya. Dari output tampak apa yang berubah karena langkah itu.',
      en: 'An output differs from the kelengkapan. It shows what the step has changed.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menelaah berkas permohonan
    pelaksana: verifikator
    kelengkapan: [Berkas permohonan]
    output: Berkas permohonan
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menelaah berkas permohonan
    pelaksana: verifikator
    kelengkapan: [Berkas permohonan]
    output: Telaahan staf
`,
    },
  },
};
