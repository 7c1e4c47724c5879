import { MOST_STEPS } from '../../rules/step-count.js';
import type { Explanation } from '../explanation.js';

/** 2xx: the wording of the steps. */
export const STEPS: Readonly<Record<string, Explanation>> = {
  'step-quality-complete': {
    what: {
      id: 'Setiap langkah memuat mutu baku: kelengkapan, waktu, dan output. Tanda “-” dianggap kosong.',
      en: 'Every step holds its standard of quality: kelengkapan, waktu and output. A “-” counts as empty.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    kelengkapan: [Berkas permohonan]
    output: Berkas terverifikasi
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    kelengkapan: [Berkas permohonan]
    waktu: 15 menit
    output: Berkas terverifikasi
`,
    },
  },
  'step-active-verb': {
    what: {
      id: 'Kegiatan diawali kata kerja aktif. Bentuk seperti “Pemeriksaan berkas”, “Diperiksa”, atau “Periksa berkas” ditulis “Memeriksa berkas”.',
      en: 'An activity begins with an active verb. Forms like “Pemeriksaan berkas”, “Diperiksa” or “Periksa berkas” become “Memeriksa berkas”.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Pemeriksaan berkas permohonan
    pelaksana: loket
  - kegiatan: Draft surat keterangan
    pelaksana: verifikator
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
  - kegiatan: Menyusun konsep surat keterangan
    pelaksana: verifikator
`,
    },
    options: [
      {
        name: 'allow',
        what: {
          id: 'kata lain yang boleh mengawali kegiatan',
          en: 'other words that may begin an activity',
        },
        example: '[rapat]',
      },
    ],
  },
  'step-actor-in-text': {
    what: {
      id: 'Kegiatan tidak menyebut pelakunya. Siapa yang mengerjakan sudah tampak dari kolom tempat simbolnya berada.',
      en: 'An activity does not name who does it. That can be seen from the column in which its symbol stands.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Petugas loket menerima berkas permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menerima berkas permohonan
    pelaksana: loket
`,
    },
  },
  'step-single-activity': {
    what: {
      id: 'Satu langkah memuat satu kegiatan. Dua kata kerja yang dirangkai “dan”, “kemudian”, atau koma biasanya dua langkah dengan waktu dan output masing-masing.',
      en: 'One step holds one activity. Two verbs joined by “dan”, “kemudian” or a comma mostly are two steps, each with its own time and output.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas kemudian menyusun konsep surat
    pelaksana: verifikator
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: verifikator
  - kegiatan: Menyusun konsep surat
    pelaksana: verifikator
`,
    },
  },
  'step-no-condition': {
    what: {
      id: 'Syarat (jika, apabila, bila) digambar sebagai keputusan, bukan ditulis dalam kegiatan. Dengan belah ketupat tampak siapa yang memutuskan dan ke mana masing-masing jalannya.',
      en: 'A condition (jika, apabila, bila) is drawn as a decision, not written into the activity. The diamond shows who decides and where each way goes.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Mengembalikan berkas apabila tidak lengkap
    pelaksana: loket
`,
    },
    right: {
      text: `langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
    keputusan: { Lengkap: lanjut, Tidak lengkap: ajukan }
  - kegiatan: Mencatat permohonan
    pelaksana: loket
`,
    },
  },
  'step-repeated': {
    what: {
      id: 'Tidak ada dua langkah yang sama persis. Pekerjaan yang diulang digambar dengan panah kembali, bukan ditulis dua kali.',
      en: 'No two steps are the same. Work that is done again is drawn as an arrow back, not written twice.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa konsep surat
    pelaksana: verifikator
  - kegiatan: Memperbaiki konsep surat
    pelaksana: loket
  - kegiatan: Memeriksa konsep surat
    pelaksana: verifikator
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
  'step-count': {
    what: {
      id: `SOP tidak terlalu panjang: paling banyak ${MOST_STEPS} langkah. Prosedur yang lebih panjang dipecah menurut tahapnya.`,
      en: `An SOP is not too long: at most ${MOST_STEPS} steps. A longer procedure is parted by its stages.`,
    },
    wrong: {
      config: `rules:
  step-count: [info, { maximum: 2 }]
`,
      text: `langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
    right: {
      config: `rules:
  step-count: [info, { maximum: 2 }]
`,
      text: `langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    rujukan: penerbitan-surat.sop.yaml
`,
    },
    options: [
      {
        name: 'maximum',
        what: { id: 'banyaknya langkah yang masih wajar', en: 'how many steps are still one SOP' },
        byDefault: `${MOST_STEPS}`,
        example: '20',
      },
    ],
  },
  'vague-words': {
    what: {
      id: 'Tidak ada kata yang membuat pembaca menebak. Contohnya dll., dan lain-lain, secukupnya, segera, sesuai kebutuhan.',
      en: 'There are no words that leave the reader guessing. Such are dll., dan lain-lain, secukupnya, segera, sesuai kebutuhan.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    kelengkapan: [Formulir, "KTP, dll."]
    waktu: Sesuai kebutuhan
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    kelengkapan: [Formulir, KTP, Kartu keluarga]
    waktu: 15 menit
`,
    },
    options: [
      {
        name: 'allow',
        what: { id: 'kata atau frasa yang dibiarkan', en: 'words or phrases to let pass' },
        example: '[dan sejenisnya]',
      },
    ],
  },
};
