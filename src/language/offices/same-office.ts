import { wordsOf } from '../words.js';
import { canonicalOffice } from './canonical.js';

/** The name of an office, read once to be compared with many. */
export interface OfficeName {
  /** Its words, spelled out, in small letters, without "dan". */
  readonly words: readonly string[];
  /** The first letters of the words, and all letters of those that are initials themselves ("BPS"): equal where two may be one. */
  readonly initials: string;
}

export function officeName(text: string): OfficeName {
  const words = canonicalOffice(text)
    .split(' ')
    .filter((word) => word !== '' && word !== 'dan');
  const shouted = text === text.toUpperCase();
  const capitals = new Set(wordsOf(text).flatMap((word) => (isCapitals(word.text) ? [word.text.toLowerCase()] : [])));
  const isShort = (word: string) => capitals.has(word) && (!shouted || !/[aeiou]/.test(word));
  return { words, initials: words.map((word) => (isShort(word) ? word : word.charAt(0))).join('') };
}

function isCapitals(word: string): boolean {
  return word.length >= FEWEST_LETTERS && word === word.toUpperCase() && /^\p{L}+$/u.test(word);
}

/** Two letters are the initials of too many things. */
const FEWEST_LETTERS = 3;

/**
 * Whether two names are of one office: the same words, or one has the initials of words of the other where all else is
 * the same ("Kepala BPS Provinsi Contoh" and "Kepala Badan Pusat Statistik Provinsi Contoh").
 */
export function isSameOffice(one: OfficeName, other: OfficeName): boolean {
  if (one.initials !== other.initials) return false;
  let shared = 0;
  let [first, second] = [0, 0];
  while (first < one.words.length && second < other.words.length) {
    const [word = '', model = ''] = [one.words[first], other.words[second]];
    if (word === model) {
      shared += 1;
      first += 1;
      second += 1;
    } else if (opens(word, other.words, second)) {
      first += 1;
      second += word.length;
    } else if (opens(model, one.words, first)) {
      first += model.length;
      second += 1;
    } else return false;
  }
  // Initials alone ("PPK") may stand for several offices.
  return shared > 0 && first === one.words.length && second === other.words.length;
}

function opens(short: string, words: readonly string[], from: number): boolean {
  if (short.length < FEWEST_LETTERS || from + short.length > words.length) return false;
  return [...short].every((letter, index) => words[from + index]?.startsWith(letter) === true);
}
