import type { Explanation } from '../explanation.js';

const IDENTITY_PART = `judul: Penerbitan Surat Keterangan
nomor: 000.8.3.3/017/DISPERPUS/2026
instansi: { nama: Pemerintah Kabupaten Seroja, unit: Dinas Perpustakaan dan Kearsipan }
tanggal: { pembuatan: 2026-01-12, efektif: 2026-02-02 }
pengesahan: { jabatan: Kepala Dinas, nama: Arung Lembayung, nip: "19710609 199703 1 904" }
dasar_hukum: [Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik]
kualifikasi_pelaksana: [Memahami tata naskah dinas]
keterkaitan: []
peringatan: [Apabila SOP tidak dilaksanakan maka surat terlambat terbit]
pencatatan: [Buku agenda]
`;

/** 1xx: the identity part of the form. */
export const IDENTITY: Readonly<Record<string, Explanation>> = {
  'identity-complete': {
    what: {
      id: 'Bagian identitas formulir terisi lengkap. Diperiksa judul, nomor, instansi dan unit, tanggal pembuatan dan efektif, pengesahan, dasar hukum, kualifikasi pelaksana, keterkaitan, peralatan, peringatan, dan pencatatan; tanda “-” dianggap kosong.',
      en: 'The identity part of the form is filled in. It looks at title, number, agency and unit, dates, approval, legal basis, qualifications, related SOPs, equipment, warnings and records; a “-” counts as empty.',
    },
    wrong: { text: `${IDENTITY_PART}peralatan: ["-"]\n` },
    right: { text: `${IDENTITY_PART}peralatan: [Komputer, Mesin pencetak, Aplikasi persuratan]\n` },
    options: [
      {
        name: 'allow-empty',
        what: {
          id: 'bagian yang boleh kosong di kantor Anda',
          en: 'the parts that may be empty in your office',
        },
        example: '[keterkaitan, peralatan]',
      },
    ],
  },
  'number-placeholder': {
    what: {
      id: 'Nomor SOP sudah diisi, bukan tempat kosong. Titik-titik, garis bawah, “xx”, dan “-” dianggap belum bernomor.',
      en: 'The number of the SOP is there, not a blank to be filled in. Dots, underscores, “xx” and “-” count as no number.',
    },
    wrong: { text: 'nomor: 000.8.3.3/…/DISPERPUS/2026\n' },
    right: { text: 'nomor: 000.8.3.3/017/DISPERPUS/2026\n' },
  },
  'number-pattern': {
    what: {
      id: 'Nomor SOP mengikuti pola nomor instansi. Polanya ditulis sebagai ekspresi reguler; tanpa pola, aturan ini tidak memeriksa apa pun.',
      en: 'The number of the SOP follows the pattern of the agency. The pattern is a regular expression; without one this rule looks at nothing.',
    },
    wrong: {
      config: `number-pattern: '^000\\.8\\.3\\.3/[0-9]{3}/[A-Z]+/20[0-9]{2}$'\n`,
      text: 'nomor: SOP-17/DISPERPUS\n',
    },
    right: {
      config: `number-pattern: '^000\\.8\\.3\\.3/[0-9]{3}/[A-Z]+/20[0-9]{2}$'\n`,
      text: 'nomor: 000.8.3.3/017/DISPERPUS/2026\n',
    },
    settings: [
      {
        key: 'number-pattern',
        what: { id: 'pola nomor, sebagai ekspresi reguler', en: 'the pattern of numbers, a regular expression' },
      },
    ],
  },
  'date-valid': {
    what: {
      id: 'Setiap tanggal lengkap dan ada dalam kalender. Tanggal ditulis `2026-01-12` atau `12 Januari 2026`.',
      en: 'Every date is complete and stands in the calendar. Dates are written `2026-01-12` or `12 Januari 2026`.',
    },
    wrong: {
      text: `tanggal:
  pembuatan: Januari 2026
  efektif: 31 Februari 2026
`,
    },
    right: {
      text: `tanggal:
  pembuatan: 2026-01-12
  efektif: 2 Februari 2026
`,
    },
  },
  'date-order': {
    what: {
      id: 'Urutan tanggal masuk akal: dibuat, (direvisi,) lalu berlaku. Tanggal revisi yang masih akan datang dianggap rencana peninjauan.',
      en: 'The dates follow each other: made, (revised,) then in effect. A day of revision still to come is taken for a planned review.',
    },
    wrong: {
      text: `tanggal:
  pembuatan: 2026-03-12
  efektif: 2026-02-02
`,
    },
    right: {
      text: `tanggal:
  pembuatan: 2026-01-12
  efektif: 2026-02-02
`,
    },
  },
  'review-due': {
    what: {
      id: 'SOP dievaluasi secara berkala. Dihitung dari tanggal efektif atau revisi yang terakhir sampai hari ini (atau `--today`).',
      en: 'The SOP is reviewed at regular intervals. It counts from the latest of efektif and revisi to the present day (or `--today`).',
    },
    wrong: {
      text: `tanggal:
  pembuatan: 2023-01-10
  efektif: 2023-02-01
`,
    },
    right: {
      text: `tanggal:
  pembuatan: 2023-01-10
  revisi: 2026-03-02
  efektif: 2026-03-09
`,
    },
    settings: [
      {
        key: 'review-every',
        what: {
          id: 'selang evaluasi, misalnya `2 tahun` (bawaan: 12 bulan)',
          en: 'the interval of reviews, such as `2 tahun` (default: 12 bulan)',
        },
      },
    ],
  },
  'qualification-personal': {
    what: {
      id: 'Kualifikasi menyebut kemampuan, bukan orang. Nama, gelar pada nama, dan NIP tidak ditulis di sini. Jabatan (“Kasi Pelayanan”) dan pendidikan saja (“S1, D3”) menjadi catatan.',
      en: 'Qualifications name abilities, not persons. Names, degrees behind a name and NIPs have no place here. An office (“Kasi Pelayanan”) and schooling alone (“S1, D3”) are noted.',
    },
    wrong: {
      text: `kualifikasi_pelaksana:
  - Memahami tata naskah dinas
  - Dikerjakan oleh Bening Sekar Arumi, A.Md.
`,
    },
    right: {
      text: `kualifikasi_pelaksana:
  - Memahami tata naskah dinas
  - Pendidikan minimal D-3 Kearsipan
`,
    },
  },
  'warning-form': {
    what: {
      id: 'Peringatan menyatakan keadaan dan akibatnya. Bentuk yang lazim ialah “Apabila … maka …”.',
      en: 'A warning states a condition and what follows from it. The usual form is “Apabila … maka …”.',
    },
    wrong: { text: 'peringatan: [Laksanakan dengan penuh tanggung jawab]\n' },
    right: {
      text: `peringatan:
  - Apabila berkas tidak diperiksa maka izin dapat terbit bagi yang tidak berhak
`,
    },
  },
  'records-linked': {
    what: {
      id: 'Buku atau aplikasi pada pencatatan benar-benar dipakai dalam langkah. Sedikitnya satu butir pencatatan tampak sebagai kelengkapan atau output suatu langkah.',
      en: 'The book or application of pencatatan is really used by a step. At least one item of it appears in the kelengkapan or the output of a step.',
    },
    wrong: {
      text: `pencatatan: [Buku agenda surat masuk]
langkah:
  - kegiatan: Mencatat surat
    pelaksana: loket
    kelengkapan: [Surat masuk]
    output: Lembar disposisi
`,
    },
    right: {
      text: `pencatatan: [Buku agenda surat masuk]
langkah:
  - kegiatan: Mencatat surat
    pelaksana: loket
    kelengkapan: [Surat masuk, Buku agenda surat masuk]
    output: Lembar disposisi
`,
    },
  },
  'logo-file': {
    what: {
      id: 'Gambar logo ada dan dapat dicetak. Alamatnya dihitung dari berkas SOP, tidak keluar dari folder proyek, dan isinya PNG, JPG, atau SVG yang utuh.',
      en: 'The picture of the logo is there and can be printed. Its path starts from the SOP and stays within the project folder; it is a sound PNG, JPG or SVG.',
    },
    wrong: {
      text: `instansi:
  nama: Pemerintah Kabupaten Seroja
  logo: gambar/logo-kabupaten.png
`,
      files: { logo: 'missing' },
    },
    right: {
      text: `instansi:
  nama: Pemerintah Kabupaten Seroja
  logo: logo.png
`,
      files: { logo: 'ok' },
    },
  },
};
