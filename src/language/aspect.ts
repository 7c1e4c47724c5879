import { isNounOfDoing } from './guess.js';
import { verbFormOf } from './lexicon.js';
import { wordSet } from './words.js';

/**
 * Whether a word (small letters) names an activity, as the title of an SOP begins with one: a noun in pe-…-an (penyusunan,
 * penerbitan) or another word for a doing (evaluasi, verifikasi, survei, monitoring).
 */
export function isAspect(word: string): boolean {
  if (ASPECTS.has(word)) return true;
  const kind = verbFormOf(word)?.kind;
  return (kind === 'noun' && !NO_ASPECTS.has(word)) || isNounOfDoing(word);
}

const ASPECTS = wordSet(`
  administrasi akuntansi alih amandemen apresiasi asuhan audiensi backup banding bimbingan diagnosa donasi ekspedisi evakuasi inventaris
  isbat kaji karantina kasasi kerjasama konseling korespondensi kunjungan latihan likuidasi manajemen monitoring monev mutasi
  maintenance opname pelatihan pembelajaran pemulihan penatausahaan pendidikan penelusuran penyuluhan perawatan perizinan
  pertolongan preservasi promosi rekrutmen pinjam relokasi renovasi rujukan serah sewa stock stok studi swakelola tender
  tindak triase transfer transaksi tukar uji updating
`);

/** Nouns that stand for a thing or a kind of document before they stand for a doing. */
const NO_ASPECTS = wordSet('layanan program informasi disposisi pekerjaan kajian rekomendasi instruksi kompensasi');
