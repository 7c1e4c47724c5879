import type { Explanation } from '../explanation.js';

/** 5xx: the legal basis. */
export const LAW: Readonly<Record<string, Explanation>> = {
  'legal-revoked': {
    what: {
      id: 'Dasar hukum masih berlaku. Peraturan dicocokkan dengan daftar peraturan yang sudah dicabut atau diganti; yang belum pasti dilaporkan sebagai catatan untuk diperiksa.',
      en: 'The legal basis is still in force. Rules are looked up in a table of revoked and replaced ones; uncertain rows are reported as info, to be looked into.',
    },
    wrong: {
      text: `dasar_hukum:
  - Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara
`,
    },
    right: {
      text: `dasar_hukum:
  - Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara
`,
    },
  },
  'legal-order': {
    what: {
      id: 'Dasar hukum diurutkan menurut hierarki, lalu dari yang terlama. Undang-undang berdiri di atas peraturan pemerintah, peraturan pemerintah di atas peraturan presiden, dan seterusnya.',
      en: 'The legal basis stands in the order of the hierarchy, then oldest first. A law stands above a government regulation, that above a presidential one, and so on.',
    },
    wrong: {
      text: `dasar_hukum:
  - Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
`,
    },
    right: {
      text: `dasar_hukum:
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
  - Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009
`,
    },
  },
  'legal-citation': {
    what: {
      id: 'Setiap peraturan dikutip lengkap: jenis, nomor, tahun, dan judul. Bentuk panjang dan pendek (UU 25/2009) sama-sama terbaca. Tahun yang keliru pada peraturan yang dikenal luas ikut ditunjukkan.',
      en: 'Every rule of law is cited in full: kind, number, year and title. Long and short forms (UU 25/2009) are both read. A wrong year of a rule that is widely known is told too.',
    },
    wrong: { text: 'dasar_hukum: [Undang-Undang Pelayanan Publik]\n' },
    right: { text: 'dasar_hukum: [Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik]\n' },
  },
  'legal-duplicate': {
    what: {
      id: 'Satu peraturan dikutip satu kali. Bentuk panjang dan pendek dari peraturan yang sama dikenali.',
      en: 'A rule of law is cited once. Long and short forms of the same rule are known.',
    },
    wrong: {
      text: `dasar_hukum:
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
  - UU No. 25/2009 tentang Pelayanan Publik
`,
    },
    right: {
      text: `dasar_hukum:
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
`,
    },
  },
  'legal-future': {
    what: {
      id: 'Dasar hukum sudah ada ketika SOP ditetapkan. Tahun peraturan dibandingkan dengan tanggal terakhir SOP.',
      en: 'The legal basis was there when the SOP was made. The year of a rule is compared with the latest date of the SOP.',
    },
    wrong: {
      text: `tanggal:
  pembuatan: 2022-11-01
  efektif: 2023-01-02
dasar_hukum:
  - Peraturan Daerah Kabupaten Seroja Nomor 3 Tahun 2024 tentang Retribusi Daerah
`,
    },
    right: {
      text: `tanggal:
  pembuatan: 2024-11-01
  efektif: 2025-01-02
dasar_hukum:
  - Peraturan Daerah Kabupaten Seroja Nomor 3 Tahun 2024 tentang Retribusi Daerah
`,
    },
  },
};
