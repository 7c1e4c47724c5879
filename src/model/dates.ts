/** What a text says as a date: a real day, or why it is none. */
export type ParsedDate =
  | { readonly iso: string }
  /** `no-day`: only a month or a year; `no-such-day`: 31 Februari; `unreadable`: anything else. */
  | { readonly problem: 'no-day' | 'no-such-day' | 'unreadable' };

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
/** Short and older spellings, by month. */
const SPELLINGS = [
  'januari|jan',
  'februari|pebruari|feb|peb',
  'maret|mar|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'agustus|agu|ags|agt|agst',
  'september|sept|sep',
  'oktober|okt',
  'november|nopember|nov|nop',
  'desember|des',
];
const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),? /;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a date: `2026-01-12`, `12 Januari 2026`, `12-01-2026`, `12/01/2026` (day first), a weekday before it or not.
 * Years have four digits, 1900 to 2199.
 */
export function parseDate(text: string): ParsedDate {
  // Nearly all dates are written so: nothing of them has to be put right first.
  const plain = ISO.exec(text);
  if (plain) return dayOf(plain[1], Number(plain[2]), plain[3]);
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY, '').replace(/\.$/, '');
  const iso = ISO.exec(written);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const figures = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(written);
  if (figures) return dayOf(figures[3], Number(figures[2]), figures[1]);
  const words = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/.exec(written);
  if (words) {
    const month = monthOf(words[2]);
    return month === undefined ? { problem: 'unreadable' } : dayOf(words[3], month, words[1]);
  }
  return { problem: isWithoutDay(written) ? 'no-day' : 'unreadable' };
}

/** `2026-01-12` as it is printed: `12 Januari 2026`. Anything but an ISO date is given back as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

function isWithoutDay(written: string): boolean {
  const [, word] = /^(?:[….\-_ ]*)?([a-z]+)\.? \d{4}$/.exec(written) ?? [];
  return monthOf(word) !== undefined || /^(?:\d{4}|\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4})$/.test(written);
}

function monthOf(word: string | undefined): number | undefined {
  const index = SPELLINGS.findIndex((spellings) => word !== undefined && spellings.split('|').includes(word));
  return index < 0 ? undefined : index + 1;
}

function dayOf(yearText = '', month: number, dayText = ''): ParsedDate {
  const year = Number(yearText);
  const day = Number(dayText);
  if (year < 1900 || year > 2199) return { problem: 'unreadable' };
  return isRealDay(year, month, day) ? { iso: isoOf(year, month, day) } : { problem: 'no-such-day' };
}

/** Whether the calendar has this day; months count from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month and day as an ISO date. */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
