import { letterPattern } from './letters.js';
import { remembered } from './remembered.js';

/** A word or phrase that leaves open what, how much or when. */
export interface Vague {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /**
   * `list`: it breaks off an enumeration ("dll."); `measure`: it stands for a figure or a time ("segera", "secukupnya");
   * `ditto`: it is the whole text and sends the reader elsewhere ("s.d.a.", "idem").
   */
  readonly kind: 'list' | 'measure' | 'ditto';
}

/** As many texts as some dozens of SOPs hold: papers and notes are named in the same words again and again. */
const MOST_TEXTS = 2000;

/** The vague phrases of a text, in order. */
export const vagueIn: (text: string) => readonly Vague[] = remembered(readVague, MOST_TEXTS);

function readVague(text: string): readonly Vague[] {
  const ditto = DITTO.exec(text);
  if (ditto !== null) return [{ phrase: text.trim(), start: 0, end: text.length, kind: 'ditto' }];
  if (!EITHER(text).test(text)) return [];
  const found = [...find(text, LIST(text), 'list'), ...find(text, MEASURE(text), 'measure')];
  return found.sort((a, b) => a.start - b.start);
}

function find(text: string, pattern: RegExp, kind: Vague['kind']): readonly Vague[] {
  return [...text.matchAll(pattern)].map((match) => {
    const phrase = match[1] ?? match[0];
    const start = match.index + match[0].length - phrase.length;
    return { phrase, start, end: start + phrase.length, kind };
  });
}

/** "Sama dengan di atas" and its short forms, and the marks for it. */
const DITTO =
  /^\s*(?:s\.? ?d\.? ?a\.?|idem(?: di ?atas| dito)?|ditto|(?:sama|idem) (?:dengan|seperti) (?:yang )?(?:di ?atas|tersebut di atas|sebelumnya)|seperti (?:di ?atas|sebelumnya)|-?\s*["”“″]\s*-?|,,)\s*\.?\s*$/i;

const LIST_WORDS =
  '(?<![\\p{L}\\p{N}])(?:dll|dlsb|dsb|dst|dsj|dkk|dan (?:yang )?lain(?:nya|[- ]lain(?:nya)?)|dan (?:lain )?sebagainya|dan seterusnya|dan sejenisnya|etc)(?![\\p{L}\\p{N}])\\.?';
const LIST = letterPattern(LIST_WORDS, 'gi');

/** "Surat segera" and "sangat segera" are kinds of letters, not haste. */
const MEASURE_WORDS =
  '(?<![\\p{L}\\p{N}])(?<!\\b(?:surat|sangat|sifat|biasa|derajat|kategori|klasifikasi|rahasia)[ ,:/]+(?:surat )?)(?:se?segera mungkin|segera(?! (?:setelah|sesudah))|secepat(?:nya| mungkin)|secukupnya|seperlunya|sebaik[- ]baiknya|semaksimal mungkin|sewaktu[- ]waktu|kapan saja|(?:di)?sesuai(?:kan)?(?: dengan)? (?:kebutuhan(?:nya)?|keperluan|kondisi|situasi|keadaan)|menyesuaikan(?: dengan)? (?:kebutuhan|keperluan|kondisi|situasi|keadaan)|tergantung (?:kebutuhan|kondisi|situasi|keadaan)|tentatif|insidenti?l|insidental|kondisional|situasional|apa adanya|beberapa (?:waktu|saat|menit|jam|hari|minggu|bulan)|waktu yang (?:cukup|wajar)|kurun waktu tertentu)(?![\\p{L}\\p{N}])';
const MEASURE = letterPattern(MEASURE_WORDS, 'gi');

/** For a first look: nearly all texts hold neither. */
const EITHER = letterPattern(`${LIST_WORDS}|${MEASURE_WORDS}`, 'i');
