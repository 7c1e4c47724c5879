import { remembered } from '../remembered.js';
import { wordsOf } from '../words.js';
import { SHORT_FORMS } from './short-forms.js';

/** So many offices are remembered; an agency has some hundreds. */
export const MOST_OFFICES = 1000;

/**
 * One spelling for an office or a unit, in small letters: "Kasubbag. Umum", "Kepala Sub Bagian Umum" and "Ka. Subbagian
 * Umum" are all "kepala subbagian umum". Words for the acting (Plt., Plh., Pj.) and marks are left out.
 */
export const canonicalOffice: (text: string) => string = remembered(spelledOut, MOST_OFFICES);

function spelledOut(text: string): string {
  if (/^[a-z]+$/.test(text) && !LONG.has(text) && !ACTING.has(text)) return text;
  const words = wordsOf(text.replace(/\bsub[-.\s]+(?=bag|bid|dit|seksi|koord|unit)/gi, 'sub')).map(
    ({ lower }) => lower,
  );
  const kept = words.filter((word) => !ACTING.has(word));
  const long = kept.flatMap((word, index) => {
    // "Ka." and "Kep." stand for Kepala only before a unit; "PP" is Pamong Praja only behind Satpol.
    if (word === 'pp' && !/^sat(?:pol|uan)|^kasatpol|^polisi$/.test(kept[index - 1] ?? '')) return [word];
    return (LONG.get(word) ?? word).split(' ');
  });
  return long.filter((word, index) => word !== long[index - 1]).join(' ');
}

const ACTING: ReadonlySet<string> = new Set(['plt', 'plh', 'pj', 'pjs', 'pgs']);

const LONG: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [short = '', long = ''] = line.split(' = ');
      return short
        .trim()
        .split(' ')
        .map((form) => [form, long.trim()] as const);
    }),
);
