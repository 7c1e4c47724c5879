import { isActiveVerb } from './active-verb.js';
import { PREPOSITIONS } from './function-words.js';
import { guessOfPassive } from './guess.js';
import { verbFormOf } from './lexicon.js';
import { isSomebody } from './persons.js';
import { type Word, wordSet, wordsOf } from './words.js';

/** A text that says what has happened instead of naming a thing. */
export interface Clause {
  /** The words that make it a clause. */
  readonly at: readonly [start: number, end: number];
  /** The thing that it speaks of, where it can be told. */
  readonly thing?: string;
}

/**
 * Finds the clause in a text that should name a thing: "Diterimanya surat", "Terlaksananya rapat", "Menyusun draf", "Surat
 * telah dikirim". "Surat yang telah dikirim" and "Berkas terverifikasi" name things.
 */
export function clauseIn(text: string): Clause | undefined {
  const words = wordsOf(text);
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (/^(?:di|ter|ber).{3,}nya$/.test(first.lower) && !NO_CLAUSES.test(first.lower)) return opened(text, first, words);
  if (HAPPENED.has(first.lower) && second) return opened(text, first, words);
  if (isPassive(first.lower)) return opened(text, first, words);
  if (isActiveVerb(first.lower) && /^me/.test(first.lower)) return { at: [first.start, first.end] };
  if (/^(?:telah|sudah)$/.test(first.lower) && second) return { at: [first.start, second.end] };
  return finished(text, words) ?? doing(words) ?? doneBy(text, words);
}

/** Nouns of what happened by itself, and predicates before their thing: "Selesainya laporan", "Tersedia konsep". */
const HAPPENED = wordSet(`
  terkumpul terlaksana terlayani tersalurkan tersampaikan tersedia terselenggara terwujud
  adanya keluarnya lahirnya lengkapnya masuknya sampainya selesainya tibanya turunnya
`);

const NO_CLAUSES = /^(?:dirinya|terutamanya|berkasnya|beritanya|disposisinya|berikutnya)$/;

/** A clause that begins with its verb: the thing stands behind it. */
function opened(text: string, verb: Word, words: readonly Word[]): Clause {
  const next = isSecondClause(words) ? words[3] : words[1];
  const isThing = next !== undefined && !PREPOSITIONS.has(next.lower);
  if (!isThing) return { at: [verb.start, verb.end] };
  // By whom is no part of the thing.
  const thing = text
    .slice(next.start)
    .replace(/ oleh .*$/is, '')
    .trim();
  return { at: [verb.start, verb.end], thing };
}

/** "Terselesaikannya dan tersimpannya surat": two that have happened to one thing. */
function isSecondClause([, link, second]: readonly Word[]): boolean {
  return link !== undefined && /^(?:dan|serta)$/.test(link.lower) && /^(?:di|ter|ber).+nya$/.test(second?.lower ?? '');
}

/** "… telah diumumkan", "… sudah di entri": the thing stands before it. */
function finished(text: string, words: readonly Word[]): Clause | undefined {
  for (const [index, word] of words.entries()) {
    if (/^(?:yang|untuk|agar|jika|apabila|bahwa)$/.test(word.lower)) return undefined;
    if (index === 0 || !/^(?:telah|sudah|selesai)$/.test(word.lower)) continue;
    const next = words[index + 1];
    const split = next?.lower === 'di' ? words[index + 2] : undefined;
    const last = split ?? next;
    if (next === undefined || last === undefined) return undefined;
    if (split === undefined && !isPassive(next.lower) && !/^(?:ter|selesai)/.test(next.lower)) continue;
    const before = words[index - 1];
    const behind = text.slice(last.end).trim();
    const passive = split === undefined ? next.text : `di${split.text}`;
    const thing = `${text.slice(0, before?.end ?? 0)} yang ${word.text} ${passive} ${behind}`.trim();
    return { at: [word.start, last.end], thing };
  }
  return undefined;
}

/** Verbs of where somebody is, which are no quality of him as "hadir" can be. */
const BEING = wordSet('berada datang tiba');

/** "Obat diterima pasien": something, what is done to it, and who does it. */
function doneBy(text: string, words: readonly Word[]): Clause | undefined {
  const index = firstIndex(words, 1, LAST_OF_DONE, ({ lower }) => lower.startsWith('di') && isPassive(lower));
  const verb = words[index];
  if (verb === undefined || words.slice(0, index).some(({ lower }) => lower === 'yang')) return undefined;
  if (words[index + 1]?.lower !== 'oleh' && !isSomebody(words, index + 1)) return undefined;
  const before = words[index - 1];
  const thing = `${text.slice(0, before?.end ?? 0)} yang ${text.slice(verb.start)}`.trim();
  return { at: [verb.start, verb.end], thing };
}

/** Somebody and what he does: "Pemohon menerima izin". */
function doing(words: readonly Word[]): Clause | undefined {
  const [first] = words;
  const index = firstIndex(words, 0, LAST_OF_DOING, ({ lower }) => lower === 'yang' || isDoing(lower));
  const verb = words[index];
  if (first === undefined || verb === undefined || verb.lower === 'yang' || !isSomebody(words, 0)) return undefined;
  return { at: [first.start, verb.end] };
}

function isDoing(word: string): boolean {
  return (word.startsWith('me') && isActiveVerb(word)) || BEING.has(word);
}

/** Behind more words a verb belongs to something else than what the text begins with. */
const LAST_OF_DOING = 3;
const LAST_OF_DONE = 4;

/** The index of the first word between two indexes (both included) of which something is so, or -1. */
function firstIndex(words: readonly Word[], from: number, to: number, isSo: (word: Word) => boolean): number {
  for (let index = from; index <= to && index < words.length; index += 1) {
    const word = words[index];
    if (word !== undefined && isSo(word)) return index;
  }
  return -1;
}

function isPassive(word: string): boolean {
  const kind = verbFormOf(word)?.kind;
  return kind === 'passive' || (kind === undefined && guessOfPassive(word) !== undefined);
}
