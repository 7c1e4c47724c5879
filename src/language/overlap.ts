import { hasLetter, letterPattern } from './letters.js';
import { verbFormOf } from './lexicon.js';
import { remembered } from './remembered.js';
import { expanded, stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { type Word, wordSet, wordsOf } from './words.js';

/** The names of the agency, of papers and of what an SOP yields are compared with each other. */
const MOST_TEXTS = 1000;

/** The stems of a text's words of meaning; short forms are spelled out, numbers alone and function words left out. */
export const contentOf: (text: string) => ReadonlySet<string> = remembered(readContent, MOST_TEXTS);

function readContent(text: string): ReadonlySet<string> {
  return new Set(meaningOf(wordsOf(text)).map(stemOf));
}

/** The words of meaning themselves, in small letters. */
function meaningOf(all: readonly Word[]): readonly string[] {
  const words = all.flatMap(({ lower }) => expanded(lower));
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
  readonly words: readonly string[];
  readonly content: ReadonlySet<string>;
  /** Its first word that says more than that it is a paper. */
  readonly main: string | undefined;
  readonly capitals: readonly string[];
  /** Its short name in brackets behind it: "ssrd" of "Bukti pembayaran (SSRD)". */
  readonly short: string | undefined;
  readonly initials: string;
}

export function named(text: string): Named {
  const all = wordsOf(text);
  const words = meaningOf(all);
  const stems = words.map(stemOf);
  const main = words.find((_, index) => !CONTAINERS.has(stems[index] ?? ''));
  const short = SHORT_NAME.exec(text)?.[1]?.toLowerCase();
  return { words, content: new Set(stems), main, capitals: capitalsIn(text), short, initials: initialsOf(all) };
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
  if (thing.main !== undefined && other.words.includes(thing.main)) {
    return verbFormOf(thing.main)?.kind !== 'noun' || shared === other.content.size;
  }
  if (isNamedShortly(thing, other) || isNamedShortly(other, thing)) return true;
  return isShort(thing.capitals, other.initials) || isShort(other.capitals, thing.initials);
}

const SHORT_NAME = /\(([A-Z][A-Za-z-]{1,9}[A-Z])\)/;

function isNamedShortly({ short }: Named, { words }: Named): boolean {
  return short !== undefined && words.includes(short);
}

/** Whether a name in capitals is made of the first letters of words that follow each other. */
function isShort(capitals: readonly string[], initials: string): boolean {
  return capitals.some((name) => initials.includes(name));
}

/** Stems of words for a paper that is known by what it holds. */
const CONTAINERS = wordSet(
  'bahan bendel berkas bukti buku daftar data draf formulir fotokopi hasil kertas lembar map naskah surat tabel',
);

/** Whether one text holds the initials of words that follow each other in the other: BRS those of Berita Resmi Statistik. */
export function areInitials(one: string, other: string): boolean {
  return holdsInitials(one, other) || holdsInitials(other, one);
}

function holdsInitials(short: string, long: string): boolean {
  const capitals = capitalsIn(short);
  if (capitals.length === 0) return false;
  return isShort(capitals, initialsOf(wordsOf(long)));
}

/** Whether all that the part says is said by the whole too. */
export function isWithin(part: string, whole: string): boolean {
  return isPart(contentOf(part), contentOf(whole));
}

/** The same of what the two say. */
export function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (part.size === 0 || part.size > whole.size) return false;
  for (const stem of part) if (!whole.has(stem)) return false;
  return true;
}

/** Whether two texts are the same but for capitals, marks and blanks. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** A text in small letters without marks. */
export function plain(text: string): string {
  let words = '';
  for (const { lower } of wordsOf(text)) words += words === '' ? lower : ` ${lower}`;
  return words;
}

/** The words in capitals that may be made of first letters, in small letters: "brs" of "BRS Inflasi". */
function capitalsIn(text: string): readonly string[] {
  const names = text.match(CAPITALS(text)) ?? [];
  return names.filter((name) => !PAPERS.has(name)).map((name) => name.toLowerCase());
}

const CAPITALS = letterPattern('(?<![\\p{L}\\p{N}])[A-Z]{2,6}(?![\\p{L}\\p{N}])', 'g');

/**
 * The first letters of all words but "dan" and "yang" in a row: "brs" of "Berita Resmi Statistik". A passive gives that of
 * its root: "daip" of "Daftar Arsip Inaktif yang Dipindahkan".
 */
function initialsOf(words: readonly Word[]): string {
  return words.map(({ lower }) => initialOf(lower)).join('');
}

function initialOf(word: string): string {
  if (word === 'dan' || word === 'yang') return '';
  return word.charAt(word.startsWith('di') && verbFormOf(word)?.kind === 'passive' ? 2 : 0);
}

/** Two letters that stand for a kind of paper or an office everywhere, whatever else begins with them. */
const PAPERS: ReadonlySet<string> = new Set(['BA', 'ND', 'PD', 'SE', 'SK', 'SP', 'ST', 'TU']);
