import { likeCase } from '../language/words.js';
import type { WorkCalendar } from '../model/config.js';
import { parseDuration } from '../model/duration.js';

const SHORT_UNITS: readonly (readonly [short: string, unit: string])[] = [
  ["mnt|min|['’′´`](?!['’′´`])", 'menit'],
  ['hr', 'hari'],
  ['mgg', 'minggu'],
  ['bln', 'bulan'],
  ['thn|th', 'tahun'],
];
const UNITS = 'menit|jam|hari|minggu|bulan|triwulan|semester|tahun';
/** What can end a figure: 15, 1½, 3 (tiga). */
const FIGURE = '([\\d½¼¾)])';
/** Where a unit ends: with the word, at the next figure, or before "kerja" or "kalender" written as one word with it. */
const END = '(?![a-z])|(?=kerja\\b|kalender\\b)';

/**
 * A time in the spelling of the format: a blank between figure and unit, units in full, no stop at the end. The same text
 * where it is spelt so already, and wherever the new spelling would not be read as exactly the same time.
 */
export function spellTime(text: string, calendar: WorkCalendar): string {
  if (/[\r\n]/.test(text)) return text;
  const spelt = SHORT_UNITS.reduce(withUnit, text.trim().replace(/[\s\u00A0\u2007\u202F]+/g, ' '))
    .replace(/(\d) ?[x×✕] ?24 ?jam\b/gi, '$1 x 24 jam')
    .replace(new RegExp(`${FIGURE}(?=(?:${UNITS})(?:${END}))`, 'gi'), '$1 ')
    .replace(/\b(hari)(kerja|kalender)\b/gi, '$1 $2')
    .replace(new RegExp(`(\\d (?:${UNITS}))(?=\\d)`, 'gi'), '$1 ')
    .replace(new RegExp(`((?:${UNITS}|kerja|kalender))[ .;,]+$`, 'i'), '$1');
  const [before, after] = [parseDuration(text, calendar), parseDuration(spelt, calendar)];
  return before.kind === 'closed' && JSON.stringify(before) === JSON.stringify(after) ? spelt : text;
}

function withUnit(text: string, [short, unit]: readonly [string, string]): string {
  const written = new RegExp(`${FIGURE} ?(${short})(?:${END})\\.?`, 'gi');
  return text.replace(written, (_, figure: string, found: string) => `${figure} ${likeCase(unit, found)}`);
}
