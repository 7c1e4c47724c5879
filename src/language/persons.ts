import { canonicalOffice } from './offices/canonical.js';
import { type Word, wordSet } from './words.js';

/** Whether a word (small letters) opens the name of somebody who acts: petugas, kepala, PPK, pemohon. */
export function isPerson(word: string): boolean {
  // "PPK-SKPD", "KPA-KPHP": the office and the body it belongs to.
  if (PERSONS.has(word.replace(/-.*$/, ''))) return true;
  const [first = ''] = canonicalOffice(word).split(' ');
  return first !== word && PERSONS.has(first);
}

/** Whether the words from an index on name somebody: "petugas loket", "calon penyedia", "seluruh pegawai". */
export function isSomebody(words: readonly Word[], index: number): boolean {
  const word = words[index]?.lower;
  const next = words[index + 1]?.lower;
  if (word === undefined) return false;
  if (!BEFORE_PERSONS.has(word)) return isPerson(word);
  return next !== undefined && (isPerson(next) || isUnit(next));
}

/** Whether a word (small letters) opens the name of a unit that may stand for those in it: bagian, dinas, BKD. */
export function isUnit(word: string): boolean {
  if (UNITS.has(word)) return true;
  const [first = ''] = canonicalOffice(word).split(' ');
  return first !== word && UNITS.has(first);
}

/**
 * Whether the words name one of these labels, whole or by its first words: "kabid" names "Kepala Bidang Terkait", "Pokja
 * Pemilihan" names "Pokja Pemilihan Tender". Short and long spellings are one.
 */
export function namesLabel(words: readonly Word[], label: string): boolean {
  return isBeginning(canonicalOffice(words.map(({ text }) => text).join(' ')), canonicalOffice(label));
}

/** The same of one word and several labels in the one spelling that `canonicalOffice` gives. */
export function namesAnOffice({ text }: Word, offices: readonly string[]): boolean {
  if (offices.length === 0) return false;
  const named = canonicalOffice(text);
  return offices.some((office) => isBeginning(named, office));
}

function isBeginning(named: string, whole: string): boolean {
  if (named === '' || whole === '') return false;
  return `${whole} `.startsWith(`${named} `) || `${named} `.startsWith(`${whole} `);
}

const BEFORE_PERSONS = wordSet('calon para seluruh semua setiap masing-masing');

const PERSONS = wordSet(`
  admin administrator ahli ajudan analis anggota aparat aparatur apoteker arsiparis asesor asisten asn atasan
  auditor bapak bawahan bendahara bidan bpp bupati camat caraka dalnis danki danru danton dekan direktur dirut dokter dosen
  driver editor enumerator evaluator fasilitator gubernur guru hakim ibu inspektur instruktur
  jaksa jurusita juru keluarga kepala kpa kuasa kepolisian ketua komandan
  komisaris komite konsultan kontraktor koordinator kurir lurah mahasiswa majelis manajer masyarakat menteri moderator
  murid narasumber nasabah notaris notulis operator orang pa panitia panitera pasien pejabat pegawai
  pekerja pelaksana pelamar pelanggan pelapor pelaku pembaca pembeli pembimbing pembina pembantu pemeriksa
  pemilik pemimpin pemohon penggugat penanggung penanggungjawab penata pencacah pendaftar pendamping penerima peneliti
  pengadministrasi pengadu pengamat pengarah pengawas pengelola pengemudi pengendali penghubung pengguna pengirim
  pengolah pengunjung penguji penilai penjaga pensiunan penulis penyedia penyelenggara penyelia penyewa penyidik
  penyuluh penyusun perangkat perawat perekam perencana peserta petugas piket pihak pimpinan pimti pjk pjphp pjpphp
  pml pcl pns pokja polisi ppat pphp ppk pppk ppspm pptk pramu pramubakti pranata programmer
  psikolog rektor relawan resepsionis responden saksi satgas satpam sekretaris sespri seseorang
  siswa sopir staf statistisi subkoordinator supervisor supir surveyor surveior teknisi tenaga
  tergugat terlapor tersangka tim tutor verifikator wajib wakil wali walidata warga wartawan ybs
`);

const UNITS = wordSet(`
  bagian badan balai bappeda bappenas bidang biro bkad bkd bkn bkpp bkpsdm bpbd bpk bpkad bpkp bpn bps bumd bumn
  bapenda bkpp dinas dinkes dinsos disdik disdukcapil dishub diskominfo disnaker dispenda dispendukcapil dispora direktorat divisi dpmptsp dprd fakultas fraksi inspektorat instansi instalasi kantor kecamatan
  kelompok kelurahan kemenag kemendagri kemenkes kemenkeu kemenkumham kemenpan kementerian komisi kpk kppn kpu lembaga loket lpse opd ormas pemda pemerintah pemkab pemkot
  pemprov perusahaan polda polres polsek posyandu puskesmas pusat rsud satker satuan sekretariat seksi skpd subbagian
  subbidang subdirektorat subseksi ukpbj ulp unit upt uptd
`);
