import type { WorkCalendar } from '../model/config.js';
import { parseDuration } from '../model/duration.js';
import { MEASURABLE } from './basis.js';
import type { Rule } from './rule.js';

/** One upper limit can be kept or missed; a range leaves it open which. */
export const timeRange: Rule = {
  name: 'time-range',
  code: 'SOP403',
  severity: 'info',
  local: true,
  basis: MEASURABLE,
  messages: {
    id: {
      twice:
        'Waktu “{text}” menyebut dua waktu yang tidak sama lamanya, “{first}” dan “{second}”; yang dihitung “{first}”. Mutu baku hanya punya satu waktu. Tulis yang benar saja.',
      cases:
        'Waktu “{text}” menyebut beberapa keadaan dan dihitung sebagai rentang. Mutu baku lebih mudah diukur dengan satu batas atas. Tulis yang terlama sebagai `maksimal …`, atau buat langkah sendiri bagi tiap keadaan.',
      default:
        'Waktu “{text}” berupa rentang. Mutu baku lebih mudah diukur dengan satu batas atas. Pertimbangkan batas atasnya saja: `maksimal {upper}`.',
    },
    en: {
      twice:
        'The time “{text}” names two times that are not the same, “{first}” and “{second}”; “{first}” is counted. A standard has one time. Write the right one only.',
      cases:
        'The time “{text}” names several cases and is counted as a range. A standard is easier to measure by one upper limit. Write the longest as `maksimal …`, or make a step of its own for each case.',
      default:
        'The time “{text}” is a range. A standard is easier to measure by one upper limit. Consider the upper one only: `maksimal {upper}`.',
    },
  },
  check: function* ({ allTimes, config: { calendar } }) {
    for (const { time, path } of allTimes()) {
      const { duration } = time;
      const two = duration.kind === 'closed' ? saidTwice(time.text, calendar) : undefined;
      if (two !== undefined) {
        yield { rule: 'time-range', message: 'twice', data: { text: time.text, ...two }, place: { path } };
        continue;
      }
      // One the wrong way round is time-positive's.
      if (duration.kind !== 'closed' || !duration.range || duration.minimum > duration.maximum) continue;
      const message = CASES.test(time.text) ? 'cases' : 'default';
      yield { rule: 'time-range', message, data: { text: time.text, upper: upperOf(time.text) }, place: { path } };
    }
  },
};

/** "30 menit (darah rutin), 60 menit (kimia klinik)" */
const CASES = /\d[^()]*\([^()]*\)[^()]*\d[^()]*\([^()]*\)/;

/** What stands behind the word or mark that joins the two ends; a slash before a word is a rate ("2-4 menit/berkas"). */
function upperOf(text: string): string {
  const join = JOIN.exec(text);
  const upper = join === null ? text : text.slice(join.index + join[0].length);
  return upper.trim().replace(/[.;,]+$/, '');
}

const JOIN = /\/(?= ?\d)|[-\u2010-\u2015~]|\bs\.? ?\/? ?d\.?(?= |\d)|\b(?:sampai(?: dengan)?|hingga|atau|dan)\b/i;

/** "1 hari (240 mnt)": a time with another one in brackets that comes to something else. */
function saidTwice(
  text: string,
  calendar: WorkCalendar,
): { readonly first: string; readonly second: string } | undefined {
  const [, first, second] = /^([^()]*\d[^()]*[a-z'’][^()]*?)\s*\(([^()]*\d[^()]*)\)[\s.]*$/i.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [parseDuration(first, calendar), parseDuration(second, calendar)];
  if (one.kind !== 'closed' || other.kind !== 'closed' || one.range || other.range) return undefined;
  return one.maximum === other.maximum ? undefined : { first, second };
}
