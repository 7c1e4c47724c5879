import { verbFormOf } from './lexicon.js';
import { expanded, stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { wordSet, wordsOf } from './words.js';

/** The stems of a text's words of meaning; short forms are spelled out, numbers alone and function words left out. */
export function contentOf(text: string): ReadonlySet<string> {
  return new Set(meaningOf(text).map(stemOf));
}

/** The words of meaning themselves, in small letters. */
function meaningOf(text: string): readonly string[] {
  const words = wordsOf(text).flatMap(({ lower }) => expanded(lower));
  return words.filter((word) => !STOP_WORDS.has(word) && /\p{L}/u.test(word) && word.length > 1);
}

/** Whether two texts speak of one thing: they share a stem, or one holds the initials of words of the other ("BRS"). */
export function shareContent(one: string, other: string): boolean {
  const first = contentOf(one);
  for (const stem of contentOf(other)) if (first.has(stem)) return true;
  return areInitials(one, other);
}

/**
 * Whether the thing that a text names is taken up in another: half of its words are there, or its main word is ("permohonan"
 * of "Berkas permohonan"). A noun of doing is shared by all papers of one matter ("Daftar hasil pemilihan", "Laporan
 * pemilihan"), so that it counts only where the other text says nothing else.
 */
export function isTakenUp(thing: string, text: string): boolean {
  const own = contentOf(thing);
  const there = contentOf(text);
  const shared = [...own].filter((stem) => there.has(stem)).length;
  if ((shared > 0 && shared * 2 >= own.size) || areInitials(thing, text)) return true;
  const main = meaningOf(thing).find((word) => !CONTAINERS.has(stemOf(word)));
  if (main === undefined || !meaningOf(text).includes(main)) return false;
  return verbFormOf(main)?.kind !== 'noun' || shared === there.size;
}

/** Stems of words for a paper that is known by what it holds. */
const CONTAINERS = wordSet(
  'bahan bendel berkas bukti buku daftar data draf formulir fotokopi hasil kertas lembar map naskah surat tabel',
);

/** Whether one text holds the initials of words of the other. */
export function areInitials(one: string, other: string): boolean {
  return holdsInitials(one, other) || holdsInitials(other, one);
}

/** Whether all that the part says is said by the whole too. */
export function isWithin(part: string, whole: string): boolean {
  const all = contentOf(whole);
  const words = [...contentOf(part)];
  return words.length > 0 && words.every((stem) => all.has(stem));
}

/** Whether two texts are the same but for capitals, marks and blanks. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** A text in small letters without marks. */
export function plain(text: string): string {
  return wordsOf(text)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether a word in capitals, such as BRS, is made of the first letters of words that follow each other in the text. */
function holdsInitials(short: string, long: string): boolean {
  const initials = wordsOf(long)
    .filter(({ lower }) => lower !== 'dan')
    .map(({ lower }) => lower.charAt(0))
    .join('');
  return wordsOf(short).some(({ text, lower }) => /^[A-Z]{3,6}$/.test(text) && initials.includes(lower));
}
