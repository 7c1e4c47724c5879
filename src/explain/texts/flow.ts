import type { Explanation } from '../explanation.js';

/** 3xx: where the arrows go. */
export const FLOW: Readonly<Record<string, Explanation>> = {
  'step-id-unique': {
    what: {
      id: 'Satu id menandai satu langkah. Kata `lanjut` dan `selesai` tidak dapat dipakai sebagai id karena sudah bermakna sendiri.',
      en: 'One id stands for one step. The words `lanjut` and `selesai` are no ids, as they have a meaning of their own.',
    },
    wrong: {
      text: `langkah:
  - id: periksa
    kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
  - id: periksa
    kegiatan: Memeriksa keabsahan berkas
    pelaksana: verifikator
`,
    },
    right: {
      text: `langkah:
  - id: periksa-kelengkapan
    kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
  - id: periksa-keabsahan
    kegiatan: Memeriksa keabsahan berkas
    pelaksana: verifikator
`,
    },
  },
  'flow-target-unknown': {
    what: {
      id: 'Setiap panah menuju langkah yang ada. Tujuan pada `lanjut` dan `keputusan` ditulis dengan id langkah, atau dengan kata `lanjut` dan `selesai`.',
      en: 'Every arrow leads to a step that exists. Targets in `lanjut` and `keputusan` are ids of steps, or the words `lanjut` and `selesai`.',
    },
    wrong: {
      text: `langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keputusan: { Lengkap: selesai, Tidak lengkap: ajuka }
`,
    },
    right: {
      text: `langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keputusan: { Lengkap: selesai, Tidak lengkap: ajukan }
`,
    },
  },
  'flow-unreachable': {
    what: {
      id: 'Setiap langkah dapat dicapai dari langkah pertama. Langkah yang tidak ditunjuk panah mana pun tidak akan pernah dikerjakan.',
      en: 'Every step can be reached from the first. One to which no arrow leads is never done.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    lanjut: serahkan
  - kegiatan: Memeriksa berkas
    pelaksana: verifikator
  - id: serahkan
    kegiatan: Menyerahkan surat
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
  - kegiatan: Memeriksa berkas
    pelaksana: verifikator
  - kegiatan: Menyerahkan surat
    pelaksana: loket
`,
    },
  },
  'flow-no-end': {
    what: {
      id: 'Dari setiap langkah ada jalan menuju akhir. Putaran tanpa jalan keluar membuat prosedur tidak pernah selesai.',
      en: 'From every step there is a way to the end. A loop without a way out never comes to an end.',
    },
    wrong: {
      text: `langkah:
  - id: periksa
    kegiatan: Memeriksa konsep surat
    pelaksana: verifikator
  - kegiatan: Memperbaiki konsep surat
    pelaksana: loket
    lanjut: periksa
`,
    },
    right: {
      text: `langkah:
  - id: periksa
    kegiatan: Memeriksa konsep surat
    pelaksana: verifikator
    keputusan: { Sesuai: selesai, Tidak sesuai: lanjut }
  - kegiatan: Memperbaiki konsep surat
    pelaksana: loket
    lanjut: periksa
`,
    },
  },
  'flow-parallel-join': {
    what: {
      id: 'Jalan yang berjalan bersamaan bertemu lagi pada satu langkah. Kalau tidak, sebagian pekerjaan bisa tertinggal tanpa ada yang menunggunya.',
      en: 'Ways that run at the same time meet again at one step. Otherwise some work may be left behind with nobody waiting for it.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Membagi berkas
    pelaksana: loket
    lanjut: [tinjau, telaah]
  - id: tinjau
    kegiatan: Meninjau lokasi
    pelaksana: verifikator
    lanjut: selesai
  - id: telaah
    kegiatan: Menelaah dokumen
    pelaksana: kabid
  - kegiatan: Menyusun rekomendasi
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Membagi berkas
    pelaksana: loket
    lanjut: [tinjau, telaah]
  - id: tinjau
    kegiatan: Meninjau lokasi
    pelaksana: verifikator
    lanjut: susun
  - id: telaah
    kegiatan: Menelaah dokumen
    pelaksana: kabid
  - id: susun
    kegiatan: Menyusun rekomendasi
    pelaksana: loket
`,
    },
  },
};
