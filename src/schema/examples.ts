import type { Path } from '../source/span.js';
import { isPlace } from './key-places.js';

/** How a value looks that belongs at a place, for messages; the most particular place first. */
const EXAMPLES: readonly (readonly [place: string, example: string])[] = [
  ['sop', 'sop: 1'],
  ['judul', 'judul: Penerbitan Surat Keterangan'],
  ['pelaksana', 'pelaksana: {loket: Petugas Loket, kadis: Kepala Dinas}'],
  ['pelaksana/*', 'loket: Petugas Loket'],
  ['pelaksana/*/nama', 'nama: Petugas Loket'],
  ['langkah', 'langkah: [{kegiatan: Menerima permohonan, pelaksana: loket, waktu: 10 menit}]'],
  ['langkah/*', '- {kegiatan: Menerima permohonan, pelaksana: loket, waktu: 10 menit}'],
  ['langkah/*/kegiatan', 'kegiatan: Memeriksa kelengkapan berkas'],
  ['langkah/*/pelaksana', 'pelaksana: loket'],
  ['langkah/*/pelaksana/*', 'pelaksana: [loket, kadis]'],
  ['langkah/*/rangkaian', 'rangkaian: [{pelaksana: loket}, {pelaksana: kadis}]'],
  ['langkah/*/rangkaian/*', '- {pelaksana: loket}'],
  ['langkah/*/rangkaian/*/pelaksana', 'pelaksana: loket'],
  ['langkah/*/keputusan', 'keputusan: {Lengkap: lanjut, Tidak lengkap: ajukan}'],
  ['langkah/*/keputusan/*', 'Lengkap: lanjut'],
  ['langkah/*/keputusan/*/ke', 'ke: ajukan'],
  ['langkah/*/lanjut', 'lanjut: selesai'],
  ['langkah/*/waktu', 'waktu: 15 menit'],
  ['langkah/*/waktu/teks', '{teks: Sebelum akhir bulan, nilai: 2 hari kerja}'],
  ['langkah/*/waktu/nilai', '{teks: Sebelum akhir bulan, nilai: 2 hari kerja}'],
  ['langkah/*/tunggu', 'tunggu: 2 jam'],
  ['standar_pelayanan', 'standar_pelayanan: {waktu: 3 hari kerja, biaya: "Rp0,00"}'],
  ['standar_pelayanan/waktu', 'waktu: 3 hari kerja'],
  ['standar_pelayanan/tahap', 'tahap: {pendaftaran: 1 jam}'],
  ['instansi', 'instansi: {nama: Pemerintah Provinsi …, unit: Dinas …}'],
  ['tanggal', 'tanggal: {pembuatan: 2026-01-12, efektif: 2026-02-02}'],
  ['tanggal/*', '2026-01-12'],
  ['pengesahan', 'pengesahan: {jabatan: Kepala Dinas, nama: …, nip: "…"}'],
  ['dasar_hukum', 'dasar_hukum: [Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik]'],
  ['kualifikasi_pelaksana', 'kualifikasi_pelaksana: [Memahami peraturan perizinan]'],
  ['peralatan', 'peralatan: [Komputer, Printer]'],
  ['peringatan', 'peringatan: [Apabila SOP ini tidak dilaksanakan maka …]'],
  ['pencatatan', 'pencatatan: [Buku register izin]'],
  ['paraf', 'paraf: [{peran: Disusun oleh, jabatan: …, nama: …, nip: "…"}]'],
  ['paraf/*', '- {peran: Disusun oleh, jabatan: …, nama: …, nip: "…"}'],
  ['keterkaitan', 'keterkaitan: [SOP Penanganan Pengaduan]'],
  ['keterkaitan/*', '- SOP Penanganan Pengaduan'],
  ['tambahan', 'tambahan: [{judul: Maksud dan Tujuan, isi: …}]'],
  ['tambahan/*', '- {judul: Maksud dan Tujuan, isi: …}'],
  ['riwayat', 'riwayat: [{revisi_ke: 0, tanggal: 2026-01-12, uraian: Dokumen baru}]'],
  ['riwayat/*', '- {revisi_ke: 0, tanggal: 2026-01-12, uraian: Dokumen baru}'],
  ['extends', 'extends: ../sop.config.yaml'],
  ['labels', 'labels: {kegiatan: Uraian Prosedur}'],
  ['defaults', 'defaults: {instansi: {nama: Pemerintah Provinsi …}}'],
  ['rules', 'rules: {step-active-verb: error}'],
  ['rules/*', 'step-active-verb: error'],
  ['overrides', 'overrides: [{files: arsip-lama/, rules: {step-active-verb: info}}]'],
  ['overrides/*', '- {files: arsip-lama/, rules: {step-active-verb: info}}'],
  ['overrides/*/files', 'files: arsip-lama/'],
  ['overrides/*/files/*', '- arsip-lama/'],
  ['overrides/*/rules', 'rules: {step-active-verb: info}'],
  ['overrides/*/rules/*', 'step-active-verb: info'],
  ['required-signatories', 'required-signatories: [Disusun oleh, Diperiksa oleh]'],
];

/** An example for a place, or one made of its key. */
export function exampleAt(path: Path): string {
  const inDefaults = path[0] === 'defaults' && path.length > 1 ? path.slice(1) : path;
  const found = EXAMPLES.find(([place]) => isPlace(inDefaults, place));
  return found?.[1] ?? `${path.findLast((step) => typeof step === 'string') ?? ''}: …`;
}
