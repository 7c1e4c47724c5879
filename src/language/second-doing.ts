import { CONJUNCTIONS } from './function-words.js';
import { isNounOfDoing } from './guess.js';
import { verbFormOf } from './lexicon.js';
import { isEvent, isMeeting } from './things.js';
import { outsideBrackets, type Word } from './words.js';

/**
 * Whether another doing is joined to what a text begins with: "(Persiapan) instrumen dan unduh peta", "(Permintaan) nomor
 * dan perbaikan publikasi". It would need a verb of its own. Two that belong to each other ("(Penyusunan) laporan
 * monitoring dan evaluasi") are the object of the first.
 *
 * @param rest the words behind the first
 */
export function namesAnotherDoing(text: string, rest: readonly Word[]): boolean {
  const outside = outsideBrackets(text, rest);
  return outside.some((word, index) => {
    const before = outside[index - 1];
    if (before === undefined) return false;
    if (/^(?:lalu|kemudian|selanjutnya|lantas)$/.test(before.lower)) return true;
    // "(Penyampaian) naskah dan exit meeting"
    const isHeld = isMeeting(word.lower) || isEvent(word.lower, outside[index + 1]?.lower);
    if (isHeld && CONJUNCTIONS.has(before.lower)) return true;
    if (!isDoing(word)) return false;
    if (CONJUNCTIONS.has(before.lower)) {
      const mate = outside[index - 2];
      return mate === undefined || !isDoing(mate);
    }
    return /^\s*[,;/&+]\s*$/.test(text.slice(before.end, word.start)) && !isDoing(before);
  });
}

function isDoing({ lower }: Word): boolean {
  const form = verbFormOf(lower);
  if (form === undefined) return isNounOfDoing(lower);
  return form.sure && (form.kind === 'noun' || form.kind === 'command' || form.kind === 'foreign');
}
