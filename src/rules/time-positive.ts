import { MEASURABLE } from './basis.js';
import type { Rule } from './rule.js';
import type { TimeAt } from './times.js';

/** Work takes time, and ranges run from the shorter to the longer. */
export const timePositive: Rule = {
  name: 'time-positive',
  code: 'SOP402',
  severity: 'error',
  local: true,
  basis: MEASURABLE,
  messages: {
    id: {
      zero: 'Waktu “{text}” nol. Setiap kegiatan memakan waktu. Tulis lamanya, misalnya `5 menit`.',
      negative: 'Waktu “{text}” kurang dari nol. Setiap kegiatan memakan waktu. Tulis lamanya, misalnya `5 menit`.',
      reversed:
        'Rentang waktu “{text}” terbalik: batas bawahnya lebih lama daripada batas atasnya. Tukar kedua angkanya, atau tulis satu batas atas, misalnya `maksimal 10 menit`.',
    },
    en: {
      zero: 'The time “{text}” is nothing. Every activity takes time. Write how long, for example `5 menit`.',
      negative: 'The time “{text}” is below nothing. Every activity takes time. Write how long, for example `5 menit`.',
      reversed:
        'The range “{text}” is the wrong way round: its lower limit is longer than its upper one. Swap the figures, or write one upper limit, for example `maksimal 10 menit`.',
    },
  },
  check: function* ({ allTimes }) {
    for (const at of allTimes()) {
      const message = problemOf(at);
      if (message !== undefined) {
        yield { rule: 'time-positive', message, data: { text: at.time.text }, place: { path: at.path } };
      }
    }
  },
};

function problemOf({ time, waiting }: TimeAt): 'zero' | 'negative' | 'reversed' | undefined {
  if (time.duration.kind !== 'closed') return undefined;
  const { minimum, maximum } = time.duration;
  if (minimum < 0 || maximum < 0) return 'negative';
  if (minimum > maximum) return 'reversed';
  return maximum === 0 && !waiting ? 'zero' : undefined;
}
