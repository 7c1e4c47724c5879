import type { Explanation } from '../explanation.js';

/** 0xx: what is found while a file is read. */
export const READING: Readonly<Record<string, Explanation>> = {
  'yaml-syntax': {
    what: {
      id: 'Berkas dapat dibaca sebagai YAML. Setiap baris berbentuk `kunci: nilai` atau `- butir`, dengan jorokan spasi yang sejajar; teks yang memuat titik dua diapit tanda petik.',
      en: 'The file can be read as YAML. Each line is `key: value` or `- item`, indented evenly with spaces; a text with a colon in it stands in quotes.',
    },
    wrong: { text: 'judul: Pelayanan Perizinan: Izin Praktik Bidan\n' },
    right: { text: 'judul: "Pelayanan Perizinan: Izin Praktik Bidan"\n' },
  },
  'yaml-duplicate-key': {
    what: {
      id: 'Satu kunci hanya ditulis sekali dalam satu kelompok. Biasanya kunci kedua tertinggal saat menyalin langkah, dan nilainya tidak pernah dipakai.',
      en: 'A key stands only once in a group. Mostly the second one was left over when a step was copied, and its value is never used.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    waktu: 15 menit
    waktu: 30 menit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    waktu: 30 menit
`,
    },
  },
  'yaml-limits': {
    what: {
      id: 'Berkas berupa teks biasa dengan ukuran yang wajar: UTF-8, paling besar 1 MiB, tanpa karakter kendali. Karakter kendali tidak tampak dan biasanya terbawa saat menyalin dari Word, misalnya ganti baris manual (Shift+Enter).',
      en: 'The file is plain text of a sensible size: UTF-8, at most 1 MiB, without control characters. Those are invisible and mostly come along when a text is copied from Word, such as its manual line break (Shift+Enter).',
    },
    wrong: { text: 'judul: Penerbitan Izin\u000bPraktik Bidan\n' },
    right: { text: 'judul: Penerbitan Izin Praktik Bidan\n' },
  },
  schema: {
    what: {
      id: 'Kunci dan jenis nilainya sesuai dengan format berkas SOP. Yang diperiksa: kunci yang tidak dikenal (salah ketik), kunci wajib yang belum ada, dan nilai yang jenisnya keliru, misalnya waktu tanpa satuan.',
      en: 'Keys and kinds of values are those of the SOP file. It looks for unknown (misspelt) keys, required keys that are missing, and values of the wrong kind, such as a time without a unit.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    wakto: 15 menit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas permohonan
    pelaksana: loket
    waktu: 15 menit
`,
    },
  },
  config: {
    what: {
      id: 'Pengaturan kantor (sop.config.yaml) dapat dipakai seperti yang tertulis. Selama ada yang keliru di dalamnya, tidak ada SOP yang diperiksa, agar tidak ada yang lolos karena salah ketik.',
      en: 'The settings of the office (sop.config.yaml) can be used as they are written. While something in them is wrong no SOP is looked at, so that nothing slips through because of a typing slip.',
    },
    wrong: {
      isConfig: true,
      text: `paper: F4
rules:
  step-activ-verb: error
`,
    },
    right: {
      isConfig: true,
      text: `paper: F4
rules:
  step-active-verb: error
`,
    },
  },
};
