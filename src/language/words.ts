import { letterPattern } from './letters.js';
import { remembered } from './remembered.js';

/** A word of a text: as written, in small letters and spelled out ("yg" is yang), and where it stands (`end` exclusive). */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** As many texts as some dozens of SOPs hold: most are asked for while one SOP is read, some in every SOP of an office. */
const MOST_TEXTS = 2000;

/** The words of a text in order. A hyphen joins ("data-data", "me-review"); a slash, a full stop and all else part. */
export const wordsOf: (text: string) => readonly Word[] = remembered(readWords, MOST_TEXTS);

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  // Between two words stands nothing that a word could begin with, so that each is found where it stands.
  for (const word of text.match(WORD(text)) ?? []) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    const lower = word.toLowerCase();
    words.push({ text: word, lower: lower.length > LONGEST_SHORT_FORM ? lower : spelledOut(lower), start, end });
  }
  return words;
}

/** The first word of a text as `wordsOf` gives it, in small letters; empty where there is none. */
export function firstWordOf(text: string): string {
  const [word = ''] = FIRST_WORD(text).exec(text) ?? [];
  return spelledOut(word.toLowerCase());
}

const ONE_WORD = '[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*';
const WORD = letterPattern(ONE_WORD, 'g');
const FIRST_WORD = letterPattern(ONE_WORD);

function spelledOut(word: string): string {
  return EVERYDAY.get(word) ?? word;
}

const LONGEST_SHORT_FORM = 4;

/** How clerks shorten the little words; none that is a title or an office too (pd, dg, ka). */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['blm', 'belum'],
  ['dgn', 'dengan'],
  ['dlm', 'dalam'],
  ['dpt', 'dapat'],
  ['kpd', 'kepada'],
  ['krn', 'karena'],
  ['msh', 'masih'],
  ['sblm', 'sebelum'],
  ['sdh', 'sudah'],
  ['stlh', 'setelah'],
  ['tdk', 'tidak'],
  ['thd', 'terhadap'],
  ['tsb', 'tersebut'],
  ['ttg', 'tentang'],
  ['utk', 'untuk'],
  ['yg', 'yang'],
]);

/** The words that stand in no round brackets. A bracket that is never closed takes all that follows with it. */
export function outsideBrackets(text: string, words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let inside = false;
  let seen = 0;
  for (const word of words) {
    const between = text.slice(seen, word.start);
    const opened = between.lastIndexOf('(');
    const closed = between.lastIndexOf(')');
    if (opened !== closed) inside = opened > closed;
    if (!inside) kept.push(word);
    seen = word.end;
  }
  return kept;
}

/**
 * The replacement written as the word was: in capitals, with a capital, or small.
 *
 * @param text where the word stands; a word in capitals among others that are not is a short form (ACC)
 */
export function likeCase(replacement: string, model: string, text = model): string {
  if (model.length > 1 && text === text.toUpperCase()) return replacement.toUpperCase();
  const isCapital = model[0] !== undefined && model[0] !== model[0].toLowerCase();
  return isCapital ? capitalised(replacement) : replacement;
}

export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The set of the words of a text, parted by blanks or line ends. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
