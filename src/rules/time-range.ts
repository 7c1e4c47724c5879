import { MEASURABLE } from './basis.js';
import type { Rule } from './rule.js';
import { timesOf } from './times.js';

/** One upper limit can be kept or missed; a range leaves it open which. */
export const timeRange: Rule = {
  name: 'time-range',
  code: 'SOP403',
  severity: 'info',
  local: true,
  basis: MEASURABLE,
  messages: {
    id: {
      default:
        'Waktu “{text}” berupa rentang. Mutu baku lebih mudah diukur dengan satu batas atas. Pertimbangkan batas atasnya saja: `maksimal {upper}`.',
    },
    en: {
      default:
        'The time “{text}” is a range. A standard is easier to measure by one upper limit. Consider the upper one only: `maksimal {upper}`.',
    },
  },
  check: function* ({ sop }) {
    for (const { time, path } of timesOf(sop)) {
      const { duration } = time;
      // One the wrong way round is time-positive's.
      if (duration.kind !== 'closed' || !duration.range || duration.minimum > duration.maximum) continue;
      yield { rule: 'time-range', data: { text: time.text, upper: upperOf(time.text) }, place: { path } };
    }
  },
};

/** What stands behind the word or mark that joins the two ends; a slash before a word is a rate ("2-4 menit/berkas"). */
function upperOf(text: string): string {
  const join = JOIN.exec(text);
  const upper = join === null ? text : text.slice(join.index + join[0].length);
  return upper.trim().replace(/[.;,]+$/, '');
}

const JOIN = /\/(?= ?\d)|[-\u2010-\u2015~]|\bs\.? ?\/? ?d\.?(?= |\d)|\b(?:sampai(?: dengan)?|hingga|atau|dan)\b/i;
