import type { Explanation } from '../explanation.js';

/** 7xx: across files, and the exceptions from rules. */
export const SET: Readonly<Record<string, Explanation>> = {
  'number-unique': {
    what: {
      id: 'Tidak ada dua SOP bernomor sama. Dibandingkan semua SOP yang diperiksa bersama-sama.',
      en: 'No two SOPs bear one number. All SOPs that are checked together are compared.',
    },
    wrong: {
      name: 'surat-keluar.sop.yaml',
      text: `judul: Pengelolaan Surat Keluar
nomor: 000.8.3.3/017/SETDA/2026
`,
      others: {
        'surat-masuk.sop.yaml': `judul: Pengelolaan Surat Masuk
nomor: 000.8.3.3/017/SETDA/2026
`,
      },
    },
    right: {
      name: 'surat-keluar.sop.yaml',
      text: `judul: Pengelolaan Surat Keluar
nomor: 000.8.3.3/018/SETDA/2026
`,
      others: {
        'surat-masuk.sop.yaml': `judul: Pengelolaan Surat Masuk
nomor: 000.8.3.3/017/SETDA/2026
`,
      },
    },
  },
  'title-unique': {
    what: {
      id: 'Tidak ada dua SOP berjudul sama dalam satu unit. Judul yang hampir sama, misalnya hanya berbeda ejaan, dilaporkan juga.',
      en: 'No two SOPs of a unit bear one title. Titles that are nearly the same, such as by spelling, are reported too.',
    },
    wrong: {
      name: 'rapat-2026.sop.yaml',
      text: `judul: Penyelengaraan Rapat Kordinasi
instansi: { nama: Pemerintah Kabupaten Seroja, unit: Sekretariat Daerah }
`,
      others: {
        'rapat.sop.yaml': `judul: Penyelenggaraan Rapat Koordinasi
instansi: { nama: Pemerintah Kabupaten Seroja, unit: Sekretariat Daerah }
`,
      },
    },
    right: {
      name: 'rapat-pimpinan.sop.yaml',
      text: `judul: Penyelenggaraan Rapat Pimpinan
instansi: { nama: Pemerintah Kabupaten Seroja, unit: Sekretariat Daerah }
`,
      others: {
        'rapat.sop.yaml': `judul: Penyelenggaraan Rapat Koordinasi
instansi: { nama: Pemerintah Kabupaten Seroja, unit: Sekretariat Daerah }
`,
      },
    },
  },
  'related-exists': {
    what: {
      id: 'SOP yang disebut pada keterkaitan dan rujukan memang ada. Dicari di antara SOP yang diperiksa bersama-sama, dengan jalur berkas, nomor, atau judulnya.',
      en: 'The SOPs named in keterkaitan and rujukan exist. They are looked for among those checked together, by path, number or title.',
    },
    wrong: {
      name: 'surat-masuk.sop.yaml',
      text: `judul: Pengelolaan Surat Masuk
keterkaitan: [surat-kelaur.sop.yaml]
`,
      others: {
        'surat-keluar.sop.yaml': `judul: Pengelolaan Surat Keluar
`,
      },
      files: { related: new Map([['surat-kelaur.sop.yaml', 'missing']]) },
    },
    right: {
      name: 'surat-masuk.sop.yaml',
      text: `judul: Pengelolaan Surat Masuk
keterkaitan: [surat-keluar.sop.yaml]
`,
      others: {
        'surat-keluar.sop.yaml': `judul: Pengelolaan Surat Keluar
`,
      },
      files: { related: new Map([['surat-keluar.sop.yaml', 'ok']]) },
    },
  },
  'office-spelling': {
    what: {
      id: 'Satu jabatan ditulis dengan satu sebutan di semua SOP yang diperiksa bersama-sama. Itu berlaku bagi pelaksana maupun penanda tangan. Singkatan ditulis pada `singkatan`.',
      en: 'One office bears one name in all SOPs that are checked together. That holds for columns and for signatories. A short form is written as `singkatan`.',
    },
    wrong: {
      name: 'cuti.sop.yaml',
      text: `judul: Pemberian Cuti Tahunan
pelaksana: {kasubbag: Kasubbag Umum}
`,
      others: {
        'arsip.sop.yaml': `judul: Pemindahan Arsip Inaktif
pelaksana: {kasubbag: Kepala Sub Bagian Umum}
`,
        'surat.sop.yaml': `judul: Pengelolaan Surat Masuk
pelaksana: {kasubbag: Kepala Sub Bagian Umum}
`,
      },
    },
    right: {
      name: 'cuti.sop.yaml',
      text: `judul: Pemberian Cuti Tahunan
pelaksana: {kasubbag: Kepala Sub Bagian Umum}
`,
      others: {
        'arsip.sop.yaml': `judul: Pemindahan Arsip Inaktif
pelaksana: {kasubbag: Kepala Sub Bagian Umum}
`,
      },
    },
  },
  'suppression-unused': {
    what: {
      id: 'Komentar `# sop-abaikan` memang mengabaikan sesuatu. Komentar yang tertinggal setelah temuannya dibetulkan, atau yang salah menulis nama aturan, dihapus.',
      en: 'A comment `# sop-abaikan` does silence something. One that is left over after its finding was mended, or that misspells the rule, is removed.',
    },
    wrong: {
      text: `# sop-abaikan title-prefix: judul lama
judul: Pemusnahan Arsip Inaktif
`,
    },
    right: { text: 'judul: Pemusnahan Arsip Inaktif\n' },
  },
  'suppression-reason': {
    what: {
      id: 'Komentar `# sop-abaikan` menyebut alasannya. Alasan ditulis setelah titik dua, agar yang memeriksa SOP dapat menilainya.',
      en: 'A comment `# sop-abaikan` gives its reason. It stands behind a colon, so that those who examine the SOP can judge it.',
    },
    wrong: {
      text: `# sop-abaikan title-form
judul: Layanan Pengaduan Masyarakat
`,
    },
    right: {
      text: `# sop-abaikan title-form: nama layanan ditetapkan Peraturan Bupati
judul: Layanan Pengaduan Masyarakat
`,
    },
  },
};
