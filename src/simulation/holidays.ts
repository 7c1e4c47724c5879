import { parseDate } from '../model/dates.js';
import { HOLIDAY_YEARS, type HolidayYear } from './data/holidays.js';
import { dateOf, dayNumber, dayOf } from './days.js';

/** The days off besides the weekly ones. */
export interface Holidays {
  /** Day numbers → name. */
  readonly days: ReadonlyMap<number, string>;
  /** The years of which days off are known. */
  readonly years: ReadonlySet<number>;
}

/** What a file of holidays says. */
export interface HolidayFile {
  readonly added: ReadonlyMap<number, string>;
  /** Days on which work is done all the same. */
  readonly removed: ReadonlySet<number>;
  /** Lines (from 1) that hold no date, with their text. */
  readonly unreadable: readonly { readonly line: number; readonly text: string }[];
}

/** The days off that are built in, with those of a file added and taken away. */
export function holidaysWith(file?: HolidayFile, years: readonly HolidayYear[] = HOLIDAY_YEARS): Holidays {
  const days = new Map<number, string>();
  for (const { year, national, jointLeave } of years) {
    for (const [date, name] of Object.entries(national)) days.set(dayIn(year, date), name);
    for (const [date, name] of Object.entries(jointLeave)) days.set(dayIn(year, date), `Cuti bersama ${name}`);
  }
  const known = new Set(years.map(({ year }) => year));
  for (const [day, name] of file?.added ?? []) {
    days.set(day, name);
    known.add(dateOf(day).year);
  }
  for (const day of file?.removed ?? []) days.delete(day);
  return { days, years: known };
}

/**
 * Reads a file of holidays: one day a line, `2028-01-01 Tahun Baru`, in any form that dates are read in, with a comma, a
 * semicolon or a tab before the name or none; a minus before the date (`-2026-05-15`) makes it a working day. Empty lines,
 * those that begin with `#` and one heading are passed over.
 */
export function parseHolidays(text: string): HolidayFile {
  const added = new Map<number, string>();
  const removed = new Set<number>();
  const unreadable: { line: number; text: string }[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((written, index) => {
      const line = written.trim().replaceAll('"', '');
      if (line === '' || line.startsWith('#') || (index === 0 && /^(tanggal|date)\b/i.test(line))) return;
      const [, minus, date = '', name = ''] = /^(-?)\s*([^,;\t]+?)(?:\s*[,;\t]\s*(.*))?$/.exec(line) ?? [];
      const day = readDay(date, name);
      if (day === undefined) unreadable.push({ line: index + 1, text: line });
      else if (minus === '-') removed.add(day.number);
      else added.set(day.number, day.name || 'Hari libur');
    });
  return { added, removed, unreadable };
}

/** A date with a name behind it, set off by nothing but a blank or not. */
function readDay(date: string, name: string): { readonly number: number; readonly name: string } | undefined {
  const words = date.split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const parsed = parseDate(words.slice(0, count).join(' '));
    if (!('iso' in parsed)) continue;
    return { number: dayOf(parsed.iso), name: name.trim() || words.slice(count).join(' ') };
  }
  return undefined;
}

function dayIn(year: number, date: string): number {
  const [month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}
