import { isPerson, isUnit } from './persons.js';
import { firstWordOf, wordSet, wordsOf } from './words.js';

/**
 * Whether a short text is nothing but a person's name without a title: two to four capitalised words, of which the first is
 * a common given name and another one a common name too. Names that are words besides ("Budi Daya") must not be mistaken.
 */
export function isPlainName(text: string): boolean {
  if (!GIVEN.has(firstWordOf(text))) return false;
  if (!/^\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’.]*){1,3}$/u.test(text.trim())) return false;
  const words = wordsOf(text).map(({ text: word }) => word.toLowerCase());
  const [first = '', ...others] = words;
  if (words.some((word) => isPerson(word) || isUnit(word))) return false;
  return GIVEN.has(first) && (others.some((word) => GIVEN.has(word) || FAMILY.has(word)) || SURE.has(first));
}

/** Given names that are no words of the language. */
const SURE = wordSet(`
  abdul achmad agus ahmad andi anton asep ayu bambang budiman dadang dedi dewi didik dimas djoko endang erna fitri
  fitriani hartono hasan hendra hendro heri herman heru ikhsan irfan ismail iwan joko kurniawan lilis mohamad mohammad
  muhamad muhammad mulyadi mulyono nining novi nurhayati nurul rahmat ratna rina rini rizal rizki rudi rusdi samsul
  sari siti slamet subagyo sudirman sugeng sugiyono suharto sukarno sulaiman sumarni supriyadi supriyanto susi susilo
  sutrisno suyanto taufik tono tuti udin wahyuni wati wawan widodo yanti yanto yudi yuli yuliana yusuf zainal
`);

/** The same and names that are words too; two of them side by side are a name. */
const GIVEN = new Set([
  ...SURE,
  ...wordSet(`
    adi bayu budi cahaya citra gilang mawar permata surya wahyu aminah anisa ari arif bagus cahyo dian dwi edi eka eko fajar hadi hani
    hari ika imam indra intan kartika lestari maria mega nur putri sri teguh tri
  `),
]);

const FAMILY = wordSet(`
  aminah arifin fauzi firmansyah gunawan hakim harahap hasibuan hidayat hutagalung iskandar kusuma lubis maulana nainggolan
  nasution nugraha nugroho permana pranoto prasetya prasetyo pratama purnomo rahayu rahman ramadhan saputra santosa santoso
  saragih setiawan setyawan siregar sitorus situmorang suryadi suryana susanti susanto suwarno syahputra utama utami wibowo
  wijaya wulandari
`);
