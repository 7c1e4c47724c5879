/** An SOP in which everything that can be mended is to be mended, with comments, odd blanks and quotes. */
export const MESSY = `# SOP lama
sop: 1
judul:   'SOP Penerbitan Surat Keterangan'   # judul
tanggal: {pembuatan: 12 Januari 2026, efektif: "02/02/2026"} # tanggal
pengesahan:
    nip: 197304121998031004
dasar_hukum:
    - Perpres 97/2014 tentang Penyelenggaraan PTSP
    # pokok
    - "UU 25/2009 tentang Pelayanan Publik"
pelaksana:
    kadis: Kepala Dinas   # tanda tangan
    loket: Petugas Loket
langkah:
    -   kegiatan: Pemeriksaan berkas
        pelaksana: loket
        waktu: 15mnt   # cukup
    - {kegiatan: 'Penandatanganan surat', pelaksana: kadis, waktu: "1hr kerja."}
`;

/** The same, mended. */
export const TIDY = `# SOP lama
sop: 1
judul:   'Penerbitan Surat Keterangan'   # judul
tanggal: {pembuatan: 2026-01-12, efektif: "2026-02-02"} # tanggal
pengesahan:
    nip: "19730412 199803 1 004"
dasar_hukum:
    # pokok
    - "UU 25/2009 tentang Pelayanan Publik"
    - Perpres 97/2014 tentang Penyelenggaraan PTSP
pelaksana:
    loket: Petugas Loket
    kadis: Kepala Dinas   # tanda tangan
langkah:
    -   kegiatan: Memeriksa berkas
        pelaksana: loket
        waktu: 15 menit   # cukup
    - {kegiatan: 'Menandatangani surat', pelaksana: kadis, waktu: "1 hari kerja"}
`;
