/** A whole SOP without a finding. */
export const SOP = `sop: 1
judul: Penerbitan Surat Keterangan
nomor: 000.8.3.3/017/DISPERPUS/2026
instansi: {nama: Pemerintah Provinsi Contoh, unit: Dinas Perpustakaan dan Kearsipan}
tanggal: {pembuatan: 2026-01-12, efektif: 2026-02-02}
pengesahan: {jabatan: Kepala Dinas, nama: Nama Pejabat, nip: "19730412 199803 1 004"}
dasar_hukum: [Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik]
kualifikasi_pelaksana: [Memahami tata naskah dinas]
keterkaitan: []
peralatan: [Komputer]
peringatan: [Apabila SOP ini tidak dilaksanakan maka surat terlambat terbit]
pencatatan: [Buku agenda]
pelaksana:
  pemohon: {nama: Pemohon, eksternal: true}
  loket: Petugas Loket
  kadis: Kepala Dinas
langkah:
  - id: ajukan
    kegiatan: Mengajukan permohonan
    pelaksana: pemohon
    kelengkapan: [Formulir]
    waktu: 10 menit
    output: Berkas permohonan
  - kegiatan: Memeriksa kelengkapan berkas
    pelaksana: loket
    kelengkapan: [Berkas permohonan]
    waktu: 15 menit
    output: Berkas lengkap
    keterangan: Dikembalikan paling banyak 2 kali
    keputusan:
      Lengkap: lanjut
      Tidak lengkap: ajukan
  - kegiatan: Menandatangani surat keterangan
    pelaksana: kadis
    kelengkapan: [Berkas lengkap, Buku agenda]
    waktu: 20 menit
    output: Surat keterangan
`;

/** The same with some lines changed: from → to. */
export function sopWith(changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample does not hold ${from}`);
    return text.replace(from, to);
  }, SOP);
}

/** Another one without a finding, which bears no other's number or title. */
export const OTHER_SOP = sopWith({
  'judul: Penerbitan Surat Keterangan': 'judul: Penerbitan Surat Keterangan Hilang',
  '000.8.3.3/017': '000.8.3.3/018',
});
