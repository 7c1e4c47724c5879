import { letterPattern } from '../language/letters.js';
import { expanded, stemOf } from '../language/stem.js';
import { wordSet, wordsOf } from '../language/words.js';
import { withoutPrefix } from './title-words.js';

/** A number of an SOP for comparing: blanks and capitals tell no two apart. */
export function numberKey(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase();
}

/**
 * A title for comparing: its words (of `wordsOfTitle`) by their roots and in their order, so that "Pengelolaan Surat
 * Masuk" and "SOP MENGELOLA SURAT-SURAT MASUK" are one. Figures stay: "Tahap 1" is not "Tahap 2".
 */
export function rootKey(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

/** The same by its letters, doubled ones once: "Penyelengaraan" and "Penyelenggaraan" are one, though one has no root. */
export function letterKey(words: readonly string[]): string {
  return words.map((word) => word.replace(DOUBLED(word), '$1')).join(' ');
}

/** What titles are compared by. */
export interface TitleKeys {
  readonly words: readonly string[];
  readonly roots: string;
  readonly letters: string;
}

export function titleKeys(title: string): TitleKeys {
  const words = wordsOfTitle(title);
  return { words, roots: rootKey(words), letters: letterKey(words) };
}

const DOUBLED = letterPattern('([\\p{L}])\\1+', 'g');

/** The words of a title that tell it from others, in small letters and in their order; without "SOP" at its beginning. */
export function wordsOfTitle(title: string): readonly string[] {
  return wordsOf(withoutPrefix(title))
    .flatMap(({ lower }) => expanded(lower))
    .filter((word) => !JOINING.has(word));
}

const JOINING = wordSet('dan di pada untuk yang atas tentang bagi oleh para the of');

/** A path as a file names it, from the folder of that file: `a/b.sop.yaml` for `../b.sop.yaml` in `a/x/c.sop.yaml`. */
export function pathFrom(file: string, named: string): string {
  const folder = file.split(/[\\/]/).slice(0, -1);
  const parts = named.split(/[\\/]/);
  return joined(/^(?:[\\/]|[a-z]:)/i.test(named) ? parts : [...folder, ...parts]);
}

/** A path without the steps that lead nowhere: `./a//b/../c` is `a/c`. */
export function plainPath(path: string): string {
  return joined(path.split(/[\\/]/));
}

function joined(parts: readonly string[]): string {
  const way: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part === '.' || (part === '' && index > 0)) continue;
    if (part === '..' && way.length > 0 && way.at(-1) !== '..') way.pop();
    else way.push(part);
  }
  return way.join('/');
}
