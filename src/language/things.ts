import { wordSet } from './words.js';

/** Whether a word (small letters) names a paper or another product of office work: draf, laporan, surat. */
export function isProduct(word: string): boolean {
  return PRODUCTS.has(word);
}

/** Whether a word (small letters) names a gathering: rapat, sidang. */
export function isMeeting(word: string): boolean {
  return MEETINGS.has(word);
}

/** Whether the first words (small letters) name something that is held and discusses nothing: ujian, stok opname, visum. */
export function isEvent(first: string, second = ''): boolean {
  return EVENTS.has(first) || EVENTS_OF_TWO.has(`${first}-${second}`);
}

/** Whether a word (small letters) names where texts and data appear: website, media. */
export function isChannel(word: string): boolean {
  return CHANNELS.has(word);
}

const CHANNELS = wordSet('facebook instagram laman media medsos portal situs sosmed web website whatsapp youtube');

const PRODUCTS = wordSet(`
  agenda akta arsip ba bap bast bahan berita berkas blanko buku catatan chart daftar data disposisi dokumen dpa draf draft
  edaran faktur file foto form format formulir grafik hasil infografis instrumen izin jadwal jawaban kak kartu keputusan
  kerangka kertas konsep kontrak kuesioner kuitansi kwitansi laporan lembar lhp matriks materi memo modul naskah nodis
  nota notula notulen outline peraturan perjanjian peta piagam pengantar poster proposal publikasi rancangan ranperda
  raperda raport rapor rekap rekomendasi rencana resume rka rkas sertifikat sk skp slide soal spby spd spk spm spp spt sppd
  stiker surat tabel telaahan tor tiket undangan usulan video
`);

const EVENTS = wordSet(`
  binwas konseling monev opname orientasi otopsi pulbaket tes test triase uji ujian visum wasdal wisuda
  yudisium
`);

/** Two words, joined by a hyphen. */
const EVENTS_OF_TWO = wordSet(`
  closing-meeting entry-meeting exit-meeting gelar-pasukan gelar-perkara home-visit kick-off opening-meeting stok-opname
  stock-opname
`);

const MEETINGS = wordSet(`
  aanwijzing apel audiensi bimtek briefing brifing desk diklat ekspose expose fgd forum gladi jumpa kickoff kick-off konferensi konsinyering lokakarya
  meeting musdes musrenbang musrenbangcam musrenbangda musrenbangdes musrenbangkab musrenbangkel pleno rakor ramah rapat raker seminar sidang upacara webinar workshop
`);
