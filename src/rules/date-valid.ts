import { parseDate } from '../model/dates.js';
import { IDENTITY } from './basis.js';
import { isBlank } from './blank.js';
import { datesOf } from './dates.js';
import type { Rule } from './rule.js';

/** Dates are days of the calendar. An empty one is identity-complete's. */
export const dateValid: Rule = {
  name: 'date-valid',
  code: 'SOP104',
  severity: 'error',
  local: true,
  basis: IDENTITY,
  messages: {
    id: {
      'no-day':
        'Tanggal “{text}” tidak memuat hari. Formulir memerlukan tanggal lengkap. Tambahkan harinya, misalnya `2026-01-12` atau `12 Januari 2026`.',
      'no-such-day':
        'Tanggal “{text}” tidak ada dalam kalender. Periksa hari dan bulannya, lalu tulis misalnya `2026-01-12` atau `12 Januari 2026`.',
      'short-year': 'Tanggal “{text}” menyebut tahun dengan dua angka saja. Tulis tahunnya lengkap: `{whole}`.',
      unreadable:
        '“{text}” tidak terbaca sebagai tanggal. Tulis tahun-bulan-hari, misalnya `2026-01-12`, atau `12 Januari 2026`.',
    },
    en: {
      'no-day':
        'The date “{text}” has no day. The form needs a whole date. Add the day, for example `2026-01-12` or `12 Januari 2026`.',
      'no-such-day':
        'The date “{text}” is not in the calendar. Check its day and month; write for example `2026-01-12` or `12 Januari 2026`.',
      'short-year': 'The date “{text}” gives its year in two figures only. Write the whole year: `{whole}`.',
      unreadable:
        '“{text}” cannot be read as a date. Write year-month-day, for example `2026-01-12`, or `12 Januari 2026`.',
    },
  },
  check: function* ({ sop }) {
    for (const { date, path } of datesOf(sop)) {
      if (date === undefined || isBlank(date.text)) continue;
      const parsed = parseDate(date.text);
      if (!('problem' in parsed)) continue;
      const whole = parsed.problem === 'unreadable' ? withWholeYear(date.text) : undefined;
      yield whole === undefined
        ? { rule: 'date-valid', message: parsed.problem, data: { text: date.text }, place: { path } }
        : { rule: 'date-valid', message: 'short-year', data: { text: date.text, whole }, place: { path } };
    }
  },
};

/** "18/11/16", "3 Maret '24": the date (ISO) of this century that is meant. */
function withWholeYear(text: string): string | undefined {
  const [, day, year] = /^(.*\d.*[-/. '’])(\d{2})$/.exec(text.trim()) ?? [];
  if (day === undefined || year === undefined) return undefined;
  const parsed = parseDate(`${day.replace(/['’]$/, '')}20${year}`);
  return 'iso' in parsed ? parsed.iso : undefined;
}
