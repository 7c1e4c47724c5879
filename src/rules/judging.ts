import { judgementOfVerb } from '../analysis/examining.js';
import { verbFormOf, verbOfPhrase } from '../language/lexicon.js';
import { wordSet, wordsOf } from '../language/words.js';

/** What an activity does to the work of others. */
export interface Judging {
  readonly examines: boolean;
  /** It approves, or gives out what was asked for. */
  readonly approves: boolean;
  /** Only whether the papers are complete, not what they say. */
  readonly formal: boolean;
}

/**
 * Tells what the one who acts does himself: "Memeriksa dan menandatangani surat" examines and approves, "Menerima berkas
 * yang telah diperiksa untuk ditandatangani" does neither.
 */
export function judgingIn(activity: string): Judging {
  const own = activity.slice(0, MOST_CHARACTERS).split(OTHERS)[0] ?? '';
  let examines = false;
  let approves = ISSUES.test(own);
  // A noun or a passive is a doing at the beginning and behind "melakukan"; elsewhere it is a thing ("hasil pemeriksaan").
  let isDone = true;
  const words = wordsOf(own);
  let next = 0;
  for (const { lower } of words) {
    next += 1;
    const judgement = judgementOfVerb(isDone ? (doneIn(lower, words[next]?.lower) ?? lower) : lower);
    examines ||= judgement === 'examines';
    approves ||= judgement === 'approves';
    isDone = lower.startsWith('me') && GIVING.has(lower);
  }
  return { examines, approves, formal: /kelengkapan|persyaratan|administra(?:si|tif)/i.test(own) };
}

/** "Tanda tangan" and other nouns of two words stand for a doing as those of one do. */
function doneIn(word: string, next: string | undefined): string | undefined {
  return (next && verbOfPhrase(word, next)) ?? verbFormOf(word)?.active;
}

const MOST_CHARACTERS = 500;
/** Behind these words stands what others do, or did, or are to do. */
const OTHERS =
  /(?<=\S\s)\b(?:untuk|utk|agar|supaya|guna|setelah|sesudah|sebelum|jika|apabila|bila|oleh|yang|yg|dari)\b|\n/i;
const GIVING = wordSet('memberi memberikan membubuhkan melakukan melaksanakan');
const ISSUES =
  /\b(?:menerbitkan|mengeluarkan|penerbitan)\b.*\b(?:izin|surat|keputusan|rekomendasi|sertifikat|kartu|akta|persetujuan|sk|kutipan|dokumen)\b/i;
