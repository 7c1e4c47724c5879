import { withMe } from './affixes.js';
import { wordSet } from './words.js';

/**
 * What active verb a passive that the lexicon lacks may come from: disulam → menyulam, disulamkan → menyulamkan. By the
 * rules of the prefix alone, so it is good for a hint and for no more. Undefined for words that are no passive.
 */
export function guessOfPassive(word: string): string | undefined {
  const lower = word.toLowerCase();
  const root = /^di(?!-)([a-z]{3,})$/.exec(lower)?.[1];
  if (root === undefined || isThing(lower, WITH_DI)) return undefined;
  if (/^per[a-z]{4,}/.test(root)) return `mem${root}`;
  return /^(?:cek|cap|sah|tik)(?:kan|i)$/.test(root) ? `menge${root}` : withMe(root);
}

/**
 * What active verb a noun in pe-…-an may come from: penyulaman → menyulam. Its suffix (-kan, -i) cannot be known. Undefined
 * for words that are no such noun, or name a thing or a field (peraturan, pertanian).
 */
export function guessOfNoun(word: string): string | undefined {
  const lower = word.toLowerCase();
  const root = /^pe(m[bfpv].+|n[cdjtsz].+|ng[aeioughk].+|ny[aeiou].+|[nlrwym][aeiou].+)an$/.exec(lower)?.[1];
  if (root === undefined || root.length < 4 || isThing(lower, WITH_PE)) return undefined;
  return lower.startsWith('per') ? undefined : `me${root}`;
}

/** Whether a word (small letters) is a noun in pe-…-an or per-…-an that names a doing. */
export function isNounOfDoing(word: string): boolean {
  return /^pe[a-z]{4,}an$/.test(word) && !isThing(word, WITH_PE);
}

function isThing(word: string, things: ReadonlySet<string>): boolean {
  return things.has(word) || things.has(word.replace(/nya$/, ''));
}

const WITH_DI = wordSet(`
  diagnosa diagnosis diagram dialog diantara diatas dibawah digital diklat dimana dinas dini diploma direksi
  direktorat direktur direktori disini disiplin diskon diskusi dispensasi disposisi disertasi
  disdik disdukcapil dishub diskominfo disitu disnaker dispora ditjen divisi dirjen didalam dikarenakan
  diluar disamping disebabkan dibanding dibandingkan distribusi distributor dividen diversifikasi diseminasi
  digitalisasi dinamika dinding dimensi
`);

const WITH_PE = wordSet(`
  pedoman pegangan pekan pekarangan pelabuhan pelajaran pelan pemandangan
  pemerintahan pemikiran pemukiman pendapatan pengadilan pengalaman pengertian pengetahuan
  penghargaan penghasilan peralatan peran peranan perasaan peraturan perawan
  perbankan perbatasan perbedaan percetakan perdagangan perdesaan perekonomian perempuan pergudangan perguruan
  perhubungan perikanan perindustrian peristilahan perkantoran perkebunan perkotaan perlahan perlengkapan
  permasalahan permukiman pernyataan perorangan perpajakan perpustakaan persatuan persediaan
  persoalan persyaratan pertambangan pertanahan pertanian pertanyaan pertokoan perumahan
  perusahaan perwakilan pesan peternakan
`);
