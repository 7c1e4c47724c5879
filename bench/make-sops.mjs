// Makes SOPs for measuring: about 5 KB and 14 steps each, no two alike, and like real ones with a finding here and there.
// Their days are quoted: the reader of ajv-cli takes others for dates, which the schema refuses.
// The same number gives the same files. By itself: node bench/make-sops.mjs FOLDER COUNT
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const THINGS = [
  'izin praktik dokter',
  'izin pendirian sekolah',
  'surat keterangan penelitian',
  'kartu identitas anak',
  'rekomendasi teknis bangunan',
  'tanda daftar usaha pariwisata',
  'izin trayek angkutan',
  'bantuan sosial pangan',
  'sertifikat laik higiene',
  'hibah sarana olahraga',
  'usulan kenaikan pangkat',
  'laporan kinerja bulanan',
  'pengaduan masyarakat',
  'peminjaman arsip inaktif',
  'pengadaan alat tulis',
  'perjalanan dinas pegawai',
  'akta kelahiran',
  'cuti tahunan pegawai',
  'data statistik sektoral',
  'pemeliharaan kendaraan dinas',
];
const NOUNS = ['Penerbitan', 'Pengelolaan', 'Pelayanan', 'Penyusunan', 'Penetapan', 'Pemrosesan', 'Penyelesaian'];
const UNITS = [
  'Kesehatan',
  'Pendidikan',
  'Perhubungan',
  'Sosial',
  'Pariwisata',
  'Perpustakaan dan Kearsipan',
  'Pertanian',
];
const REGIONS = ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan', 'Kota Contoh', 'Provinsi Contoh'];
const LAWS = [
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan',
  'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
];
const ACTORS = [
  ['pemohon', '{ nama: Pemohon, eksternal: true }'],
  ['loket', '{ nama: Petugas Loket, singkatan: Loket }'],
  ['verifikator', '{ nama: Verifikator Berkas, jumlah: 2 }'],
  ['kabid', 'Kepala Bidang Pelayanan'],
  ['sekretaris', 'Sekretaris Dinas'],
  ['kadis', 'Kepala Dinas'],
];
const MIDDLE = [
  ['Memverifikasi', 'kesesuaian data', 'verifikator'],
  ['Menelaah', 'persyaratan teknis', 'kabid'],
  ['Menyusun', 'konsep keputusan', 'verifikator'],
  ['Meneliti', 'konsep keputusan', 'kabid'],
  ['Membubuhkan', 'paraf pada konsep', 'sekretaris'],
  ['Menghitung', 'kebutuhan tindak lanjut', 'verifikator'],
  ['Menjadwalkan', 'peninjauan lapangan', 'loket'],
  ['Meninjau', 'lokasi pemohon', 'verifikator'],
  ['Menyusun', 'berita acara peninjauan', 'verifikator'],
  ['Mengesahkan', 'berita acara', 'kabid'],
  ['Pencatatan', 'hasil dalam buku register', 'loket'],
  ['Menyampaikan', 'nota pengantar', 'sekretaris'],
];

/** Writes so many SOPs into a folder, in subfolders of 100, and tells their paths. */
export function makeSops(folder, count) {
  const paths = [];
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, `unit-${String(Math.floor(index / 100)).padStart(3, '0')}`);
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    const path = join(below, `sop-${String(index).padStart(5, '0')}.sop.yaml`);
    writeFileSync(path, sop(index));
    paths.push(path);
  }
  return paths;
}

/** The text of one SOP. */
export function sop(index) {
  const pick = dice(index + 1);
  const thing = `${pick(THINGS)} tahap ${1 + Math.floor(index / 20)}`;
  const unit = `Dinas ${pick(UNITS)}`;
  const laws = LAWS.filter((_, at) => at === 0 || pick([true, false]));
  return `# yaml-language-server: $schema=../schemas/sop.schema.json
sop: 1
judul: ${pick(NOUNS)} ${thing}
nomor: 000.8.3.3/${String(index + 1).padStart(5, '0')}/CONTOH/2026
jenis: pelayanan
instansi:
  nama: Pemerintah ${pick(REGIONS)}
  unit: ${unit}
tanggal:
  pembuatan: "2026-0${pick([1, 2, 3])}-12"
  efektif: "2026-04-0${pick([1, 2, 3, 4])}"
pengesahan:
  jabatan: Kepala ${unit}
  nama: Arung Lembayung, S.E., M.Si.
  pangkat: Pembina Utama Muda (IV/c)
  nip: "19710609 199703 1 904"
dasar_hukum:
${list(laws)}
kualifikasi_pelaksana:
  - Memahami peraturan tentang ${thing}
  - Mampu mengoperasikan aplikasi pelayanan
keterkaitan:
  - nomor: 000.8.3.3/${String(index + 2).padStart(5, '0')}/CONTOH/2026
peralatan: [Komputer dengan jaringan internet, Aplikasi pelayanan, Buku register]
peringatan:
  - Apabila SOP ini tidak dilaksanakan maka ${thing} melewati batas waktu
pencatatan: [Buku register, Arsip ${thing}]
standar_pelayanan:
  waktu: ${pick([5, 10, 14])} hari kerja
  biaya: Rp0,00 (tidak dipungut biaya)
pelaksana:
${ACTORS.map(([id, words]) => `  ${id}: ${words}\n`).join('')}langkah:
${steps(thing, pick).join('\n')}`;
}

function steps(thing, pick) {
  const middle = shuffled(MIDDLE, pick)
    .slice(0, 9)
    .map(([verb, object, actor], at) =>
      step(
        `${verb} ${object} ${thing}`,
        actor,
        at === 0 ? `Berkas ${thing} lengkap` : `Bahan ke-${at}`,
        `Bahan ke-${at + 1}`,
        pick,
      ),
    );
  return [
    step(`Mengajukan permohonan ${thing}`, 'pemohon', 'Formulir permohonan', `Berkas ${thing}`, pick, 'ajukan'),
    `${step(
      `Memeriksa kelengkapan berkas ${thing}`,
      'loket',
      `Berkas ${thing}`,
      `Berkas ${thing} lengkap`,
      pick,
      'periksa',
    )}    keputusan:\n      Lengkap: lanjut\n      Tidak lengkap: { ke: ajukan, peluang: 20% }\n`,
    ...middle,
    step(`Menyetujui konsep ${thing}`, 'kabid', 'Bahan ke-9', `Konsep ${thing} disetujui`, pick, 'setuju') +
      '    keputusan:\n      Setuju: lanjut\n      Tidak setuju: { ke: periksa, peluang: 5% }\n',
    step(`Menandatangani ${thing}`, 'kadis', `Konsep ${thing} disetujui`, `Dokumen ${thing}`, pick),
    step(`Menyerahkan dokumen ${thing}`, 'loket', `Dokumen ${thing}`, `Arsip ${thing}`, pick),
  ];
}

function step(activity, actor, needed, output, pick, id) {
  const time = pick([
    '5 menit',
    '10 menit',
    '15 menit',
    '30 menit',
    '1 jam',
    '2 jam',
    '1 hari',
    '1 hari kerja',
    '5-10 menit',
  ]);
  return `  - ${id === undefined ? '' : `id: ${id}\n    `}kegiatan: ${activity}
    pelaksana: ${actor}
    kelengkapan: [${needed}, Buku register]
    waktu: ${time}
    output: ${output}
${pick([true, false, false]) ? '    keterangan: Melalui loket atau secara daring\n' : ''}`;
}

function shuffled(items, pick) {
  const left = [...items];
  return items.map(() => left.splice(left.indexOf(pick(left)), 1)[0]);
}

function list(items) {
  return items.map((item) => `  - ${item}`).join('\n');
}

/** Picks by a linear congruential generator, so that the files are the same everywhere. */
function dice(seed) {
  let state = (seed * 2654435761) % 2 ** 32;
  return (items) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  if (folder === undefined || !(Number(count) > 0)) throw new Error('usage: make-sops.mjs FOLDER COUNT');
  makeSops(folder, Number(count));
}
