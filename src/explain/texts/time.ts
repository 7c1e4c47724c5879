import type { Explanation, Setting } from '../explanation.js';

const WORKDAY: Setting = {
  key: 'workday',
  what: {
    id: 'lama satu hari kerja, misalnya `7,5 jam` (bawaan: 450 menit)',
    en: 'the length of a working day, such as `7,5 jam` (default: 450 menit)',
  },
};

/** 4xx: time. */
export const TIME: Readonly<Record<string, Explanation>> = {
  'time-format': {
    what: {
      id: 'Waktu ditulis dengan angka dan satuannya. Misalnya `15 menit`, `2 jam`, `3 hari kerja`, `maksimal 1 minggu`.',
      en: 'A time is a figure with its unit. Such as `15 menit`, `2 jam`, `3 hari kerja`, `maksimal 1 minggu`.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: 15 mneit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: 15 menit
`,
    },
  },
  'time-positive': {
    what: {
      id: 'Waktu lebih dari nol, dan rentangnya tidak terbalik. Setiap kegiatan memakan waktu.',
      en: 'A time is more than zero and its range the right way round. Every activity takes time.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    waktu: 0 menit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    waktu: 5 menit
`,
    },
  },
  'time-range': {
    what: {
      id: 'Mutu baku waktu sebaiknya satu batas atas, bukan rentang. Satu angka lebih mudah ditepati dan diukur.',
      en: 'The time of a step should be one upper limit, not a range. One figure is easier to keep and to measure.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: 5-10 menit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: maksimal 10 menit
`,
    },
  },
  'time-working-day': {
    what: {
      id: 'Waktu dalam hari menyebut hari kerja atau hari kalender. Tanpa itu pemohon dan petugas dapat menghitungnya berbeda.',
      en: 'A time in days says whether they are working days or calendar days. Otherwise applicants and officers may count differently.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menelaah permohonan
    pelaksana: verifikator
    waktu: 3 hari
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menelaah permohonan
    pelaksana: verifikator
    waktu: 3 hari kerja
`,
    },
  },
  'time-total': {
    what: {
      id: 'Jumlah waktu jalur normal tidak melebihi standar pelayanan. Jalur normal ialah jalan tanpa pengulangan; langkah yang berjalan bersamaan dihitung yang terlama.',
      en: 'The normal way takes no longer than the service standard. The normal way is the one without rework; of steps at the same time the longest counts.',
    },
    wrong: {
      text: `standar_pelayanan: { waktu: 1 hari kerja }
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: 2 jam
  - kegiatan: Meninjau lokasi
    pelaksana: verifikator
    waktu: 7 jam
`,
    },
    right: {
      text: `standar_pelayanan: { waktu: 2 hari kerja }
langkah:
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    waktu: 2 jam
  - kegiatan: Meninjau lokasi
    pelaksana: verifikator
    waktu: 7 jam
`,
    },
    settings: [WORKDAY],
  },
  'time-expected': {
    what: {
      id: 'Waktu rata-rata, dengan pengulangan, tidak melebihi standar pelayanan. Dihitung dari `peluang` pada keputusan, walaupun jalur normalnya sendiri masih cukup.',
      en: 'The average time, rework included, is no longer than the service standard. It is worked out from the `peluang` of decisions, although the normal way by itself is in time.',
    },
    wrong: {
      text: `standar_pelayanan: { waktu: 2 jam }
langkah:
  - id: isi
    kegiatan: Mengisi formulir
    pelaksana: pemohon
    waktu: 30 menit
  - kegiatan: Memeriksa formulir
    pelaksana: loket
    waktu: 1 jam
    keputusan:
      Lengkap: lanjut
      Tidak lengkap: { ke: isi, peluang: 50% }
  - kegiatan: Mencetak kartu
    pelaksana: loket
    waktu: 15 menit
`,
    },
    right: {
      text: `standar_pelayanan: { waktu: 2 jam }
langkah:
  - id: isi
    kegiatan: Mengisi formulir
    pelaksana: pemohon
    waktu: 30 menit
  - kegiatan: Memeriksa formulir
    pelaksana: loket
    waktu: 1 jam
    keputusan:
      Lengkap: lanjut
      Tidak lengkap: { ke: isi, peluang: 10% }
  - kegiatan: Mencetak kartu
    pelaksana: loket
    waktu: 15 menit
`,
    },
    settings: [WORKDAY],
  },
  'time-stage': {
    what: {
      id: 'Langkah-langkah satu tahap selesai dalam batas waktu tahap itu. Batasnya ditulis pada `standar_pelayanan.tahap`; tahap tanpa batas dan batas tanpa langkah dicatat juga.',
      en: 'The steps of a stage keep the limit of the stage. Limits stand in `standar_pelayanan.tahap`; stages without a limit and limits without steps are noted too.',
    },
    wrong: {
      text: `standar_pelayanan: { tahap: { pendaftaran: 1 jam } }
langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    tahap: pendaftaran
    waktu: 30 menit
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    tahap: pendaftaran
    waktu: 45 menit
`,
    },
    right: {
      text: `standar_pelayanan: { tahap: { pendaftaran: 1 jam } }
langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    tahap: pendaftaran
    waktu: 15 menit
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    tahap: pendaftaran
    waktu: 45 menit
`,
    },
    settings: [WORKDAY],
  },
  'time-share': {
    what: {
      id: 'Tidak ada satu langkah yang memakan lebih dari separuh seluruh waktu. Langkah seperti itu sering kali beberapa kegiatan sekaligus, atau waktunya salah tulis.',
      en: 'No single step takes more than half of the whole time. Such a step often holds several activities, or its time is mistyped.',
    },
    wrong: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    waktu: 10 menit
  - kegiatan: Meninjau lokasi
    pelaksana: verifikator
    waktu: 1 hari kerja
  - kegiatan: Menandatangani surat
    pelaksana: kadis
    waktu: 20 menit
`,
    },
    right: {
      text: `langkah:
  - kegiatan: Menerima berkas
    pelaksana: loket
    waktu: 10 menit
  - kegiatan: Meninjau lokasi
    pelaksana: verifikator
    waktu: 3 jam
  - kegiatan: Menyusun berita acara peninjauan
    pelaksana: verifikator
    waktu: 3 jam
  - kegiatan: Menandatangani surat
    pelaksana: kadis
    waktu: 20 menit
`,
    },
  },
};
