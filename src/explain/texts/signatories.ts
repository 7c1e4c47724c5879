import type { Explanation } from '../explanation.js';

/** 1xx: those who draw up, examine and approve. */
export const SIGNATORIES: Readonly<Record<string, Explanation>> = {
  'signatory-complete': {
    what: {
      id: 'Pengesahan memuat jabatan, nama, dan NIP pejabat. Jabatan harus berupa nama jabatan; NIP tidak diminta dari pejabat politik, misalnya bupati.',
      en: 'The approval holds office, name and NIP. The office must be an office; no NIP is asked of those in political office, such as a bupati.',
    },
    wrong: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
`,
    },
    right: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
  nip: "19710609 199703 1 904"
`,
    },
  },
  'signatory-nip': {
    what: {
      id: 'NIP terdiri atas 18 angka yang susunannya mungkin. Diperiksa tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, dan nomor urut; NIP PPPK dikenali.',
      en: 'An NIP has 18 digits that can be right. It looks at day of birth, month of appointment, sex and serial number; the NIP of PPPK is known.',
    },
    wrong: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
  nip: "19711309 199703 1 904"
`,
    },
    right: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
  nip: "19710609 199703 1 904"
`,
    },
  },
  'signatory-required': {
    what: {
      id: 'Paraf yang diwajibkan instansi sudah ada. Tanpa `required-signatories` dalam pengaturan, aturan ini tidak memeriksa apa pun.',
      en: 'The signatures that the agency requires are there. Without `required-signatories` in the settings this rule looks at nothing.',
    },
    wrong: {
      config: 'required-signatories: [Disusun oleh, Diperiksa oleh]\n',
      text: `paraf:
  - peran: Disusun oleh
    jabatan: Arsiparis
    nama: Bening Sekar Arumi, A.Md.
`,
    },
    right: {
      config: 'required-signatories: [Disusun oleh, Diperiksa oleh]\n',
      text: `paraf:
  - peran: Disusun oleh
    jabatan: Arsiparis
    nama: Bening Sekar Arumi, A.Md.
  - peran: Diperiksa oleh
    jabatan: Sekretaris Dinas
    nama: Rimba Anjani, S.H.
`,
    },
    settings: [
      {
        key: 'required-signatories',
        what: {
          id: 'peran yang harus ada pada `paraf`',
          en: 'the roles that must stand in `paraf`',
        },
      },
    ],
  },
  'signatory-same': {
    what: {
      id: 'Penyusun dan pengesah SOP dua orang yang berbeda. Orangnya dikenali dari NIP.',
      en: 'Those who draw up and who approve the SOP are two persons. They are known by their NIP.',
    },
    wrong: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
  nip: "19710609 199703 1 904"
paraf:
  - peran: Disusun oleh
    nama: Arung Lembayung, S.K.M.
    nip: "19710609 199703 1 904"
`,
    },
    right: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
  nama: Arung Lembayung, S.K.M.
  nip: "19710609 199703 1 904"
paraf:
  - peran: Disusun oleh
    nama: Bening Sekar Arumi, A.Md.
    nip: "19940811 202012 2 911"
`,
    },
  },
  'signatory-competent': {
    what: {
      id: 'Pengesah tidak berkedudukan lebih rendah daripada pelaksana SOP. Pelaksana dari luar unit ditandai `eksternal: true` dan tidak dibandingkan.',
      en: 'Whoever approves does not rank below those who work by the SOP. Pelaksana from outside the unit are marked `eksternal: true` and not compared.',
    },
    wrong: {
      text: `pengesahan:
  jabatan: Kepala Sub Bagian Umum
pelaksana:
  staf: Staf Umum
  kadis: Kepala Dinas
`,
    },
    right: {
      text: `pengesahan:
  jabatan: Kepala Dinas Kesehatan
pelaksana:
  staf: Staf Umum
  kadis: Kepala Dinas
`,
    },
  },
  'signatory-unit': {
    what: {
      id: 'Jabatan pengesah sesuai dengan unit yang membuat SOP. Dibandingkan dengan `instansi.unit`.',
      en: 'The office of whoever approves belongs to the unit that makes the SOP. It is compared with `instansi.unit`.',
    },
    wrong: {
      text: `instansi:
  nama: Pemerintah Kabupaten Seroja
  unit: Dinas Kesehatan
pengesahan:
  jabatan: Kepala Dinas Perhubungan
`,
    },
    right: {
      text: `instansi:
  nama: Pemerintah Kabupaten Seroja
  unit: Dinas Kesehatan
pengesahan:
  jabatan: Kepala Dinas Kesehatan
`,
    },
  },
};
