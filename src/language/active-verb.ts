import { isKnownVerb } from './lexicon.js';
import { MOST_WORDS, remembered } from './remembered.js';
import { wordSet } from './words.js';

/**
 * Whether a word (small letters) is an active verb: one of the lexicon, one with me- or ber-, or one of the few that go
 * without a prefix (datang, hadir). Slips of spelling that leave the prefix whole ("meyampaikan", "mengkoordinir",
 * "me-review") are verbs; spelling is not judged here.
 */
export const isActiveVerb: (word: string) => boolean = remembered(judgeVerb, MOST_WORDS);

function judgeVerb(word: string): boolean {
  if (isKnownVerb(word) || WITHOUT_PREFIX.has(word)) return true;
  // "Berakhirnya" is a noun.
  if (NO_VERBS.has(word) || /^ber.+nya$/.test(word)) return false;
  return ME.test(word) || BER.test(word);
}

/**
 * Whether a verb says what somebody does, other than verbs that only join or describe (merupakan, meliputi, menggunakan,
 * berisi) and so count for no activity of their own.
 */
export function isDoing(word: string): boolean {
  return isActiveVerb(word) && !DESCRIBING.has(word);
}

const ME = /^me(?:m[bfpvaeiou]|n[cdjtszaeiou]|ng[aeioughkq]|ny[aeiou]|[lrwy][aeiou]|[mn]-|ng-|-)[a-z-]{2,}$/;
const BER = /^(?:ber[a-z]{3,}|bekerja|belajar|bepergian|beternak)$/;

const WITHOUT_PREFIX = wordSet('datang duduk hadir ikut kembali keluar masuk mulai naik pergi pulang tiba turun');

/** Words that begin like verbs and are none. */
const NO_VERBS = wordSet(`
  melainkan melalui member membran memo memorandum memori menantu menara mendadak mendagri mendalam mendatang
  mendikbud mengapa mengenai menit menjelang menkes menkeu menko menkominfo menkumham menpan menpanrb mensesneg
  mental mentah mentor menteri menu menurut menyeluruh merah merata merdeka mereka merek meriah mewah
  berani beranda beras berat berbagai berbasis berdasarkan beres berharga berhubung berikut berikutnya berita
  berizin berjenjang berkaitan berkala berkas berkas-berkas berkat berkenaan berlian bermeterai bernas
  bersama bersama-sama bersamaan bersangkutan bersifat bersih bertahap berturut-turut berulang berwenang
`);

const DESCRIBING = wordSet(`
  melalui melebihi melekat memadai membutuhkan memerlukan memiliki memuat mempunyai mencakup
  mendekati mengacu mengakibatkan mengandung mengetahui menggunakan mengikat
  mengingat mengalami menjadi menunjukkan menurut menyangkut menyebabkan menyebutkan
  merujuk merupakan meliputi memakai memungkinkan
  berada berasal berbentuk berdasarkan berfungsi berhak berisi berisikan berjalan berjumlah berlaku berlangsung
  bernama bernilai berpedoman berperan bersumber bertanggung bertempat bertindak bertujuan berupa berwarna
`);
