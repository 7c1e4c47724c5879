import { closedDuration } from './closed-duration.js';
import type { WorkCalendar } from './config.js';
import { isOpenPhrase } from './open-phrase.js';
import { plainDuration } from './plain-duration.js';
import type { Duration } from './sop.js';

/**
 * Reads a time as SOPs write it: figures with units, sums, ranges, limits, rates, conditions, and phrases without an end.
 *
 * Working minutes follow the calendar: 1 hari kerja is a working day; calendar days, weeks and months are turned into
 * the working days they hold; triwulan, semester and tahun are 3, 6 and 12 months; `1 x 24 jam` is a calendar day,
 * while `24 jam` are hours of work. A range the wrong way round keeps its figures (minimum over maximum). Never throws;
 * what cannot be read is `invalid`. Source: the section "Time" of format 1.
 */
export function parseDuration(text: string, calendar: WorkCalendar): Duration {
  const plain = plainDuration(text, calendar);
  if (plain !== undefined) return plain;
  const phrase = tidy(text);
  const closed = closedDuration(phrase, calendar);
  if (closed !== undefined) return closed;
  return isOpenPhrase(phrase.toLowerCase()) ? { kind: 'open', phrase: text.trim() } : { kind: 'invalid' };
}

/** One spelling for blanks, dashes, fractions and the sign of minutes (15'); without the stop at the end. */
function tidy(text: string): string {
  return text
    .replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[×✕]/g, 'x')
    .replace(/(\d) ?['’′´`](?![\w'’′´`])/g, '$1 menit')
    .replace(/½/g, ' 1/2')
    .replace(/¼/g, ' 1/4')
    .replace(/¾/g, ' 3/4')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/[ .;,]+$/, '');
}
