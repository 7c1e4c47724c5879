import type { Explanation } from '../explanation.js';

/** 3xx: decisions. */
export const DECISIONS: Readonly<Record<string, Explanation>> = {
  'decision-branches': {
    what: {
      id: 'Keputusan memilih antara dua jalan atau lebih yang berbeda tujuannya. Satu pilihan saja, atau dua pilihan ke tempat yang sama, tidak memutuskan apa pun.',
      en: 'A decision chooses between two or more ways that lead to different places. One choice, or two to the same place, decide nothing.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
    keputusan: { Lengkap: lanjut }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
    keputusan: { Lengkap: lanjut, Tidak lengkap: selesai }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
  },
  'decision-labels': {
    what: {
      id: 'Kedua label keputusan saling meniadakan. Pasangan yang lazim misalnya Ya/Tidak, Lengkap/Tidak lengkap, Setuju/Tidak setuju.',
      en: 'The two labels of a decision exclude each other. Usual pairs are Ya/Tidak, Lengkap/Tidak lengkap, Setuju/Tidak setuju.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keputusan: { Disetujui: lanjut, Diteruskan: selesai }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keputusan: { Disetujui: lanjut, Ditolak: selesai }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
  },
  'decision-verb': {
    what: {
      id: 'Langkah berbelah ketupat memang memeriksa atau memutuskan. Kata kerjanya misalnya memeriksa, memverifikasi, menelaah, menyetujui.',
      en: 'A step with a diamond does examine or decide something. Its verb is for example memeriksa, memverifikasi, menelaah, menyetujui.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menerima berkas permohonan
    pelaksana: loket
    keputusan: { Lengkap: lanjut, Tidak lengkap: selesai }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    keputusan: { Lengkap: lanjut, Tidak lengkap: selesai }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
  },
  'decision-last': {
    what: {
      id: 'Prosedur dimulai dan berakhir dengan kegiatan, bukan dengan keputusan. Langkah pertama dan terakhir digambar sebagai kapsul.',
      en: 'A procedure begins and ends with an activity, not with a decision. The first and the last step are drawn as capsules.',
    },
    wrong: {
      text: `langkah:
  - id: susun
    kegiatan: Menyusun laporan
    pelaksana: loket
  - kegiatan: Memeriksa laporan
    pelaksana: kabid
    keputusan: { Setuju: selesai, Tidak setuju: susun }
`,
    },
    right: {
      text: `langkah:
  - id: susun
    kegiatan: Menyusun laporan
    pelaksana: loket
  - kegiatan: Memeriksa laporan
    pelaksana: kabid
    keputusan: { Setuju: lanjut, Tidak setuju: susun }
  - kegiatan: Mengarsipkan laporan
    pelaksana: loket
`,
    },
  },
  'decision-chance': {
    what: {
      id: 'Peluang pada keputusan masuk akal: masing-masing 0–100%, bersama-sama 100%. Satu pilihan boleh tanpa peluang; ia mendapat sisanya.',
      en: 'The chances of a decision make sense: each 0–100%, together 100%. One way may have none; it gets the rest.',
    },
    wrong: {
      text: `langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keputusan:
      Lengkap: { ke: lanjut, peluang: 90% }
      Tidak lengkap: { ke: ajukan, peluang: 20% }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keputusan:
      Lengkap: lanjut
      Tidak lengkap: { ke: ajukan, peluang: 20% }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
  },
};
