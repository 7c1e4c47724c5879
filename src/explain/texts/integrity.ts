import type { Explanation } from '../explanation.js';

/** 6xx: what prevents corruption. */
export const INTEGRITY: Readonly<Record<string, Explanation>> = {
  'integrity-four-eyes': {
    what: {
      id: 'Yang memeriksa dan yang menyetujui dua orang yang berbeda. Aturan ini melihat SOP pelayanan: keputusan yang bergantung pada satu orang rawan disalahgunakan.',
      en: 'Those who examine and who approve are two persons. It looks at SOPs of services: a decision that hangs on one person is easily abused.',
    },
    wrong: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan izin
    pelaksana: pemohon
  - kegiatan: Memverifikasi lokasi reklame
    pelaksana: kabid
  - kegiatan: Menandatangani izin
    pelaksana: kabid
`,
    },
    right: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan izin
    pelaksana: pemohon
  - kegiatan: Memverifikasi lokasi reklame
    pelaksana: verifikator
  - kegiatan: Menandatangani izin
    pelaksana: kabid
`,
    },
  },
  'integrity-open-time': {
    what: {
      id: 'Langkah yang menunggu pejabat mempunyai batas waktu. Waktu tanpa batas membuka peluang menunda dan meminta imbalan.',
      en: 'A step that waits on an official has a limit on its time. Without a limit it invites delay and asking for a reward.',
    },
    wrong: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
    waktu: 10 menit
  - kegiatan: Memeriksa permohonan
    pelaksana: verifikator
    waktu: Sesuai kebutuhan
`,
    },
    right: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan
    pelaksana: pemohon
    waktu: 10 menit
  - kegiatan: Memeriksa permohonan
    pelaksana: verifikator
    waktu: maksimal 2 hari kerja
`,
    },
  },
  'integrity-rejection': {
    what: {
      id: 'Penolakan disampaikan tertulis kepada pemohon. Jalan yang berakhir dengan penolakan menghasilkan surat, beserta alasannya; “Berkas dikembalikan” saja belum memberi alasan.',
      en: 'A refusal is given to the applicant in writing. A way that ends with a refusal yields a letter with its reason; “Berkas dikembalikan” alone tells none.',
    },
    wrong: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan izin
    pelaksana: pemohon
    output: Berkas permohonan
  - kegiatan: Memverifikasi persyaratan
    pelaksana: verifikator
    output: Berkas terverifikasi
    keputusan: { Memenuhi: lanjut, Ditolak: selesai }
  - kegiatan: Menandatangani izin
    pelaksana: kadis
    output: Surat izin
`,
    },
    right: {
      text: `jenis: pelayanan
langkah:
  - kegiatan: Mengajukan permohonan izin
    pelaksana: pemohon
    output: Berkas permohonan
  - kegiatan: Memverifikasi persyaratan
    pelaksana: verifikator
    output: Berkas terverifikasi
    keputusan: { Memenuhi: izin, Ditolak: lanjut }
  - kegiatan: Memberitahukan penolakan
    pelaksana: loket
    output: Surat penolakan beserta alasannya
    lanjut: selesai
  - id: izin
    kegiatan: Menandatangani izin
    pelaksana: kadis
    output: Surat izin
`,
    },
  },
  'integrity-fee': {
    what: {
      id: 'Pembayaran disertai bukti bayar, dan tarifnya diketahui pemohon. Langkah yang memungut pembayaran menghasilkan kuitansi, dan `standar_pelayanan.biaya` terisi.',
      en: 'A payment comes with a receipt, and the applicant knows the fee. A step that takes a payment yields a receipt, and `standar_pelayanan.biaya` is filled in.',
    },
    wrong: {
      text: `jenis: pelayanan
standar_pelayanan: { biaya: Rp50.000 (Perda 1/2024) }
langkah:
  - kegiatan: Mengajukan permohonan uji
    pelaksana: pemohon
    output: Sampel
  - kegiatan: Menerima pembayaran retribusi
    pelaksana: loket
    output: Rekap penerimaan
`,
    },
    right: {
      text: `jenis: pelayanan
standar_pelayanan: { biaya: Rp50.000 (Perda 1/2024) }
langkah:
  - kegiatan: Mengajukan permohonan uji
    pelaksana: pemohon
    output: Sampel
  - kegiatan: Menerima pembayaran retribusi
    pelaksana: loket
    output: [Kuitansi, Rekap penerimaan]
`,
    },
  },
  'integrity-loop': {
    what: {
      id: 'Pengembalian berkas kepada pemohon ada batasnya. Cukup ditulis peluangnya, atau batas berapa kali pada keterangan.',
      en: 'Returning papers to the applicant has a limit. Its chance, or how often at most in keterangan, is enough.',
    },
    wrong: {
      text: `jenis: pelayanan
langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keputusan: { Lengkap: lanjut, Tidak lengkap: ajukan }
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
    right: {
      text: `jenis: pelayanan
langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
  - kegiatan: Memeriksa berkas
    pelaksana: loket
    keterangan: Dikembalikan maksimal 2 kali
    keputusan: { Lengkap: lanjut, Tidak lengkap: ajukan }
  - kegiatan: Menandatangani surat
    pelaksana: kadis
`,
    },
  },
};
