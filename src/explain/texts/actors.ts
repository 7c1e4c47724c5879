import type { Explanation } from '../explanation.js';

/** 3xx: those who act. */
export const ACTORS: Readonly<Record<string, Explanation>> = {
  'actor-unknown': {
    what: {
      id: 'Pelaksana setiap langkah ada dalam daftar `pelaksana`. Langkah menyebut id-nya, sebab id itulah yang menentukan kolom pada bagan.',
      en: 'The pelaksana of every step is in the list `pelaksana`. Steps use the id, which stands for a column of the chart.',
    },
    wrong: {
      text: `pelaksana:
  pemohon: { nama: Pemohon, eksternal: true }
  loket: Petugas Loket
langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohan
`,
    },
    right: {
      text: `pelaksana:
  pemohon: { nama: Pemohon, eksternal: true }
  loket: Petugas Loket
langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
`,
    },
  },
  'actor-unused': {
    what: {
      id: 'Setiap pelaksana mengerjakan sedikitnya satu langkah. Pelaksana tanpa langkah hanya menjadi kolom kosong.',
      en: 'Every pelaksana does at least one step. One without steps is but an empty column.',
    },
    wrong: {
      text: `pelaksana:
  loket: Petugas Loket
  kadis: Kepala Dinas
  arsiparis: Arsiparis
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
    right: {
      text: `pelaksana:
  loket: Petugas Loket
  kadis: Kepala Dinas
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
  },
  'actor-order': {
    what: {
      id: 'Kolom pelaksana diurutkan menurut kemunculannya, bukan menurut pangkat. Yang mengerjakan langkah pertama berada paling kiri, sehingga alur berjalan dari kiri ke kanan.',
      en: 'Columns stand in the order in which the pelaksana first come up, not by rank. Whoever does the first step is on the left, so that the flow runs to the right.',
    },
    wrong: {
      text: `pelaksana:
  kadis: Kepala Dinas
  loket: Petugas Loket
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
    right: {
      text: `pelaksana:
  loket: Petugas Loket
  kadis: Kepala Dinas
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
  },
  'actor-single': {
    what: {
      id: 'SOP administratif dikerjakan lebih dari satu pelaksana. Prosedur yang seluruhnya dikerjakan satu orang ialah SOP teknis (`sifat: teknis`).',
      en: 'An administrative SOP has more than one pelaksana. A procedure that one person does alone is a technical SOP (`sifat: teknis`).',
    },
    wrong: {
      text: `sifat: administratif
pelaksana:
  teknisi: Teknisi Komputer
langkah:
  - kegiatan: Memperbaiki komputer
    pelaksana: teknisi
`,
    },
    right: {
      text: `sifat: teknis
pelaksana:
  teknisi: Teknisi Komputer
langkah:
  - kegiatan: Memperbaiki komputer
    pelaksana: teknisi
`,
    },
  },
  'actor-personal-name': {
    what: {
      id: 'Pelaksana disebut jabatannya, bukan nama orangnya. Dengan demikian SOP tetap berlaku bila pejabatnya berganti.',
      en: 'A pelaksana is named by office, not by a personal name. So the SOP holds when the person changes.',
    },
    wrong: {
      text: `pelaksana:
  arsiparis: Bening Sekar Arumi, A.Md.
langkah:
  - kegiatan: Mengarsipkan surat
    pelaksana: arsiparis
`,
    },
    right: {
      text: `pelaksana:
  arsiparis: Arsiparis
langkah:
  - kegiatan: Mengarsipkan surat
    pelaksana: arsiparis
`,
    },
  },
  'actor-external-first': {
    what: {
      id: 'SOP pelayanan dimulai oleh pihak luar. Pelaksana dari luar, misalnya pemohon, ditandai `eksternal: true`.',
      en: 'An SOP of a service begins with somebody outside. Such a pelaksana, for example the applicant, is marked `eksternal: true`.',
    },
    wrong: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Menerima berkas permohonan
    pelaksana: loket
`,
    },
    right: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Menerima berkas permohonan
    pelaksana: loket
`,
    },
  },
  'actor-count': {
    what: {
      id: 'Paling banyak sepuluh pelaksana dalam satu SOP. Lebih dari itu kolomnya terlalu sempit untuk dibaca pada satu halaman.',
      en: 'There are at most ten pelaksana in one SOP. With more the columns are too narrow to be read on a page.',
    },
    wrong: {
      text: `pelaksana:
  pemohon: Pemohon
  loket: Petugas Loket
  agendaris: Agendaris
  analis: Analis
  surveyor: Surveyor
  kasi: Kepala Seksi
  kabid: Kepala Bidang
  hukum: Bagian Hukum
  sekretaris: Sekretaris
  kadis: Kepala Dinas
  arsiparis: Arsiparis
`,
    },
    right: {
      text: `pelaksana:
  pemohon: Pemohon
  loket: Petugas Loket
  tim: Tim Teknis
  kabid: Kepala Bidang
  sekretaris: Sekretaris
  kadis: Kepala Dinas
`,
    },
  },
};
