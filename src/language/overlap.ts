import { hasLetter, letterPattern } from './letters.js';
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
  return words.filter((word) => !STOP_WORDS.has(word) && word.length > 1 && hasLetter(word));
}

/** Whether two texts speak of one thing: they share a stem, or one holds the initials of words of the other ("BRS"). */
export function shareContent(one: string, other: string): boolean {
  const first = contentOf(one);
  for (const stem of contentOf(other)) if (first.has(stem)) return true;
  return areInitials(one, other);
}

/** A text with its words of meaning, read once to be compared with many. */
export interface Named {
  readonly text: string;
  readonly words: readonly string[];
  readonly content: ReadonlySet<string>;
}

export function named(text: string): Named {
  const words = meaningOf(text);
  return { text, words, content: new Set(words.map(stemOf)) };
}

/**
 * Whether the thing that a text names is taken up in another: half of its words are there, or its main word is ("permohonan"
 * of "Berkas permohonan"). A noun of doing is shared by all papers of one matter ("Daftar hasil pemilihan", "Laporan
 * pemilihan"), so that it counts only where the other text says nothing else.
 */
export function isTakenUp(thing: Named, other: Named): boolean {
  let shared = 0;
  for (const stem of thing.content) if (other.content.has(stem)) shared += 1;
  if (shared > 0 && shared * 2 >= thing.content.size) return true;
  const main = thing.words.find((word) => !CONTAINERS.has(stemOf(word)));
  if (main !== undefined && other.words.includes(main)) {
    return verbFormOf(main)?.kind !== 'noun' || shared === other.content.size;
  }
  return areInitials(thing.text, other.text);
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
  const names = short.match(CAPITALS(short));
  if (names === null) return false;
  const initials = wordsOf(long)
    .filter(({ lower }) => lower !== 'dan')
    .map(({ lower }) => lower.charAt(0))
    .join('');
  return names.some((name) => initials.includes(name.toLowerCase()));
}

const CAPITALS = letterPattern('(?<![\\p{L}\\p{N}])[A-Z]{3,6}(?![\\p{L}\\p{N}])', 'g');
