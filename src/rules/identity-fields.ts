/** The fields of the identity part: their names on the form and an example of how the file writes them. */
export const IDENTITY_FIELDS = {
  judul: {
    label: 'Judul (nama) SOP',
    labelEn: 'The title of the SOP',
    example: '`judul: Penerbitan Surat Izin Praktik Dokter`',
  },
  nomor: {
    label: 'Nomor SOP',
    labelEn: 'The number of the SOP',
    example: '`nomor: 000.8.3.3/017/DPMPTSP/2026`',
  },
  instansi: {
    label: 'Instansi dan unit kerja',
    labelEn: 'The agency and its unit',
    example: '`instansi: {nama: Pemerintah Provinsi …, unit: Dinas …}`',
  },
  'instansi.nama': {
    label: 'Nama instansi',
    labelEn: 'The name of the agency',
    example: '`nama: Pemerintah Provinsi …` di bawah `instansi`',
  },
  'instansi.unit': {
    label: 'Nama satuan/unit kerja',
    labelEn: 'The name of the unit',
    example: '`unit: Dinas …` di bawah `instansi`',
  },
  'tanggal.pembuatan': {
    label: 'Tanggal Pembuatan',
    labelEn: 'Tanggal Pembuatan (the day the SOP was finished)',
    example: '`pembuatan: 2026-01-12` di bawah `tanggal`',
  },
  'tanggal.efektif': {
    label: 'Tanggal Efektif',
    labelEn: 'Tanggal Efektif (the day the SOP takes effect)',
    example: '`efektif: 2026-02-02` di bawah `tanggal`',
  },
  pengesahan: {
    label: 'Pengesahan (“Disahkan oleh”)',
    labelEn: 'The approval (“Disahkan oleh”)',
    example: '`pengesahan: {jabatan: Kepala Dinas …, nama: …, nip: "…"}`',
  },
  dasar_hukum: {
    label: 'Dasar Hukum',
    labelEn: 'Dasar Hukum (the legal basis)',
    example: '`dasar_hukum: [Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik]`',
  },
  kualifikasi_pelaksana: {
    label: 'Kualifikasi Pelaksana',
    labelEn: 'Kualifikasi Pelaksana (what those who work by it must know)',
    example: '`kualifikasi_pelaksana: [Memahami peraturan perizinan]`',
  },
  peralatan: {
    label: 'Peralatan/Perlengkapan',
    labelEn: 'Peralatan/Perlengkapan (the equipment)',
    example: '`peralatan: [Komputer, Aplikasi perizinan]`',
  },
  peringatan: {
    label: 'Peringatan',
    labelEn: 'Peringatan (what happens if it is not followed)',
    example: '`peringatan: [Apabila SOP ini tidak dilaksanakan maka …]`',
  },
  pencatatan: {
    label: 'Pencatatan dan Pendataan',
    labelEn: 'Pencatatan dan Pendataan (the records)',
    example: '`pencatatan: [Buku register izin]`',
  },
} as const;
