import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/language/opening.js';

/** What the opening of a text is, in a few words. */
function read(text: string, labels: readonly string[] = []): string {
  const opening = openingOf(text, labels);
  if (opening.kind === 'form') {
    return `${opening.form.kind} ${opening.form.active}${opening.replaceable && opening.form.sure ? ' !' : ''}`;
  }
  if (opening.kind === 'passive') return `passive ${opening.subject}: ${opening.verb}`;
  if (opening.kind === 'actor' || opening.kind === 'subject') {
    return `${opening.kind} ${text.slice(...opening.at)}: ${text.slice(opening.verb).split(' ')[0]}`;
  }
  if (opening.kind === 'guess') return `guess ${opening.verb}`;
  return 'at' in opening ? `${opening.kind} ${text.slice(...opening.at)}` : opening.kind;
}

test.each([
  'Menerima surat',
  '1. Memeriksa berkas',
  'a) Mencatat',
  '(2) Mengirim',
  'MENERIMA SURAT',
  'Berkoordinasi dengan bidang',
  'Hadir di loket',
])('“%s” begins with an active verb', (text) => expect(read(text)).toBe('active'));

describe('a noun of doing', () => {
  test.each([
    ['Pemeriksaan berkas', 'noun memeriksa !'],
    ['Pelaksanaan pemusnahan arsip', 'noun melaksanakan !'],
    ['Tindak lanjut disposisi', 'noun menindaklanjuti !'],
    ['Koordinasi dengan bidang', 'noun berkoordinasi !'],
    ['Proses verifikasi berkas', 'noun memverifikasi !'],
    ['Penyusunan laporan yang ditandatangani kepala', 'noun menyusun !'],
    ['Penyusunan laporan monitoring dan evaluasi', 'noun menyusun !'],
    ['Penyusunan laporan dan BRS', 'noun menyusun !'],
    ['Penerimaan surat dan pengaduan', 'noun menerima !'],
  ])('“%s”: the verb takes its place', (text, opening) => expect(read(text)).toBe(opening));

  test.each([
    ['Penulisan', 'noun menulis'],
    ['Pemeriksaan terhadap berkas', 'noun memeriksa'],
    ['Pemeriksaan dan Editing', 'noun memeriksa'],
    ['Pemeriksaan awal berkas', 'noun memeriksa'],
    ['Pembayaran honor oleh bendahara', 'noun membayar'],
    ['Persetujuan Kepala Dinas', 'noun menyetujui'],
    ['Pengisian Pelaksana Aksi', 'noun mengisi'],
    ['Publikasi BRS', 'noun memublikasikan'],
    ['Pemeriksaan berkas dilakukan bersama', 'noun memeriksa'],
    ['Persiapan meliputi bahan rapat', 'noun mempersiapkan'],
    ['Persiapan instrumen dan unduh peta', 'noun mempersiapkan'],
    ['Permintaan nomor katalog dan perbaikan publikasi', 'noun meminta'],
    ['Penyusunan laporan, pengiriman surat', 'noun menyusun'],
    ['Persiapan bahan lalu rapat', 'noun mempersiapkan'],
    ['Rilis website', 'foreign merilis'],
    ['Paraf koordinasi', 'noun memaraf'],
    ['Koordinasi lintas sektor', 'noun mengoordinasikan'],
    ['Diproses lebih lanjut', 'passive memproses'],
    ['Evaluasi Kemendagri', 'noun mengevaluasi'],
  ])('“%s”: the verb is only proposed', (text, opening) => expect(read(text)).toBe(opening));

  test('is a guess where the lexicon lacks it', () => {
    expect(read('Penyulaman tanaman')).toBe('guess menyulam');
  });
});

describe('a passive', () => {
  test.each([
    ['Diterima berkas dari pemohon', 'passive menerima !'],
    ['Diterimanya disposisi surat', 'clause menerima !'],
    ['Diperiksa oleh Kasi', 'passive memeriksa'],
    ['di periksa kelengkapannya', 'passive memeriksa !'],
    ['Berkas diperiksa oleh Kasi', 'passive Berkas: memeriksa'],
    ['Naskah dinas di ajukan ke kepala', 'passive Naskah dinas: mengajukan'],
    ['Permohonan diterima petugas', 'passive Permohonan: menerima'],
    ['Pemohon dipanggil', 'passive Pemohon: memanggil'],
    ['Koleksi yang sudah disiangi diserahkan', 'passive Koleksi yang disiangi: menyerahkan'],
  ])('“%s”', (text, opening) => expect(read(text)).toBe(opening));
});

describe('somebody', () => {
  test.each([
    ['Petugas menerima surat', 'actor Petugas: menerima'],
    ['PPK dan Penyedia melakukan rapat', 'actor PPK dan Penyedia: melakukan'],
    ['Kepala Bidang akan memeriksa draf', 'actor Kepala Bidang: memeriksa'],
    ['Kasubbag Umum mendisposisi surat', 'actor Kasubbag Umum: mendisposisi'],
    ['PPK (PA dapat menetapkan tim) melakukan rapat', 'actor PPK: melakukan'],
    ['Calon penyedia menyampaikan penawaran', 'actor Calon penyedia: menyampaikan'],
    ['Bagian Umum mencatat surat', 'actor Bagian Umum: mencatat'],
    ['Pemohon datang ke loket', 'actor Pemohon: datang'],
    ['Petugas surat masuk mencatat surat', 'actor Petugas surat masuk: mencatat'],
    ['UKPBJ secara tertulis menyampaikan jawaban', 'actor UKPBJ: menyampaikan'],
  ])('“%s”', (text, opening) => expect(read(text)).toBe(opening));

  test('is known by a label', () => {
    expect(read('CC melakukan evaluasi', ['CC & CA'])).toBe('actor CC: melakukan');
    expect(read('Proyek Metodologi melakukan evaluasi')).toBe('subject Proyek Metodologi: melakukan');
  });
});

test.each([
  ['Setelah lengkap, berkas diteruskan', 'lead Setelah'],
  ['Kemudian memeriksa berkas', 'lead Kemudian'],
  ['Oleh Kasi disusun konsep', 'actor Oleh Kasi: disusun'],
  ['Oleh karena itu disusun konsep', 'lead Oleh'],
  ['Selesai melakukan identifikasi', 'lead Selesai'],
  ['Draft laporan', 'product Draft'],
  ['Rapat koordinasi', 'meeting Rapat'],
  ['Masa Sanggah', 'other Masa'],
  ['Editing Laporan', 'foreign menyunting !'],
  ['Periksa berkas', 'command memeriksa !'],
  ['  ', 'empty'],
])('“%s” is “%s”', (text, opening) => expect(read(text)).toBe(opening));

describe('what is held', () => {
  test.each([
    ['Tes tertulis bagi pelamar', 'event Tes'],
    ['Uji kompetensi', 'event Uji'],
    ['Entry meeting dengan auditi', 'event Entry'],
    ['Stock opname persediaan', 'event Stock'],
    ['Musrenbang kabupaten', 'meeting Musrenbang'],
    ['Uji coba aplikasi', 'noun mengujicobakan !'],
    ['Penyampaian naskah dan exit meeting', 'noun menyampaikan'],
    ['Entry data pemohon', 'foreign mengentri !'],
  ])('“%s”: %s', (text, opening) => expect(read(text)).toBe(opening));
});

describe('how clerks write', () => {
  test.each([
    ['Ttd surat tugas', 'foreign menandatangani !'],
    ['Penanda tanganan SK', 'noun menandatangani !'],
    ['Wawancara dengan pemohon', 'noun mewawancarai'],
    ['Pengetikan konsep surat', 'noun mengetik !'],
    ['Penjatuhan hukuman disiplin', 'noun menjatuhkan !'],
    ['Evakuasi korban', 'noun mengevakuasi !'],
    ['Kroscek data lapangan', 'foreign memeriksa !'],
    ['Posting jurnal', 'foreign mengunggah'],
    ['Pinjam pakai kendaraan', 'noun meminjampakaikan !'],
    ['Dokumentasikan kegiatan', 'command mendokumentasikan !'],
    ['Panmud meneliti berkas', 'actor Panmud: meneliti'],
    ['Keluarga pasien mendaftar', 'actor Keluarga pasien: mendaftar'],
    ['Ybs mengambil surat', 'actor Ybs: mengambil'],
  ])('“%s”: %s', (text, opening) => expect(read(text)).toBe(opening));
});
